import { describe, expect, test } from '@jest/globals'
import { flagKeys } from '../../src/config/flagKeys.js'
import { resolveConfig } from '../../src/config/layers.js'
import { defaultLimits } from '../../src/config/limits.js'
import { configSchema, defaultConfig } from '../../src/config/schema.js'
import { gates } from '../../src/gates/index.js'
import { mostListedFiles } from '../../src/model/manifest.js'

const parse = (text: string) => resolveConfig({ file: { path: 'c.yml', text } }).config

describe('the defaults', () => {
  test('are the published rules', () => {
    expect(defaultConfig).toMatchObject({
      'fail-on': 'hard-fail',
      'on-missing': 'neutral',
      evidence: 'required',
      work: 'unknown',
      outputs: [],
      expected: [],
      inputs: [],
      workloads: {},
      thresholds: { share: 5, 'new-hotspot': 1, 'removed-hotspot': 1, benchmark: 2 },
      statistics: {
        alpha: 0.05,
        confidence: 0.95,
        overdispersion: 3,
        'min-change': 1,
        'min-events': 10,
        'min-samples': 2000
      },
      rating: { start: 5, step: 2 },
      limits: {
        'max-files': mostListedFiles,
        'max-file-bytes': 512 * 1024 ** 2,
        'max-total-bytes': 8 * 1024 ** 3,
        'max-inflated-bytes': 1024 ** 3,
        'max-archive-entries': 100_000,
        'max-archive-bytes': 2 * 1024 ** 3,
        'max-compression-ratio': 200,
        'max-rows': 1_000_000,
        'max-benchmarks': 150_000
      }
    })
    expect(defaultConfig).not.toHaveProperty('version')
  })

  test('of the bounds are those of the commands without settings', () => {
    expect(defaultConfig.limits).toEqual(defaultLimits)
  })

  test('of the gates are the published table', () => {
    expect(defaultConfig.gates).toEqual({
      'benchmark-slowdown': { severity: 'hard-fail', above: 15, 'blocked-limit': 30 },
      'cpu-regression': { severity: 'hard-fail', above: 10 },
      rating: { severity: 'soft-fail', below: 5 },
      regression: { severity: 'warning', above: 5 },
      'new-hotspot': { severity: 'warning', above: 5 },
      'benchmark-regression': { severity: 'warning' },
      'benchmark-allocs': { severity: 'off', bytes: 1, 'min-bytes': 16, allocs: 0 },
      vanished: { severity: 'warning' },
      drift: { severity: 'off', above: 10, 'above-points': 5 },
      'endpoint-objective': { severity: 'warning', above: 3 }
    })
  })

  test('parse to themselves, so that the config of a report can be used again', () => {
    expect(configSchema.parse(JSON.parse(JSON.stringify(defaultConfig)))).toEqual(defaultConfig)
  })

  test('fill in around a single nested value', () => {
    const config = parse('gates: { cpu-regression: { above: 7 } }\nthresholds: { share: 3 }')
    expect(config.gates['cpu-regression']).toEqual({ severity: 'hard-fail', above: 7 })
    expect(config.gates.rating).toEqual(defaultConfig.gates.rating)
    expect(config.thresholds).toEqual({ ...defaultConfig.thresholds, share: 3 })
    expect(config.statistics).toEqual(defaultConfig.statistics)
  })
})

describe('the schema', () => {
  test('has a section for every gate of the registry', () => {
    expect(Object.keys(defaultConfig.gates)).toEqual(Object.keys(gates))
  })

  test.each([
    ['thresholds: { share: 4.5 }', 4.5],
    ['thresholds: { share: 4.5pp }', 4.5],
    ['thresholds: { share: "4.5 pp" }', 4.5]
  ])('reads %s in percentage points', (text, value) => {
    expect(parse(text).thresholds.share).toBe(value)
  })

  test.each([
    ['thresholds: { benchmark: 3 }', 3],
    ['thresholds: { benchmark: 3% }', 3],
    ['thresholds: { benchmark: "0.5 %" }', 0.5],
    ['thresholds: { benchmark: 150% }', 150]
  ])('reads %s as a percentage', (text, value) => {
    expect(parse(text).thresholds.benchmark).toBe(value)
  })

  test.each([
    ['4096', 4096],
    ['12B', 12],
    ['1KiB', 1024],
    ['1.5 MiB', 1.5 * 1024 ** 2],
    ['2GiB', 2 * 1024 ** 3]
  ])('reads the size %s', (text, bytes) => {
    expect(parse(`limits: { max-file-bytes: ${text} }`).limits['max-file-bytes']).toBe(bytes)
  })

  test.each([
    ['null', 'thresholds: { share: [null] }'],
    ['an empty text', 'thresholds: { share: "" }'],
    ['a boolean', 'thresholds: { share: true }'],
    ['digits in quotes', 'thresholds: { share: "5" }'],
    ['an exponent in quotes', 'thresholds: { share: "1e1%" }'],
    ['hexadecimal in quotes', 'limits: { max-file-bytes: "0x10B" }'],
    ['a decimal unit', 'limits: { max-file-bytes: 5MB }'],
    ['a broken byte', 'limits: { max-file-bytes: 0.3B }'],
    ['infinity', 'statistics: { overdispersion: .inf }'],
    ['no number', 'statistics: { overdispersion: .nan }']
  ])('does not coerce %s', (_, text) => {
    expect(() => parse(text)).toThrow('expected')
  })

  test('offers as flags only single values at the top', () => {
    const values = parse('base-ops: 1\nhead-ops: 2')
    expect(flagKeys.map((key) => typeof values[key])).toEqual([
      'string',
      'string',
      'string',
      'string',
      'number',
      'number'
    ])
  })
})
