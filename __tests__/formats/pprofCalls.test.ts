import { describe, expect, test } from '@jest/globals'
import { CALLED, INLINED } from '../../src/model/calls.js'
import type { ParseLimits } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import { limits, parse, profileOf } from '../helpers/pprof.js'

const decoded = (lines: string, trees: Partial<ParseLimits> = { maxTreeNodes: 1000 }): Profile => {
  const [profile] = parse(profileOf(lines), { ...limits, ...trees }).profiles
  if (profile === undefined) throw new Error('no profile')
  return profile
}

/** `caller > callee: share`, sorted. */
const callsIn = ({ calls, functions }: Profile): readonly string[] => {
  const nameOf = (place: number | undefined) => functions[place ?? -1]?.name
  return (calls?.shares ?? [])
    .map(
      (share, index) =>
        `${nameOf(calls?.callers[index])} > ${nameOf(calls?.callees[index])}: ${share}`
    )
    .sort()
}

describe('the calls of a profile', () => {
  test('are the pairs of caller and callee, with the share of the samples that have them', () => {
    const profile = decoded(`
      main;a;b 50
      main;a;c 30
      main;d;c 20
    `)
    expect(callsIn(profile)).toEqual([
      'a > b: 0.5',
      'a > c: 0.3',
      'd > c: 0.2',
      'main > a: 0.8',
      'main > d: 0.2'
    ])
  })

  test('count inlined calls, and what is reached on several ways together', () => {
    const profile = decoded(`
      main;a+b 25
      main;x;a;b 75
    `)
    expect(callsIn(profile)).toContain('a > b: 1')
  })

  test('leave out functions that call themselves, and are never more than everything', () => {
    const profile = decoded(`
      main;f;f;g;f;g 90
      main;h 10
    `)
    expect(callsIn(profile)).toEqual(['f > g: 1', 'g > f: 0.9', 'main > f: 0.9', 'main > h: 0.1'])
  })

  test('are of the column that has the largest share of them', () => {
    const [profile] = parse(
      profileOf('main;a 1 90\nmain;b 3 10', {
        sampleTypes: [
          ['n', 'count'],
          ['s', 'bytes']
        ]
      }),
      { maxTreeNodes: 1000 }
    ).profiles
    expect(callsIn(profile as Profile)).toEqual(['main > a: 0.9', 'main > b: 0.75'])
  })

  test('below a thousandth say nothing', () => {
    expect(callsIn(decoded('main;a 10000\nmain;b 9\nmain;c 11'))).toEqual([
      'main > a: 0.998',
      'main > c: 0.0011'
    ])
  })

  test('are absent where no tree was asked for', () => {
    expect(decoded('main;a 1', {}).calls).toBeUndefined()
  })
})

test('a function was called, inlined, or both', () => {
  const { functions, inlining = [] } = decoded(`
    main;outer+inner 1
    main;inner;leaf+always 1
  `)
  expect(Object.fromEntries(functions.map(({ name }, index) => [name, inlining[index]]))).toEqual({
    main: CALLED,
    outer: CALLED,
    inner: CALLED | INLINED,
    leaf: CALLED,
    always: INLINED
  })
})
