/** Every recorded profile and pair against what `go tool pprof` says of it: flat and cum of every function, exactly. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { diffTables, topTable } from '../src/compare/top.js'
import { decode } from '../src/formats/index.js'
import type { Profile, SampleColumn } from '../src/model/profile.js'
import type { TopTable } from '../src/model/topTable.js'

interface Question {
  readonly sample_type: string
  readonly answer: string
}
interface Index {
  readonly profiles: readonly (Question & { readonly profile: string })[]
  readonly diffs: readonly (Question & { readonly base: string; readonly head: string })[]
}

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const read = (path: string) => readFileSync(join(fixtures, path))
const index = JSON.parse(read('oracle/index.json').toString('utf8')) as Index
const limits = { maxInflatedBytes: 1 << 30, maxRows: 1_000_000 }

const decoded = new Map<string, Profile>()
const profileAt = (path: string): Profile => {
  const known = decoded.get(path)
  if (known !== undefined) return known
  const { parsed } = decode({ path, bytes: read(path) }, limits)
  const [profile] = parsed.profiles
  if (profile === undefined) throw new Error(`${path}: ${JSON.stringify(parsed.diagnostics)}`)
  decoded.set(path, profile)
  return profile
}

const columnOf = (profile: Profile, type: string): SampleColumn => {
  const column = profile.columns.find((one) => one.sampleType.type === type)
  if (column === undefined) throw new Error(`no ${type}`)
  return column
}

const tableOf = (path: string, type: string): TopTable => {
  const profile = profileAt(path)
  return topTable(profile, columnOf(profile, type))
}

/** Rows of the tool's answer, read by nothing but five numbers and a name: `flat cum name`, sorted. */
const answerRows = (path: string): readonly string[] => {
  const lines = read(path).toString('utf8').split('\n')
  const start = lines.findIndex((line) => line.trimStart().startsWith('flat '))
  const row =
    /^\s*(-?\d+)\S*\s+\S+\s+\S+\s+(-?\d+)\S*\s+\S+\s{2}(.*?)(?: \((?:partial-)?inline\))?$/
  return lines
    .slice(start + 1)
    .map((line) => row.exec(line))
    .filter((match) => match !== null)
    .map(([, flat, cum, name]) => `${flat} ${cum} ${name}`)
    .sort()
}

const ourRows = (table: TopTable): readonly string[] =>
  table.rows.map(({ name, flat, cum }) => `${flat} ${cum} ${name}`).sort()

/** pprof leaves out functions that are 0 on both counts; so does the comparison. */
const withoutZeros = (rows: readonly string[]) => rows.filter((row) => !row.startsWith('0 0 '))

describe('flat and cum of every function equal go tool pprof', () => {
  test('there are answers to compare with', () => {
    expect(index.profiles.length).toBeGreaterThan(50)
    expect(index.diffs.length).toBeGreaterThan(20)
  })

  test.each(index.profiles)('$profile $sample_type', ({ profile, sample_type, answer }) => {
    const expected = withoutZeros(answerRows(answer))
    expect(withoutZeros(ourRows(tableOf(profile, sample_type)))).toEqual(expected)
  })

  test.each(index.diffs)('$base subtracted from $head $sample_type', (pair) => {
    const head = tableOf(pair.head, pair.sample_type)
    const ours = ourRows(diffTables(head, tableOf(pair.base, pair.sample_type)))
    expect(withoutZeros(ours)).toEqual(withoutZeros(answerRows(pair.answer)))
  })
})
