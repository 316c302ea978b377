/** The energy behind judged changes: the arithmetic, and that nothing else gets a number. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultConfig } from '../../src/config/schema.js'
import { estimate } from '../../src/energy/estimate.js'
import { factorsOf } from '../../src/energy/factors.js'
import type { EnergyEntry } from '../../src/model/energyEntry.js'
import { reportSchema } from '../../src/model/report.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'

const exactly = (seconds: number) => ({ low: seconds, value: seconds, high: seconds })
const factors = factorsOf(defaultConfig.energy)

describe('an estimate', () => {
  // 1 µs of 10^9 operations is 1,000 s: x 2.02 W x 1.185 = 2,394 J = 0.665 Wh; x 473 g/kWh + 0.071 g = 0.386 g.
  test('of a microsecond in every operation is 0.66 Wh and 0.39 g in 10^9 of them', () => {
    const { joules, kwh, gco2e } = estimate(exactly(1000), factors)
    expect(joules.value).toBeCloseTo(2393.7, 1)
    expect(kwh.value).toBeCloseTo(0.000665, 6)
    expect(gco2e.value).toBeCloseTo(0.3855, 3)
  })

  // A marginal watt without overhead in the EU, and the mean of Azure in the world: 0.93e-4 and 5.5e-4 g a second.
  test('has the ends of its factors', () => {
    const { gco2e } = estimate(exactly(1), factors)
    expect(gco2e.low - factors.embodied.low).toBeCloseTo(0.929e-4, 7)
    expect(gco2e.high - factors.embodied.high).toBeCloseTo(5.51e-4, 6)
  })

  test('is between its ends, and the same with the other sign for what is saved', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (seconds) => {
        const [more, less] = [
          estimate(exactly(seconds), factors),
          estimate(exactly(-seconds), factors)
        ]
        for (const key of ['joules', 'kwh', 'gco2e'] as const) {
          expect(more[key].low).toBeLessThanOrEqual(more[key].value)
          expect(more[key].value).toBeLessThanOrEqual(more[key].high)
          expect(less[key]).toEqual({
            low: -more[key].high,
            value: -more[key].value,
            high: -more[key].low
          })
        }
      })
    )
  })

  test('has no width where the settings give a factor, and says whose number it is', () => {
    const own = factorsOf({ ...defaultConfig.energy, watts: 5, grid: 'DEU' })
    expect(own.watts).toMatchObject({ low: 5, value: 5, high: 5, source: 'the settings' })
    expect(own.grid).toMatchObject({ low: 342, value: 342, high: 342, source: 'Ember 2024: DEU' })
    expect(own.pue.source).toContain('Cloud Carbon Footprint')
  })
})

const steady = [100, 101, 102, 103, 104, 105, 106, 107]
const times = (factor: number) => steady.map((value) => value * factor)
const bench = (base: readonly number[], head: readonly number[], unit = 'ns/op') => [
  benchFile('base/bench.txt', rawBenchmarks({ 'Encode-8': base, 'Same-8': steady }, { unit })),
  benchFile('head/bench.txt', rawBenchmarks({ 'Encode-8': head, 'Same-8': steady }, { unit }))
]
const on = (more = '') => `energy: { estimate: true${more} }\n`

const energyOf = (...args: Parameters<typeof reportOf>): EnergyEntry | undefined => {
  const report = reportOf(...args)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return report.energy
}

describe('a report', () => {
  test('has no energy unless the settings ask for it', () => {
    expect(energyOf(bench(steady, times(1.5)))).toBeUndefined()
  })

  test('has that of judged benchmarks in time, with the interval of the ratio in the band', () => {
    const [change, ...others] = energyOf(bench(steady, times(1.5)), on())?.changes ?? []
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'benchmark', name: 'Encode-8', workload: 'default' })
    expect(change?.seconds_per_operation.value).toBeCloseTo(51.75e-9, 10)
    expect(change?.seconds_per_operation.low).toBeLessThan(51e-9)
    expect(change?.joules.value).toBeCloseTo(51.75 * 2.02 * 1.185, 0)
    expect(change?.per_year).toBeUndefined()
  })

  test.each([
    ['unchanged', bench(steady, [...steady].reverse())],
    ['not judged', bench(steady.slice(0, 2), times(1.5).slice(0, 2))],
    ['no time', bench(steady, times(1.5), 'B/op')],
    ['so large that no number holds it', bench(times(1.5e306), times(1e305))],
    [
      'a profile of unknown work',
      [
        profileFile('base/cpu.pprof', cpuProfile({ 'main.work': 3000, 'main.rest': 3000 })),
        profileFile('head/cpu.pprof', cpuProfile({ 'main.work': 6000, 'main.rest': 3000 }))
      ]
    ]
  ])('has nothing where the change is %s', (_, files) => {
    expect(energyOf(files, on())?.changes).toEqual([])
  })

  test('has that of a judged function where operations are known', () => {
    const files = [
      profileFile('base/api_cpu.pprof', cpuProfile({ 'main.work': 3000, 'main.rest': 3000 })),
      profileFile('head/api_cpu.pprof', cpuProfile({ 'main.work': 6000, 'main.rest': 3000 }))
    ]
    const yaml = `${on()}work: per-op\nbase-ops: 1000\nhead-ops: 1000\n`
    const [change] = energyOf(files, yaml)?.changes ?? []
    // 3,000 samples of 10 ms over 1,000 operations.
    expect(change).toMatchObject({ kind: 'function', name: 'main.work' })
    expect(change?.seconds_per_operation.value).toBeCloseTo(0.03, 6)
  })

  test('says a year of the traffic that the settings give, by the first glob that matches', () => {
    const traffic = on(", per-year: { 'Enc*': 1000000000, '*': 5 }")
    const [change] = energyOf(bench(steady, times(1.5)), traffic)?.changes ?? []
    expect(change?.per_year).toMatchObject({ operations: 1e9, kwh: change?.kwh })
  })

  test('judges the same with it and without', () => {
    const files = bench(steady, times(1.5))
    expect(reportOf(files, on()).verdict).toEqual(reportOf(files).verdict)
  })
})
