/** A runner whose clock is wrong, or is set back while the action runs: the verdict is the same, and nobody waits for it. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { readHistory } from '../../src/history/read.js'
import { world } from './events.js'
import { filesOnBranch } from './gitRoutes.js'
import { runHere } from './here.js'
import { type Job, type OpenJob, withJobs } from './job.js'
import * as measured from './measurements.js'
import { said } from './promises.js'
import { report, titles, verdictOf } from './reading.js'
import { type Scene, sceneOf } from './scenes.js'

jest.setTimeout(120_000)

const hour = 3_600_000
const year = 365 * 24 * hour
const RealDate = Date

/** Puts the clock of this process off by so many milliseconds, from now on. */
const setClock = (offMs: number): void => {
  globalThis.Date = class extends RealDate {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [RealDate.now() + offMs] : args) as [number]))
    }
    static override now(): number {
      return RealDate.now() + offMs
    }
  } as DateConstructor
}

afterEach(() => {
  globalThis.Date = RealDate
})

/** Pauses of a day take a quarter of an hour, and those of an hour 36 seconds. */
const pace = { pauses: 100, limits: 100 }
const now = () => new Date().toISOString()

const compare = sceneOf('compare, with a stored baseline')
const those = [compare, sceneOf('record, with the history on a branch')]

const runIt = async (aJob: OpenJob, { open, step, lacks }: Scene) => {
  const job = await open(aJob)
  const ran = await step(job, { run: runHere(pace, { now }) })
  return { ran, lost: lacks?.(job) ?? [] }
}

/** A report without the moment that it was made at. */
const timeless = (text: string): string =>
  text.replace(/"(?:generated_at|cost|age_ms)":(?:"[^"]*"|\{.*?\]\}|[\d.]+)/g, '')

describe('a clock that is wrong', () => {
  const wrong = [
    ['behind by ten years', -10 * year],
    ['behind by an hour', -hour],
    ['ahead by an hour', hour],
    ['ahead by ten years', 10 * year]
  ] as const
  const cases = those.flatMap((scene) => wrong.map((one) => [scene.name, ...one, scene] as const))

  test.each(cases)(
    '%s, with a clock that is %s: the same verdict, and nothing is lost',
    withJobs(async (aJob, _, __, offMs, scene) => {
      const right = await runIt(aJob, scene)
      setClock(offMs)
      const { ran, lost } = await runIt(aJob, scene)
      expect([ran.notice, ran.warning, lost]).toEqual([[], right.ran.warning, []])
      expect(verdictOf(ran)).toEqual(verdictOf(right.ran))
      expect(timeless(said(ran))).toBe(timeless(said(right.ran)))
    })
  )
})

describe('an acknowledgement with an end', () => {
  const wrong = [
    ['a day behind', -24 * hour],
    ['a day ahead', 24 * hour],
    ['at 1970', -RealDate.now()],
    ['at 2100', RealDate.parse('2100-01-01T00:00:00Z') - RealDate.now()]
  ] as const
  /** The day that is so many days away. */
  const day = (days: number): string =>
    new RealDate(RealDate.now() + days * 24 * hour).toISOString().slice(0, 10)
  const cases = wrong.flatMap((one) => [
    [...one, 'today', day(0), ['pass', 0, 'active']] as const,
    [...one, 'yesterday', day(-1), ['hard_fail', 1, 'expired']] as const
  ])

  test.each(cases)(
    'on a runner whose clock is %s (%d ms), counts until %s as GitHub has it, and the log says so',
    withJobs(async (aJob, _, offMs, __, until, expected) => {
      const job = await aJob({ artifacts: { 'flamegate-data-1': measured.muchSlower } })
      const run = runHere(pace, { now })
      const [{ id }] = report(await job.step({}, { run })).bench_deltas
      const ack = `{ id: ${id}, reason: it pays off, author: kim, until: ${until} }`
      job.server.state.contents.set(
        `${world.baseSha}:.github/flamegate-acks.yml`,
        `acks: [${ack}]\n`
      )
      setClock(offMs)
      const step = await job.step({}, { run, attempt: 2 })
      expect([...verdictOf(step), report(step).acks[0].state]).toEqual(expected)
      expect(step.text).toMatch(
        /clock: the clock of this runner is \d+ (?:hours|days) (?:behind|ahead of) GitHub's/
      )
    })
  )
})

test(
  'the history has the time of GitHub, not that of a runner in 2100, which would be the newest run for ever',
  withJobs(async (aJob) => {
    const scene = sceneOf('record, with the history on a branch')
    const job = await scene.open(aJob)
    const before = RealDate.now()
    setClock(RealDate.parse('2100-01-01T00:00:00Z') - RealDate.now())
    await scene.step(job, { run: runHere(pace, { now }) })
    const files = filesOnBranch(job.server.state.git, 'flamegate-data')
    const read = readHistory(files.get('flamegate-history.json') ?? '')
    const times = read.kind === 'history' ? read.history.points.map(({ time }) => time) : []
    expect(times).toHaveLength(1)
    for (const time of times) expect(Math.abs(RealDate.parse(time) - before)).toBeLessThan(hour)
  })
)

/** How a run ends that the clock or GitHub is against, and how long it took by a clock that nobody sets. */
const timed = async (job: Job) => {
  const start = performance.now()
  const ran = await compare.step(job, { run: runHere(pace) })
  return { ran, ms: performance.now() - start }
}

test.each(['issues/list-comments', 'issues/create-comment', 'checks/create'])(
  'a clock that is set back by a day during %s: nothing waits for it to come back',
  withJobs(async (aJob, operation) => {
    const job = await compare.open(aJob)
    job.server.before(operation, () => setClock(-24 * hour))
    const { ran, ms } = await timed(job)
    expect([ran.exitCode, ran.notice]).toEqual([1, []])
    expect(job.comments().filter(({ body }) => body.includes('run=9000.1 '))).toHaveLength(1)
    expect(ms).toBeLessThan(20_000)
  })
)

test(
  'a limit that ends when another clock says so is not waited for',
  withJobs(async (aJob) => {
    const job = await compare.open(aJob)
    const reset = String(Math.floor(Date.now() / 1000) + 3600)
    job.server.fail('issues/create-comment', {
      kind: 'answer',
      status: 403,
      body: { message: 'API rate limit exceeded', documentation_url: 'https://docs.github.com' },
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    })
    setClock(-24 * hour)
    const { ran, ms } = await timed(job)
    expect([ran.exitCode, titles(ran.notice)]).toEqual([1, 'flamegate: no comment'])
    expect(ms).toBeLessThan(20_000)
  })
)
