/** A repository whose history says of one benchmark that two pull requests made it slower; a third one is being run. */
import { writeHistory } from '../../src/history/write.js'
import { emptyHistory, type HistoryPull } from '../../src/model/history.js'
import { commitOf, historyOf } from '../helpers/history.js'
import { plantOnBranch } from './gitRoutes.js'
import type { Job, OpenJob } from './job.js'
import { benchOn } from './measurements.js'

const known = benchOn({ cpu: 'Test CPU', go: 'go1.26.1' })
const machine = { cpu: 'Test CPU', goos: 'linux', goarch: 'amd64', go: 'go1.26.1', image: '' }

/** The fingerprint of the benchmark, as a report has it. */
export const checkoutId = 'a58c73e2db84a1e0'

/** The hidden line of an issue about a row. */
export const issueMarker = (id: string): string =>
  `<!-- flamegate:issue v1 fp=${id} key=default -->`

const series = {
  kind: 'benchmark',
  name: 'Checkout-8',
  package: 'example.com/shop/cart',
  unit: 'ns/op',
  better: 'lower'
} as const

const steady = [0, 3, -2, 1, -3, 2, -1, 4, -4, 1, 2, -1].map((step) => 1000 + step)

/** What another pull request said before of a row. */
export const aPull = (
  number: number,
  status: 'over' | 'within',
  i: number,
  id = checkoutId
): HistoryPull => ({
  number,
  commit: commitOf(i),
  run: 2000 + i,
  attempt: 1,
  key: 'default',
  time: new Date(Date.parse('2026-10-01T00:00:00Z') + i * 1000).toISOString(),
  rows: { [id]: [status === 'over' ? 1200 : 1000, 1000, status] }
})

export const twoBefore = [aPull(7, 'over', 1), aPull(9, 'over', 2)]

const stored = (pulls: readonly HistoryPull[]): string => {
  const history = historyOf(steady, series)
  return writeHistory({
    ...emptyHistory,
    series: { [checkoutId]: series },
    points: history.points.map((point, i) => ({
      ...point,
      environment: machine,
      values: { [checkoutId]: [steady[i] ?? 0, 10, 0] }
    })),
    pulls
  })
}

/** A pull request whose benchmark takes so long, after what others said. */
export const afterPulls = async (
  aJob: OpenJob,
  {
    pulls = twoBefore,
    nanoseconds = 1200,
    ...options
  }: Parameters<OpenJob>[0] & {
    readonly pulls?: readonly HistoryPull[]
    readonly nanoseconds?: number
  } = {}
): Promise<Job> => {
  const job = await aJob({
    grants: { contents: 'write', issues: 'write' },
    artifacts: { 'flamegate-data-1': known(nanoseconds) },
    ...options
  })
  plantOnBranch(job.server.state.git, 'flamegate-data', { 'flamegate-history.json': stored(pulls) })
  return job
}
