/** A collection that found nothing to measure, because the change can affect nothing that is measured. */
import { describe, expect, test } from '@jest/globals'
import { hasSomethingToSay } from '../../src/outputs/comment.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { aFile, benchFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, manifestFile } from '../helpers/manifest.js'
import { gateStatuses, reportOf } from '../helpers/street.js'

const idle = (unaffected: number) =>
  manifestFile(aManifest({ packages: [], files: [], runs: [], unaffected }))

describe('a change that can affect no package with benchmarks', () => {
  const report = reportOf([idle(12)])

  test('passes, and the first line says that nothing had to be compared', () => {
    expect(report.verdict).toMatchObject({ level: 'pass', complete: true })
    expect(report.summary).toBe(
      'Nothing had to be compared: the change cannot affect any of the 12 packages with benchmarks.'
    )
    expect(markdown.render(report, { colour: 'none' }).split('\n')[0]).toBe(
      `### Passed: ${report.summary}`
    )
  })

  test('applies to no gate, and leaves no gap to warn of', () => {
    expect(new Set(Object.values(gateStatuses(report)))).toEqual(new Set(['not_applicable']))
    const rendered = markdown.render(report, { colour: 'none' })
    expect(rendered).not.toContain('[!WARNING]')
    const printed = text.render(report, { colour: 'none' })
    expect(printed).toContain('Nothing was measured: what changed between base `aaaaaaa`, head')
    expect(report.recommendations).toEqual([])
  })

  test('is not worth a comment of its own', () => {
    expect(hasSomethingToSay(report)).toBe(false)
  })

  test('misses nothing that is expected', () => {
    expect(reportOf([idle(1)], 'expected: [Checkout]').verdict.level).toBe('pass')
    expect(reportOf([idle(1)]).summary).toContain('the one package with benchmarks')
  })

  test('says nothing of other inputs, which are compared as they are', () => {
    const damaged = aFile('head/cpu.pprof', { status: 'damaged', format: 'pprof' })
    expect(reportOf([idle(2), damaged]).verdict.level).not.toBe('pass')
    const head = benchFile('head/bench.txt', rawBenchmarks({ F: [1, 2] }))
    expect(reportOf([idle(2), head]).verdict.level).toBe('no_baseline')
    const other = manifestFile(aManifest({ seed: 9, packages: [], files: [], runs: [] }), 'b/')
    expect(reportOf([idle(2), other]).verdict.level).not.toBe('pass')
  })
})

test('what the change cannot affect is told beside what was measured', () => {
  const files = (['base', 'head'] as const).map((side) =>
    benchFile(`${side}/bench.txt`, rawBenchmarks({ F: [100, 101, 102, 103, 104, 105, 106] }))
  )
  const report = reportOf([manifestFile(aManifest({ unaffected: 3 })), ...files])
  expect(report.collection?.manifests[0]?.unaffected).toBe(3)
  expect(markdown.render(report, { colour: 'none' })).toContain(
    'Not measured: 3 packages with benchmarks that the change cannot affect.'
  )
})
