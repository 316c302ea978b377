import picomatch from 'picomatch'
import type { ComparedBenchmarks } from '../model/benchmark.js'
import type { Side } from '../model/delta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import { assignByName, assignGiven } from './assign.js'
import { type Measurement, measurements } from './measurement.js'
import { readName } from './name.js'
import { type RawSide, type RawSource, withoutRawCopies } from './rawCopies.js'
import { sameOnBothSides } from './sameInput.js'
import { holdsBothSides, isArtifact, isSavedDiff, type Placed } from './source.js'

/** What the user says about some files, by glob; the first rule that matches a path counts. */
export interface InputRule {
  readonly path: string
  readonly side?: Side | 'both' | 'ignore' | undefined
  readonly workload?: string | undefined
}

/** Base and head of one workload and sample type; a missing side is a finding of its own. */
export interface ProfilePair {
  readonly workload: string
  readonly type: string
  readonly base?: Measurement
  readonly head?: Measurement
}

export interface ComparedSource {
  readonly path: string
  readonly workload: string
  readonly benchmarks: ComparedBenchmarks
}

/** Every input in its place: what is compared with what, and why. */
export interface Pairs {
  readonly placed: readonly Placed[]
  readonly profiles: readonly ProfilePair[]
  readonly raw: Readonly<Record<Side, readonly RawSource[]>>
  readonly compared: readonly ComparedSource[]
  /** Path of a file no part of which counts, to the path of the file that counts instead. */
  readonly supersededBy: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

const placeBoth = (file: DecodedFile): Placed => ({
  file,
  side: 'both',
  workload: readName(file.name).readings.at(-1)?.key ?? '',
  replicate: '',
  because: isArtifact(file) ? 'both: what it held is not known' : 'both: it holds base and head',
  isAmbiguous: false
})

/** The first rule whose glob matches a file. */
type FindRule = (file: DecodedFile) => InputRule | undefined

const findRule = (rules: readonly InputRule[]): FindRule => {
  const compiled = rules.map((rule) => ({ rule, matches: picomatch(rule.path, { dot: true }) }))
  return ({ path, name }) => compiled.find(({ matches }) => matches(path) || matches(name))?.rule
}

const applyRule = (placed: Placed, rule: InputRule | undefined): Placed => {
  if (rule === undefined || rule.side === 'ignore') return placed
  return {
    ...placed,
    ...(rule.side === undefined ? {} : { side: rule.side }),
    ...(rule.workload === undefined ? {} : { workload: rule.workload }),
    because: `${rule.side ?? placed.side}: the config file says so for ${rule.path}`,
    isAmbiguous: rule.side === undefined && placed.isAmbiguous
  }
}

/** The order of the files must not matter, so every decision is taken in the order of their paths. */
const byPath = (a: DecodedFile, b: DecodedFile): number =>
  Number(a.path > b.path) - Number(a.path < b.path) ||
  Number((a.side ?? '') > (b.side ?? '')) - Number((a.side ?? '') < (b.side ?? ''))

/** Sides and workloads of all files: what the user said, then the content, then the names. */
export const placeFiles = (
  files: readonly DecodedFile[],
  rules: readonly InputRule[]
): readonly Placed[] => {
  const ruleFor = findRule(rules)
  const used = [...files].sort(byPath).filter((file) => ruleFor(file)?.side !== 'ignore')
  const single = used.filter((file) => !holdsBothSides(file))
  const placed = [
    ...assignGiven(single.filter((file) => file.side !== undefined)),
    ...assignByName(single.filter((file) => file.side === undefined)),
    ...used.filter(holdsBothSides).map(placeBoth)
  ]
  const order = new Map(files.map((file, index) => [file, index]))
  return placed
    .map((one) => applyRule(one, ruleFor(one.file)))
    .map((one) => ({ ...one, workload: one.workload === '' ? 'default' : one.workload }))
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0))
}

const ambiguousName = ({ file, because }: Placed): Diagnostic => ({
  severity: 'error',
  code: 'pair/ambiguous-side',
  message: `expected a name that says one side, found that ${because}`,
  at: { file: file.path },
  hint: 'use --base PATH --head PATH, or set the side under "inputs" in the config file'
})

/** A saved difference beside its profiles is harmless; alone it leaves nothing to compare. */
const onlyDifferences = (
  placed: readonly Placed[],
  all: readonly Measurement[]
): readonly Diagnostic[] => {
  const [diff] = placed.filter(({ file }) => isSavedDiff(file))
  if (diff === undefined || all.length > 0) return []
  return [
    {
      severity: 'warning',
      code: 'pair/only-differences',
      message: 'expected profiles of base and head, found only their difference',
      at: { file: diff.file.path },
      hint: 'give the two profiles that the difference was made from'
    }
  ]
}

const pairUp = (all: readonly Measurement[]): readonly ProfilePair[] => {
  const pairs = new Map<string, ProfilePair>()
  for (const one of all) {
    if (one.parts.length === 0 && one.refused === undefined) continue
    const id = `${one.workload}\0${one.type}`
    const pair = pairs.get(id) ?? { workload: one.workload, type: one.type }
    pairs.set(id, { ...pair, [one.side]: one })
  }
  return [...pairs.values()]
}

const rawOf = (placed: readonly Placed[], side: Side): RawSide =>
  withoutRawCopies(
    placed
      .filter((one) => one.side === side)
      .flatMap(({ file }) =>
        file.parsed.benchmarks.flatMap((benchmarks) =>
          benchmarks.kind === 'raw' ? [{ path: file.path, benchmarks }] : []
        )
      )
  )

const comparedOf = (placed: readonly Placed[]): readonly ComparedSource[] =>
  placed.flatMap(({ file, workload }) =>
    file.parsed.benchmarks.flatMap((benchmarks) =>
      benchmarks.kind === 'compared' ? [{ path: file.path, workload, benchmarks }] : []
    )
  )

/** A file is superseded when every measurement it could have been part of uses another file. */
const supersededFiles = (all: readonly Measurement[]): ReadonlyMap<string, string> => {
  const inUse = new Set(all.flatMap((one) => one.parts.map((part) => part.path)))
  const by = all.flatMap((one) => [...one.supersededBy])
  return new Map(by.filter(([path, winner]) => !inUse.has(path) && winner !== ''))
}

/** Pairs the decoded inputs. Pure: the same files and rules give the same pairs in any order. */
export const pair = (files: readonly DecodedFile[], rules: readonly InputRule[]): Pairs => {
  const placed = placeFiles(files, rules)
  const clear = placed.filter((one) => !one.isAmbiguous).sort((a, b) => byPath(a.file, b.file))
  const all = measurements(clear)
  const profiles = pairUp(all)
  const [base, head] = [rawOf(clear, 'base'), rawOf(clear, 'head')]
  const raw = { base: base.sources, head: head.sources }
  return {
    placed,
    profiles,
    raw,
    compared: comparedOf(clear),
    supersededBy: new Map([...supersededFiles(all), ...base.copies, ...head.copies]),
    diagnostics: [
      ...placed.filter((one) => one.isAmbiguous).map(ambiguousName),
      ...onlyDifferences(placed, all),
      ...sameOnBothSides(profiles, raw),
      ...all.flatMap((one) => one.diagnostics)
    ]
  }
}
