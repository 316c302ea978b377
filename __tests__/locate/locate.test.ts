/** The whole street with a repository at hand: what it adds to the report. */
import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { Surroundings } from '../../src/locate/surroundings.js'
import type { Change } from '../../src/model/change.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import type { Report } from '../../src/model/report.js'
import type { Repository } from '../../src/places/repository.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { context } from '../helpers/street.js'
import { linesFile } from '../helpers/trees.js'

const shop = 'example.com/shop'

const repository: Repository = {
  files: ['go.mod', 'pricing/tier.go', 'pricing/tier_test.go', 'cart/cart.go', 'cart/old.go'],
  modules: [{ path: shop, folder: '' }],
  roots: ['/home/runner/work/shop/shop'],
  lines: new Map([
    ['pricing/tier.go', 40],
    ['cart/cart.go', 10]
  ]),
  benchmarks: [
    { name: 'BenchmarkTier', file: 'pricing/tier_test.go', line: 12 },
    { name: 'BenchmarkTier', file: 'cart/cart_test.go', line: 5 }
  ]
}

const codeowners = {
  path: '.github/CODEOWNERS',
  text: '* @acme/shop\n/pricing/ @acme/pricing @kim\n/cart/old.go\n'
}

/** The same with a file that is there twice as far as the path of a profile can tell. */
const twice: Repository = {
  ...repository,
  files: [...repository.files, 'a/stray/stray.go', 'b/stray/stray.go']
}

/** Where the compiler says that functions are. */
const places: Readonly<Record<string, readonly [string, number]>> = {
  [`${shop}/pricing.Tier`]: [`${shop}/pricing/tier.go`, 4],
  [`${shop}/cart.Total`]: ['/home/runner/work/shop/shop/cart/cart.go', 9],
  [`${shop}/cart.Late`]: [`${shop}/cart/cart.go`, 11],
  [`${shop}/cart.Old`]: [`${shop}/cart/old.go`, 3],
  [`${shop}/pricing.Stray`]: ['/elsewhere/stray/stray.go', 4],
  'golang.org/x/text.Fold': ['golang.org/x/text@v0.3.0/fold.go', 7],
  'strings.Map': ['/usr/local/go/src/strings/strings.go', 500]
}

const withPlaces = (profile: Profile): Profile => ({
  ...profile,
  functions: profile.functions.map((info) => {
    const [file, startLine] = places[info.name] ?? ['', 0]
    return { ...info, file, startLine }
  })
})

const base = cpuProfile({
  [`${shop}/pricing.Tier`]: 100,
  [`${shop}/cart.Total`]: 4000,
  [`${shop}/cart.Old`]: 3000,
  'strings.Map': 100
})
const head = cpuProfile({
  [`${shop}/pricing.Tier`]: 2500,
  [`${shop}/cart.Total`]: 1000,
  [`${shop}/cart.Late`]: 1500,
  'golang.org/x/text.Fold': 1200,
  'strings.Map': 1000
})

const slow = (factor: number) =>
  rawBenchmarks(
    { 'Tier/large-8': [10, 11, 10, 12, 11, 10, 11, 12].map((value) => value * factor) },
    { pkg: `${shop}/pricing` }
  )

const files = [
  profileFile('base/x_cpu.prof', withPlaces(base)),
  profileFile('head/x_cpu.prof', withPlaces(head)),
  benchFile('base/bench.txt', slow(1)),
  benchFile('head/bench.txt', slow(2))
]

const reportWith = (surroundings: Surroundings | undefined, yaml = ''): Report => {
  const file = yaml === '' ? undefined : { path: 'flamegate.yml', text: yaml }
  const { config } = resolveConfig({ file })
  return analyze(files, config, { ...context, surroundings }, () => undefined)
}

const whole = reportWith({ repository, codeowners, diagnostics: [] })

const entryOf = (report: Report, name: string) =>
  [
    ...report.cpu_regressions,
    ...report.cpu_improvements,
    ...report.new_hotspots,
    ...report.removed_hotspots
  ].find((entry) => entry.name === name)

describe('a function', () => {
  test('of the repository has its place and its owners', () => {
    expect(entryOf(whole, `${shop}/pricing.Tier`)).toMatchObject({
      place: {
        file: 'pricing/tier.go',
        line: 4,
        because: 'declaration',
        found: 'module',
        certainty: 'sure'
      },
      owners: ['@acme/pricing', '@kim']
    })
  })

  test('that head has not any more has owners, and no place in head', () => {
    const gone = entryOf(whole, `${shop}/cart.Old`)
    expect(gone?.place).toBeUndefined()
    expect(gone?.owners).toEqual([])
  })

  test('at a line that the file has not has no place', () => {
    const late = entryOf(whole, `${shop}/cart.Late`)
    expect(late?.place).toBeUndefined()
    expect(late?.owners).toEqual(['@acme/shop'])
  })

  test.each(['golang.org/x/text.Fold', 'strings.Map'])(
    'that is not of it, like %s, has neither',
    (name) => {
      const entry = entryOf(whole, name)
      expect(entry).toBeDefined()
      expect(entry).not.toHaveProperty('place')
      expect(entry).not.toHaveProperty('owners')
    }
  )
})

describe('a benchmark', () => {
  test('has the line of its declaration in the folder of its package', () => {
    expect(whole.bench_deltas[0]).toMatchObject({
      place: { file: 'pricing/tier_test.go', line: 12, because: 'declaration', found: 'module' },
      owners: ['@acme/pricing', '@kim']
    })
  })
})

describe('the report', () => {
  test('lists what moved by owner, nobody last, with the ids of the findings', () => {
    const idOf = (name: string) => entryOf(whole, name)?.id
    const worse = [idOf(`${shop}/pricing.Tier`), whole.bench_deltas[0]?.id]
    const [late, total] = [idOf(`${shop}/cart.Late`), idOf(`${shop}/cart.Total`)]
    expect(whole.owners).toEqual([
      { owner: '@acme/pricing', worse, better: [] },
      { owner: '@kim', worse, better: [] },
      { owner: '@acme/shop', worse: [late], better: [total] },
      { owner: null, worse: [], better: [idOf(`${shop}/cart.Old`)] }
    ])
  })

  test('adds up packages, with the owners of their files', () => {
    const rows = whole.packages.map(({ package: path, share_base, share_head, owners }) => [
      path,
      Math.round(share_base),
      Math.round(share_head),
      owners
    ])
    expect(rows).toEqual([
      [`${shop}/cart`, 97, 35, ['@acme/shop']],
      [`${shop}/pricing`, 1, 35, ['@acme/pricing', '@kim']],
      ['golang.org/x/text', 0, 17, undefined],
      ['strings', 1, 14, undefined]
    ])
  })

  test('says nothing of owners where there is no CODEOWNERS file', () => {
    const report = reportWith({ repository, diagnostics: [] })
    expect(report.owners).toEqual([])
    expect(JSON.stringify(report)).not.toContain('"owners":["')
    expect(entryOf(report, `${shop}/pricing.Tier`)?.place?.line).toBe(4)
  })

  test('is the same without a repository, but for places, owners and the words that lead there', () => {
    const added = new Set(['place', 'called_from', 'owners', 'packages', 'recommendations'])
    const without = (report: Report): unknown =>
      JSON.parse(JSON.stringify(report, (key, value) => (added.has(key) ? undefined : value)))
    expect(without(whole)).toEqual(without(reportWith(undefined)))
  })

  test('takes the mappings of the settings', () => {
    const report = reportWith(
      { repository: { ...repository, modules: [] }, diagnostics: [] },
      `path-mappings:\n  - from: ${shop}/\n    to: ''\n`
    )
    expect(entryOf(report, `${shop}/pricing.Tier`)?.place?.found).toBe('path-mapping')
  })

  test('has next steps that name the file of the repository', () => {
    const { id } = entryOf(whole, `${shop}/pricing.Tier`) ?? {}
    const step = whole.recommendations.find((one) => one.finding_id === id)
    expect(step?.text).toContain('(`pricing/tier.go:4`)')
    expect(step?.command).toBeDefined()
    expect(step?.gain_pp).toBeGreaterThan(5)
  })

  test('passes on what is wrong with the CODEOWNERS file', () => {
    const report = reportWith({
      repository,
      codeowners: { ...codeowners, text: '[ab].go @kim\n' },
      diagnostics: []
    })
    expect(report.diagnostics.map(({ code }) => code)).toContain('owners/line')
  })
})

describe('a function of Go', () => {
  const [tier, total, map] = [`${shop}/pricing.Tier`, `${shop}/cart.Total`, 'strings.Map']

  const placed = (path: string, lines: string): DecodedFile => {
    const { parsed, ...file } = linesFile(path, lines)
    return { ...file, parsed: { ...parsed, profiles: parsed.profiles.map(withPlaces) } }
  }

  test('is called from the function of the repository through which most of it is reached', () => {
    const { config } = resolveConfig({ flags: { evidence: 'any' } })
    const report = analyze(
      [
        placed('base/x_cpu.prof', `${total} 9000\n${total};${map} 100`),
        placed(
          'head/x_cpu.prof',
          `${total} 6000\n${total};${tier};strings.ToUpper;${map} 3000\n${total};${map} 500`
        )
      ],
      config,
      { ...context, surroundings: { repository, codeowners, diagnostics: [] } },
      () => undefined
    )
    expect(entryOf(report, map)).toMatchObject({
      called_from: { name: tier, file: 'pricing/tier.go', line: 4 },
      owners: ['@acme/pricing', '@kim']
    })
    expect(entryOf(report, map)).not.toHaveProperty('place')
  })

  test('is called from nobody where the nearest function may be of the repository, at a place that cannot be told', () => {
    const { config } = resolveConfig({ flags: { evidence: 'any' } })
    const stray = `${shop}/pricing.Stray`
    const report = analyze(
      [
        placed('base/x_cpu.prof', `${total} 9000\n${total};${map} 100`),
        placed('head/x_cpu.prof', `${total} 6000\n${total};${stray};${map} 3000`)
      ],
      config,
      { ...context, surroundings: { repository: twice, codeowners, diagnostics: [] } },
      () => undefined
    )
    expect(entryOf(report, map)).not.toHaveProperty('called_from')
  })
})

describe('the lines of a function', () => {
  const tier = `${shop}/pricing.Tier`

  /** A profile whose one function costs so much at each of its lines. */
  const atLines = (path: string, costs: Readonly<Record<string, number>>): DecodedFile => {
    const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0)
    const profile = withPlaces(cpuProfile({ [tier]: total, [`${shop}/cart.Total`]: 5000 }))
    const lines = Object.keys(costs).map(Number)
    const flat = [Object.values(costs).map((cost) => cost * 10_000_000)]
    return profileFile(path, { ...profile, lines: { functions: lines.map(() => 0), lines, flat } })
  }

  const reportOn = (lines: readonly { first: number; last: number }[]): Report => {
    const ranges = lines.map((range) => ({ ...range, inside: '' }))
    const change: Change = {
      files: [
        {
          path: 'pricing/tier.go',
          status: 'modified',
          lines: { head: ranges, base: [] }
        }
      ],
      isComplete: true,
      source: 'git'
    }
    return analyze(
      [
        atLines('base/x_cpu.prof', { 5: 300 }),
        atLines('head/x_cpu.prof', { 5: 300, 6: 200, 7: 900, 8: 1600, 9: 20, 10: 10, 99: 4000 })
      ],
      resolveConfig({}).config,
      { ...context, change, surroundings: { repository, diagnostics: [] } },
      () => undefined
    )
  }

  test('are the five hottest of both sides, with those that the change touches', () => {
    expect(entryOf(reportOn([{ first: 6, last: 7 }]), tier)?.lines).toEqual({
      base: [{ line: 5, flat: 3_000_000_000 }],
      head: [
        { line: 99, flat: 40_000_000_000 },
        { line: 8, flat: 16_000_000_000 },
        { line: 7, flat: 9_000_000_000, changed: true },
        { line: 5, flat: 3_000_000_000 },
        { line: 6, flat: 2_000_000_000, changed: true }
      ]
    })
  })

  test('lead to the hottest one that the change touches', () => {
    expect(entryOf(reportOn([{ first: 6, last: 7 }]), tier)?.place).toMatchObject({
      line: 7,
      because: 'changed-line'
    })
  })

  test('lead to the hottest one that the file has, where the change touches none', () => {
    expect(entryOf(reportOn([{ first: 20, last: 30 }]), tier)?.place).toMatchObject({
      line: 8,
      because: 'hottest-line'
    })
  })
})
