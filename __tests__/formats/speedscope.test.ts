import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode, formats } from '../../src/formats/index.js'
import { speedscope } from '../../src/formats/speedscope.js'
import type { ParseLimits } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import { rowsOf } from '../helpers/pprof.js'
import { evented, sampled, schemaAddress, speedscopeFile } from '../helpers/speedscope.js'
import { pathsOf, sumOf } from '../helpers/tree.js'

const limits: ParseLimits = { maxInflatedBytes: 1 << 26, maxRows: 10_000, maxTreeNodes: 1e5 }

const fileOf = (value: unknown, path = 'cpu.speedscope.json') => ({
  path,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
})

const parse = (value: unknown, over: Partial<ParseLimits> = {}) =>
  speedscope.parse(fileOf(value), { ...limits, ...over })

const profileOf = (value: unknown): Profile => {
  const { profiles, diagnostics } = parse(value)
  const [profile] = profiles
  if (profile === undefined) throw new Error(JSON.stringify(diagnostics))
  return profile
}

const messagesOf = (value: unknown, over: Partial<ParseLimits> = {}) => {
  const { profiles, diagnostics } = parse(value, over)
  expect(profiles).toEqual([])
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

const typesOf = ({ columns }: Profile) =>
  columns.map(({ sampleType: { type, unit }, total }) => `${type}/${unit} ${total}`)

const selfOf = ({ tree, functions }: Profile, column = 0) => {
  if (tree === undefined) throw new Error('no tree')
  const paths = pathsOf(tree, (at) => functions[at]?.name ?? '?')
  return paths.map((path, node) => `${tree.self[column]?.[node]} ${path}`)
}

const frames = ['main', 'work', 'leaf', 'gc']

describe('a sampled profile', () => {
  test('is its stacks, root first, each with its weight', () => {
    const profile = profileOf(
      speedscopeFile(frames, [
        sampled([
          [[0, 1, 2], 5],
          [[0, 1], 2],
          [[0, 3, 3], 1]
        ])
      ])
    )
    expect(typesOf(profile)).toEqual(['cpu/nanoseconds 8'])
    expect(rowsOf(profile)).toEqual(['0 8 main', '1 1 gc', '2 7 work', '5 5 leaf'])
    expect(selfOf(profile)).toEqual([
      '0 ',
      '0 main',
      '2 main;work',
      '0 main;gc',
      '5 main;work;leaf',
      '1 main;gc;gc'
    ])
  })

  test.each([
    ['none', 1, 'samples/count 3'],
    ['nanoseconds', 1, 'cpu/nanoseconds 3'],
    ['microseconds', 1, 'cpu/nanoseconds 3000'],
    ['milliseconds', 1, 'cpu/nanoseconds 3000000'],
    ['seconds', 0.01, 'cpu/nanoseconds 30000000'],
    ['bytes', 1024, 'alloc_space/bytes 3072']
  ])('in %s has a sample type of its own', (unit, weight, type) => {
    const profile = profileOf(
      speedscopeFile(frames, [
        sampled(
          [
            [[0], weight],
            [[0, 1], 2 * weight]
          ],
          { unit }
        )
      ])
    )
    expect(typesOf(profile)).toEqual([type])
  })

  test('without a unit beside one of bytes counts allocations, as memray writes them', () => {
    const profile = profileOf(
      speedscopeFile(frames, [
        sampled([[[0, 1], 2048]], { unit: 'bytes' }),
        sampled([[[0, 1], 3]], { unit: 'none' })
      ])
    )
    expect(typesOf(profile)).toEqual(['alloc_space/bytes 2048', 'alloc_objects/count 3'])
  })

  test('has the file of a bare name in it, and that of any in its place', () => {
    const table = [
      { name: 'run', file: '/home/runner/base/app/shop.py', line: 34, col: null },
      { name: 'run', file: '/home/runner/base/app/shop.py', line: 31 },
      { name: 'Order.total', file: 'C:\\app\\shop.py', line: 12 },
      { name: 'main.work', file: '/src/main.go' }
    ]
    const { functions } = profileOf(
      speedscopeFile(table, [
        sampled([
          [[0, 2], 1],
          [[1, 3], 1]
        ])
      ])
    )
    expect(functions).toEqual([
      { name: 'run (shop.py)', file: '/home/runner/base/app/shop.py', startLine: 31 },
      { name: 'Order.total', file: 'C:\\app\\shop.py', startLine: 12 },
      { name: 'main.work', file: '/src/main.go', startLine: 0 }
    ])
  })

  test('without frames is in the total and in no function', () => {
    const profile = profileOf(
      speedscopeFile(frames, [
        sampled([
          [[], 4],
          [[0], 1]
        ])
      ])
    )
    expect(selfOf(profile)).toEqual(['4 ', '1 main'])
    expect(typesOf(profile)).toEqual(['cpu/nanoseconds 5'])
  })
})

describe('the samples behind a sampled profile', () => {
  const eventsOf = (
    weights: readonly number[],
    unit: string,
    stacks = weights.map((_, at) => [at % 4])
  ) => {
    const samples = weights.map((weight, at) => [stacks[at] ?? [], weight] as const)
    return profileOf(speedscopeFile(frames, [sampled(samples, { unit })])).columns[0]?.events
  }

  test('are counts where it counts', () => {
    expect(eventsOf([3, 4], 'none')).toEqual({
      basis: 'counted',
      total: 7,
      flat: Float64Array.of(3, 4)
    })
  })

  test('are periods where all times are multiples of one', () => {
    expect(eventsOf([0.02, 0.01, 0.04], 'seconds')).toMatchObject({ basis: 'modelled', total: 7 })
  })

  test('are the samples themselves where times differ and stacks come again: one by one', () => {
    const weights = Array.from({ length: 40 }, (_, at) => 1_000_003 + at * 17)
    expect(eventsOf(weights, 'nanoseconds')).toMatchObject({ basis: 'counted', total: 40 })
  })

  test('are not known where times differ and each stack comes once: added up', () => {
    expect(eventsOf([1_000_003, 2_000_011, 5], 'nanoseconds')).toBeUndefined()
  })

  test('of bytes are an upper bound, as for text', () => {
    expect(eventsOf([524_288, 1_048_576], 'bytes')).toMatchObject({
      basis: 'upper-bound',
      total: 3
    })
  })
})

describe('an evented profile', () => {
  test('is the time in which each path was open and called nothing', () => {
    const profile = profileOf(
      speedscopeFile(frames, [evented('O0@0 O1@2 O2@3 C2@7 C1@8 O3@8 C3@9 C0@10')])
    )
    expect(rowsOf(profile)).toEqual(['1 1 gc', '2 6 work', '3 10 main', '4 4 leaf'])
    expect(typesOf(profile)).toEqual(['cpu/nanoseconds 10'])
  })

  test('has no time between calls', () => {
    const profile = profileOf(speedscopeFile(frames, [evented('O0@5 C0@7 O0@107 C0@110')]))
    expect(typesOf(profile)).toEqual(['cpu/nanoseconds 5'])
  })

  test('was not sampled, so nothing is said about samples', () => {
    const profile = profileOf(speedscopeFile(frames, [evented('O0@0 C0@10000000')]))
    expect(profile.columns[0]?.events).toBeUndefined()
  })

  test('of a million calls of one path takes no memory for each', () => {
    const calls = Array.from({ length: 20_000 }, (_, at) => `O1@${2 * at} C1@${2 * at + 1}`).join(
      ' '
    )
    const profile = profileOf(speedscopeFile(frames, [evented(`O0@0 ${calls} C0@40000`)]))
    expect(profile.sampleCount).toBe(2)
    expect(rowsOf(profile)).toEqual(['20000 20000 work', '20000 40000 main'])
  })
})

describe('several profiles in a file', () => {
  test('of one unit are threads, and add up', () => {
    const file = speedscopeFile(frames, [
      sampled([[[0, 1], 5]]),
      sampled([[[0, 1], 0.000002]], { unit: 'seconds' }),
      evented('O0@0 C0@7')
    ])
    expect(rowsOf(profileOf(file))).toEqual(['2005 2005 work', '7 2012 main'])
  })

  test('of several units are columns', () => {
    const profile = profileOf(
      speedscopeFile(frames, [sampled([[[0, 1], 5]]), sampled([[[0], 700]], { unit: 'bytes' })])
    )
    expect(typesOf(profile)).toEqual(['cpu/nanoseconds 5', 'alloc_space/bytes 700'])
    expect(selfOf(profile, 0)).toEqual(['0 ', '0 main', '5 main;work'])
    expect(selfOf(profile, 1)).toEqual(['0 ', '700 main', '0 main;work'])
  })
})

describe('a damaged file', () => {
  const one = sampled([[[0], 1]])
  test.each([
    ['a list', [], 'at the top: expected an object, found a list'],
    [
      'no frames',
      { ...speedscopeFile([], [one]), shared: {} },
      'at shared.frames: expected a list, found nothing'
    ],
    [
      'no profiles',
      { ...speedscopeFile([], []), profiles: 5 },
      'at profiles: expected a list, found 5'
    ],
    [
      'a frame without a name',
      speedscopeFile([{ file: 'x' }], [one]),
      'at shared.frames[0].name: expected text, found nothing'
    ],
    [
      'a frame that is not there',
      speedscopeFile(frames, [sampled([[[0, 9], 1]])]),
      'at profiles[0].samples[0][1]: expected the place of a frame in shared.frames, found 9'
    ],
    [
      'half a frame',
      speedscopeFile(frames, [sampled([[[0.5], 1]])]),
      'at profiles[0].samples[0][0]: expected the place of a frame in shared.frames, found 0.5'
    ],
    [
      'a frame by name',
      speedscopeFile(frames, [sampled([[['main'], 1]])]),
      'at profiles[0].samples[0][0]: expected the place of a frame in shared.frames, found "main"'
    ],
    [
      'fewer weights than samples',
      speedscopeFile(frames, [{ ...one, weights: [] }]),
      'at profiles[0].weights: expected 1 weights, one for each sample, found 0'
    ],
    [
      'a weight that is no number',
      speedscopeFile(frames, [sampled([[[0], null]])]),
      'at profiles[0].weights[0]: expected a number, found null'
    ],
    [
      'a weight below 0',
      speedscopeFile(frames, [sampled([[[0], -1]])]),
      'at profiles[0].weights[0]: expected a weight of at least 0, found -1'
    ],
    [
      'a weight beyond measure',
      speedscopeFile(frames, [sampled([[[0], 1e300]])]),
      'at profiles[0].weights[0]: expected a number within 2^53 of its base unit, found 1e+300'
    ],
    [
      'an unknown unit',
      speedscopeFile(frames, [{ ...one, unit: 'hours' }]),
      'at profiles[0].unit: expected one of none, nanoseconds, microseconds, milliseconds, seconds, bytes, found "hours"'
    ],
    [
      'an unknown kind of profile',
      speedscopeFile(frames, [{ ...one, type: 'counted' }]),
      'at profiles[0].type: expected "sampled" or "evented", found "counted"'
    ],
    [
      'an unknown kind of event',
      speedscopeFile(frames, [evented('X0@1')]),
      'at profiles[0].events[0].type: expected "O" or "C", found "X"'
    ],
    [
      'an event that closes nothing',
      speedscopeFile(frames, [evented('C0@1')]),
      'at profiles[0].events[0]: expected a call that is open, found "none"'
    ],
    [
      'events that cross',
      speedscopeFile(frames, [evented('O0@0 O1@1 C0@2 C1@3')]),
      'at profiles[0].events[2].frame: expected the call that was opened last, found 0'
    ],
    [
      'events that go back in time',
      speedscopeFile(frames, [evented('O0@5 C0@4')]),
      'at profiles[0].events[1].at: expected events in the order of their time, found 4'
    ],
    [
      'a call that stays open',
      speedscopeFile(frames, [evented('O0@5')]),
      'at profiles[0].events: expected every call to be closed, found "an open one"'
    ]
  ])('%s: is told by its place, and gives no profile', (_, file, message) => {
    expect(messagesOf(file)).toEqual([`speedscope/invalid: ${message}`])
  })

  test('of no samples says so', () => {
    expect(messagesOf(speedscopeFile(frames, [sampled([])]))).toEqual([
      'speedscope/no-samples: expected samples, found a file of none'
    ])
  })

  test('that flamegate wrote holds both sides and is refused', () => {
    const file = { ...speedscopeFile(frames, [one]), exporter: 'flamegate@1.2.3' }
    expect(messagesOf(file)[0]).toMatch(/^speedscope\/own-output: expected a profile of one side/)
  })

  test('of more frames or bytes than allowed is refused', () => {
    expect(messagesOf(speedscopeFile(frames, [one]), { maxRows: 3 })).toEqual([
      'speedscope/invalid: at shared.frames: expected at most 3 frames, found 4'
    ])
    expect(messagesOf(speedscopeFile(frames, [one]), { maxInflatedBytes: 10 })[0]).toMatch(
      /^speedscope\/too-large: expected at most 10 bytes/
    )
  })

  test('of one deep path with an end at each step is refused before it takes the memory', () => {
    const depth = 9000
    const open = Array.from({ length: depth }, (_, at) => `O0@${2 * at}`)
    const close = Array.from({ length: depth }, (_, at) => `C0@${2 * (depth + at) + 1}`)
    const file = speedscopeFile(frames, [evented([...open, ...close].join(' '))])
    expect(messagesOf(file)[0]).toMatch(
      /^speedscope\/too-large: expected stacks of at most 33554432 frames/
    )
  })

  test('never throws and never gives a profile, whatever byte it ends at', () => {
    const { bytes } = fileOf(
      speedscopeFile(['größe', 'b'], [sampled([[[0, 1], 5]]), evented('O0@0 C0@1')])
    )
    for (let end = 1; end < bytes.length; end++) {
      const { format, status, parsed } = decode(
        { path: 'x.speedscope.json', bytes: bytes.subarray(0, end) },
        limits
      )
      expect(parsed.profiles).toEqual([])
      if (end > 11) expect([format, status]).toEqual(['speedscope', 'damaged'])
    }
    const { diagnostics } = speedscope.parse({ path: 'x', bytes: bytes.subarray(0, 100) }, limits)
    expect(diagnostics[0]).toMatchObject({
      code: 'speedscope/damaged',
      at: { byte: 100 },
      message: 'at byte 100: expected JSON, found that it ends early'
    })
  })
})

describe('a speedscope file is known', () => {
  const file = speedscopeFile(frames, [sampled([[[0], 1]])])
  const { $schema, ...withoutMark } = file
  const long = {
    shared: { frames: Array.from({ length: 2000 }, (_, at) => ({ name: `f${at}` })) },
    profiles: file.profiles
  }
  test.each([
    ['by its mark', file, 'profile.json'],
    ['by its mark at the end', { ...long, $schema }, 'profile.json'],
    ['by its mark in pretty print', JSON.stringify(file, null, 2), 'profile.json'],
    ['by its name and keys', withoutMark, 'cpu.speedscope.json'],
    ['as damaged by its name', '{"shared":{"fra', 'cpu.speedscope.json']
  ])('%s', (_, value, path) => {
    expect(decode(fileOf(value, path), limits).format).toBe('speedscope')
  })

  test.each([
    ['other JSON', withoutMark, 'profile.json'],
    ['other JSON of its name', { a: 1 }, 'x.speedscope.json'],
    [
      'the events of a test that prints its mark',
      `{"Time":"2026-01-01T00:00:00Z","Action":"output","Package":"p","Output":"{\\"$schema\\":\\"${schemaAddress}\\"}"}\n`,
      'x.json'
    ]
  ])('and not %s', (_, value, path) => {
    expect(decode(fileOf(value, path), limits).format).not.toBe('speedscope')
  })
})

const place = fc.integer({ min: 0, max: 3 })
const stacks = fc.array(
  fc.tuple(fc.array(place, { maxLength: 6 }), fc.integer({ min: 0, max: 1000 })),
  { minLength: 1, maxLength: 20 }
)

/** The samples as calls: what two stacks in a row have in common stays open. */
const asEvents = (all: readonly (readonly [readonly number[], number])[]): string => {
  let open: readonly number[] = []
  let time = 0
  const events: string[] = []
  for (const [stack, weight] of [...all, [[], 0] as const]) {
    let common = 0
    while (common < open.length && open[common] === stack[common]) common++
    for (const frame of open.slice(common).reverse()) events.push(`C${frame}@${time}`)
    for (const frame of stack.slice(common)) events.push(`O${frame}@${time}`)
    open = stack
    time += weight
  }
  return events.join(' ')
}

describe('any stacks', () => {
  test('are the same profile as samples and as events', () => {
    fc.assert(
      fc.property(stacks, (all) => {
        const inCalls = all.filter(([stack]) => stack.length > 0)
        fc.pre(inCalls.some(([, weight]) => weight > 0))
        const asSamples = profileOf(speedscopeFile(frames, [sampled(inCalls)]))
        const asCalls = profileOf(speedscopeFile(frames, [evented(asEvents(all))]))
        expect(rowsOf(asCalls)).toEqual(rowsOf(asSamples))
        expect(selfOf(asCalls).sort()).toEqual(selfOf(asSamples).sort())
      }),
      { seed: 111, numRuns: 300 }
    )
  })

  test('add up to their weights', () => {
    fc.assert(
      fc.property(stacks, (all) => {
        const total = sumOf(all.map(([, weight]) => weight))
        fc.pre(total > 0)
        const { columns, tree } = profileOf(speedscopeFile(frames, [sampled(all)]))
        expect(columns[0]?.total).toBe(total)
        expect(sumOf(tree?.self[0] ?? [])).toBe(total)
      }),
      { seed: 112, numRuns: 300 }
    )
  })

  test('and any JSON never throw', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, 0, 1, -1, 0.5, 'O', 'C', 'sampled', 'evented', 'seconds', 'main'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom(
            'shared',
            'frames',
            'profiles',
            'type',
            'unit',
            'samples',
            'weights',
            'events',
            'at',
            'frame',
            'name'
          ),
          tie('value')
        )
      )
    })).value
    fc.assert(
      fc.property(values, fc.boolean(), (value, isNested) => {
        const whole = isNested
          ? speedscopeFile(['a', 'b'], [{ type: 'evented', unit: 'none', events: value }, value])
          : value
        const file = fileOf(whole)
        expect(formats.filter((format) => format.matches(file)).length).toBeLessThan(2)
        expect(() => speedscope.parse(file, limits)).not.toThrow()
      }),
      { seed: 113, numRuns: 1000 }
    )
  })
})

describe('speedscope files of real tools', () => {
  const fixture = (path: string): string =>
    fileURLToPath(new URL(`../../fixtures/python/${path}`, import.meta.url))
  const jsonOf = (path: string) => JSON.parse(readFileSync(fixture(path), 'utf8'))

  test.each(['py-spy/base', 'py-spy/head'])('py-spy: %s.speedscope.json', (name) => {
    const path = `${name}.speedscope.json`
    const [{ samples, weights }] = jsonOf(path).profiles
    const { format, status, parsed } = decode({ path, bytes: readFileSync(fixture(path)) }, limits)
    expect([format, status, parsed.diagnostics]).toEqual(['speedscope', 'parsed', []])
    const [column] = parsed.profiles[0]?.columns ?? []
    expect(column?.sampleType).toEqual({ type: 'cpu', unit: 'nanoseconds' })
    expect(column?.total).toBe(Math.round(sumOf(weights) * 1e9))
    expect(column?.events).toMatchObject({ basis: 'modelled', total: samples.length })
    expect(parsed.profiles[0]?.functions.map((one) => one.name)).toContain('Order.total')
  })

  test.each(['pyinstrument/base', 'pyinstrument/head'])(
    'pyinstrument: %s.speedscope.json',
    (name) => {
      const path = `${name}.speedscope.json`
      const [{ events }] = jsonOf(path).profiles
      const { format, status, parsed } = decode(
        { path, bytes: readFileSync(fixture(path)) },
        limits
      )
      expect([format, status, parsed.diagnostics]).toEqual(['speedscope', 'parsed', []])
      const total = parsed.profiles[0]?.columns[0]?.total ?? 0
      expect(total).toBe(Math.round(events.at(-1).at * 1e9))
      expect(parsed.profiles[0]?.functions.map((one) => one.name)).toContain('run (shop.py)')
    }
  )
})
