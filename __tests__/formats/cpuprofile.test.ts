import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { cpuprofile } from '../../src/formats/cpuprofile.js'
import { decode } from '../../src/formats/index.js'
import type { ParseLimits } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import { cpuProfile } from '../helpers/cpuprofile.js'
import { rowsOf } from '../helpers/pprof.js'
import { pathsOf } from '../helpers/tree.js'

const limits: ParseLimits = { maxInflatedBytes: 1 << 26, maxRows: 10_000, maxTreeNodes: 1e5 }

const fileOf = (value: unknown, path = 'head.cpuprofile') => ({
  path,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
})

const profileOf = (value: unknown, over: Partial<ParseLimits> = {}): Profile => {
  const { profiles, diagnostics } = cpuprofile.parse(fileOf(value), { ...limits, ...over })
  const [profile] = profiles
  if (profile === undefined) throw new Error(JSON.stringify(diagnostics))
  return profile
}

const messagesOf = (value: unknown, over: Partial<ParseLimits> = {}) => {
  const { profiles, diagnostics } = cpuprofile.parse(fileOf(value), { ...limits, ...over })
  expect(profiles).toEqual([])
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

const namesOf = ({ functions }: Profile) => functions.map(({ name }) => name)

const shop = 'file:///home/me/shop.mjs'

describe('a CPU profile of V8', () => {
  const calls = [
    { name: '(idle)', hits: 2 },
    { name: '(garbage collector)', hits: 1 },
    {
      ...{ name: '', url: shop, line: 1, hits: 0 },
      calls: [{ name: 'total', url: shop, line: 7, hits: 5 }]
    },
    { name: 'total', url: shop, line: 7, hits: 2 }
  ]

  test('is CPU time and samples by function: each sample is worth the same part of the time', () => {
    const profile = profileOf(cpuProfile(calls, 10_000))
    const columns = profile.columns.map(
      ({ sampleType: { type, unit }, total }) => `${type}/${unit} ${total}`
    )
    expect(columns).toEqual(['cpu/nanoseconds 8000000', 'samples/count 8'])
    expect(rowsOf(profile)).toEqual([
      '0 5000000 (anonymous) (shop.mjs)',
      '1000000 1000000 (garbage collector)',
      '7000000 7000000 total (shop.mjs)'
    ])
    expect(profile).toMatchObject({ period: 1_000_000, durationNanos: 10_000_000 })
  })

  test('is judged by its samples, in either column', () => {
    const { columns, functions } = profileOf(cpuProfile(calls, 10_000))
    const total = functions.findIndex(({ name }) => name.startsWith('total'))
    expect(
      columns.map(({ events }) => [events?.basis, events?.total, events?.flat[total]])
    ).toEqual([
      ['counted', 8, 7],
      ['counted', 8, 7]
    ])
  })

  test('has its stacks without the root of all', () => {
    const { tree, functions } = profileOf(cpuProfile(calls, 10_000))
    if (tree === undefined) throw new Error('no tree')
    const paths = pathsOf(tree, (at) => functions[at]?.name ?? '?')
    expect([...paths].sort()).toEqual([
      '',
      '(anonymous) (shop.mjs)',
      '(anonymous) (shop.mjs);total (shop.mjs)',
      '(garbage collector)',
      'total (shop.mjs)'
    ])
  })

  test('has the lines that V8 saw running, added up by function', () => {
    const at = (line: number, ticks: number) => ({ line, ticks })
    const profile = profileOf(
      cpuProfile(
        [
          { name: 'f', url: shop, hits: 4, ticks: [at(8, 3), at(9, 1)] },
          { name: 'g', calls: [{ name: 'f', url: shop, hits: 1, ticks: [at(9, 1)] }] }
        ],
        5000
      )
    )
    const f = namesOf(profile).indexOf('f (shop.mjs)')
    expect(profile.lines).toEqual({
      functions: [f, f],
      lines: [8, 9],
      flat: [
        [3e6, 2e6],
        [3, 2]
      ]
    })
    expect(profileOf(cpuProfile([{ name: 'f', hits: 1 }])).lines).toBeUndefined()
  })

  test.each([
    ['total', 'file:///home/me/a%20b/shop.mjs', 'total (shop.mjs)', '/home/me/a b/shop.mjs'],
    ['total', 'file:///C:/me/shop.mjs', 'total (shop.mjs)', 'C:/me/shop.mjs'],
    ['total', 'file:///a/100%/shop.mjs', 'total (shop.mjs)', '/a/100%/shop.mjs'],
    ['', 'https://example.com/js/app.js', '(anonymous) (app.js)', 'https://example.com/js/app.js'],
    ['exports.run', '/srv/run.js', 'exports.run (run.js)', '/srv/run.js'],
    ['open', 'node:internal/fs/utils', 'open (node:internal/fs/utils)', 'node:internal/fs/utils'],
    ['(program)', '', '(program)', '']
  ])('names %j of %j %s', (name, url, whole, file) => {
    const { functions } = profileOf(cpuProfile([{ name, url, line: 3, hits: 1 }]))
    expect(functions).toEqual([{ name: whole, file, startLine: 3 }])
  })
})

const one = (more: Readonly<Record<string, unknown>>) =>
  cpuProfile([{ name: 'f', hits: 1 }], 9, more)

const frame = { functionName: 'f', url: '', lineNumber: 0 }

/** Nodes as they may come: each with an id, a frame and what else is said. */
const nodes = (...list: readonly Readonly<Record<string, unknown>>[]) =>
  one({ nodes: list.map((node, at) => ({ id: at + 1, callFrame: frame, hitCount: 1, ...node })) })

describe('what is none', () => {
  test.each([
    ['no object', [], 'at the top: expected an object, found a list'],
    ['no nodes', { nodes: 5 }, 'found nothing'],
    ['no time', one({ endTime: 5000 }), 'at endTime: expected a time after startTime, in'],
    ['time that runs backwards', one({ endTime: 1 }), 'at endTime: expected a time after'],
    [
      'endless time',
      one({ endTime: Number.MAX_SAFE_INTEGER }),
      'at endTime: expected a time after'
    ],
    ['no number of hits', nodes({ hitCount: -1 }), 'at nodes[0].hitCount: expected a whole number'],
    ['too many hits', nodes({ hitCount: 2 ** 53 - 1 }, {}), 'at nodes: expected fewer than 2^53'],
    [
      'a name that is none',
      nodes({ callFrame: { url: '' } }),
      'at nodes[0].callFrame.functionName'
    ],
    ['one id twice', nodes({}, { id: 1 }), 'at nodes[1].id: expected an id that no other node has'],
    [
      'a child that is not there',
      nodes({ children: [7] }),
      'at nodes[0].children[0]: expected the id'
    ],
    ['a child of two', nodes({ children: [3] }, { children: [3] }, {}), 'hangs below no other'],
    [
      'a circle',
      nodes({ children: [2] }, { children: [1] }),
      'expected a root above it, found nothing'
    ],
    ['no line', nodes({ positionTicks: [{ line: 'x' }] }), 'at nodes[0].positionTicks[0].line']
  ])('%s is told', (_, value, message) => {
    const [found] = messagesOf(value)
    expect(found).toContain('cpuprofile/invalid: ')
    expect(found).toContain(message)
  })

  test('a file without samples, or of nothing but waiting, is told', () => {
    const none = ['cpuprofile/no-samples: expected samples, found a file of none']
    expect(messagesOf(cpuProfile([]))).toEqual(none)
    expect(messagesOf(cpuProfile([{ name: '(idle)', hits: 9 }]))).toEqual(none)
  })

  test('more nodes than rows are allowed are told', () => {
    const [found] = messagesOf(nodes({}, {}, {}), { maxRows: 2 })
    expect(found).toContain('at nodes: expected at most 2 nodes, found 3')
  })

  test('a deep chain in which every call has samples ends at the bound of frames', () => {
    const deep = nodes(
      ...Array.from({ length: 9000 }, (_, at) => (at < 8999 ? { children: [at + 2] } : {}))
    )
    const [found] = messagesOf(deep)
    expect(found).toBe(
      'cpuprofile/too-large: expected stacks of at most 33554432 frames together, found more'
    )
  })
})

describe('which files are taken for one', () => {
  const formatOf = (text: string, path: string) => decode(fileOf(text, path), limits).format

  test.each([
    ['by its first node', JSON.stringify(one({})), 'x.json', 'cpuprofile'],
    ['as an editor lays it out', JSON.stringify(one({}), undefined, 2), 'x.json', 'cpuprofile'],
    ['cut', JSON.stringify(one({})).slice(0, 90), 'x.json', 'cpuprofile'],
    ['by its name, where it is damaged', '[1, 2', 'x.cpuprofile', 'cpuprofile'],
    ['no other JSON', '{"nodes":[{"id":1}]}', 'x.json', 'unknown'],
    ['no heap profile of V8', '{"head":{"callFrame":{},"nodes":[]}}', 'x.json', 'unknown']
  ])('%s', (_, text, path, format) => {
    expect(formatOf(text, path)).toBe(format)
  })

  test('a pprof profile of that name is one of pprof', () => {
    const bytes = readFileSync('fixtures/demo/base/cpu.pprof')
    expect(decode({ path: 'cpu.cpuprofile', bytes }, limits).format).toBe('pprof')
  })
})

const recorded = (name: string) => readFileSync(`fixtures/node/${name}`)

interface Raw {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
  }[]
  readonly samples: readonly number[]
}

describe.each(['base.cpuprofile', 'head.cpuprofile'])('%s of node', (name) => {
  const profile = profileOf(recorded(name).toString())
  const flatOf = (column: number, end: string) =>
    profile.functions.reduce(
      (sum, one, at) =>
        sum + (one.name.endsWith(end) ? (profile.columns[column]?.flat[at] ?? 0) : 0),
      0
    )

  test('has as many samples of each function as its list of samples, in which V8 may have one more', () => {
    const { nodes: all, samples }: Raw = JSON.parse(recorded(name).toString())
    const urls = new Map(all.map(({ id, callFrame }) => [id, callFrame]))
    for (const own of ['total', 'receipt', 'round', 'discount']) {
      const count = samples.filter((id) => {
        const { functionName, url } = urls.get(id) ?? { functionName: '', url: '' }
        return functionName === own && url.endsWith('shop.mjs')
      }).length
      expect([count - 1, count]).toContain(flatOf(1, `${own} (shop.mjs)`))
    }
  })

  test('has the shares that speedscope finds, which counts the intervals, within two points', () => {
    const answers: Record<string, Record<string, number>> = JSON.parse(
      recorded('answers.json').toString()
    )
    const theirs = Object.entries(answers[name] ?? {})
    const all = theirs.reduce((sum, [, micros]) => sum + micros, 0)
    const ours = profile.columns[0]?.total ?? 0
    for (const own of ['total', 'receipt', 'round', 'discount', '(anonymous)']) {
      const begin = own.replace(')', '')
      const micros = theirs
        .filter(([key]) => key.startsWith(begin) && key.endsWith('/shop.mjs'))
        .reduce((sum, [, value]) => sum + value, 0)
      const share = flatOf(0, `${own} (shop.mjs)`) / ours
      expect(Math.abs(share - micros / all)).toBeLessThan(0.02)
    }
  })
})
