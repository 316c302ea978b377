import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { maxSummaryBytes, writeJobSummary } from '../../src/io/jobSummary.js'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-summary-'))
  path = join(folder, 'summary.md')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the job summary', () => {
  test('is the largest rendering that fits, measured in bytes', () => {
    const large = 'é'.repeat(maxSummaryBytes / 2 + 1)
    const fitting = 'é'.repeat(maxSummaryBytes / 2)
    const written = writeJobSummary([large, fitting, 'small'], path)
    expect(written).toEqual({ kind: 'written', bytes: maxSummaryBytes })
    expect(readFileSync(path, 'utf8')).toBe(fitting)
  })

  test('makes no rendering that it does not need', () => {
    const made: string[] = []
    function* renderings() {
      for (const rendering of ['x'.repeat(maxSummaryBytes + 1), 'fits', 'smaller']) {
        made.push(rendering)
        yield rendering
      }
    }
    writeJobSummary(renderings(), path)
    expect(made).toHaveLength(2)
  })

  test('leaves what the step has written, and counts it', () => {
    writeFileSync(path, `${'x'.repeat(maxSummaryBytes - 10)}\n`)
    const written = writeJobSummary(['more than nine', 'nine byte'], path)
    expect(written).toEqual({ kind: 'written', bytes: 9 })
    expect(readFileSync(path, 'utf8').endsWith('x\nnine byte')).toBe(true)
  })

  test('is left out rather than cut', () => {
    const written = writeJobSummary(['x'.repeat(maxSummaryBytes + 1)], path)
    expect(written).toMatchObject({ kind: 'skipped', because: expect.stringContaining('1 MiB') })
  })

  test.each([undefined, ''])('needs a file (%j)', (none) => {
    expect(writeJobSummary(['text'], none)).toMatchObject({ kind: 'skipped' })
  })

  test('says what is wrong when it cannot be written', () => {
    expect(() => writeJobSummary(['text'], folder)).toThrow(/expected to write the job summary/)
  })
})
