/** The page of a report as GitHub gets it: a file that the browser opens, linked from everything that people read. */
import { describe, expect, jest, test } from '@jest/globals'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import { type Job, withJobs } from './job.js'
import * as measured from './measurements.js'
import { summaryOf, titles, verdictOf } from './reading.js'

jest.setTimeout(120_000)

const artifacts = { 'flamegate-data-1': measured.slower }
const run = 'https://github.com/acme/shop/actions/runs/9000'

const inArchive = (job: Job, name: string, path: string): string => {
  const { entries } = readZip(job.artifact(name)?.content ?? Buffer.alloc(0), defaultZipLimits)
  return Buffer.from(entries.find((entry) => entry.path === path)?.bytes ?? []).toString()
}

const pageUrl = (job: Job, name = 'flamegate-report.html'): string =>
  `${run}/artifacts/${job.artifact(name)?.id}`

describe('the page of a report', () => {
  test.concurrent(
    'is a file that the browser opens, and the same as in the report artifact',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const step = await job.step()
      const page = job.artifact('flamegate-report.html')
      expect(page?.contentType).toBe('text/html')
      const html = page?.content.toString() ?? ''
      expect(html).toMatch(/^<!doctype html>/)
      expect(html).toContain('Checkout-8')
      expect(inArchive(job, 'flamegate-report', 'report.html')).toBe(html)
      expect(step.readFile(step.outputs.get('report-html') ?? '')?.toString()).toBe(html)
      expect(step.outputs.get('page-url')).toBe(pageUrl(job))
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'is linked from comment, job summary and check run, row by row, with the day on which it goes',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts, grants: { checks: 'write' } })
      const step = await job.step({ check: 'true', 'retention-days': '7' })
      const [comment] = job.comments()
      const [check] = [...job.server.state.checkRuns.values()]
      for (const text of [comment?.body, summaryOf(step), check?.summary]) {
        expect(text).toMatch(
          /\*\*\[Open the report\]\([^)]+\)\*\* in the browser: .*, kept until \d{4}-\d\d-\d\d\n/
        )
        expect(text).toContain(`(${pageUrl(job)})`)
        const rows = [
          ...(text ?? '').matchAll(/\[`Checkout-8`\]\(([^)#]+)#bench-([0-9a-f]{16})\)/g)
        ]
        expect(rows.length).toBeGreaterThan(0)
        for (const [, url, id] of rows) {
          expect(url).toBe(pageUrl(job))
          expect(job.artifact('flamegate-report.html')?.content.toString()).toContain(
            `id="bench-${id}"`
          )
        }
      }
    })
  )

  test.concurrent(
    'has the key of its report, and takes the place of the one of an earlier attempt',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      await job.step({ 'comment-key': 'linux' })
      const first = job.artifact('flamegate-report-linux.html')
      const step = await job.step({ 'comment-key': 'linux' }, { attempt: 2 })
      const second = job.artifact('flamegate-report-linux.html')
      expect(first?.id).toBeDefined()
      expect(second?.id).not.toBe(first?.id)
      expect(step.outputs.get('page-url')).toBe(pageUrl(job, 'flamegate-report-linux.html'))
    })
  )

  test.concurrent(
    'costs one notice where the service takes archives only: the comment links to those',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      job.server.state.refusedTypes.add('text/html')
      const step = await job.step()
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(step.notice).toHaveLength(1)
      expect(titles(step.notice)).toBe('flamegate: no report that opens in the browser')
      expect(step.notice[0]?.message).toContain('It is report.html in the report artifact.')
      expect(step.outputs.get('page-url')).toBe('')
      expect(job.filesIn('flamegate-report')).toContain('report.html')
      const [comment] = job.comments()
      const id = job.artifact('flamegate-report')?.id
      expect(comment?.body).toContain(
        `[Download the reports](${run}/artifacts/${id}): \`report.html\` has flame graph`
      )
      expect(comment?.body).not.toContain('#bench-')
    })
  )

  test.concurrent(
    'is in the report artifact only, where nobody wants it apart',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const step = await job.step({ 'page-artifact': 'false' })
      expect(job.artifact('flamegate-report.html')).toBeUndefined()
      expect(job.filesIn('flamegate-report')).toContain('report.html')
      expect(step.outputs.get('page-url')).toBe('')
      expect(step.notice).toEqual([])
    })
  )

  test.concurrent(
    'is no input of a later job, whatever it is called',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      await job.step({ 'report-artifact': 'my-bench' })
      expect(job.artifact('my-bench.html')).toBeDefined()
      const step = await job.step({ artifacts: 'my-bench*\nflamegate-data-1' }, { attempt: 2 })
      expect(verdictOf(step)).toEqual(['warning', 0])
      expect(step.text).not.toContain('my-bench.html')
    })
  )
})
