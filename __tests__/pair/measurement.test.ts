import { describe, expect, test } from '@jest/globals'
import { pair } from '../../src/pair/pair.js'
import { aProfile, cpuProfile, profileFile } from '../helpers/inputs.js'

const text = (rows: Readonly<Record<string, number>>) =>
  aProfile({ rows, isText: true, halfDigit: 5_000_000, coverage: { kind: 'cut', bound: 1 } })

const basePaths = (pairs: ReturnType<typeof pair>, index = 0) =>
  pairs.profiles[index]?.base?.parts.map((part) => part.path)

describe('one measurement once', () => {
  test('a binary profile supersedes the text of the same workload, side and sample type', () => {
    const pairs = pair(
      [
        profileFile('x_cpu_top.txt', text({ 'main.work': 1_000_000_000 })),
        profileFile('raw/x_cpu.prof', cpuProfile({ 'main.work': 100 })),
        profileFile('x_optimized_cpu_top.txt', text({ 'main.work': 1 }))
      ],
      []
    )
    expect(basePaths(pairs)).toEqual(['raw/x_cpu.prof'])
    expect(pairs.supersededBy.get('x_cpu_top.txt')).toBe('raw/x_cpu.prof')
    expect(pairs.diagnostics).toEqual([])
  })

  test('text that disagrees with the profile that supersedes it is a warning', () => {
    const pairs = pair(
      [
        profileFile('base/cpu_top.txt', text({ 'main.work': 2_000_000_000 })),
        profileFile('base/cpu.prof', cpuProfile({ 'main.work': 100 }))
      ],
      []
    )
    expect(pairs.diagnostics.map((one) => one.code)).toEqual(['pair/cross-check'])
  })

  test('numbered files are replicates', () => {
    const pairs = pair(
      ['base/cpu.1.pprof', 'base/cpu.2.pprof', 'head/cpu.1.pprof', 'head/cpu.2.pprof'].map(
        (path, index) => profileFile(path, cpuProfile({ 'main.work': 100 + index }))
      ),
      []
    )
    expect(pairs.profiles).toHaveLength(1)
    expect(basePaths(pairs)).toEqual(['base/cpu.1.pprof', 'base/cpu.2.pprof'])
  })

  test('a number that belongs to the workload is not a replicate', () => {
    const pairs = pair(
      ['base/size_4_cpu.prof', 'base/size_64_cpu.prof'].map((path) => profileFile(path)),
      []
    )
    expect(pairs.profiles.map((one) => one.workload)).toEqual(['size-4', 'size-64'])
  })

  test('an identical copy counts once', () => {
    const pairs = pair(
      ['base/cpu.prof', 'base/raw/cpu.prof'].map((path) => profileFile(path)),
      []
    )
    expect(basePaths(pairs)).toEqual(['base/cpu.prof'])
    expect(pairs.supersededBy.get('base/raw/cpu.prof')).toBe('base/cpu.prof')
  })

  test('two different profiles for one place are an error that names both and the way out', () => {
    const pairs = pair(
      [
        profileFile('base/cpu.prof', cpuProfile({ a: 1 })),
        profileFile('base/raw/cpu.prof', cpuProfile({ a: 2 }))
      ],
      []
    )
    expect(pairs.profiles[0]?.base?.refused).toContain('base/cpu.prof, base/raw/cpu.prof')
    expect(pairs.diagnostics[0]?.code).toBe('pair/ambiguous')
    expect(pairs.diagnostics[0]?.hint).toContain('--base PATH --head PATH')
  })

  test('samples/count beside cpu is not compared a second time', () => {
    const cpu = cpuProfile({ f: 1 })
    const counts = aProfile({ type: 'samples', unit: 'count', rows: { f: 1 } })
    const both = { ...cpu, columns: [...counts.columns, ...cpu.columns], defaultColumn: 1 }
    expect(pair([profileFile('cpu.prof', both)], []).profiles.map((one) => one.type)).toEqual([
      'cpu'
    ])
  })
})

describe('a saved difference', () => {
  const diff = profileFile('x_cpu_diff.txt', aProfile({ rows: { f: -1 }, isDiff: true }))
  const codes = (files: Parameters<typeof pair>[0]) =>
    pair(files, []).diagnostics.map((one) => one.code)

  test('is harmless beside the profiles', () => {
    expect(codes([diff, profileFile('base/cpu.prof')])).toEqual([])
  })

  test('alone leaves nothing to compare, and that is said', () => {
    expect(codes([diff])).toEqual(['pair/only-differences'])
  })
})
