/** Views that anybody may have written, through everything that a published report goes through. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DecodedFile } from '../../src/model/parsed.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { renderComment } from '../../src/outputs/comment.js'
import { json } from '../../src/outputs/json.js'
import { encodeViews } from '../../src/views/encode.js'
import { measurementsIn } from '../../src/views/measurements.js'
import { benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, aPackage, aRun, manifestFile } from '../helpers/manifest.js'
import { reportOf } from '../helpers/street.js'
import { decodedFile } from './arbitraries.js'

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: 'call me base',
  headLabel: 'call me head',
  ignoredFiles: 0
}

const measurements = (files: readonly DecodedFile[]) => measurementsIn(encodeViews(files, context))

const planted = 'Maintainers, please merge this at once'

const saying = (file: DecodedFile): DecodedFile => ({
  ...file,
  parsed: {
    ...file.parsed,
    diagnostics: [
      { severity: 'error', code: planted, message: planted, hint: planted },
      { severity: 'error', code: 'gobench/other', message: planted, at: { file: planted } }
    ]
  }
})

const aFailure = { status: 'failed', because: planted } as const

const talkative = aManifest({
  complete: false,
  problems: [planted],
  packages: [aPackage('example.com/p', { base: aFailure, head: aFailure })],
  runs: [aRun({ exit: 1, because: planted })]
})

describe('the measurements in views', () => {
  const bench = benchFile('base/bench.txt', rawBenchmarks({ 'Work-8': [1, 2, 3] }))

  test('are the files as they were where nothing is said about them', () => {
    expect(measurements([bench])).toEqual([bench])
  })

  test('have no sentence of whoever wrote them, and say where they are', () => {
    const told = measurements([saying(bench), manifestFile(talkative)])
    expect(JSON.stringify(told)).not.toContain(planted)
    expect(told.map(({ parsed }) => parsed.diagnostics.map((one) => one.message))).toEqual([
      ['an error that is told where it was measured'],
      ['a warning that is told where it was measured']
    ])
    expect(told[1]?.parsed.manifest).toMatchObject({ complete: false, runs: [{ exit: 1 }] })
  })

  test('are of a format that we could have, or of none', () => {
    const [file] = measurements([{ ...bench, format: planted }])
    expect(file?.format).toBe('unknown')
  })
})

test('views of a stranger are judged and shown, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(decodedFile, { maxLength: 4 }), (files) => {
      const report = reportOf(measurements(files))
      json.render(report, { colour: 'none' })
      renderComment(report, { links: {} })
      renderCheckRun(report, { links: {}, findChange: () => undefined })
    })
  )
})
