/** Acknowledgements of what gates of the settings fail on, and of what is ignored. */
import { describe, expect, test } from '@jest/globals'
import { memoryOf } from '../../src/acks/present.js'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import { noAcks } from '../../src/model/ack.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { exitCode } from '../../src/verdict/exitCode.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { context, gateOf } from '../helpers/street.js'
import { anAck } from './judged.js'

const steady = [100, 101, 102, 103, 104, 105, 106, 107]
const times = (factor: number) => steady.map((value) => value * factor)

const cpu = (side: string, rows: Readonly<Record<string, number>>) =>
  profileFile(`${side}/cpu.pprof`, cpuProfile(rows))

const steadyRows = { 'p.a': 2000, 'p.b': 2000, 'p.c': 2000, 'p.d': 2000 }
const functions = [
  cpu('base', { 'p.f': 1000, 'p.g': 1000, ...steadyRows }),
  cpu('head', { 'p.f': 1320, 'p.g': 1300, ...steadyRows })
]
const onFunctions = 'custom-gates: { mine: { metric: cpu, above: 1.5pp, severity: hard-fail } }'

const under = (files: readonly DecodedFile[], yaml: string, ...ids: readonly string[]) => {
  const { config } = resolveConfig({ file: { path: 'c.yml', text: yaml } })
  const acks = { ...noAcks, acks: ids.map((id) => anAck(id)) }
  return analyze(files, config, { ...context, acks }, () => undefined)
}

describe('a function that only a gate of the settings fails on', () => {
  const plain = under(functions, onFunctions)
  const [f = '', g = ''] = plain.over_limits.map(({ id }) => id)

  test('can be accepted by its id, and the label remembers it', () => {
    expect(gateOf(plain, 'custom/mine').findings).toEqual([f, g])
    expect(memoryOf([plain]).present).toEqual([f, g])
    const all = under(functions, onFunctions, f, g.slice(0, 8))
    expect(gateOf(all, 'custom/mine')).toMatchObject({
      status: 'failed',
      accepted: [f, g],
      beside: { status: 'passed' }
    })
    expect(all.verdict.level).toBe('pass')
    expect(exitCode(all, 'warning', 'neutral')).toBe(0)
    expect(all.over_limits).toHaveLength(2)
  })

  test('counts as long as another one is not accepted', () => {
    const one = under(functions, onFunctions, f)
    expect(gateOf(one, 'custom/mine')).toMatchObject({ status: 'failed', accepted: [f] })
    expect(one.verdict.level).toBe('hard_fail')
    expect(one.acks).toMatchObject([{ state: 'active', findings: [f] }])
  })
})

describe('a benchmark that is accepted', () => {
  const pkg = (side: string, rows: Readonly<Record<string, readonly number[]>>) =>
    benchFile(`${side}/b.txt`, rawBenchmarks(rows))
  const files = [
    pkg('base', { 'Slow-8': steady, 'Gone-8': steady, 'Other-8': steady }),
    pkg('head', { 'Slow-8': times(1.5), 'Other-8': [...steady].reverse() })
  ]
  const yaml = (
    benchmarks: string
  ) => `custom-gates: { mine: { benchmark: "${benchmarks}", above: 10%, severity: hard-fail } }
gates: { benchmark-slowdown: { severity: off }, vanished: { severity: off } }`
  const idOf = (name: string): string =>
    under(files, '').bench_deltas.find((row) => row.name === name)?.id ?? ''

  test('leaves the gate with what it says of the rest', () => {
    const after = under(files, yaml('**'), idOf('Slow-8'))
    expect(gateOf(after, 'custom/mine').beside).toMatchObject({ status: 'passed' })
    expect(after.verdict.level).toBe('pass')
  })

  test('does not make head lack what the gate looks at', () => {
    const after = under(files, yaml('{Slow,Gone}'), idOf('Slow-8'))
    expect(gateOf(after, 'custom/mine').beside?.status).toBe('passed')
    expect(after.verdict.level).toBe('pass')
  })
})

describe('an acknowledgement of something that is ignored', () => {
  test('has nothing to accept', () => {
    const yaml = `${onFunctions}\nignore: [{ function: p.f, reason: noise }]`
    const [f = ''] = under(functions, onFunctions).over_limits.map(({ id }) => id)
    const [ack] = under(functions, `${yaml}\nthresholds: { share: 1 }`, f).acks
    expect(ack).toMatchObject({
      state: 'unused',
      because: 'the finding is in this report and fails no gate'
    })
  })
})
