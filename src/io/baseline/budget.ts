import { FlamegateError } from '../../model/diagnostic.js'
import type { BaselinePorts } from './search.js'

type Api = Pick<BaselinePorts<unknown>, 'history' | 'runs'>

const usedUp = (max: number): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'baseline/requests',
      message: `expected to find a baseline with ${max} requests to GitHub, found none with them`,
      hint: 'record a baseline on every push to the base branch, so that the nearest one is close'
    }
  ])

/** The API with a bound on the requests of one search. */
export const withBudget = ({ history, runs }: Api, max: number): Api => {
  let left = max
  const spend = (): void => {
    if (left === 0) throw usedUp(max)
    left -= 1
  }
  const counted =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      spend()
      return call(...given)
    }
  return {
    history: { mergeBase: counted(history.mergeBase), commits: counted(history.commits) },
    runs: {
      run: counted(runs.run),
      ofCommit: counted(runs.ofCommit),
      artifacts: counted(runs.artifacts),
      artifactsCalled: counted(runs.artifactsCalled),
      download: async (id, receive) => {
        spend()
        return runs.download(id, receive)
      }
    }
  }
}
