/** A manifest and the folder around it, as `collect` leaves them. */
import type {
  Manifest,
  ManifestFile,
  ManifestPackage,
  ManifestRun
} from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { aFile } from './inputs.js'

export const baseSha = 'aaaaaaa1'.padEnd(40, '0')
export const headSha = 'bbbbbbb2'.padEnd(40, '0')

export const aPackage = (path: string, over: Partial<ManifestPackage> = {}): ManifestPackage => ({
  package: path,
  workload: path,
  base: { status: 'built' },
  head: { status: 'built' },
  ...over
})

export const aRun = (over: Partial<ManifestRun> = {}): ManifestRun => ({
  phase: 'benchmark',
  round: 1,
  side: 'base',
  package: 'example.com/p',
  started_ms: 0,
  duration_ms: 1000,
  exit: 0,
  ...over
})

/** Runs of all rounds, base and head once in each. */
export const someRuns = (rounds: number, over: Partial<ManifestRun> = {}): ManifestRun[] =>
  Array.from({ length: rounds }, (_, index) =>
    (['base', 'head'] as const).map((side, place) =>
      aRun({ side, round: index + 1, started_ms: (2 * index + place) * 1000, ...over })
    )
  ).flat()

/** `base/bench.txt` and `head/bench.txt`. */
export const benchEntries = (): ManifestFile[] =>
  (['base', 'head'] as const).map((side) => ({
    path: `${side}/bench.txt`,
    side,
    kind: 'benchmarks',
    workload: 'default'
  }))

/** What a manifest of both sides says of them. */
export const bothSides = {
  base: { ref: 'main', sha: baseSha, go_version: 'go1.26.8' },
  head: { ref: 'HEAD', sha: headSha, go_version: 'go1.26.8' }
} as const

/** A complete collection of one package in ten rounds, without profiles unless the test lists some. */
export const aManifest = (over: Partial<Manifest> = {}): Manifest => ({
  manifest_version: 1,
  tool: { name: 'flamegate', version: '0.1.0' },
  created_at: '2026-11-22T14:02:11Z',
  ...bothSides,
  environment: { goos: 'linux', goarch: 'amd64', cpu: 'AMD EPYC 7763', cpus: 4, gomaxprocs: 4 },
  seed: 123,
  order: 'interleaved',
  settings: {
    packages: ['./...'],
    bench: '.',
    rounds: 10,
    benchtime: '100ms',
    profile: ['cpu', 'mem'],
    profile_rounds: 5,
    noise_rounds: 0,
    tags: ''
  },
  complete: true,
  problems: [],
  packages: [aPackage('example.com/p')],
  files: benchEntries(),
  runs: someRuns(10),
  ...over
})

/** The manifest as an input, in a folder (`''` or one that ends with a slash). */
export const manifestFile = (manifest: Manifest, folder = ''): DecodedFile =>
  aFile(`${folder}${manifestName}`, {
    format: 'manifest',
    parsed: { profiles: [], benchmarks: [], diagnostics: [], manifest }
  })

interface ProfileShape extends Partial<ManifestFile> {
  readonly side: 'base' | 'head'
  readonly round: number
}

/** Where `collect` puts the profile of one benchmark and round, and what its manifest says about it. */
export const profileEntry = ({ side, round, ...over }: ProfileShape): ManifestFile => {
  const benchmark = over.benchmark ?? 'BenchmarkWork'
  const kind = over.kind ?? 'cpu'
  return {
    path: `${side}/p/${kind}/${round}/${benchmark}.pprof`,
    side,
    kind,
    package: 'example.com/p',
    workload: 'example.com/p',
    replicate: round,
    benchmark,
    operations: 1000,
    ...over
  }
}
