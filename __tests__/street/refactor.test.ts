/** A real program before and after it was written in another way (fixtures/refactor): what is said of its functions. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { pprof } from '../../src/formats/pprof.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { decodeViews } from '../../src/views/decode.js'
import { encodeViews } from '../../src/views/encode.js'
import { profileFile } from '../helpers/inputs.js'
import { context, reportOf } from '../helpers/street.js'

const folder = fileURLToPath(new URL('../../fixtures/refactor/profiles/', import.meta.url))
const limits = { maxInflatedBytes: 1 << 26, maxRows: 1e6, maxTreeNodes: 500_000 }

const fileOf = (name: string, side: 'base' | 'head'): DecodedFile => {
  const path = `${side}/cpu.pprof`
  const [profile] = pprof.parse(
    { path, bytes: readFileSync(`${folder}${name}.pprof`) },
    limits
  ).profiles
  return profileFile(path, profile)
}

const filesOf = (base: string, head: string) => [fileOf(base, 'base'), fileOf(head, 'head')]

const compare = (head: string, yaml = '', base = 'base'): Report =>
  reportOf(filesOf(base, head), yaml)

const short = (name: string): string => name.replace('example.com/ledger/', '')

/** What the report says became of functions of the program: `Admit: renamed from Check`, sorted. */
const churnIn = ({ churn }: Report): readonly string[] =>
  churn
    .map(({ name, kind, from, from_file: file, functions = [], by }) =>
      [
        `${short(name)}:`,
        by === undefined ? kind : `${kind} by the ${by}`,
        short(from ?? file ?? ''),
        ...functions.map(short)
      ]
        .filter(Boolean)
        .join(' ')
    )
    .sort()

const ofProgram = ({ package: path }: FunctionEntry): boolean =>
  path === 'main' || path.startsWith('example.com/')

/** Judged rows of the program itself, as `class name`. */
const judgedIn = (report: Report): readonly string[] =>
  [
    ...report.cpu_regressions,
    ...report.cpu_improvements,
    ...report.new_hotspots,
    ...report.removed_hotspots
  ]
    .filter(ofProgram)
    .map((entry) => `${entry.class} ${short(entry.name)}`)

const refactorings: Readonly<Record<string, readonly string[]>> = {
  again: [],
  renamed: [
    'parse.hundredths: renamed parse.amount',
    'rules.(*Book).Admit: renamed rules.(*Book).Check'
  ],
  moved: ['report.checksum: moved report/checksum.go', 'risk.Score: moved rules.Score'],
  repackaged: [
    'policy.(*Book).Check: moved rules.(*Book).Check',
    'policy.Score: moved rules.Score'
  ],
  generic: [
    'report.checksum[go.shape.[]uint8]: renamed report.checksum',
    'rules.Score[go.shape.float64]: renamed rules.Score'
  ],
  extracted: ['parse.amount: outlined parse.prefix', 'report.Render: outlined report.appendRow'],
  merged: ['parse.Line: inlined parse.amount', 'rules.(*Book).Check: inlined rules.Score']
}

/** Both measures: shares of unknown work, and costs of the same work. */
const measures = [
  ['shares', ''],
  ['costs', 'work: same']
] as const

describe.each(Object.entries(refactorings))('a refactoring: %s', (name, expected) => {
  test.each(measures)('is nothing that became slower or faster by %s, and named', (_, yaml) => {
    const report = compare(name, yaml)
    expect(judgedIn(report)).toEqual([])
    expect(churnIn(report)).toEqual(expected)
    expect(report.verdict.level).toBe('pass')
  })

  test('is none the other way round either', () => {
    const report = compare('base', '', name)
    expect(judgedIn(report)).toEqual([])
    expect(report.churn).toHaveLength(expected.length)
  })

  test('is found again in the views', () => {
    const files = filesOf('base', name)
    const again = decodeViews(JSON.parse(JSON.stringify(encodeViews(files, context))))
    expect(reportOf(again)).toEqual(reportOf(files))
  })
})

describe('a function of the standard library that is written out where it was called', () => {
  test.each(measures)('makes its caller no regression by %s', (_, yaml) => {
    const report = compare('written-out', yaml, 'searched')
    expect(judgedIn(report)).toEqual([])
    expect(report.verdict.level).toBe('pass')
  })

  test('is named with its caller', () => {
    const report = compare('written-out', '', 'searched')
    expect(churnIn(report)).toEqual(['rules.(*Book).Check: inlined sort.Search'])
  })

  test('makes its caller no improvement the other way round', () => {
    const report = compare('searched', '', 'written-out')
    expect(judgedIn(report)).toEqual([])
    expect(churnIn(report)).toEqual(['rules.(*Book).Check: outlined sort.Search'])
  })
})

const entryOf = (report: Report, name: string): FunctionEntry => {
  const rows = [...report.cpu_regressions, ...report.new_hotspots, ...report.removed_hotspots]
  const entry = rows.find((one) => short(one.name) === name)
  if (entry === undefined) throw new Error(`${name} is not judged`)
  return entry
}

describe('a refactoring that made a function slower', () => {
  test('is a regression of the function where it moved to', () => {
    const report = compare('moved-slower')
    expect(judgedIn(report)).toEqual(['regression risk.Score'])
    expect(entryOf(report, 'risk.Score').churn).toMatchObject([
      { kind: 'moved', from: 'example.com/ledger/rules.Score' }
    ])
    expect(churnIn(report)).toEqual(['risk.Score: moved rules.Score'])
  })

  test('is a new hotspot where its name, its cost and its code are all others, which says what it may be', () => {
    const report = compare('slower')
    expect(judgedIn(report)).toEqual([
      'new-hotspot parse.hundredths',
      'removed-hotspot parse.amount'
    ])
    expect(entryOf(report, 'parse.hundredths').churn).toEqual([
      { kind: 'new', perhaps: { name: 'example.com/ledger/parse.amount', as: 'renamed' } }
    ])
    expect(churnIn(report)).toEqual(['rules.(*Book).Admit: renamed rules.(*Book).Check'])
  })

  test('is one of the function that the slower part was taken out of', () => {
    const report = compare('extracted-slower')
    expect(judgedIn(report)).toEqual(['regression report.Render'])
    const { churn, parts = [] } = entryOf(report, 'report.Render')
    expect(churn).toMatchObject([
      { kind: 'outlined', functions: ['example.com/ledger/report.appendRow'] }
    ])
    expect(parts.map(({ name }) => short(name)).sort()).toEqual([
      'report.Render',
      'report.appendRow'
    ])
  })
})

test('what only the compiler decided is told, and no function is taken for another', () => {
  const report = compare('apart')
  expect(churnIn(report)).toEqual([
    'report.mix: outlined by the compiler',
    'rules.Score: outlined by the compiler'
  ])
})

test('a function that gave way to another one is gone', () => {
  const report = compare('replaced')
  expect(judgedIn(report)).toContain('removed-hotspot report.checksum')
  expect(churnIn(report)).toEqual([])
})
