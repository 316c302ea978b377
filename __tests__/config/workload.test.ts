import { describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../../src/config/layers.js'
import { defaultConfig } from '../../src/config/schema.js'
import { workloadSettings } from '../../src/config/workload.js'

const text = `
work: same
base-ops: 10
head-ops: 20
workloads:
  checkout: { work: per-op, base-ops: 1, head-ops: 2 }
  search: { work: unknown }
`
const { config } = resolveConfig({ file: { path: 'c.yml', text } })

describe('the settings of a workload', () => {
  test('are its own', () => {
    expect(workloadSettings(config, 'checkout')).toEqual({ work: 'per-op', operations: [1, 2] })
  })

  test('come from the top where it has none', () => {
    expect(workloadSettings(config, 'search')).toEqual({ work: 'unknown', operations: [10, 20] })
    expect(workloadSettings(config, 'other')).toEqual({ work: 'same', operations: [10, 20] })
  })

  test('have no operations by default', () => {
    expect(workloadSettings(defaultConfig, 'checkout')).toEqual({ work: 'unknown' })
  })

  test('leave to a manifest what nobody set, and only that', () => {
    const same = { work: 'same' } as const
    expect(workloadSettings(defaultConfig, 'checkout', same)).toEqual(same)
    expect(workloadSettings(defaultConfig, 'checkout', { work: 'unknown' })).toEqual({
      work: 'unknown'
    })
    expect(workloadSettings(config, 'checkout', same)).toEqual({
      work: 'per-op',
      operations: [1, 2]
    })
    const open = resolveConfig({
      file: { path: 'c.yml', text: 'workloads: { a: { work: unknown }, b: { work: per-op } }' }
    }).config
    expect(workloadSettings(open, 'a', same)).toEqual({ work: 'unknown' })
    expect(workloadSettings(open, 'b', same)).toEqual(same)
  })

  test('are not taken from what every object inherits', () => {
    expect(workloadSettings(defaultConfig, 'constructor')).toEqual({ work: 'unknown' })
  })
})
