/** What `flamegate collect` measured, from its manifest to the report. */
import { describe, expect, test } from '@jest/globals'
import type { Manifest, ManifestFile } from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import {
  aFile,
  aProfile,
  benchFile,
  cpuProfile,
  profileFile,
  rawBenchmarks
} from '../helpers/inputs.js'
import {
  aManifest,
  aPackage,
  aRun,
  benchEntries,
  bothSides,
  manifestFile,
  profileEntry
} from '../helpers/manifest.js'
import { gateOf, gateStatuses, reportOf } from '../helpers/street.js'

const steady = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109]
const slower = steady.map((value) => value * 1.5 + 0.01)
const bench = (path: string, values: readonly number[] = steady) =>
  benchFile(path, rawBenchmarks({ F: values }))
const collected = (over: Partial<Manifest> = {}, head = steady.map((value) => value + 0.5)) => [
  manifestFile(aManifest(over)),
  bench('base/bench.txt'),
  bench('head/bench.txt', head)
]

const collectionOf = ({ collection }: Report) => {
  if (collection === null) throw new Error('no collection')
  return collection
}

/** What a reader sees before the first table. */
const firstLines = (report: Report): string =>
  markdown.render(report, { colour: 'none' }).split('\n| ')[0] ?? ''

const ofText = (report: Report): string =>
  text.render(report, { colour: 'none' }).replace(/\s+/g, ' ')

const cpuFiles = (
  heads: Readonly<Record<string, number>>,
  rounds = [1, 2, 3],
  over: Omit<Partial<ManifestFile>, 'side'> = {}
): { entries: ManifestFile[]; files: DecodedFile[] } => {
  const base = rounds.map((round) => profileEntry({ side: 'base', round, ...over }))
  const head = rounds.map((round) => profileEntry({ side: 'head', round, ...over }))
  const binary = 'p.test'
  return {
    entries: [...base, ...head],
    files: [
      ...base.map(({ path }, index) =>
        profileFile(path, cpuProfile({ 'p.f': 1000 + index, 'p.g': 4000 }, { binary }))
      ),
      ...head.map(({ path }, index) =>
        profileFile(path, cpuProfile({ 'p.f': 1000 - index, 'p.g': 4000, ...heads }, { binary }))
      )
    ]
  }
}

describe('a complete collection', () => {
  test('is compared, judged and described', () => {
    const report = reportOf(collected())
    expect(report.verdict.level).toBe('pass')
    expect(collectionOf(report)).toMatchObject({
      order: 'interleaved',
      complete: true,
      missing: [],
      noise: null,
      manifests: [{ rounds: 10, seed: 123, duration_ms: 20_000, path: manifestName }]
    })
    expect(reportSchema.safeParse(report).success).toBe(true)
  })

  test('says in one sentence how it was measured', () => {
    const sentence =
      '10 interleaved rounds of `100ms` and 0 of 5 rounds of profiles on AMD EPYC 7763 (linux/amd64, GOMAXPROCS 4), go1.26.8, base `aaaaaaa`, head `bbbbbbb`, 20 s; seed 123.'
    const report = reportOf(collected())
    expect(ofText(report)).toContain(sentence)
    expect(markdown.render(report, { colour: 'none' })).toContain(
      '10 interleaved rounds of `100ms`'
    )
  })

  test('names the sides by their commits', () => {
    expect(reportOf(collected()).context).toEqual({
      base: { label: 'aaaaaaa' },
      head: { label: 'bbbbbbb' }
    })
  })

  test('lists its manifest as an input of neither side', () => {
    const [entry] = reportOf(collected()).inputs
    expect(entry).toMatchObject({ side: 'both', format: 'manifest', status: 'parsed' })
  })

  test('that the config file ignores tells nothing', () => {
    const report = reportOf(collected(), `inputs: [{ path: '${manifestName}', side: ignore }]`)
    expect(report.collection).toBeNull()
  })
})

describe('the order of the inputs', () => {
  test('changes nothing', () => {
    const { entries, files } = cpuFiles({ 'p.g': 9000 })
    const missing = profileEntry({ side: 'head', round: 9 })
    const manifest = aManifest({ files: [...benchEntries(), ...entries, missing] })
    const [, ...benches] = collected()
    const all = [manifestFile(manifest), ...benches, ...files]
    const { inputs: _, ...one } = reportOf(all)
    const { inputs: __, ...two } = reportOf(all.toReversed())
    expect(two).toEqual(one)
  })
})

describe('profiles of fixed iterations', () => {
  const slow = cpuFiles({ 'p.g': 9000 })
  const files = (over: Partial<Manifest> = {}) => [
    manifestFile(aManifest({ files: slow.entries, ...over })),
    ...slow.files
  ]

  test('show cost, not composition, although they come from go test', () => {
    const report = reportOf(files())
    expect(report.comparisons[0]?.operations_unknown).toBe(false)
    expect(report.cpu_regressions.map(({ name, decided_by }) => [name, decided_by])).toEqual([
      ['p.g', 'cost']
    ])
    expect(gateOf(report, 'cpu-regression').status).toBe('failed')
  })

  test('show what the user says about a workload all the same', () => {
    const report = reportOf(files(), 'workloads: { example.com/p: { work: unknown } }')
    expect(report.comparisons[0]?.operations_unknown).toBe(true)
  })

  test('fill in the operations for work: per-op', () => {
    const report = reportOf(files(), 'work: per-op')
    expect(report.diagnostics.map(({ code }) => code)).not.toContain('compare/operations-missing')
    expect(report.comparisons[0]?.operations_unknown).toBe(false)
  })

  test('pair by benchmark and round in the list of inputs', () => {
    const paired = reportOf(files()).inputs.map(({ paired_with }) => paired_with?.length)
    expect(paired).toEqual([undefined, 1, 1, 1, 1, 1, 1])
  })
})

describe('another Go version on head', () => {
  const head = { ...bothSides.head, go_version: 'go1.27.0' }
  const words = 'different Go versions: base go1.26.8; head go1.27.0'

  test('makes times not comparable, in the level and the first lines', () => {
    const report = reportOf(collected({ head }, slower))
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('unjudged')
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain(words)
    expect(firstLines(report)).toContain(words)
    expect(ofText(report)).toContain(words)
  })

  test('leaves exact units alone', () => {
    const allocs = (path: string, count: number) =>
      benchFile(path, rawBenchmarks({ F: [count, count, count, count] }, { unit: 'allocs/op' }))
    const report = reportOf([
      manifestFile(aManifest({ head })),
      allocs('base/bench.txt', 10),
      allocs('head/bench.txt', 20)
    ])
    expect(report.bench_deltas.map(({ verdict }) => verdict)).toEqual(['regression'])
  })

  test('keeps CPU profiles in sight, and their gates from passing', () => {
    const { entries, files } = cpuFiles({})
    const report = reportOf([manifestFile(aManifest({ files: entries, head })), ...files])
    expect(report.comparisons[0]?.status).toBe('compared')
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: `CPU profiles: ${words}`
    })
    expect(firstLines(report)).toContain(`CPU profiles: ${words}`)
  })

  test('says nothing against allocated bytes', () => {
    const entries = (['base', 'head'] as const).map((side) =>
      profileEntry({ side, round: 1, kind: 'mem' })
    )
    const memory = aProfile({
      type: 'alloc_space',
      unit: 'bytes',
      rows: { 'p.f': 9e6, 'p.g': 1e6 },
      perEvent: 1000
    })
    const report = reportOf([
      manifestFile(aManifest({ files: entries, head })),
      ...entries.map(({ path }) => profileFile(path, memory))
    ])
    expect(report.comparisons[0]?.operations_unknown).toBe(false)
    expect(gateStatuses(report)['regression']).toBe('passed')
  })
})

describe('a package that does not build on head', () => {
  const packages = [
    aPackage('example.com/p'),
    aPackage('example.com/q', { head: { status: 'failed', because: 'undefined: q.Sort' } })
  ]
  const both = rawBenchmarks({ G: steady }, { pkg: 'example.com/q' })
  const files = [
    ...collected({
      packages,
      complete: false,
      problems: ['package example.com/q does not build on head: undefined: q.Sort', 'a timeout']
    }),
    benchFile('base/more.txt', both)
  ]

  test('leaves the gates unjudged and is said first', () => {
    const report = reportOf(files)
    const words = 'package `example.com/q` does not build on head'
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({ status: 'unjudged' })
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain(words)
    expect(firstLines(report)).toContain(words)
    expect(firstLines(report)).toContain('not everything was collected: a timeout')
  })

  test('has not vanished', () => {
    const report = reportOf(files)
    expect(gateStatuses(report)['vanished']).toBe('unjudged')
    expect(report.summary).not.toContain('Gone from head')
  })

  test('is no reason to overlook a slowdown elsewhere', () => {
    const report = reportOf(collected({ packages }, slower))
    expect(gateOf(report, 'benchmark-slowdown').status).toBe('failed')
    expect(report.verdict.level).toBe('hard_fail')
  })
})

describe('a package that only head has', () => {
  test('is no problem', () => {
    const packages = [
      aPackage('example.com/p'),
      aPackage('example.com/new', { base: { status: 'absent' } })
    ]
    const report = reportOf(collected({ packages }))
    expect(report.verdict).toMatchObject({ level: 'pass', complete: true })
  })
})

describe('a benchmark that fails on head', () => {
  test('is not gone, it failed', () => {
    const runs = [aRun(), aRun({ side: 'head', exit: 2 })]
    const report = reportOf([
      manifestFile(aManifest({ runs })),
      benchFile('base/bench.txt', rawBenchmarks({ F: steady, G: steady })),
      bench('head/bench.txt', [...steady].reverse())
    ])
    expect(gateOf(report, 'benchmark-slowdown')).toMatchObject({
      status: 'unjudged',
      because: '`G` of package `example.com/p` failed on head: exit code 2'
    })
    expect(gateStatuses(report)['vanished']).toBe('unjudged')
  })
})

describe('a base that was never measured', () => {
  test('because it does not build is inconclusive: there is a base', () => {
    const packages = [aPackage('example.com/p', { base: { status: 'failed' } })]
    const [, head] = benchEntries()
    const files = head === undefined ? [] : [head]
    const report = reportOf([
      manifestFile(aManifest({ packages, files, complete: false })),
      bench('head/bench.txt')
    ])
    expect(report.verdict.level).toBe('inconclusive')
    expect(report.summary).toContain('does not build on base')
  })

  test('because it has no benchmarks yet is no baseline', () => {
    const packages = [aPackage('example.com/p', { base: { status: 'no-benchmarks' } })]
    const [, head] = benchEntries()
    const files = head === undefined ? [] : [head]
    const report = reportOf([manifestFile(aManifest({ packages, files })), bench('head/bench.txt')])
    expect(report.verdict.level).toBe('no_baseline')
  })
})

describe('a collection that was interrupted', () => {
  test('before the profiles leaves their gates unjudged, not without a subject', () => {
    const report = reportOf(collected({ complete: false, problems: ['interrupted by SIGINT'] }))
    expect(gateOf(report, 'cpu-regression')).toMatchObject({
      status: 'unjudged',
      because: 'no CPU profiles were collected, although they were asked for'
    })
    expect(firstLines(report)).toContain('interrupted by SIGINT')
  })
})

describe('a manifest that cannot be read', () => {
  const damaged = aFile(manifestName, {
    format: 'manifest',
    status: 'damaged',
    parsed: {
      profiles: [],
      benchmarks: [],
      diagnostics: [
        {
          severity: 'error',
          code: 'manifest/damaged',
          message: 'it ends',
          at: { file: manifestName }
        }
      ]
    }
  })

  test('keeps everything around it from passing', () => {
    const [, ...files] = collected()
    const report = reportOf([damaged, ...files])
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('unjudged')
    expect(report.verdict.level).toBe('inconclusive')
    expect(firstLines(report)).toContain('is damaged: it ends')
  })
})

describe('a listed file that is missing', () => {
  test('keeps its kind from being judged and no other', () => {
    const { entries, files } = cpuFiles({})
    const missing = profileEntry({ side: 'head', round: 4 })
    const report = reportOf([
      ...collected({ files: [...benchEntries(), ...entries, missing] }),
      ...files
    ])
    expect(gateStatuses(report)).toMatchObject({
      'cpu-regression': 'unjudged',
      'benchmark-slowdown': 'passed'
    })
    expect(firstLines(report)).toContain('listed in the manifest, not found')
  })
})

describe('base measured against itself', () => {
  const noise: ManifestFile = {
    path: 'noise/bench.txt',
    side: 'noise',
    kind: 'benchmarks',
    workload: 'default'
  }
  const runs = [...aManifest().runs, aRun({ phase: 'noise', side: 'noise', round: 10 })]
  const withNoise = (values: readonly number[]) => [
    ...collected({ files: [...benchEntries(), noise], runs }),
    bench('noise/bench.txt', values)
  ]

  test('shows how little the machine can tell apart, and is not pooled with base', () => {
    const report = reportOf(withNoise(steady.map((value) => value + 0.25)))
    expect(collectionOf(report).noise).toMatchObject({ benchmarks: 1, flagged: 0 })
    expect(collectionOf(report).noise?.largest_pct).toBeLessThan(1)
    expect(report.bench_deltas[0]?.base?.n).toBe(10)
    expect(ofText(report)).toContain(
      'Base against itself on this machine: 0 of 1 benchmark flagged'
    )
    expect(firstLines(report)).not.toContain('ase against itself')
  })

  test('is a warning in the first lines when it finds changes where there are none', () => {
    const report = reportOf(withNoise(slower))
    expect(collectionOf(report).noise).toMatchObject({ flagged: 1 })
    const words = 'Base against itself shows 1 change in 1 benchmark on this machine of up to 50.0%'
    expect(firstLines(report)).toContain(words)
    expect(ofText(report)).toContain(words)
  })

  test('says nothing of what the settings ignore', () => {
    const yaml = 'ignore: [{ package: "**", reason: flaky }]'
    expect(collectionOf(reportOf(withNoise(slower), yaml)).noise).toBeNull()
  })

  test('is an input of its own side', () => {
    const entry = reportOf(withNoise(steady)).inputs.at(-1)
    expect(entry).toMatchObject({ side: 'noise', path: 'noise/bench.txt' })
  })

  test('that is damaged keeps no gate from passing', () => {
    const [manifest, base, head, file] = withNoise(steady)
    const files = [manifest, base, head, file && { ...file, status: 'partial' as const }]
    const report = reportOf(files.flatMap((one) => one ?? []))
    expect(gateStatuses(report)['benchmark-slowdown']).toBe('passed')
  })
})

describe('a hostile manifest', () => {
  test('comes out as inert text and bounded numbers', () => {
    const evil = '@everyone <img src=x> [x](https://example.com) \u001b[2J'
    const report = reportOf(
      collected({
        environment: { ...aManifest().environment, cpu: evil },
        settings: { ...aManifest().settings, benchtime: evil },
        base: { ...bothSides.base, ref: evil, go_version: evil },
        problems: [evil],
        complete: false,
        runs: [aRun({ started_ms: 1e308, duration_ms: 1e308 })]
      })
    )
    const rendered = [
      markdown.render(report, { colour: 'none' }),
      text.render(report, { colour: 'none' })
    ]
    expect(rendered[0]?.replace(/`[^`\n]*`/g, '')).not.toMatch(/@everyone|<img|(?<!\\)\]\(https/)
    expect(rendered[0]).not.toContain('@everyone')
    for (const one of rendered) expect(one).not.toContain('\u001b')
    expect(collectionOf(report).manifests[0]?.duration_ms).toBe(Number.MAX_SAFE_INTEGER)
    expect(reportSchema.safeParse(report).success).toBe(true)
  })
})
