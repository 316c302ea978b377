import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { pprof } from '../../src/formats/pprof.js'
import type { Profile } from '../../src/model/profile.js'

const bounds = { maxInflatedBytes: 2 ** 30, maxRows: 1000 }

const read = (path: string, sumsOnly: boolean): Profile => {
  const file = { path, bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) }
  const [profile] = pprof.parse(file, { ...bounds, sumsOnly }).profiles
  if (profile === undefined) throw new Error(`expected a profile in ${path}`)
  return profile
}

/** What is left of a profile without what only a judgement needs. */
const withoutEvidence = ({ folds, inlining, columns, functions, ...others }: Profile): Profile => ({
  ...others,
  columns: columns.map(({ events, ...sums }) => sums),
  functions: functions.map(({ name }) => ({ name, file: '', startLine: 0 }))
})

test.each([
  'fixtures/symbols/go.pprof',
  'fixtures/demo/head/cpu.pprof',
  'fixtures/demo/head/mem.pprof'
])('%s, which is shown and not judged, has the same names and sums, and nothing else', (path) => {
  const judged = read(path, false)
  expect(judged.columns.some(({ events }) => events !== undefined)).toBe(true)
  expect(judged.functions.some(({ file }) => file !== '')).toBe(true)
  expect(read(path, true)).toEqual(withoutEvidence(judged))
})
