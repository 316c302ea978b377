import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { run } from '../../src/cli.js'
import { isOwnReport } from '../../src/io/ownReport.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { type DiffTree, ROOT, SMALL } from '../../src/model/tree.js'
import { outputs } from '../../src/outputs/index.js'
import { rowsOf } from '../helpers/pprof.js'
import { testShell } from '../helpers/shell.js'
import { reportOf } from '../helpers/street.js'
import { sumOf } from '../helpers/tree.js'
import { linesFile, pairOf, stackFile, treesOf } from '../helpers/trees.js'

interface File {
  readonly name: string
  readonly exporter?: string
  readonly shared: { readonly frames: readonly { readonly name: string }[] }
  readonly profiles: readonly {
    readonly name: string
    readonly unit: string
    readonly endValue: number
    readonly samples: readonly (readonly number[])[]
    readonly weights: readonly number[]
  }[]
}

const textOf = (files: readonly DecodedFile[], trees = treesOf(files)): string =>
  outputs.speedscope.render(reportOf(files), { colour: 'none', trees })

const fileOf = (...args: Parameters<typeof textOf>): File => JSON.parse(textOf(...args))

/** Stacks of the profiles by their name, as folded lines. */
const stacksOf = ({ shared: { frames }, profiles }: File) =>
  Object.fromEntries(
    profiles.map(({ name, samples, weights }) => [
      name,
      samples.map(
        (stack, at) => `${stack.map((place) => frames[place]?.name).join(';')} ${weights[at]}`
      )
    ])
  )

const MORE = 'more in head (head - base, where that is above 0)'
const LESS = 'less in head (base - head, where that is above 0)'

describe('the file for speedscope', () => {
  test('has base, head, and what is more and less in head, as profiles of their own', () => {
    const files = pairOf(
      'main;work 5\nmain;old 2\nmain 1',
      'main;work 9\nmain;new+inlined 3\nmain 1'
    )
    expect(stacksOf(fileOf(files))).toEqual({
      'default cpu: base': ['main 1', 'main;work 5', 'main;old 2'],
      'default cpu: head': ['main 1', 'main;work 9', 'main;new;inlined 3'],
      [`default cpu: ${MORE}`]: ['main;work 4', 'main;new;inlined 3'],
      [`default cpu: ${LESS}`]: ['main;old 2']
    })
  })

  test('has no difference where a side is missing, and none where nothing changed', () => {
    expect(Object.keys(stacksOf(fileOf([linesFile('head/cpu.pprof', 'main 5')])))).toEqual([
      'default cpu: head'
    ])
    expect(Object.keys(stacksOf(fileOf(pairOf('main 5', 'main 5'))))).toEqual([
      'default cpu: base',
      'default cpu: head'
    ])
  })

  test('has the means of several profiles of a side', () => {
    const files = [
      linesFile('base/cpu.1.pprof', 'main;work 5'),
      linesFile('base/cpu.2.pprof', 'main;work 8'),
      linesFile('head/cpu.pprof', 'main;work 7')
    ]
    expect(stacksOf(fileOf(files))).toMatchObject({
      'default cpu: base': ['main;work 6.5'],
      [`default cpu: ${MORE}`]: ['main;work 0.5']
    })
  })

  test('names what is too small to be kept, and what has no stack, so that totals hold', () => {
    const tree: DiffTree = {
      workload: 'shop',
      metric: 'alloc_space',
      unit: 'bytes',
      functions: [{ name: 'main', file: '/src/main.go', startLine: 3 }],
      parents: Int32Array.of(-1, 0, 1),
      nodes: Int32Array.of(ROOT, 0, SMALL),
      base: Float64Array.of(1, 2, 3),
      head: Float64Array.of(0, 2, 3),
      profiles: { base: 1, head: 1 },
      cut: 0.1
    }
    const file = fileOf([], [tree])
    expect(stacksOf(file)).toEqual({
      'shop alloc_space: base': ['(no stack) 1', 'main 2', 'main;(small frames) 3'],
      'shop alloc_space: head': ['main 2', 'main;(small frames) 3'],
      [`shop alloc_space: ${LESS}`]: ['(no stack) 1']
    })
    expect(file.shared.frames).toContainEqual({ name: 'main', file: '/src/main.go', line: 3 })
    expect(file.profiles.map(({ unit, endValue }) => [unit, endValue])).toEqual([
      ['bytes', 6],
      ['bytes', 5],
      ['bytes', 1]
    ])
  })

  test('says why there is none where no input has stacks: speedscope opens no file without profiles', () => {
    const lacks = (trees: readonly DiffTree[]) =>
      outputs.speedscope.lacks?.({ colour: 'none', trees })
    expect(lacks(treesOf(pairOf('main 1', 'main 2')))).toBeUndefined()
    expect(lacks([])).toMatch(/^expected profiles with stacks/)
  })
})

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const require = createRequire(import.meta.url)

const filesUnder = (folder: string): readonly DecodedFile[] =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pprof|json|folded)$/.test(name))
    .map((name) => stackFile(name, readFileSync(join(fixtures, folder, name))))

const folders = [
  'demo',
  'profiles/heap',
  'profiles/mutex',
  'replicates',
  'python/py-spy',
  'python/folded'
]

describe.each(folders)('the file of fixtures/%s', (folder) => {
  const files = filesUnder(folder)
  const file = fileOf(files)

  test('is what the published schema says', () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('speedscope/dist/release/file-format-schema.json'), 'utf8')
    )
    const validate = new Ajv().compile(schema)
    expect([validate(file), validate.errors]).toEqual([true, null])
  })

  test('has the totals of the report', () => {
    const { comparisons } = reportOf(files)
    const compared = comparisons.filter(
      ({ kind, total_head }) => kind === 'profile' && total_head !== null
    )
    expect(compared.length).toBeGreaterThan(0)
    for (const { workload, metric, total_base, total_head } of compared)
      for (const [side, total] of [
        ['base', total_base],
        ['head', total_head]
      ] as const) {
        const profile = file.profiles.find(({ name }) => name === `${workload} ${metric}: ${side}`)
        expect(sumOf(profile?.weights ?? [])).toBeCloseTo(total ?? 0, 3)
        expect(profile?.endValue ?? 0).toBeCloseTo(total ?? 0, 3)
      }
  })

  test('reads as the profile that it was made from', () => {
    const [first] = reportOf(files).comparisons
    const [input, ...others] = files.filter(({ name }) => name.startsWith('head'))
    const [profile] = input?.parsed.profiles ?? []
    if (profile === undefined || others.length > 0) return
    const { exporter, ...rest } = file
    expect(exporter).toMatch(/^flamegate@/)
    const only = rest.profiles.filter(({ name }) => name === `default ${first?.metric}: head`)
    const again = stackFile(
      'x.json',
      new TextEncoder().encode(JSON.stringify({ ...rest, profiles: only }))
    )
    const column = profile.columns.findIndex(({ sampleType }) => sampleType.type === first?.metric)
    const [read] = again.parsed.profiles
    if (read === undefined) throw new Error(JSON.stringify(again.parsed.diagnostics))
    const functions = rowsOf(read).filter((row) => !row.endsWith(' (no stack)'))
    expect(functions).toEqual(rowsOf(profile, column).filter((row) => !row.startsWith('0 0 ')))
  })
})

describe('the file in a folder of reports', () => {
  test('is known as our own, and never becomes an input', () => {
    const bytes = new TextEncoder().encode(textOf(pairOf('main 5', 'main 7')))
    expect(isOwnReport(bytes)).toBe(true)
    expect(isOwnReport(readFileSync(join(fixtures, 'python/py-spy/base.speedscope.json')))).toBe(
      false
    )
  })

  test('is refused with a reason where somebody names it', () => {
    const bytes = new TextEncoder().encode(textOf(pairOf('main 5', 'main 7')))
    const { status, parsed } = stackFile('report.speedscope.json', bytes)
    expect([status, parsed.diagnostics.map(({ code }) => code)]).toEqual([
      'damaged',
      ['speedscope/own-output']
    ])
  })

  test('is written where the settings ask for it', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flamegate-speedscope-'))
    const config = join(out, 'flamegate.yml')
    writeFileSync(config, 'outputs: [speedscope]\n')
    const { shell } = testShell(fixtures)
    await run(['analyze', 'demo', '--config', config, '--out', join(out, 'report')], shell)
    const file: File = JSON.parse(readFileSync(join(out, 'report/report.speedscope.json'), 'utf8'))
    rmSync(out, { recursive: true })
    expect(file.profiles.map(({ name }) => name)).toContain('default cpu: base')
  })
})
