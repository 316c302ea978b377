/** A runner whose clock is wrong, or is set back while the action runs: the verdict is the same, and nobody waits for it. */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { runHere } from './here.js'
import { type Job, type OpenJob, withJobs } from './job.js'
import { said } from './promises.js'
import { titles, verdictOf } from './reading.js'
import { type Scene, sceneOf } from './scenes.js'

jest.setTimeout(60_000)

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
const pace = { pauses: 100, limits: 1 }
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
