import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as z from 'zod'
import { type DiffTree, ROOT, SMALL } from '../../src/model/tree.js'
import { type Views, viewsSchema } from '../../src/model/views.js'
import { encodeViews } from '../../src/views/encode.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, manifestFile } from '../helpers/manifest.js'
import { decodedFile } from './arbitraries.js'

const docs = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

const generated = (): string => {
  const schema = {
    title: 'flamegate views, views_version 1',
    ...z.toJSONSchema(viewsSchema, { target: 'draft-2020-12', io: 'input' })
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: 'main',
  headLabel: 'feature',
  ignoredFiles: 0
}

/** A root, a caller with a callee, and the sum of what else it calls. */
const aTree: DiffTree = {
  workload: 'default',
  metric: 'cpu',
  unit: 'nanoseconds',
  functions: [
    { name: 'main.main', file: 'main.go', startLine: 3 },
    { name: 'main.work', file: 'main.go', startLine: 9 }
  ],
  parents: Int32Array.of(-1, 0, 1, 1),
  nodes: Int32Array.of(ROOT, 0, 1, SMALL),
  base: Float64Array.of(0, 5, 20, 1),
  head: Float64Array.of(0, 5, 30, 1),
  profiles: { base: 1, head: 1 },
  cut: 0.0004
}

/** Both kinds of measurement, a manifest and a tree. */
const someViews = (): Views =>
  encodeViews(
    [
      profileFile('base/cpu.pprof', cpuProfile({ 'main.work': 100, 'main.wait': 50 })),
      benchFile('base/bench.txt', rawBenchmarks({ 'Work-8': [1, 2, 3] })),
      manifestFile(aManifest())
    ],
    context,
    [aTree]
  )

const asJson = (views: Views): unknown => JSON.parse(JSON.stringify(views))

describe('the published schema of the views', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(generated()))

  test('is the one of the code; UPDATE=1 rewrites it', () => {
    if (env['UPDATE'] === '1') writeFileSync(docs('views.schema.json'), generated())
    expect(readFileSync(docs('views.schema.json'), 'utf8')).toBe(generated())
  })

  test('accepts views', () => {
    expect([validate(asJson(someViews())), validate.errors]).toEqual([true, null])
  })

  test('accepts the views of whatever files', () => {
    fc.assert(
      fc.property(fc.array(decodedFile, { maxLength: 3 }), (files) => {
        expect([validate(asJson(encodeViews(files, context))), validate.errors]).toEqual([
          true,
          null
        ])
      }),
      { seed: 20260502, numRuns: 100 }
    )
  })
})

type Edit = (views: ReturnType<typeof loose>) => unknown

// biome-ignore lint/suspicious/noExplicitAny: a test that damages data at any depth
const loose = (): any => asJson(someViews())

const bad: readonly (readonly [string, Edit])[] = [
  ['an unknown key', (views) => Object.assign(views, { threshold: 99 })],
  [
    'an unknown key of a column',
    (views) => Object.assign(views.files[0].profiles[0].columns[0], { x: 1 })
  ],
  ['a column that is too short', (views) => views.files[0].profiles[0].columns[0].flat.pop()],
  [
    'events that are too long',
    (views) => views.files[0].profiles[0].columns[0].events.flat.push(1)
  ],
  [
    'a name that is not there',
    (views) => views.files[0].profiles[0].functions.names.splice(0, 1, 99)
  ],
  [
    'a unit that is not there',
    (views) => views.files[1].benchmarks[0].results[0].measurements[0].splice(1, 1, 99)
  ],
  ['a place below 0', (views) => views.files[0].profiles[0].functions.names.splice(0, 1, -1)],
  [
    'a configuration that is not there',
    (views) => Object.assign(views.files[1].benchmarks[0].results[0], { config: 9 })
  ],
  [
    'a default column that is not there',
    (views) => Object.assign(views.files[0].profiles[0], { default_column: 1 })
  ],
  ['null for a number', (views) => views.files[0].profiles[0].columns[0].flat.splice(0, 1, null)],
  ['text for a number', (views) => views.files[0].profiles[0].columns[0].flat.splice(0, 1, '1')],
  ['another version', (views) => Object.assign(views, { views_version: 2 })],
  ['another tool', (views) => Object.assign(views, { tool: { name: 'other', version: '1' } })],
  ['a name beyond all measure', (views) => views.strings.push('x'.repeat(1_048_577))],
  ['a function of a tree that is not there', (views) => views.trees[0].nodes.splice(1, 1, 2)],
  [
    'a name of a tree that is not there',
    (views) => views.trees[0].functions.names.splice(0, 1, 99)
  ],
  [
    'a file of a tree that is not there',
    (views) => views.trees[0].functions.files.splice(0, 1, 99)
  ],
  [
    'functions of a tree without their lines',
    (views) => views.trees[0].functions.start_lines.pop()
  ],
  [
    'a tree without nodes',
    (views) => Object.assign(views.trees[0], { parents: [], nodes: [], base: [], head: [] })
  ],
  ['a tree whose lists are not parallel', (views) => views.trees[0].head.pop()],
  ['a tree that begins with a function', (views) => views.trees[0].nodes.splice(0, 1, 0)],
  ['a second root', (views) => views.trees[0].nodes.splice(1, 1, -1)],
  ['a root within a tree', (views) => views.trees[0].parents.splice(1, 1, -1)],
  ['a node before its caller', (views) => views.trees[0].parents.splice(1, 1, 2)],
  ['a node that is its own caller', (views) => views.trees[0].parents.splice(1, 1, 1)],
  ['a callee of a sum', (views) => views.trees[0].nodes.splice(1, 1, -2)],
  ['a caller that is no place', (views) => views.trees[0].parents.splice(2, 1, 0.5)],
  ['a value of a tree that is no number', (views) => views.trees[0].base.splice(0, 1, 'NaN')],
  ['an unknown key of a tree', (views) => Object.assign(views.trees[0], { x: 1 })],
  [
    'a side of operations alone',
    (views) => Object.assign(views.trees[0], { operations: { base: 1 } })
  ],
  ['a manifest that is none', (views) => Object.assign(views.files[2], { manifest: {} })]
]

describe('the schema', () => {
  test('accepts the views that the bad ones are made from', () => {
    expect(viewsSchema.safeParse(loose()).success).toBe(true)
  })

  test.each(bad)('refuses %s', (_, edit) => {
    const views = loose()
    edit(views)
    expect(viewsSchema.safeParse(views).success).toBe(false)
  })
})
