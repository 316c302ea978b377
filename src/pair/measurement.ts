/**
 * One measurement once: files that describe the same workload, side and sample type are one measurement. What a
 * manifest lists wins over anything beside it, a binary profile over text; identical copies count once; numbered files
 * are replicates; anything else is ambiguous.
 */

import type { Diagnostic } from '../model/diagnostic.js'
import type { Profile, SampleColumn } from '../model/profile.js'
import type { Side } from '../model/side.js'
import { crossCheck } from './crossCheck.js'
import type { Listing } from './listing.js'
import { profilesOf } from './metric.js'
import { withRelativeFiles } from './relativeFiles.js'
import type { Placed } from './source.js'

/** One column of one profile on one side. */
export interface Part {
  readonly path: string
  readonly replicate: string
  /** What a manifest says about the file: parts of one replicate are then added up. */
  readonly listing?: Listing
  readonly profile: Profile
  readonly column: SampleColumn
}

/** The parts that count for one side of one workload and sample type: replicates of one another. */
export interface Measurement {
  readonly workload: string
  readonly type: string
  readonly side: Side
  readonly parts: readonly Part[]
  readonly supersededBy: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** Set when several files claim to be this measurement and nothing settles which. */
  readonly refused?: string
}

const isBinary = (part: Part): boolean => part.profile.sampleCount !== undefined

/** Whether two columns say the same, so that one file is a copy of the other. */
const sameValues = (a: Part, b: Part): boolean =>
  a.column.total === b.column.total &&
  a.profile.functions.length === b.profile.functions.length &&
  a.profile.functions.every(
    (info, index) =>
      info.name === b.profile.functions[index]?.name &&
      a.column.flat[index] === b.column.flat[index] &&
      a.column.cum[index] === b.column.cum[index]
  )

/** A heap profile is best for what it shows by default: allocs for alloc_*, heap for inuse_*. */
const showsByDefault = (part: Part): boolean => {
  const shown = part.profile.columns[part.profile.defaultColumn]?.sampleType.type ?? ''
  return shown.split('_')[0] === part.column.sampleType.type.split('_')[0]
}

/** The first of equal ones. Those of another total or size are never compared value by value. */
const withoutCopies = (parts: readonly Part[]): readonly Part[] => {
  const known = new Map<string, Part[]>()
  return parts.filter((part) => {
    const key = `${part.column.total} ${part.profile.functions.length}`
    const alike = known.get(key) ?? []
    if (alike.some((one) => sameValues(one, part))) return false
    alike.push(part)
    known.set(key, alike)
    return true
  })
}

/** Files of a manifest are what it says, and equal ones are two measurements; copies of a collection count once. */
const oncePerListing = (parts: readonly Part[]): readonly Part[] => {
  const first = new Map<string, Part>()
  for (const part of parts) {
    const { listing } = part
    const id = `${listing?.from.collection}\0${listing?.entry.path}`
    if (!first.has(id)) first.set(id, part)
  }
  return [...first.values()]
}

const isListed = ({ listing }: Part): boolean => listing !== undefined

/** Narrows the parts of one kind to those that count: replicates, or a single one. */
const settle = (parts: readonly Part[]): readonly Part[] => {
  const distinct = withoutCopies(parts)
  const numbers = new Set(distinct.map((part) => part.replicate))
  if (numbers.size === distinct.length) return distinct
  const shown = distinct.filter(showsByDefault)
  return shown.length === 1 ? shown : distinct
}

const isSettled = (parts: readonly Part[]): boolean =>
  parts.every(isListed) || new Set(parts.map((part) => part.replicate)).size === parts.length

const ambiguous = (paths: readonly string[], side: Side): Diagnostic => ({
  severity: 'error',
  code: 'pair/ambiguous',
  message: `expected one ${side} profile of this workload and sample type, found ${paths.join(' and ')}`,
  at: { file: paths[0] ?? '' },
  hint: 'name the sides by --base PATH --head PATH, or say which file is what under "inputs" in the config file; numbered files (cpu.1.pprof, cpu.2.pprof) are replicates'
})

/** The parts that count: those of a manifest, else binary profiles, else all. */
const chosen = (all: readonly Part[]): readonly Part[] => {
  const listed = all.filter(isListed)
  if (listed.length > 0) return oncePerListing(listed)
  const binary = all.filter(isBinary)
  return settle(binary.length > 0 ? binary : all)
}

/** Settles the parts of one side, workload and sample type. */
export const measure = (
  key: { readonly workload: string; readonly type: string; readonly side: Side },
  all: readonly Part[]
): Measurement => {
  const parts = chosen(all)
  const [winner] = parts
  const counted = new Set(parts)
  const losers = all.filter((part) => !counted.has(part))
  const supersededBy = new Map(losers.map((part) => [part.path, winner?.path ?? '']))
  const checked = losers
    .filter((part) => !isBinary(part))
    .flatMap((part) => (winner ? crossCheck(winner, part) : []))
  const base = { ...key, parts, supersededBy, diagnostics: checked }
  if (isSettled(parts)) return base
  const paths = parts.map((part) => part.path)
  return {
    ...base,
    parts: [],
    diagnostics: [...checked, ambiguous(paths, key.side)],
    refused: `more than one ${key.side} profile: ${paths.join(', ')}`
  }
}

/** The columns of the placed files that can be compared, grouped by workload, sample type and side. */
export const measurements = (placed: readonly Placed[]): readonly Measurement[] => {
  const groups = new Map<string, Part[]>()
  const keys = new Map<string, { workload: string; type: string; side: Side }>()
  for (const one of placed) {
    const { file, side, workload, replicate, listing } = one
    if (side === 'both' || side === 'noise') continue
    for (const decoded of profilesOf(one).filter(({ isDiff }) => !isDiff)) {
      const profile = withRelativeFiles(decoded, listing)
      for (const column of comparableColumns(profile)) {
        const type = column.sampleType.type
        const id = [workload, type, side].join('\0')
        const group = groups.get(id) ?? []
        keys.set(id, { workload, type, side })
        groups.set(id, group)
        const part = { path: file.path, replicate, profile, column }
        group.push(listing === undefined ? part : { ...part, listing })
      }
    }
  }
  return withoutCounts([...keys].map(([id, key]) => measure(key, groups.get(id) ?? [])))
}

/** `samples/count` beside cpu gives the counts behind the time and is not compared a second time. */
const comparableColumns = (profile: Profile): readonly SampleColumn[] => {
  const types = profile.columns.map((column) => column.sampleType.type)
  return profile.columns.filter(
    ({ sampleType: { type } }, index) =>
      types.indexOf(type) === index && !(type === 'samples' && types.includes('cpu'))
  )
}

/** The same where times and counts come in files of their own: with times on both sides, counts are superseded. */
const withoutCounts = (all: readonly Measurement[]): readonly Measurement[] => {
  const times = all.filter((one) => one.type === 'cpu' && one.parts.length > 0)
  const timeOf = (workload: string, side: Side) =>
    times.find((one) => one.workload === workload && one.side === side)?.parts[0]
  return all.map((one) => {
    if (one.type !== 'samples') return one
    const other = timeOf(one.workload, one.side === 'base' ? 'head' : 'base')
    const winner = timeOf(one.workload, one.side)
    if (winner === undefined || other === undefined) return one
    const supersededBy = new Map(one.parts.map((part) => [part.path, winner.path]))
    return { ...one, parts: [], supersededBy }
  })
}
