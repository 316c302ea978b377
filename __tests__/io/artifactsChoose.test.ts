import { describe, expect, test } from '@jest/globals'
import { defaultArtifactCaps } from '../../src/io/artifacts/caps.js'
import { chooseArtifacts, defaultArtifactPatterns } from '../../src/io/artifacts/choose.js'
import type { StoredArtifact } from '../../src/io/artifacts/store.js'

const artifacts = (...names: readonly string[]): readonly StoredArtifact[] =>
  names.map((name, index) => ({ id: index + 1, name, size: 100 }))

const choose = (
  all: readonly StoredArtifact[],
  patterns: readonly string[] = defaultArtifactPatterns,
  caps: Partial<typeof defaultArtifactCaps> = {}
) => {
  const { chosen, left, unmatched } = chooseArtifacts(all, patterns, {
    ...defaultArtifactCaps,
    ...caps
  })
  return {
    chosen: chosen.map(({ name }) => name),
    ids: chosen.map(({ id }) => id),
    left: left.map(({ name, kind }) => [name, kind]),
    unmatched
  }
}

const published = artifacts('ci-profiles-0a1b2c', 'benchdiff-0a1b2c', 'coverage', 'dist')

describe('chooseArtifacts', () => {
  test('takes the default names when nobody names any, and says why it left the others', () => {
    expect(choose(published)).toMatchObject({
      chosen: ['benchdiff-0a1b2c', 'ci-profiles-0a1b2c'],
      left: [
        ['coverage', 'unmatched'],
        ['dist', 'unmatched']
      ],
      unmatched: ['flamegate-data-*']
    })
    expect(choose(artifacts('Flamegate-Data-linux', 'Profiles')).chosen).toEqual([
      'Flamegate-Data-linux',
      'Profiles'
    ])
  })

  test('takes what is named, and says which pattern matches nothing', () => {
    expect(choose(published, ['cover*', 'gone-*'])).toMatchObject({
      chosen: ['coverage'],
      unmatched: ['gone-*']
    })
  })

  test('takes a name that looks like a pattern', () => {
    expect(choose(artifacts('cpu [amd64] (1)'), ['cpu [amd64] (1)']).chosen).toHaveLength(1)
  })

  test('leaves out what a `!` says, from the defaults if nothing else is said', () => {
    expect(choose(published, ['!bench*']).chosen).toEqual(['ci-profiles-0a1b2c'])
    expect(choose(published, ['*', '!c*']).chosen).toEqual(['benchdiff-0a1b2c', 'dist'])
  })

  test.each([
    'flamegate-report',
    'flamegate-report-bench',
    'Flamegate-Report-profil',
    'flamegate-report-bench.html',
    'flamegate-baseline-profil',
    'profile.html'
  ])('never takes %s, which is our own, whatever the patterns', (name) => {
    expect(choose(artifacts(name), ['*', name])).toMatchObject({
      chosen: [],
      left: [[name, 'own-output']],
      unmatched: ['*', name]
    })
  })

  test.each([
    'bench##[error]x',
    'bench\u001b[1m',
    'bench\u202eb',
    'bench\u2028::error::x',
    'bench/../x',
    '',
    '..',
    `bench${'x'.repeat(300)}`
  ])('never takes the name %j', (name) => {
    expect(choose(artifacts(name), ['*', '', name]).left).toEqual([[name, 'unsafe-name']])
  })

  test('takes the newest of one name, wherever it is listed', () => {
    const one = { name: 'bench', size: 1 }
    const all = [
      { ...one, id: 7 },
      { ...one, id: 9 },
      { ...one, id: 8 }
    ]
    expect(choose(all)).toMatchObject({
      ids: [9],
      left: [
        ['bench', 'superseded'],
        ['bench', 'superseded']
      ]
    })
  })

  test('an old small artifact does not stand in for a new one that is too large', () => {
    const all = [
      { id: 1, name: 'bench', size: 1 },
      { id: 2, name: 'bench', size: 1000 }
    ]
    expect(choose(all, undefined, { maxArtifactBytes: 10 })).toMatchObject({
      chosen: [],
      left: [
        ['bench', 'over-cap'],
        ['bench', 'superseded']
      ]
    })
  })

  test('keeps within number, size and sum', () => {
    const all = artifacts('bench-a', 'bench-b', 'bench-c')
    expect(choose(all, undefined, { maxArtifacts: 2 }).chosen).toEqual(['bench-a', 'bench-b'])
    expect(choose(all, undefined, { maxArtifactBytes: 99 }).chosen).toEqual([])
    expect(choose(all, undefined, { maxDownloadBytes: 250 }).chosen).toEqual(['bench-a', 'bench-b'])
    expect(choose([{ id: 1, name: 'bench', size: Number.NaN }]).chosen).toEqual([])
  })

  test('gives the same answer in whatever order artifacts are listed', () => {
    expect(choose(published.toReversed())).toEqual(choose(published))
  })
})
