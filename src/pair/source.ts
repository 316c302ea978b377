import type { ManifestFile } from '../model/manifest.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Profile } from '../model/profile.js'
import type { Side } from '../model/side.js'
import type { Listing } from './listing.js'

/** What kind of measurement a file holds, as far as pairing by name must keep them apart. */
export type SourceKind =
  | 'cpu'
  | 'memory'
  | 'contention'
  | 'goroutine'
  | 'benchmarks'
  | 'traces'
  | 'other'

/** The kinds that `collect` writes. */
export type CollectedKind = Extract<SourceKind, 'cpu' | 'memory' | 'benchmarks'>

const kindOfEntry: Readonly<Record<ManifestFile['kind'], CollectedKind>> = {
  benchmarks: 'benchmarks',
  cpu: 'cpu',
  mem: 'memory'
}

/** What a manifest says that a file holds. */
export const collectedKind = (kind: ManifestFile['kind']): CollectedKind => kindOfEntry[kind]

const kindOfType: ReadonlyMap<string, SourceKind> = new Map([
  ['cpu', 'cpu'],
  ['samples', 'cpu'],
  ['alloc_space', 'memory'],
  ['alloc_objects', 'memory'],
  ['inuse_space', 'memory'],
  ['inuse_objects', 'memory'],
  ['contentions', 'contention'],
  ['delay', 'contention'],
  ['goroutine', 'goroutine']
])

/** Whether a sample type counts memory, which is the same on every machine. */
export const isMemoryType = (type: string): boolean => kindOfType.get(type) === 'memory'

const kindOfProfile = (profile: Profile): SourceKind => {
  const types = profile.columns.map((column) => column.sampleType.type)
  const kinds = types.map((type) => kindOfType.get(type)).filter((kind) => kind !== undefined)
  return kinds.includes('cpu') ? 'cpu' : (kinds[0] ?? 'other')
}

/** Whether a file holds nothing but saved differences (`-diff_base`), which are shown and never compared. */
export const isSavedDiff = ({ parsed: { profiles } }: DecodedFile): boolean =>
  profiles.length > 0 && profiles.every((profile) => profile.isDiff)

const profileFormats: ReadonlySet<string> = new Set([
  'pprof',
  'pprof-top',
  'speedscope',
  'cpuprofile',
  'folded'
])

/** Whether a file is of a format that profiles come in, readable or not. */
export const isProfileFormat = ({ format }: DecodedFile): boolean => profileFormats.has(format)

/** Whether a file stands for an artifact that could not be used in full, and may have held anything. */
export const isArtifact = ({ format }: DecodedFile): boolean => format === 'artifact'

/** Whether a file is a manifest of `collect`, readable or not: it speaks of both sides and holds none. */
export const isManifest = ({ format }: DecodedFile): boolean => format === 'manifest'

/** Whether a file holds traces, readable or not: they say whose requests the samples of a profile are of. */
export const isTraces = ({ format }: DecodedFile): boolean => format === 'otlp-traces'

/** Whether the content holds, or may have held, base and head: such a file never gets a side from its name. */
export const holdsBothSides = (file: DecodedFile): boolean =>
  isSavedDiff(file) ||
  isManifest(file) ||
  (isArtifact(file) && file.side === undefined) ||
  file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'compared')

/** The kind of a file's content; a file that could not be decoded is of the kind its name suggests. */
export const kindOfFile = (file: DecodedFile): SourceKind => {
  if (file.parsed.benchmarks.length > 0) return 'benchmarks'
  const [profile] = file.parsed.profiles
  return profile === undefined ? kindOfDamage(file) : kindOfProfile(profile)
}

const benchmarkFormats = /^(?:gobench|benchstat)/

const kindOfDamage = (file: DecodedFile): SourceKind => {
  if (isTraces(file)) return 'traces'
  if (benchmarkFormats.test(file.format)) return 'benchmarks'
  if (/(?:^|[^a-z])(?:mem|memory|heap|allocs?)(?:[^a-z]|$)/i.test(file.path)) return 'memory'
  return /(?:^|[^a-z])cpu(?:[^a-z]|$)/i.test(file.path) ? 'cpu' : 'other'
}

/** A decoded file with its place in the comparison, and why it got that place. */
export interface Placed {
  readonly file: DecodedFile
  /** `noise` is base measured a second time: shown, never compared with head. */
  readonly side: Side | 'both' | 'noise'
  readonly workload: string
  /** Files of one number are parts of one replicate where a manifest lists them, else they exclude each other. */
  readonly replicate: string
  readonly because: string
  /** True when the name could be read in more than one way and nothing settles it. */
  readonly isAmbiguous: boolean
  /** What a manifest says about the file. */
  readonly listing?: Listing
  /** What the user says that it measures. */
  readonly metric?: string
}
