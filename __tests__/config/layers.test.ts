import { describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../../src/config/layers.js'
import type { Flags } from '../../src/config/mergeLayers.js'
import { defaultConfig } from '../../src/config/schema.js'
import { diagnosticsOf, linesOf } from './failure.js'

const path = '.github/flamegate.yml'
const file = (text: string) => ({ path, text })
const fileErrors = (text: string) => linesOf(() => resolveConfig({ file: file(text) }))
const flagErrors = (flags: Flags) => linesOf(() => resolveConfig({ flags }))

describe('layers', () => {
  test('without any give the defaults', () => {
    expect(resolveConfig({})).toEqual({ config: defaultConfig, origins: new Map() })
  })

  test.each(['', '# only a comment\n', '---\n', '{}', 'null'])(
    'take the file %j as empty',
    (text) => {
      expect(resolveConfig({ file: file(text) }).config).toEqual(defaultConfig)
    }
  )

  test('put flags over the file and the file over the defaults', () => {
    const { config } = resolveConfig({
      file: file('fail-on: warning\non-missing: fail\nwork: same'),
      flags: { 'fail-on': 'never', evidence: 'any' }
    })
    expect(config['fail-on']).toBe('never')
    expect(config['on-missing']).toBe('fail')
    expect(config.evidence).toBe('any')
    expect(config.work).toBe('same')
  })

  test('leave the file alone where a flag is empty or not given', () => {
    const flags = { 'fail-on': '', 'on-missing': undefined }
    const { config } = resolveConfig({ file: file('fail-on: warning\non-missing: fail'), flags })
    expect([config['fail-on'], config['on-missing']]).toEqual(['warning', 'fail'])
  })

  test('take a key without a value as not set', () => {
    const { config } = resolveConfig({
      file: file('fail-on:\ngates:\n  rating:\nworkloads:\n  checkout:\ninputs: ~')
    })
    expect(config).toEqual({ ...defaultConfig, workloads: { checkout: {} } })
  })

  test('join operations of one side from the file with the other from a flag', () => {
    const { config } = resolveConfig({ file: file('base-ops: 10'), flags: { 'head-ops': '20' } })
    expect([config['base-ops'], config['head-ops']]).toEqual([10, 20])
  })

  test('remember where every value was set', () => {
    const { origins } = resolveConfig({
      file: file('fail-on: never\ngates:\n  rating: { below: 4 }\noutputs: [text]\nwork:\n'),
      flags: { 'fail-on': 'warning' }
    })
    expect([...origins]).toEqual([
      ['fail-on', { kind: 'flag', flag: '--fail-on' }],
      ['gates.rating.below', { kind: 'file', at: { file: path, line: 3, column: 20 } }],
      ['outputs', { kind: 'file', at: { file: path, line: 4, column: 10 } }]
    ])
  })

  test('resolve aliases and place errors inside them', () => {
    const text = 'gates:\n  regression: &limit { above: 3 }\n  cpu-regression: *limit\n'
    expect(resolveConfig({ file: file(text) }).config.gates['cpu-regression'].above).toBe(3)
    expect(fileErrors(text.replace('above', 'abov'))).toEqual([
      `${path}:2:24: gates.cpu-regression.abov: unknown key; did you mean "above"?`,
      `${path}:2:24: gates.regression.abov: unknown key; did you mean "above"?`
    ])
  })
})

describe('an error', () => {
  test('about an unknown key names the one beside it that was meant', () => {
    expect(fileErrors('gates:\n  cpu-regression:\n    severity: warning\n\n    abvoe: 5')).toEqual([
      `${path}:5:5: gates.cpu-regression.abvoe: unknown key; did you mean "above"?`
    ])
  })

  test('about a known key in the wrong place names the right one', () => {
    expect(fileErrors('cpu-regression: {}\nalpha: 0.1')).toEqual([
      `${path}:1:1: cpu-regression: unknown key; did you mean "gates.cpu-regression"?`,
      `${path}:2:1: alpha: unknown key; did you mean "statistics.alpha"?`
    ])
  })

  test('about a key that could belong to several places, or to none, lists the known ones', () => {
    expect(fileErrors('rating: { above: 1 }\nthresholds:\n  whatever:')).toEqual([
      `${path}:1:11: rating.above: unknown key; known keys: start, step`,
      `${path}:3:3: thresholds.whatever: unknown key; known keys: share, new-hotspot, removed-hotspot, benchmark`
    ])
  })

  test('about a choice names all choices and the near one', () => {
    expect(fileErrors('fail-on: Hard_Fail\nwork: 7')).toEqual([
      `${path}:1:10: fail-on: expected one of warning, soft-fail, hard-fail, never, found "Hard_Fail"; did you mean "hard-fail"?`,
      `${path}:2:7: work: expected one of same, per-op, unknown, found 7; What both sides did: \`same\` work (cost decides), work counted \`per-op\` (cost per operation decides), or \`unknown\` (share decides, unless a manifest of \`collect\` says what they did); default unknown`
    ])
  })

  test('about a number says its bounds and what it means', () => {
    expect(
      fileErrors('rating: { start: 11, step: x }\nstatistics: { alpha: 0, confidence: 1 }')
    ).toEqual([
      `${path}:1:18: rating.start: expected at most 10, found 11; Rating when nothing changed; default 5`,
      `${path}:1:28: rating.step: expected a number, found "x"; Added when improvements outnumber regressions, subtracted when they are outnumbered; default 2`,
      `${path}:2:22: statistics.alpha: expected more than 0, found 0; Accepted false discovery rate (Benjamini-Hochberg) over the tests of one unit; default 0.05`,
      `${path}:2:37: statistics.confidence: expected less than 1, found 1; Confidence of the intervals; default 0.95`
    ])
  })

  test('about a value with a unit shows how to write it', () => {
    expect(
      fileErrors(
        'thresholds:\n  share: 5%\n  benchmark: 5pp\n  new-hotspot: 101%\nlimits:\n  max-file-bytes: 5MB\n  max-rows: 0.5'
      )
    ).toEqual([
      `${path}:2:10: thresholds.share: expected percentage points like 5 or "5pp", found "5%"; A rise (fall) of flat share by more than this is a regression (improvement); default 5`,
      `${path}:3:14: thresholds.benchmark: expected a percentage like 5 or "5%", found "5pp"; A benchmark that is worse (better) by more than this is a regression (improvement); default 2`,
      `${path}:4:16: thresholds.new-hotspot: expected at most 100, found 101; A function only in head with more flat share than this is a new hotspot; default 1`,
      `${path}:6:19: limits.max-file-bytes: expected a size like 1048576 or "1MiB", found "5MB"; Largest input file; default 512MiB`,
      `${path}:7:13: limits.max-rows: expected a whole number, found 0.5; Most rows of one text input, functions of a profile times its sample types, and functions of all comparisons; of all inputs together, half as many functions and four times as many numbers on result lines; default 1000000`
    ])
  })

  test('about a list names the entry', () => {
    expect(
      fileErrors('inputs:\n  - path: ""\n  - pth: x\n  -\nexpected: Encode\noutputs: [txt]')
    ).toEqual([
      `${path}:2:11: inputs[0].path: expected text that is not empty, found ""; Glob over the path of the input`,
      `${path}:3:5: inputs[1].path: expected text, found nothing; Glob over the path of the input`,
      `${path}:3:5: inputs[1].pth: unknown key; did you mean "path"?`,
      `${path}:4:4: inputs[2]: expected a mapping, found nothing; see docs/configuration.md`,
      `${path}:5:11: expected: expected a list, found "Encode"; Globs of benchmarks or workloads that head must have`,
      `${path}:6:11: outputs[0]: expected one of text, speedscope, sarif, found "txt"; did you mean "text"?`
    ])
  })

  test('about a section that is no mapping says so', () => {
    expect(fileErrors('gates: [a]\nthresholds: 5\nversion: 2')).toEqual([
      `${path}:1:8: gates: expected a mapping, found a list; The gates: what may fail a pull request, and how hard`,
      `${path}:2:13: thresholds: expected a mapping, found 5; What counts as a change`,
      `${path}:3:10: version: expected 1, found 2; Version of this file format`
    ])
  })

  test('about operations of one side only says which are missing', () => {
    expect(fileErrors('workloads:\n  a.b: { base-ops: 3 }')).toEqual([
      `${path}:2:20: workloads."a.b".base-ops: expected head-ops beside it; Operations that the profile of base covers`
    ])
    expect(flagErrors({ 'head-ops': 3 })).toEqual([
      '--head-ops: expected base-ops beside it; Operations that the profile of head covers'
    ])
  })

  test('about a flag names the flag and no file', () => {
    expect(flagErrors({ 'fail-on': 'hardfail' })).toEqual([
      '--fail-on: expected one of warning, soft-fail, hard-fail, never, found "hardfail"; did you mean "hard-fail"?'
    ])
    expect(flagErrors({ 'base-ops': '12x', 'head-ops': '0' })).toEqual([
      '--base-ops: expected a positive whole number, found "12x"; Operations that the profile of base covers',
      '--head-ops: expected at least 1, found 0; Operations that the profile of head covers'
    ])
  })

  test('names a bad flag also when there is a file', () => {
    const layers = { file: file('fail-on: never\nworks: same'), flags: { 'fail-on': 'no' } }
    expect(linesOf(() => resolveConfig(layers))).toEqual([
      '--fail-on: expected one of warning, soft-fail, hard-fail, never, found "no"; Weakest failed gate that makes the exit code 1; default hard-fail',
      `${path}:2:1: works: unknown key; did you mean "work"?`
    ])
  })

  test('quotes no more of a value than fits a line', () => {
    const [line] = fileErrors(`fail-on: ${'x'.repeat(1000)}`)
    expect(line).toContain(`found "${'x'.repeat(60)}…"`)
  })

  test('has a code for its kind', () => {
    const codes = (text: string) =>
      diagnosticsOf(() => resolveConfig({ file: file(text) })).map(({ code }) => code)
    expect(codes('a: 1\nwork: 1')).toEqual(['config/unknown-key', 'config/invalid-value'])
    expect(codes('a: [')).toEqual(['config/syntax'])
  })

  test('is one of a hundred at most, with a count of the rest', () => {
    const lines = fileErrors(Array.from({ length: 150 }, (_, i) => `k${i}:`).join('\n'))
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toBe('and 50 more problems; see docs/configuration.md')
  })
})
