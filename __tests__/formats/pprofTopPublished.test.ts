import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pprofTop } from '../../src/formats/pprofTop.js'
import type { Profile } from '../../src/model/profile.js'

const fixtures = new URL('../../fixtures/', import.meta.url)
const limits = { maxInflatedBytes: 1 << 24, maxRows: 100_000 }

/** The reports of the published pipeline's layout, with go tool pprof's exact answer for the same profile. */
const reports = ['published', 'published-text'].flatMap((folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('_top.txt'))
    .map((name) => `${folder}/${name}`)
)
const differences = reports.filter((path) => path.includes('_diff_'))
const profiles = reports.filter((path) => !path.includes('_diff_'))

function parse(path: string): Profile {
  const file = { path, bytes: readFileSync(new URL(path, fixtures)) }
  expect(pprofTop.matches(file)).toBe(true)
  const { profiles: parsed, diagnostics } = pprofTop.parse(file, limits)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [profile] = parsed
  if (profile === undefined || parsed.length !== 1) throw new Error(`${path}: not one profile`)
  return profile
}

function exactAnswer(path: string, sampleType: string): Profile | undefined {
  const name = path.replace(/^.*\//, '').replace('_top.txt', '')
  const answer = ['published/', 'published/raw/']
    .map((folder) => `oracle/${folder}${name}.${sampleType}.top.txt`)
    .find((candidate) => existsSync(new URL(candidate, fixtures)))
  return answer === undefined ? undefined : parse(answer)
}

describe('the published layout', () => {
  test('has reports of every kind', () => {
    expect(profiles.length).toBeGreaterThanOrEqual(4)
    expect(differences.length).toBeGreaterThanOrEqual(1)
  })

  test.each(profiles)('%s agrees with the exact answer', (path) => {
    const profile = parse(path)
    const [column] = profile.columns
    const exact = exactAnswer(path, column?.sampleType.type ?? '')
    expect(profile.isDiff).toBe(false)
    expect(exact?.halfDigit).toBe(0)
    const answers = new Map(exact?.functions.map(({ name }, at) => [name, at]))
    const [exactColumn] = exact?.columns ?? []
    for (const [at, { name }] of profile.functions.entries()) {
      const answer = answers.get(name) ?? -1
      const flat = (column?.flat[at] ?? 0) - (exactColumn?.flat[answer] ?? Number.NaN)
      const cum = (column?.cum[at] ?? 0) - (exactColumn?.cum[answer] ?? Number.NaN)
      expect(Math.abs(flat)).toBeLessThanOrEqual(profile.halfDigit)
      expect(Math.abs(cum)).toBeLessThanOrEqual(profile.halfDigit)
    }
  })

  test.each(profiles)('%s hides no function above its bound', (path) => {
    const { coverage, functions, halfDigit, columns } = parse(path)
    const exact = exactAnswer(path, columns[0]?.sampleType.type ?? '')
    const bound = coverage.kind === 'cut' ? coverage.bound + halfDigit : 0
    const shown = new Set(functions.map(({ name }) => name))
    for (const [at, { name }] of exact?.functions.entries() ?? []) {
      if (shown.has(name)) continue
      expect(Math.abs(exact?.columns[0]?.flat[at] ?? 0)).toBeLessThanOrEqual(bound)
    }
  })

  test.each(differences)('%s is a difference', (path) => {
    expect(parse(path).isDiff).toBe(true)
  })
})
