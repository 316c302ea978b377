import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import * as z from 'zod'
import { defaultConfig } from '../../src/config/schema.js'
import { areOrdinary, ordinary } from '../../src/model/views/ordinary.js'
import { maxColumns } from '../../src/model/views/profile.js'
import { type Views, viewsSchema } from '../../src/model/views.js'
import { drawingOptions } from '../../src/steps/measure.js'
import { encodeViews } from '../../src/views/encode.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'
import { readInputs } from '../helpers/readInputs.js'
import { treesOf } from '../helpers/trees.js'
import { decodedFile, diffTree } from './arbitraries.js'

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: 'main',
  headLabel: undefined,
  ignoredFiles: 0
}

/** Every value of a keyword of the schema with the place that it is at. */
const valuesOf = (
  keyword: 'maxItems' | 'maxLength',
  node: unknown = z.toJSONSchema(viewsSchema, { io: 'input' }),
  path = ''
): readonly { readonly path: string; readonly bound: number }[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) =>
    key === keyword && typeof child === 'number'
      ? [{ path, bound: child }]
      : valuesOf(keyword, child, `${path}/${key}`)
  )
}

/** Pairs are of one length by their type. */
const isPair = ({ bound }: { readonly bound: number }): boolean => bound === 2

describe('ordinary views are within every bound of the schema', () => {
  const lists = valuesOf('maxItems').filter((one) => !isPair(one))

  /** Lists of profiles, trees and names, and not how many of these there are. */
  const isLong = ({ path }: { readonly path: string }): boolean =>
    /\/profiles\/items\/|\/trees\/items\/|\/strings$/.test(path)

  test.each([
    ['of profiles, trees and names', lists.filter(isLong), ordinary.rows, ['flat', 'columns']],
    ['of all else', lists.filter((one) => !isLong(one)), ordinary.items, []]
  ])('of lists %s: only columns have a lower one, which is looked at by itself', (...given) => {
    const [, some, bound, names] = given
    const lower = some.filter((one) => one.bound < bound)
    expect(some.length).toBeGreaterThan(lower.length)
    expect(lower.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))).toEqual(names)
    expect(lower.every((one) => one.bound === maxColumns)).toBe(true)
  })

  test('of texts', () => {
    const bounds = valuesOf('maxLength').map(({ bound }) => bound)
    expect(Math.min(...bounds)).toBe(ordinary.characters)
  })
})

const viewsOf = (name: string): Views =>
  encodeViews([profileFile('base/cpu.pprof', cpuProfile({ [name]: 10 }))], context)

const withColumns = (count: number): Views => {
  const { files, ...views } = viewsOf('main.work')
  const many = files.map(({ profiles, ...file }) => ({
    ...file,
    profiles: profiles.map((profile) => ({
      ...profile,
      columns: Array.from({ length: count }, () => profile.columns[0] as never)
    }))
  }))
  return { ...views, files: many }
}

const withNames = (count: number): Views => ({
  ...viewsOf('f'),
  strings: new Array<string>(count).fill('f')
})

const withFiles = (count: number): Views => {
  const { files, ...views } = viewsOf('f')
  const [file] = files
  return { ...views, files: new Array(count).fill({ ...file, profiles: [] }) }
}

test.each<readonly [string, Views, boolean]>([
  ['a profile', viewsOf('main.work'), true],
  ['a long name', viewsOf('x'.repeat(ordinary.characters)), true],
  ['a longer name', viewsOf('x'.repeat(ordinary.characters + 1)), false],
  ['as many columns as there may be', withColumns(maxColumns), true],
  ['one column more', withColumns(maxColumns + 1), false],
  ['as many names as there may be', withNames(ordinary.rows), true],
  ['a name more', withNames(ordinary.rows + 1), false],
  ['as many files as are looked at', withFiles(ordinary.items), true],
  ['a file more', withFiles(ordinary.items + 1), false],
  ['a number that JSON rounds', { ...viewsOf('f'), inputs_ignored: 2 ** 53 }, false],
  ['a number that JSON has not', { ...viewsOf('f'), inputs_ignored: Number.NaN }, false]
])('%s: %#', (_, views, expected) => {
  expect(areOrdinary(views)).toBe(expected)
})

test('the demo is ordinary, with its moments in nanoseconds and its trees', () => {
  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
  const options = drawingOptions(defaultConfig, fixtures, 'none')
  const { files } = readInputs([{ path: 'demo' }], options)
  const views = encodeViews(files, context, treesOf(files))
  expect(views.trees?.length).toBeGreaterThan(0)
  expect(areOrdinary(views)).toBe(true)
})

test('what is ordinary, the schema accepts: whatever files and trees were encoded', () => {
  fc.assert(
    fc.property(
      fc.array(decodedFile, { maxLength: 4 }),
      fc.array(diffTree, { maxLength: 2 }),
      (files, trees) => {
        const views = encodeViews(files, context, trees)
        if (areOrdinary(views)) expect(viewsSchema.safeParse(views).success).toBe(true)
      }
    ),
    { seed: 20261128, numRuns: 300 }
  )
})
