import type { ProfileSideSummary } from '../model/delta.js'
import type { Coverage, SampledEvents } from '../model/profile.js'
import type { Measurement, Part } from '../pair/measurement.js'
import { boundOf, type Replicate, replicatesOf } from './replicates.js'

/** One function on one side. Values are means over replicates. */
export interface SideRow {
  readonly file: string
  readonly startLine: number
  readonly flat: number
  readonly cum: number
  /** Sampled events of all replicates together; 0 where the format has no counts. */
  readonly events: number
  /** How much more the replicates may hold whose cut lists lack it; infinite where nothing bounds that. */
  readonly unseen: number
}

/** One side of a comparison, by function name, replicates taken together. */
export interface SideTable {
  readonly summary: ProfileSideSummary
  readonly unit: string
  readonly coverage: Coverage
  readonly rows: ReadonlyMap<string, SideRow>
  readonly replicates: readonly Replicate[]
}

/** A binary profile also lists functions that only its other sample types saw; a printed row was seen even at 0. */
const isSeen = ({ column, profile }: Part, index: number): boolean =>
  profile.sampleCount === undefined || column.flat[index] !== 0 || column.cum[index] !== 0

const addPart = (rows: Map<string, SideRow>, part: Part, weight: number): void => {
  const { column, profile } = part
  profile.functions.forEach((info, index) => {
    if (!isSeen(part, index)) return
    const seen = rows.get(info.name)
    rows.set(info.name, {
      file: seen?.file || info.file,
      startLine: seen?.startLine || info.startLine,
      flat: (seen?.flat ?? 0) + (column.flat[index] ?? 0) * weight,
      cum: (seen?.cum ?? 0) + (column.cum[index] ?? 0) * weight,
      events: (seen?.events ?? 0) + (column.events?.flat[index] ?? 0),
      unseen: 0
    })
  })
}

/** Where one part lists a function and the cut list of another does not, the sum is not the whole of it. */
const addUnseen = (rows: Map<string, SideRow>, parts: readonly Part[], weight: number): void => {
  if (parts.length < 2) return
  for (const { profile } of parts) {
    const bound = boundOf(profile.coverage) * weight
    if (bound === 0) continue
    const listed = new Set(profile.functions.map((info) => info.name))
    for (const [name, row] of rows) {
      if (!listed.has(name)) rows.set(name, { ...row, unseen: row.unseen + bound })
    }
  }
}

/** The looser of two coverages: a function is only absent if no part can hide it. */
const looser = (a: Coverage, b: Coverage): Coverage => {
  if (a.kind === 'unknown' || b.kind === 'complete') return a
  if (b.kind === 'unknown' || a.kind === 'complete') return b
  return a.bound >= b.bound ? a : b
}

/** What the side as a whole may hide of a function: what all its parts together may. */
const coverageOf = (parts: readonly Part[], weight: number): Coverage => {
  const loosest = parts.map((part) => part.profile.coverage).reduce(looser)
  if (loosest.kind !== 'cut') return loosest
  const bounds = parts.map((part) => boundOf(part.profile.coverage) * weight)
  return { kind: 'cut', bound: bounds.reduce((sum, bound) => sum + bound, 0) }
}

const eventsOf = (parts: readonly Part[]): Pick<SampledEvents, 'basis' | 'total'> | undefined => {
  const all = parts.flatMap((part) => (part.column.events ? [part.column.events] : []))
  const [first] = all
  if (first === undefined || all.length < parts.length) return undefined
  return { basis: first.basis, total: all.reduce((sum, events) => sum + events.total, 0) }
}

/** Takes the parts of one side together; undefined when there are none. */
export const sideTable = (measurement: Measurement | undefined): SideTable | undefined => {
  const parts = measurement?.parts ?? []
  const [first] = parts
  if (first === undefined) return undefined
  const replicates = replicatesOf(parts)
  const weight = 1 / replicates.length
  const rows = new Map<string, SideRow>()
  for (const part of parts) addPart(rows, part, weight)
  addUnseen(rows, parts, weight)
  const events = eventsOf(parts)
  const { durationNanos } = first.profile
  return {
    summary: {
      paths: parts.map((part) => part.path),
      profiles: replicates.length,
      total: parts.reduce((sum, part) => sum + part.column.total * weight, 0),
      ...(events === undefined ? {} : { events }),
      ...(durationNanos === undefined ? {} : { durationNanos })
    },
    unit: first.column.sampleType.unit,
    coverage: coverageOf(parts, weight),
    rows,
    replicates
  }
}
