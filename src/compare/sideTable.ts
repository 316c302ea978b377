import type { Coverage, FunctionInfo, SampledEvents } from '../model/profile.js'
import type { ProfileSideSummary } from '../model/profileComparison.js'
import type { Measurement, Part } from '../pair/measurement.js'
import { rootOf } from '../pair/relativeFiles.js'
import { parseSymbol } from '../symbols/parse.js'
import { foldedParts } from './foldedParts.js'
import type { Folding } from './folding.js'
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
  /** Flat value of each symbol of it. */
  readonly symbols: ReadonlyMap<string, number>
}

/** One side of a comparison, by identity of function, replicates taken together. */
export interface SideTable {
  readonly summary: ProfileSideSummary
  readonly unit: string
  readonly coverage: Coverage
  readonly rows: ReadonlyMap<string, SideRow>
  readonly replicates: readonly Replicate[]
  /** How much the side may hold of a function that it has no row of; 0 where all are listed. */
  readonly hiddenOf: (identity: string) => number
}

/** A row while parts are added to it. */
interface Draft {
  flat: number
  cum: number
  events: number
  unseen: number
  readonly symbols: Map<string, number>
  readonly places: FunctionInfo[]
}

type Drafts = Map<string, Draft>

const draftOf = (drafts: Drafts, identity: string): Draft => {
  const known = drafts.get(identity)
  if (known !== undefined) return known
  const draft = { flat: 0, cum: 0, events: 0, unseen: 0, symbols: new Map(), places: [] }
  drafts.set(identity, draft)
  return draft
}

const addPart = (drafts: Drafts, part: Part, { folding, weight }: Taking): void => {
  const { column, profile } = part
  for (const { identity, functions, cum } of foldedParts(part, folding)) {
    const draft = draftOf(drafts, identity)
    draft.cum += cum * weight
    for (const index of functions) {
      const info = profile.functions[index]
      if (info === undefined) continue
      const flat = (column.flat[index] ?? 0) * weight
      draft.flat += flat
      draft.events += column.events?.flat[index] ?? 0
      draft.symbols.set(info.name, (draft.symbols.get(info.name) ?? 0) + flat)
      // Runs of a program mostly agree: the reader makes one object of functions that are the same.
      if (draft.places.at(-1) !== info) draft.places.push(info)
    }
  }
}

/** How the parts of a side are taken together. */
interface Taking {
  readonly folding: Folding
  readonly weight: number
}

/** Where one part lists a symbol of a function and the cut list of another does not, the sum is not the whole of it. */
const addUnseen = (drafts: Drafts, parts: readonly Part[], { folding, weight }: Taking): void => {
  for (const { profile } of parts) {
    const bound = boundOf(profile.coverage) * weight
    if (bound === 0) continue
    const listed = new Set(profile.functions.map((info) => info.name))
    for (const [identity, draft] of drafts) {
      const missing = folding.symbolsOf(identity).filter((symbol) => !listed.has(symbol)).length
      if (missing > 0) draft.unseen += bound * missing
    }
  }
}

/** A function is where its own symbol says; its closures are elsewhere in it, or inlined from another file. */
const placeOf = (places: readonly FunctionInfo[]): Pick<FunctionInfo, 'file' | 'startLine'> => {
  const known = places.filter(({ file }) => file !== '')
  const [first, ...others] = known
  if (first === undefined) return { file: '', startLine: 0 }
  if (others.length === 0) return first
  return known.find(({ name }) => parseSymbol(name).parts.length === 0) ?? first
}

const rowOf = ({ flat, cum, events, unseen, symbols, places }: Draft): SideRow => {
  const { file, startLine } = placeOf(places)
  return { file, startLine, flat, cum, events, unseen, symbols }
}

/** The looser of two coverages: a function is only absent if no part can hide it. */
const looser = (a: Coverage, b: Coverage): Coverage => {
  if (a.kind === 'unknown' || b.kind === 'complete') return a
  if (b.kind === 'unknown' || a.kind === 'complete') return b
  return a.bound >= b.bound ? a : b
}

/** What the side as a whole may hide of a symbol: what all its parts together may. */
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

const rowsOf = (parts: readonly Part[], taking: Taking): ReadonlyMap<string, SideRow> => {
  const drafts: Drafts = new Map()
  for (const part of parts) addPart(drafts, part, taking)
  addUnseen(drafts, parts, taking)
  return new Map([...drafts].map(([identity, draft]) => [identity, rowOf(draft)]))
}

/** Takes the parts of one side together, and symbols into their functions; undefined when there are no parts. */
export const sideTable = (
  measurement: Measurement | undefined,
  folding: Folding
): SideTable | undefined => {
  const parts = measurement?.parts ?? []
  const [first] = parts
  if (first === undefined) return undefined
  const replicates = replicatesOf(parts, folding)
  const weight = 1 / replicates.length
  const events = eventsOf(parts)
  const { durationNanos } = first.profile
  const coverage = coverageOf(parts, weight)
  const builtIn = first.listing === undefined ? '' : rootOf(first.listing)
  return {
    summary: {
      paths: parts.map((part) => part.path),
      profiles: replicates.length,
      total: parts.reduce((sum, part) => sum + part.column.total * weight, 0),
      ...(events === undefined ? {} : { events }),
      ...(durationNanos === undefined ? {} : { durationNanos }),
      ...(builtIn === '' ? {} : { builtIn })
    },
    unit: first.column.sampleType.unit,
    coverage,
    rows: rowsOf(parts, { folding, weight }),
    replicates,
    hiddenOf: (identity) => boundOf(coverage) * folding.symbolsOf(identity).length
  }
}
