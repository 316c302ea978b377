/**
 * Whatever a call to GitHub comes to, the verdict is the same and whoever reads is told. The calls are those that a run
 * without a fault makes, so none can be forgotten. Every call is refused once, in one of the modes that make it, and
 * meets two other faults, so that every fault is met by several calls; with FLAMEGATE_E2E_FAULTS=all it meets
 * all of them in all modes, which takes many minutes.
 */
import { describe, expect, jest, test } from '@jest/globals'
import { requestSchemas } from './artifactRequests.js'
import {
  broken,
  cut,
  type Fault,
  garbage,
  hang,
  late,
  limited,
  missing,
  refused,
  unauthorised,
  unprocessable
} from './faults.js'
import { withJobs } from './job.js'
import { play, type Ran } from './oneCall.js'
import { brokenIn, said } from './promises.js'
import { verdictOf } from './reading.js'
import { restOperations } from './restApi.js'
import { type Scene, scenes } from './scenes.js'

jest.setTimeout(1_800_000)

type Named = readonly [name: string, fault: Fault]

const refusal: Named = ['403', refused]

const others: readonly Named[] = [
  ['401', unauthorised],
  ['404', missing],
  ['422', unprocessable],
  ['429', limited(40)],
  ['500', broken(500)],
  ['an answer that breaks off', cut],
  ['garbage', garbage],
  ['no answer', hang]
]

/** Where a list of GitHub's is too long, or says nothing: `io/baseline/failures` and `io/pullRequest/find` have them. */
const rare = [
  'actions/list-workflow-runs-for-repo',
  'repos/list-pull-requests-associated-with-commit'
]

const answered = [...restOperations, ...Object.keys(requestSchemas), 'blob/get', 'blob/put']

const clean = new Map<Scene, Promise<Ran>>()

const withoutFault = async (scene: Scene): Promise<Ran> => {
  const ran: Ran[] = []
  await withJobs(async (aJob) => void ran.push(await play(aJob, scene)))()
  const [one] = ran
  if (one === undefined) throw new Error(`no run without a fault: ${scene.name}`)
  return one
}

/** Played when somebody asks for it: `-t` may leave modes out. */
const cleanOf = (scene: Scene): Promise<Ran> => {
  const known = clean.get(scene) ?? withoutFault(scene)
  clean.set(scene, known)
  return known
}

/** One after the other: each has the process to itself. */
const operationsOf = async (
  those: readonly Scene[]
): Promise<ReadonlyMap<Scene, readonly string[]>> => {
  const found = new Map<Scene, readonly string[]>()
  for (const scene of those) found.set(scene, (await cleanOf(scene)).operations)
  return found
}

const isAll = process.env['FLAMEGATE_E2E_FAULTS'] === 'all'

/** The faults that a call meets at all: the refusal, and two others, which are other ones for the next call. */
const faultsOf = (operation: string): readonly Named[] => {
  const from = (2 * answered.indexOf(operation)) % others.length
  return [refusal, ...others.slice(from, from + 2)]
}

/** Modes that make a call, without the one that starts a process for each measurement where another makes it too. */
const cheapScenesOf = (operation: string, made: ReadonlyMap<Scene, readonly string[]>) => {
  const those = scenes.filter((one) => made.get(one)?.includes(operation))
  const cheap = those.filter(({ name }) => name !== 'collect-and-compare')
  return cheap.length > 0 ? cheap : those
}

/** The calls of a scene with the faults that they meet in it. */
const casesIn = async (scene: Scene) => {
  const made = await operationsOf(isAll ? [scene] : scenes)
  const faultsIn = (operation: string): readonly Named[] => {
    if (isAll) return [refusal, ...others]
    const those = cheapScenesOf(operation, made)
    return faultsOf(operation).filter((_, index) => those[index % those.length] === scene)
  }
  return (made.get(scene) ?? []).flatMap((operation) =>
    faultsIn(operation).map(([name, fault]) => ({ operation, name, fault }))
  )
}

describe('without a fault', () => {
  test.each(scenes)(
    '$name leaves everything, with the permissions of the README',
    async (scene) => {
      const { step, lost } = await cleanOf(scene)
      expect([step.notice, lost]).toEqual([[], []])
    }
  )

  test('the modes make every call that the played GitHub answers, but for rare ones', async () => {
    const made = new Set([...(await operationsOf(scenes)).values()].flat())
    expect(answered.filter((operation) => !made.has(operation)).sort()).toEqual(rare)
  })
})

describe('a call that fails costs what it is for, and is told once', () => {
  test.each(scenes)('$name', async (scene) => {
    const clean = await cleanOf(scene)
    const found: string[] = []
    for (const { name, ...call } of await casesIn(scene)) {
      const complain = (why: string) => found.push(`${call.operation}, ${name}: ${why}`)
      await withJobs(async (aJob) => {
        const ran = await play(aJob, scene, [call])
        brokenIn({ scene, call, clean, ran }).forEach(complain)
      })().catch((error: unknown) => complain(String(error)))
    }
    expect(found).toEqual([])
  })
})

describe('calls that are all answered late', () => {
  test.each(scenes)('cost nothing: $name', async (scene) => {
    const { step, operations } = await cleanOf(scene)
    await withJobs(async (aJob) => {
      const calls = operations.map((operation) => ({ operation, fault: late(50) }))
      const ran = await play(aJob, scene, calls)
      expect([ran.step.notice, ran.lost]).toEqual([[], []])
      expect(verdictOf(ran.step)).toEqual(verdictOf(step))
      expect(said(ran.step)).toBe(said(step))
    })()
  })
})
