/** A step in a process that runs others too is what it is in a process of its own. */
import { expect, jest, test } from '@jest/globals'
import type { EventName } from './events.js'
import { runStep } from './hosts.js'
import { type OpenJob, withJobs } from './job.js'
import { type Files, muchSlower, ratedBelowFive, slower } from './measurements.js'
import { runApart, type StepResult } from './runner.js'

jest.setTimeout(120_000)

/** A text without what is another in every run: folders, ids, times, sizes, and what the library of artifacts notes of requests. */
const steady = (text: string): string =>
  text
    .replace(/^::(?:debug|add-mask)::.*\n/gm, '')
    .replace(/flamegate-(?:e2e|artifact)-\w+/g, 'folder')
    .replace(/ghadelimiter_[\da-f-]+/g, 'ghadelimiter')
    .replace(/\b[\da-f]{64}\b/g, 'digest')
    .replace(/\d+(?:\.\d+)?(?: [mµ]?s\b| [KM]iB\b)?/g, '#')

const toldBy = ({ exitCode, raw, outputs, summary, exported, stray, left }: StepResult) => ({
  ...{ exitCode, exported, stray, left: left.map(steady).sort() },
  raw: steady(raw),
  outputs: [...outputs].map(([name, value]) => [name, steady(value)]),
  summary: steady(JSON.stringify(summary))
})

const played = async (aJob: OpenJob, run: typeof runStep, files: Files, event: EventName) => {
  const job = await aJob({ event, artifacts: { 'flamegate-data-1': files } })
  const step = await job.step({ check: 'true' }, { event, run })
  const asked = job.server.requests.map(({ operation, status }) => `${operation}: ${status}`)
  const comments = job.comments().map(({ body }) => steady(body))
  return { ...toldBy(step), asked: asked.sort(), comments }
}

test(
  'end, outputs, log, summary, files, requests and comments are those of a process of its own, also after another step',
  withJobs(async (aJob) => {
    const cases = [
      [slower, 'pull-request'],
      [muchSlower, 'push'],
      [ratedBelowFive, 'pull-request-fork'],
      [slower, 'pull-request']
    ] as const
    for (const [files, event] of cases) {
      const apart = await played(aJob, runApart, files, event)
      expect(await played(aJob, runStep, files, event)).toEqual(apart)
    }
  })
)
