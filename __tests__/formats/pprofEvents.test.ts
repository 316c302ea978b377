import { describe, expect, test } from '@jest/globals'
import { sampledAllocations } from '../../src/formats/pprof/events.js'
import type { Profile } from '../../src/model/profile.js'
import { decode, type ProfileSpec, profileOf } from '../helpers/pprof.js'

type Types = ProfileSpec['sampleTypes']

/** Basis, total and events per function of one column. */
const eventsOf = (profile: Profile, type: string) => {
  const column = profile.columns.find(({ sampleType }) => sampleType.type === type)
  if (column?.events === undefined) return undefined
  const { basis, total, flat } = column.events
  return [
    basis,
    total,
    Object.fromEntries(profile.functions.map(({ name }, row) => [name, flat[row]]))
  ]
}

describe('sampled events', () => {
  test('of CPU time are the samples counted beside it', () => {
    const profile = decode(
      profileOf('main;work 3 30\nmain 1 10', { period: ['cpu', 'nanoseconds', 10] })
    )
    const counted = ['counted', 4, { main: 1, work: 3 }]
    expect(eventsOf(profile, 'cpu')).toEqual(counted)
    expect(eventsOf(profile, 'samples')).toEqual(counted)
  })

  test('of CPU time without a count are its periods', () => {
    const profile = decode(
      profileOf('main;work 30\nmain 10', { period: ['cpu', 'nanoseconds', 10] })
    )
    expect(eventsOf(profile, 'cpu')).toEqual(['modelled', 4, { main: 1, work: 3 }])
  })

  test('of delay are the contentions', () => {
    const sampleTypes: Types = [
      ['contentions', 'count'],
      ['delay', 'nanoseconds']
    ]
    const profile = decode(
      profileOf('main;lock 7 1000', { sampleTypes, period: ['contentions', 'count', 1] })
    )
    expect(eventsOf(profile, 'delay')).toEqual(['counted', 7, { lock: 7, main: 0 }])
  })

  test('of goroutines are the goroutines', () => {
    const profile = decode(profileOf('main 4', { sampleTypes: [['goroutine', 'count']] }))
    expect(eventsOf(profile, 'goroutine')).toEqual(['counted', 4, { main: 4 }])
  })

  test.each([
    ['another unit', ['cpu', 'microseconds', 10]],
    ['another type', ['wall', 'nanoseconds', 10]],
    ['no length', ['cpu', 'nanoseconds', 0]]
  ] as const)('are absent where the period has %s', (_, period) => {
    expect(eventsOf(decode(profileOf('main 30', { period })), 'cpu')).toBeUndefined()
  })

  test('of a time in several clocks are those of its own samples', () => {
    const sampleTypes: Types = [
      ['cpu-samples', 'count'],
      ['cpu-time', 'nanoseconds'],
      ['wall-time', 'nanoseconds']
    ]
    const profile = decode(profileOf('main 3 30 900', { sampleTypes }))
    expect(eventsOf(profile, 'cpu-time')).toEqual(['counted', 3, { main: 3 }])
    expect(eventsOf(profile, 'wall-time')).toBeUndefined()
  })
})

describe('sampled events of a heap profile', () => {
  const sampleTypes: Types = [
    ['alloc_objects', 'count'],
    ['alloc_space', 'bytes'],
    ['inuse_objects', 'count'],
    ['inuse_space', 'bytes']
  ]
  const rate = 512 * 1024
  const heap = (lines: string, period = rate) =>
    decode(profileOf(lines, { sampleTypes, period: ['space', 'bytes', period] }))

  test('are recovered from the rate, per sample and not from the sums', () => {
    // One 64 MiB slice is one event, whatever the rate; small objects are one event per 512 KiB.
    const small = rate / 16
    const profile = heap(
      `main;big 1 ${64 * 2 ** 20} 0 0\nmain;small ${small} ${rate} 0 0\nsmall 2 ${2 * rate} 0 0`
    )
    const [basis, total, flat] = eventsOf(profile, 'alloc_space') ?? []
    const events = flat as Record<string, number>
    expect(basis).toBe('recovered')
    expect(events['big']).toBeCloseTo(1, 12)
    expect(events['small']).toBeCloseTo(1 + 2 * (1 - Math.exp(-1)), 3)
    expect(total).toBeCloseTo((events['big'] ?? 0) + (events['small'] ?? 0), 12)
    expect(eventsOf(profile, 'alloc_objects')).toEqual(eventsOf(profile, 'alloc_space'))
    expect(eventsOf(profile, 'inuse_space')).toEqual([
      'recovered',
      0,
      { big: 0, main: 0, small: 0 }
    ])
  })

  test('undo the scaling of the runtime', () => {
    const [count, size] = [5, 1000]
    const scale = 1 / (1 - Math.exp(-size / rate))
    expect(sampledAllocations(count * scale, count * size * scale, rate)).toBeCloseTo(count, 9)
    expect(sampledAllocations(0, 0, rate)).toBe(0)
  })

  test('are the objects when every allocation was recorded', () => {
    const profile = heap('main 3 300 1 100', 1)
    expect(eventsOf(profile, 'alloc_space')).toEqual(['counted', 3, { main: 3 }])
    expect(eventsOf(profile, 'inuse_space')).toEqual(['counted', 1, { main: 1 }])
  })

  test('are known for runtimes that write objects and space only', () => {
    const plain: Types = [
      ['objects', 'count'],
      ['space', 'bytes']
    ]
    const profile = decode(
      profileOf(`main 1 ${2 ** 30}`, { sampleTypes: plain, period: ['space', 'bytes', rate] })
    )
    expect(eventsOf(profile, 'space')).toEqual(['recovered', 1, { main: 1 }])
  })

  test('are absent where the rate is not known, for the objects are scaled up', () => {
    const unstated = decode(profileOf('main 3 300 1 100', { sampleTypes }))
    for (const profile of [unstated, heap('main 3 300 1 100', 0)])
      for (const [type] of sampleTypes) expect(eventsOf(profile, type)).toBeUndefined()
  })
})
