import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareProfiles } from '../../src/compare/profiles.js'
import type { FunctionDelta } from '../../src/model/functionDelta.js'
import type { Coverage, Profile } from '../../src/model/profile.js'
import type { Measurement } from '../../src/pair/measurement.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'

/** Where functions begin; those that are not named have files of their own. */
type Places = Readonly<Record<string, readonly [file: string, line: number]>>

/** A CPU profile from stacks and numbers of samples. */
const profileOf = (stacks: string, places: Places): Profile => {
  const lines = stacks.trim().replace(/ (\d+)$/gm, (_, count) => ` ${count} ${Number(count) * 1e7}`)
  const bytes = encodeProfile({
    samples: samplesOf(lines),
    period: ['cpu', 'nanoseconds', 1e7],
    fileOf: (name) => places[name]?.[0] ?? `${name}.go`,
    lineOf: (name) => places[name]?.[1] ?? 1
  })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  if (profile === undefined) throw new Error('no profile')
  return profile
}

const measurement = (side: 'base' | 'head', profiles: readonly Profile[]): Measurement => ({
  workload: 'w',
  type: 'cpu',
  side,
  parts: profiles.flatMap((profile, index) => {
    const column = profile.columns[1]
    return column === undefined
      ? []
      : [{ path: `${index}`, replicate: `${index}`, profile, column }]
  }),
  supersededBy: new Map(),
  diagnostics: []
})

interface Given {
  readonly base: string
  readonly head: string
  readonly basePlaces?: Places
  readonly headPlaces?: Places
  readonly coverage?: Coverage
}

const compare = ({ base, head, basePlaces = {}, headPlaces = {}, coverage }: Given) => {
  const of = (side: 'base' | 'head', stacks: string, places: Places) => {
    const profile = profileOf(stacks, places)
    return measurement(side, [coverage === undefined ? profile : { ...profile, coverage }])
  }
  return compareProfiles(
    {
      workload: 'w',
      type: 'cpu',
      base: of('base', base, basePlaces),
      head: of('head', head, headPlaces)
    },
    {
      sampling: { overdispersion: 3, minEvents: 10 },
      alpha: 0.05,
      workOf: () => ({ work: 'unknown' })
    }
  ).deltas
}

const churnWords = ({ name, churn }: FunctionDelta): readonly string[] =>
  churn.map((one) => {
    if ('from' in one) return `${name}: ${one.kind} ${one.from}`
    if ('functions' in one) return `${name}: ${one.kind} ${one.functions.join(' ')}`
    if ('perhaps' in one)
      return `${name}: ${one.kind}, perhaps ${one.perhaps?.as} ${one.perhaps?.name}`
    return `${name}: ${one.kind}`
  })

const churnIn = (given: Given): readonly string[] => compare(given).flatMap(churnWords).sort()

describe('a renamed function', () => {
  test('is found with its callers renamed too, as far as the chain goes', () => {
    const stacks = (a: string, b: string, c: string) => `
      main.main;${a} 100
      main.main;${a};${b} 100
      main.main;${a};${b};${c} 300
      main.main;${a};${b};${c};strings.Index 200
    `
    expect(
      churnIn({
        base: stacks('p.Alpha', 'p.Beta', 'p.Gamma'),
        head: stacks('p.Check', 'p.Wheel', 'p.Inner'),
        basePlaces: { 'p.Alpha': ['p.go', 10], 'p.Beta': ['p.go', 50], 'p.Gamma': ['p.go', 90] },
        headPlaces: { 'p.Check': ['p.go', 10], 'p.Wheel': ['p.go', 50], 'p.Inner': ['p.go', 90] }
      })
    ).toEqual(['p.Check: renamed p.Alpha', 'p.Inner: renamed p.Gamma', 'p.Wheel: renamed p.Beta'])
  })

  test('is found where the functions before it in its file moved it down', () => {
    const of = (name: string) => `main.main;p.Before 100\nmain.main;${name} 300`
    const given = {
      base: of('p.amount'),
      head: of('p.hundredths'),
      basePlaces: { 'p.Before': ['p.go', 20], 'p.amount': ['p.go', 100] }
    } as const
    const movedTo = (line: number) =>
      ({
        ...given,
        headPlaces: { 'p.Before': ['p.go', 220], 'p.hundredths': ['p.go', line] }
      }) as const
    expect(churnIn(movedTo(300))).toEqual(['p.hundredths: renamed p.amount'])
    expect(churnIn(movedTo(100))).toEqual(['p.amount: removed', 'p.hundredths: new'])
  })

  test('is compared with what it was, so that it can have become slower', () => {
    const of = (name: string, count: number) =>
      `main.main;p.${name} ${count}\nmain.main;p.${name};p.Help 100\nmain.main;p.Rest 800`
    const deltas = compare({ base: of('ParseLine', 100), head: of('ParseLines', 400) })
    const delta = deltas.find(({ name }) => name === 'p.ParseLines')
    expect(delta).toMatchObject({
      churn: [{ kind: 'renamed', from: 'p.ParseLine', alike: ['name', 'callers', 'callees'] }],
      base: { kind: 'seen', share: 10 },
      parts: [{ name: 'p.ParseLines' }, { name: 'p.ParseLine' }]
    })
  })

  test('with closures brings them with it', () => {
    const of = (name: string) =>
      `main.main;p.${name} 100\nmain.main;p.${name};p.${name}.func1 300\nmain.main;p.${name};p.Help 100`
    const deltas = compare({ base: of('Visit'), head: of('Visits') })
    expect(deltas.flatMap(churnWords)).toEqual(['p.Visits: renamed p.Visit'])
    expect(deltas.find(({ name }) => name === 'p.Visits')).toMatchObject({
      deltaPp: { lo: 0, hi: 0 }
    })
  })

  test('is none where two functions could be it', () => {
    const base = 'main.main;p.parse 300\nmain.main;p.parse;p.Help 100'
    const head =
      'main.main;p.parseA 150\nmain.main;p.parseA;p.Help 50\nmain.main;p.parseB 150\nmain.main;p.parseB;p.Help 50'
    expect(churnIn({ base, head })).toEqual(['p.parse: removed', 'p.parseA: new', 'p.parseB: new'])
  })

  test('is none with too few samples to know that it was not there before', () => {
    const of = (name: string) =>
      `main.main;p.${name} 4\nmain.main;p.${name};p.Help 4\nmain.main;p.Rest 990`
    expect(churnIn({ base: of('ParseLine'), head: of('ParseLines') })).toEqual([
      'p.ParseLine: removed',
      'p.ParseLines: new'
    ])
  })

  test('is only named where its place and its callers are all that is left of it', () => {
    const of = (name: string, count: number) => `main.main;p.${name} ${count}\nmain.main;p.Rest 600`
    const to = (count: number) =>
      churnIn({
        base: of('amount', 100),
        head: of('hundredths', count),
        basePlaces: { 'p.amount': ['p.go', 10] },
        headPlaces: { 'p.hundredths': ['p.go', 10] }
      })
    expect(to(300)).toEqual([
      'p.amount: removed, perhaps renamed p.hundredths',
      'p.hundredths: new, perhaps renamed p.amount'
    ])
    expect(to(3000)).toEqual(['p.amount: removed', 'p.hundredths: new'])
  })

  test.each([
    ['the standard library', 'strings.Index', 'strings.Indexes'],
    ["Go's runtime", 'runtime.mallocgcSmall', 'runtime.mallocgcSmalls'],
    ['C', 'deflate_slow', 'deflate_slower']
  ])('of %s is another version of it and no change of the program', (_, before, after) => {
    const of = (name: string) => `main.main;p.F;${name} 400\nmain.main;p.F;${name};p.callback 100`
    expect(churnIn({ base: of(before), head: of(after) })).toEqual(
      [`${before}: removed`, `${after}: new`].sort()
    )
  })
})

describe('a function that was taken out of another', () => {
  const base = 'main.main;p.F 500\nmain.main;p.Rest 500'

  test('is compared with it, with the helpers of the helper', () => {
    const deltas = compare({
      base,
      head: 'main.main;p.F 100\nmain.main;p.F;p.help 250\nmain.main;p.F;p.help;p.inner 150\nmain.main;p.Rest 500'
    })
    expect(deltas.flatMap(churnWords)).toEqual(['p.F: outlined p.help p.inner'])
    expect(deltas.find(({ name }) => name === 'p.F')).toMatchObject({
      deltaPp: { lo: 0, hi: 0 },
      head: { kind: 'seen', flat: 500 * 1e7, cum: 500 * 1e7 },
      parts: [{ name: 'p.F' }, { name: 'p.help' }, { name: 'p.inner' }]
    })
  })

  test('is new where the other one did not become cheaper', () => {
    expect(churnIn({ base, head: `${base}\nmain.main;p.F;p.help 400` })).toEqual(['p.help: new'])
  })

  test('is new where others call it too', () => {
    const head =
      'main.main;p.F 100\nmain.main;p.F;p.help 200\nmain.main;p.Rest;p.help 200\nmain.main;p.Rest 500'
    expect(churnIn({ base, head })).toEqual(['p.help: new'])
  })

  test('does not hide that both together became cheaper, nor is hidden by it', () => {
    const head = 'main.main;p.F 100\nmain.main;p.F;p.help 80\nmain.main;p.Rest 820'
    expect(churnIn({ base, head })).toEqual(['p.help: new, perhaps part p.F'])
  })

  test('makes it a regression where both together cost more, if it is in its file', () => {
    const head = 'main.main;p.F 100\nmain.main;p.F;p.help 1400\nmain.main;p.Rest 500'
    const places = (name: string) => ({ 'p.F': ['p.go', 10], 'p.help': [name, 40] }) as const
    const given = { base, head, basePlaces: { 'p.F': ['p.go', 10] } } as const
    expect(churnIn({ ...given, headPlaces: places('p.go') })).toEqual(['p.F: outlined p.help'])
    expect(churnIn({ ...given, headPlaces: places('q.go') })).toEqual([
      'p.help: new, perhaps part p.F'
    ])
  })

  test('is inlined the other way round', () => {
    const head = 'main.main;p.F 100\nmain.main;p.F;p.help 400\nmain.main;p.Rest 500'
    expect(churnIn({ base: head, head: base })).toEqual(['p.F: inlined p.help'])
  })

  test('is inlined where both together became cheaper, so that what the function gained is no regression', () => {
    const apart = 'main.main;p.F 100\nmain.main;p.F;p.help 400\nmain.main;p.Rest 500'
    const deltas = compare({ base: apart, head: 'main.main;p.F 300\nmain.main;p.Rest 500' })
    expect(deltas.flatMap(churnWords)).toEqual(['p.F: inlined p.help'])
    expect(deltas.find(({ name }) => name === 'p.F')).toMatchObject({
      base: { flat: 500 * 1e7 },
      head: { flat: 300 * 1e7 }
    })
  })

  const searching = (rest: number) => ({
    own: `main.main;p.F 500\nmain.main;p.Rest ${rest}`,
    standard: `main.main;p.F 100\nmain.main;p.F;sort.Search 400\nmain.main;p.Rest ${rest}`
  })

  test('may be of the standard library, which code stops to call and writes out, or the other way round', () => {
    const { own, standard } = searching(1500)
    expect(churnIn({ base: own, head: standard })).toEqual(['p.F: outlined sort.Search'])
    expect(churnIn({ base: standard, head: own })).toEqual(['p.F: inlined sort.Search'])
  })

  test('is none of the standard library where that takes most of a profile of unknown work, whatever it costs', () => {
    const { own, standard } = searching(100)
    expect(churnIn({ base: own, head: standard })).toEqual(['sort.Search: new'])
  })

  test.each(['runtime.memmove', 'deflate_slow'])('is never %s', (name) => {
    const head = `main.main;p.F 100\nmain.main;p.F;${name} 400\nmain.main;p.Rest 500`
    expect(churnIn({ base, head })).toEqual([`${name}: new`])
  })
})

describe('lists that leave functions out', () => {
  test('say of none that it is gone or new', () => {
    const of = (name: string) => `main.main;p.${name} 400\nmain.main;p.${name};p.Help 100`
    const given = { base: of('ParseLine'), head: of('ParseLines') }
    expect(churnIn({ ...given, coverage: { kind: 'cut', bound: 1e7 } })).toEqual([])
    expect(churnIn({ ...given, coverage: { kind: 'unknown', why: 'a filter' } })).toEqual([])
    expect(churnIn(given)).toEqual(['p.ParseLines: renamed p.ParseLine'])
  })
})

describe('whatever is found', () => {
  const name = fc.constantFrom(
    ...[
      'p.Alpha',
      'p.Alphas',
      'p.Beta',
      'q.Beta',
      'p.Beta.func1',
      'p.(*T).Get',
      'q.(*T).Get',
      'strings.Index'
    ]
  )
  const stack = fc.tuple(
    fc.array(name, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 400 })
  )
  const stacks = fc.array(stack, { minLength: 1, maxLength: 6 })
  const written = (all: readonly (readonly [readonly string[], number])[]): string =>
    all.map(([names, count]) => `main.main;${names.join(';')} ${count}`).join('\n')

  const sideTotal = (deltas: readonly FunctionDelta[], side: 'base' | 'head'): number =>
    deltas.reduce((sum, delta) => sum + (delta[side].kind === 'seen' ? delta[side].flat : 0), 0)

  test('no cost is lost or counted twice, and every symbol is in one row', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const deltas = compare({ base: written(base), head: written(head) })
        const total = (all: typeof base) => all.reduce((sum, [, count]) => sum + count, 0) * 1e7
        expect(sideTotal(deltas, 'base')).toBeCloseTo(total(base), -3)
        expect(sideTotal(deltas, 'head')).toBeCloseTo(total(head), -3)
        const symbols = deltas.flatMap(
          ({ parts, name: own }) => parts?.map((part) => part.name) ?? [own]
        )
        expect(new Set(symbols).size).toBe(symbols.length)
      }),
      { numRuns: 200 }
    )
  })

  test('a profile and itself have no churn', () => {
    fc.assert(
      fc.property(stacks, (all) => {
        expect(churnIn({ base: written(all), head: written(all) })).toEqual([])
      }),
      { numRuns: 100 }
    )
  })
})
