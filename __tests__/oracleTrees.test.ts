/** Call trees against the stacks that `go tool pprof -traces` prints: every path with its value, exactly. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../src/formats/index.js'
import type { DecodedFile } from '../src/model/parsed.js'
import { pathsOf } from './helpers/tree.js'
import { treesOf } from './helpers/trees.js'

interface Question {
  readonly profile: string
  readonly sample_type: string
  readonly answer: string
}

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const read = (path: string) => readFileSync(join(fixtures, path))
const { traces } = JSON.parse(read('oracle/index.json').toString('utf8')) as {
  readonly traces: readonly Question[]
}

const decoded = (path: string): DecodedFile => {
  const bytes = read(path)
  const limits = { maxInflatedBytes: 1 << 28, maxRows: 1e6, maxTreeNodes: 5e5 }
  return { path, name: path, bytes: bytes.length, ...decode({ path, bytes }, limits) }
}

/** The stacks of an answer, root first, by their text. Labels stand before the first frame, which has the value. */
const answeredPaths = (path: string): ReadonlyMap<string, number> => {
  const paths = new Map<string, number>()
  const [, ...stacks] = read(path)
    .toString('utf8')
    .split(/^-+\+-+$/m)
  for (const text of stacks) {
    const lines = text.split('\n').filter((line) => line !== '' && !/^\s*\S+: {2}/.test(line))
    const [, value = '', leaf = ''] = /^\s*(-?\d+)(?:ns|B)?\s{3}(.*)$/.exec(lines[0] ?? '') ?? []
    if (value === '') continue
    const frames = [leaf, ...lines.slice(1).map((line) => line.trim())]
    const key = frames
      .map((name) => name.replace(/ \(inline\)$/, ''))
      .reverse()
      .join(';')
    paths.set(key, (paths.get(key) ?? 0) + Number(value))
  }
  return paths
}

/** Values by path, but for those that are 0. */
const valuesByPath = (paths: readonly string[], values: Float64Array) =>
  new Map(
    paths.map((path, node) => [path, values[node] ?? 0] as const).filter(([, value]) => value !== 0)
  )

const withoutZeros = (paths: ReadonlyMap<string, number>) =>
  new Map([...paths].filter(([, value]) => value !== 0))

describe('the tree of a profile is the stacks that go tool pprof prints', () => {
  test('there are stacks to compare with', () => {
    const stacks = traces.map(({ answer }) => withoutZeros(answeredPaths(answer)).size)
    expect(stacks.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200)
  })

  test.each(traces)('$profile $sample_type', ({ profile: path, sample_type, answer }) => {
    const [profile] = decoded(path).parsed.profiles
    const column = profile?.columns.findIndex((one) => one.sampleType.type === sample_type) ?? -1
    const tree = profile?.tree
    const self = tree?.self[column]
    if (tree === undefined || self === undefined) throw new Error(`no tree of ${path}`)
    const paths = pathsOf(tree, (number) => profile?.functions[number]?.name ?? '?')
    const expected = withoutZeros(answeredPaths(answer))
    expect(valuesByPath(paths, self)).toEqual(expected)
  })
})

const pairs = traces.flatMap((head) => {
  const base = traces.find(
    ({ profile, sample_type }) =>
      profile !== head.profile &&
      profile === head.profile.replace('head.pprof', 'base.pprof') &&
      sample_type === head.sample_type
  )
  return base === undefined ? [] : [{ base, head, sample_type: head.sample_type }]
})

describe('the tree of base and head is the stacks of both', () => {
  test('there are pairs to compare', () => {
    expect(pairs.length).toBeGreaterThan(5)
  })

  test.each(pairs)('$head.profile $sample_type', ({ base, head, sample_type }) => {
    const files = [
      { ...decoded(base.profile), name: 'base/x.pprof' },
      { ...decoded(head.profile), name: 'head/x.pprof' }
    ]
    const tree = treesOf(files).find(({ metric }) => metric === sample_type)
    if (tree === undefined) throw new Error('no tree')
    const { parents, nodes, functions } = tree
    const paths = pathsOf({ parents, functions: nodes }, (at) => functions[at]?.name ?? '?')
    expect(valuesByPath(paths, tree.base)).toEqual(withoutZeros(answeredPaths(base.answer)))
    expect(valuesByPath(paths, tree.head)).toEqual(withoutZeros(answeredPaths(head.answer)))
  })
})
