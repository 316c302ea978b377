import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folded } from '../../src/formats/folded.js'
import { decode, formats } from '../../src/formats/index.js'
import type { ParseLimits } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import { anyText } from '../helpers/anyText.js'
import { rowsOf } from '../helpers/pprof.js'
import { pathsOf, sumOf } from '../helpers/tree.js'

const limits: ParseLimits = { maxInflatedBytes: 1 << 26, maxRows: 10_000, maxTreeNodes: 1e5 }

const fileOf = (text: string, path = 'cpu.folded') => ({
  path,
  bytes: new TextEncoder().encode(text)
})

const parse = (text: string, path?: string, over: Partial<ParseLimits> = {}) =>
  folded.parse(fileOf(text, path), { ...limits, ...over })

const profileOf = (text: string, path?: string): Profile => {
  const { profiles, diagnostics } = parse(text, path)
  const [profile] = profiles
  if (profile === undefined) throw new Error(JSON.stringify(diagnostics))
  return profile
}

const codesOf = (text: string, over: Partial<ParseLimits> = {}) =>
  parse(text, undefined, over).diagnostics.map(
    ({ code, severity, at }) =>
      `${severity} ${code}${at?.line === undefined ? '' : ` line ${at.line}`}`
  )

const formatOf = (text: string, path?: string): string => decode(fileOf(text, path), limits).format

describe('folded stacks', () => {
  test('are a profile of samples: flat at the leaf, cum once per stack', () => {
    const profile = profileOf('main;work;leaf 5\nmain;work 2\nmain;work;work 1\n')
    expect(profile.columns.map(({ sampleType, total }) => ({ ...sampleType, total }))).toEqual([
      { type: 'samples', unit: 'count', total: 8 }
    ])
    expect(rowsOf(profile)).toEqual(['0 8 main', '3 8 work', '5 5 leaf'])
    expect(profile.sampleCount).toBe(3)
  })

  test('tell who calls whom, each call with its share', () => {
    const { functions, calls } = profileOf('main;work;leaf 5\nmain;leaf 3\n')
    const nameOf = (index: number) => functions[index]?.name
    expect(
      calls?.shares.map((share, index) =>
        [nameOf(calls.callers[index] ?? -1), nameOf(calls.callees[index] ?? -1), share].join(' ')
      )
    ).toEqual(['main work 0.625', 'main leaf 0.375', 'work leaf 0.625'])
  })

  test('count the samples behind them', () => {
    expect(profileOf('a;b 3\na 4\n').columns[0]?.events).toEqual({
      basis: 'counted',
      total: 7,
      flat: Float64Array.of(4, 3)
    })
  })

  test('are no more samples than there were periods, as perf weighs them', () => {
    expect(profileOf('a;b 30000000\na 40000000\n').columns[0]?.events).toEqual({
      basis: 'modelled',
      total: 7,
      flat: Float64Array.of(4, 3)
    })
  })

  test.each([
    ['fractions', 'a;b 1.5\na 2\n'],
    ['more than any profiler counts, such as bytes or microseconds', 'a;b 900000000\na 1\n']
  ])('count no samples where the values are %s', (_, text) => {
    expect(profileOf(text).columns[0]?.events).toBeUndefined()
  })

  test('have their call tree', () => {
    const { tree, functions } = profileOf('main;work 5\nmain 2\nmain;work 1\n')
    if (tree === undefined) throw new Error('no tree')
    expect(pathsOf(tree, (at) => functions[at]?.name ?? '?')).toEqual(['', 'main', 'main;work'])
    expect([...(tree.self[0] ?? [])]).toEqual([0, 2, 6])
  })

  test.each([
    [
      'names with spaces',
      'operator new(unsigned long);std::vector<a, b> 3',
      ['operator new(unsigned long)', 'std::vector<a, b>']
    ],
    [
      'marks, which are part of the name',
      'java;read_[k];run_[j] 3',
      ['java', 'read_[k]', 'run_[j]']
    ],
    [
      'addresses, as google-pprof writes them',
      'main<0000000000001312>;price<00001199> 1',
      ['main', 'price']
    ],
    ['frames without a name', 'main;;leaf 3', ['main', '<unknown>', 'leaf']],
    ['tabs before the count', 'main;leaf\t3', ['main', 'leaf']],
    ['ends of Windows', 'main;leaf 3\r\nmain 1\r', ['main', 'leaf']],
    ['UTF-8', 'main;größe→ 3', ['main', 'größe→']]
  ])('have %s', (_, text, names) => {
    expect(profileOf(text).functions.map(({ name }) => name)).toEqual(names)
  })

  test('of py-spy: a bare name has its file, and the line is no part of it', () => {
    const profile = profileOf(
      '<module> (app/shop.py:40);run (app/shop.py:34);Order.total (shop.py:12) 2\n<module> (app/shop.py:40);run (app/shop.py:31) 3\n'
    )
    expect(profile.functions).toEqual([
      { name: '<module> (shop.py)', file: 'app/shop.py', startLine: 40 },
      { name: 'run (shop.py)', file: 'app/shop.py', startLine: 31 },
      { name: 'Order.total', file: 'shop.py', startLine: 12 }
    ])
    expect(rowsOf(profile)).toEqual([
      '0 5 <module> (shop.py)',
      '2 2 Order.total',
      '3 5 run (shop.py)'
    ])
  })

  test('without frames, as py-spy writes them, are in the total and in no function', () => {
    const profile = profileOf('main;work 5\n 6\n')
    expect(profile.columns[0]?.total).toBe(11)
    expect(rowsOf(profile)).toEqual(['0 5 main', '5 5 work'])
    expect(profile.tree?.self[0]?.[0]).toBe(6)
  })

  test.each([
    ['base/alloc.folded', 'alloc'],
    ['base/mem.collapsed', 'memory'],
    ['heap/base.folded', 'memory'],
    ['off-cpu.folded', 'offcpu'],
    ['app.wall.folded', 'wall'],
    ['base/cpu.folded', 'samples'],
    ['allocator/memory-map/base/app.folded', 'samples'],
    ['profile.folded', 'samples']
  ])('of %s count %s', (path, type) => {
    expect(profileOf('a;b 1\n', path).columns[0]?.sampleType).toEqual({ type, unit: 'count' })
    const codes = parse('a;b 1\n', path).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(type === 'samples' ? [] : ['folded/metric'])
  })
})

describe('damaged folded stacks', () => {
  test('say which line is none, and the others are read', () => {
    const text = 'main;work 5\nperf: interrupted\nmain;gc 2\nmain;wor'
    expect(codesOf(text)).toEqual(['error folded/bad-line line 2', 'error folded/bad-line line 4'])
    expect(rowsOf(profileOf(text))).toEqual(['0 7 main', '2 2 gc', '5 5 work'])
    expect(decode(fileOf(text), limits).status).toBe('partial')
  })

  test('without a sample behind any stack say so', () => {
    expect(codesOf('main;work 0\nmain;gc 0.0\n')).toEqual(['warning folded/no-samples'])
    expect(decode(fileOf('main;work 0\n'), limits).status).toBe('empty')
    expect(codesOf('main;work 0\nmain;wor')).toEqual(['error folded/bad-line line 2'])
  })

  test('are told 20 times and then counted', () => {
    const { diagnostics } = parse(`a;b 1\n${'none\n'.repeat(50)}`)
    expect(diagnostics).toHaveLength(21)
    expect(diagnostics.at(-1)?.message).toBe('30 more of the same (folded/bad-line)')
  })

  test('are refused where every line has two counts: that is a difference', () => {
    const text = 'main;work 5 7\nmain;gc 0 3\n'
    expect(codesOf(text)).toEqual(['error folded/two-counts line 1'])
    expect(parse(text).profiles).toEqual([])
  })

  test('of nothing but zeros give no profile', () => {
    expect(parse('a;b 0\n').profiles).toEqual([])
  })

  test('are read up to the largest number of stacks and bytes', () => {
    expect(codesOf('a 1\n'.repeat(5), { maxRows: 3 })).toEqual(['error folded/too-many line 4'])
    expect(codesOf('a;b 1\n'.repeat(5), { maxInflatedBytes: 12 })).toEqual([
      'error folded/too-large'
    ])
  })

  test('are read up to the largest number of frames, of which one line may have too many', () => {
    const text = `a;b 1\n${'a;'.repeat(2 ** 25 - 2)}a 1\na;b 1\n`
    const { profiles, diagnostics } = parse(text, undefined, { maxInflatedBytes: 2 ** 27 })
    expect(diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([['folded/too-many', 2]])
    expect(diagnostics[0]?.hint).toBe('profile for a shorter time, or at a lower rate')
    expect(profiles[0]?.functions.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('never throw, whatever byte they end at', () => {
    const text = '<module> (shop.py:40);run (shop.py:34) 12\nmain;größe 3\n 6\n'
    const { bytes } = fileOf(text)
    for (let end = 0; end < bytes.length; end++)
      expect(() =>
        folded.parse({ path: 'x.folded', bytes: bytes.subarray(0, end) }, limits)
      ).not.toThrow()
  })
})

describe('folded stacks are known', () => {
  test.each([
    ['by all their lines, one of them a call', 'main;work 5\nmain 2\n', 'profile.txt'],
    ['by their name, where no line is a call', 'main 2\n', 'cpu.folded'],
    ['by their name, where lines are none', 'main;work 5\nnone\n', 'cpu.collapsed'],
    [
      'with roots that look like markup or lists',
      '<module> (a.py:1);run (a.py:2) 5\n[libc.so.6];read 1\n',
      'profile.txt'
    ]
  ])('%s', (_, text, path) => {
    expect(formatOf(text, path)).toBe('folded')
  })

  test.each([
    ['prose', 'It took 12\nseconds; more than 5\nthan before\n', 'notes.txt'],
    ['lines that end in a number, without a call', 'total 12\nfiles 7\n', 'list.txt'],
    ['JSON', '{"a;b": 1,\n"c": 2\n}', 'x.folded'],
    ['one line of JSON that ends in a number', '{"a": 1; 2', 'x.folded'],
    ['markup', '<html>;a 1\n', 'x.folded'],
    ['an error message', 'perf: command not found\n', 'x.folded']
  ])('and not %s', (_, text, path) => {
    expect(formatOf(text, path)).toBe('unknown')
  })

  test('never beside another format, whatever they are called', () => {
    const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
    const others = [
      'demo/base/cpu.pprof',
      'demo/base/bench.txt',
      'oracle/demo/base/cpu.cpu.top.txt',
      'oracle/demo/bench.csv',
      'python/py-spy/base.speedscope.json'
    ]
    for (const path of others) {
      const bytes = readFileSync(join(fixtures, path))
      const claims = formats.filter((format) => format.matches({ path: 'x.folded', bytes }))
      expect(claims.map(({ id }) => id)).toHaveLength(1)
      expect(claims[0]?.id).not.toBe('folded')
    }
  })
})

const frame = fc.stringMatching(/^[^\s;][^;\r\n]{0,12}$/).filter((text) => text.trim() === text)
const lines = fc.array(
  fc.record({
    stack: fc.array(frame, { minLength: 1, maxLength: 6 }),
    count: fc.integer({ min: 1, max: 1e6 })
  }),
  { minLength: 1, maxLength: 20 }
)

describe('any folded stacks', () => {
  test('add up to their counts, in the sums and in the tree', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.map(({ stack, count }) => `${stack.join(';')} ${count}`).join('\n')
        const { profiles, diagnostics } = parse(text)
        fc.pre(!diagnostics.some(({ code }) => code === 'folded/two-counts'))
        const total = sumOf(all.map(({ count }) => count))
        expect(diagnostics).toEqual([])
        expect(profiles[0]?.columns[0]?.total).toBe(total)
        expect(sumOf(profiles[0]?.columns[0]?.flat ?? [])).toBe(total)
        expect(sumOf(profiles[0]?.tree?.self[0] ?? [])).toBe(total)
      }),
      { seed: 101, numRuns: 300 }
    )
  })

  test('and anything else never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), anyText(), (bytes, text) => {
        for (const one of [bytes, new TextEncoder().encode(text)]) {
          const file = { path: 'x.folded', bytes: one }
          expect(formats.filter((format) => format.matches(file)).length).toBeLessThan(2)
          expect(() => folded.parse(file, limits)).not.toThrow()
        }
      }),
      { seed: 102, numRuns: 500 }
    )
  })
})

describe('folded stacks of real tools', () => {
  const read = (path: string) => ({ path, bytes: readFileSync(path) })

  /** Sums by nothing but the last word of each line. */
  const totalOf = (bytes: Uint8Array): number =>
    sumOf(
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Number(line.split(' ').at(-1)))
    )

  const fixture = (name: string) =>
    fileURLToPath(new URL(`../../fixtures/python/folded/${name}`, import.meta.url))
  const ofSpeedscope = join(
    dirname(createRequire(import.meta.url).resolve('speedscope/package.json')),
    'dist/release'
  )

  test.each([fixture('base.folded'), fixture('head.folded')])('py-spy: %s', (path) => {
    const file = read(path)
    const { format, status, parsed } = decode(file, limits)
    expect([format, status, parsed.diagnostics]).toEqual(['folded', 'parsed', []])
    expect(parsed.profiles[0]?.columns[0]?.total).toBe(totalOf(file.bytes))
    expect(parsed.profiles[0]?.functions.map(({ name }) => name)).toContain('Order.total')
  })

  test('perf, as flamegraph.pl reads it: the example that speedscope brings', () => {
    const [name = ''] = readdirSync(ofSpeedscope).filter(
      (one) => one.endsWith('.txt') && one.startsWith('perf-')
    )
    const file = read(join(ofSpeedscope, name))
    const { format, status, parsed } = decode(file, limits)
    expect([format, status, parsed.diagnostics]).toEqual(['folded', 'parsed', []])
    expect(parsed.profiles[0]?.columns[0]?.total).toBe(totalOf(file.bytes))
    expect(parsed.profiles[0]?.functions.map((one) => one.name)).toContain('start_thread')
  })
})
