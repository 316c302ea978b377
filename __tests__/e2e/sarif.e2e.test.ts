/** flamegate.sarif as a step gets it, for the one that uploads it. */
import { describe, expect, jest, test } from '@jest/globals'
import { withJobs } from './job.js'
import * as measured from './measurements.js'
import { titles, verdictOf } from './reading.js'

jest.setTimeout(120_000)

const artifacts = { 'flamegate-data-1': measured.slower }

describe('the file for code scanning', () => {
  test.concurrent(
    'is written where it is asked for, and says in one notice what has no place',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const step = await job.step({ sarif: 'true' })
      const path = step.outputs.get('report-sarif') ?? ''
      const log = JSON.parse(step.readFile(path)?.toString() ?? '')
      expect(path).toMatch(/flamegate\.sarif$/)
      expect(log.version).toBe('2.1.0')
      expect(log.runs[0].results).toEqual([])
      expect(log.runs[0].properties.unplaced).toBeGreaterThan(0)
      expect(titles(step.notice)).toBe('flamegate: code scanning')
      expect(verdictOf(step)).toEqual(['warning', 0])
    })
  )

  test.concurrent(
    'is not there where nobody asked for it',
    withJobs(async (aJob) => {
      const job = await aJob({ artifacts })
      const step = await job.step()
      expect(step.outputs.get('report-sarif')).toBe('')
      expect(step.notice).toEqual([])
    })
  )
})
