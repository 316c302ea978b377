/** Gates of the settings, and what they ignore, through the whole action. */
import { describe, expect, jest, test } from '@jest/globals'
import { eventEnv, world } from './events.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { report, summaryOf, titles, verdictOf } from './reading.js'
import { actionsBot, plantComment } from './state.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const { baseSha, pull: issue } = world
const mergeSha = eventEnv('pull-request')['GITHUB_SHA'] ?? ''
const kim = { login: 'kim', id: 9004, type: 'User' } as const
const settings = '.github/flamegate.yml'

const bodyOf = (job: Job): string =>
  job.comments().find(({ author }) => author === actionsBot)?.body ?? ''

/** Settings of base and, where they differ, of the pull request. */
const withSettings = (base: string, head = base) => ({
  [`${baseSha}:${settings}`]: base,
  [`${mergeSha}:${settings}`]: head
})

/** +5% passes the hard gate of flamegate, which asks for more than 15%. */
const artifacts = { 'flamegate-data-1': measured.slower }
const strict =
  'custom-gates:\n  checkout: { benchmark: Checkout, above: 1%, severity: hard-fail }\n'
const ignoring = 'ignore:\n  - { benchmark: Checkout, reason: measured elsewhere }\n'

describe('a hard gate of the settings', () => {
  test.concurrent(
    'fails the step on what no other gate fails it on, and says so everywhere',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts, contents: withSettings(strict) })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.error)).toContain('custom/checkout failed (hard fail)')
      for (const text of [bodyOf(job), summaryOf(step)]) expect(text).toContain('`custom/checkout`')
      expect(report(step).verdict.gates).toContainEqual(
        expect.objectContaining({ id: 'custom/checkout', status: 'failed', looks_at: 1 })
      )
    })
  )

  test.concurrent(
    'is accepted by the id of its finding, like any gate',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts, contents: withSettings(strict) })
      job.server.state.roles.set('kim', 'write')
      const [{ id }] = report(await job.step()).bench_deltas
      expect(bodyOf(job)).toContain(id)
      plantComment(job.server.state, {
        issue,
        author: kim,
        body: `/flamegate ack ${id} it pays off`
      })
      expect(verdictOf(await job.step({}, { attempt: 2 }))).toEqual(['pass', 0])
    })
  )

  test.concurrent(
    'counts as base has it, and what the pull request makes of it is told',
    withJobs(async (aJob) => {
      const loose = `${strict.replace('1%', '50%')}${ignoring}`
      const job = await aJob({ artifacts, contents: withSettings(strict, loose) })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(report(step).head_loosens).toEqual([
        '`custom-gates.checkout.above` goes up from 1% to 50%',
        '`ignore` ignores benchmark "Checkout"'
      ])
      expect(bodyOf(job)).toContain('This pull request loosens what judges it')
    })
  )

  test.concurrent(
    'that looks at nothing is a notice',
    withJobs(async (aJob) => {
      const slip = strict.replace('Checkout', 'Chekout')
      const step = await (await aJob({ artifacts, contents: withSettings(slip) })).step()
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(titles(step.notice)).toContain('custom/checkout looks at nothing')
      expect(summaryOf(step)).toContain('did you mean `Checkout`?')
    })
  )
})

describe('what the settings ignore', () => {
  test.concurrent(
    'fails nothing, is in no output number, and is shown with its reason',
    withJobs(async (aJob) => {
      const both = { 'flamegate-data-1': measured.twoMuchSlower }
      const yaml = 'ignore:\n  - { benchmark: Checkout, reason: measured elsewhere }\n'
      const job = await aJob({ artifacts: both, contents: withSettings(yaml) })
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.outputs.get('regressions')).toBe('1')
      expect(summaryOf(step)).toContain('measured elsewhere')
    })
  )
})
