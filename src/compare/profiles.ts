import type { FunctionDelta, ProfileComparison } from '../model/delta.js'
import type { SampleType } from '../model/profile.js'
import type { ProfilePair } from '../pair/pair.js'
import { smallestVisibleChange } from '../stats/smallestVisibleChange.js'
import { isBenchmarkLoop, packageOf } from '../symbols/goSymbol.js'
import { amountOf, difference, flatRange, scale, shareRange } from './amounts.js'
import {
  functionEvidence,
  type RawEvidence,
  type SamplingOptions,
  withQ
} from './functionEvidence.js'
import { type SideTable, sideTable } from './sideTable.js'
import { type Measure, measureOf, type WorkRule } from './work.js'

export interface CompareOptions {
  readonly sampling: SamplingOptions
  readonly alpha: number
  readonly workOf: (workload: string) => WorkRule
}

const incompleteList: RawEvidence = {
  kind: 'refused',
  cause: 'not-testable',
  why: 'one side is a filtered or re-sorted list: absence says nothing'
}

interface Sides {
  readonly base: SideTable
  readonly head: SideTable
}

type Draft = Omit<FunctionDelta, 'evidence'>

const deltaOf = (name: string, pair: ProfilePair, sides: Sides, measure: Measure) => {
  const baseRow = sides.base.rows.get(name)
  const headRow = sides.head.rows.get(name)
  const base = amountOf(sides.base, baseRow)
  const head = amountOf(sides.head, headRow)
  const deltaPp = difference(shareRange(head), shareRange(base))
  const perBaseTotal = sides.base.summary.total === 0 ? 0 : 100 / sides.base.summary.total
  const cost = difference(scale(flatRange(head), measure.headScale), flatRange(base))
  const shown = headRow ?? baseRow
  return {
    workload: pair.workload,
    sampleType: { type: pair.type, unit: sides.head.unit },
    name,
    package: packageOf(name),
    file: shown?.file ?? '',
    startLine: shown?.startLine ?? 0,
    base,
    head,
    deltaPp,
    decidedBy: measure.decidedBy,
    decidedPp: measure.decidedBy === 'share' ? deltaPp : scale(cost, perBaseTotal),
    baseRow,
    headRow
  }
}

const draftDeltas = (
  pair: ProfilePair,
  sides: Sides,
  options: CompareOptions
): readonly (Draft & { readonly raw: RawEvidence })[] => {
  const measure = measureOf(options.workOf(pair.workload))
  const names = new Set([...sides.base.rows.keys(), ...sides.head.rows.keys()])
  return [...names].map((name) => {
    const { baseRow, headRow, ...delta } = deltaOf(name, pair, sides, measure)
    const hasUnknown = delta.base.kind === 'unknown' || delta.head.kind === 'unknown'
    const raw: RawEvidence = hasUnknown
      ? incompleteList
      : functionEvidence({ ...sides, baseRow, headRow, measure, options: options.sampling })
    return { ...delta, raw }
  })
}

const emptySide = (sides: Sides): string | undefined => {
  if (sides.base.summary.total === 0) return 'the base profile has no samples'
  return sides.head.summary.total === 0 ? 'the head profile has no samples' : undefined
}

/** Why two sides cannot be compared at all. */
const refusal = (pair: ProfilePair, sides: Sides): string | undefined => {
  if (sides.base.unit !== sides.head.unit) {
    return `base counts ${sides.base.unit}, head counts ${sides.head.unit}`
  }
  return pair.base?.refused ?? pair.head?.refused ?? emptySide(sides)
}

/** A profile of `go test`, whose number of operations only a manifest or the user can tell. */
const isBenchmarkProfile = (pair: ProfilePair): boolean =>
  [...(pair.base?.parts ?? []), ...(pair.head?.parts ?? [])].some(
    ({ profile }) =>
      profile.binary?.endsWith('.test') ||
      profile.functions.some((info) => isBenchmarkLoop(info.name))
  )

/** A tenth of the total: a function large enough to matter, used to say how small a change could be seen. */
const TYPICAL_SHARE = 0.1

const visiblePp = (sides: Sides, tested: number, options: CompareOptions): number | undefined => {
  const base = sides.base.summary.events?.total
  const head = sides.head.summary.events?.total
  if (base === undefined || head === undefined) return undefined
  const change = smallestVisibleChange({
    baseTotal: base,
    headTotal: head,
    share: TYPICAL_SHARE,
    familySize: Math.max(1, tested),
    phi: options.sampling.overdispersion,
    q: options.alpha
  })
  return Number.isFinite(change) ? change * 100 : undefined
}

const compareSides = (
  pair: ProfilePair,
  sides: Sides,
  options: CompareOptions
): Pick<ProfileComparison, 'deltas' | 'visiblePp'> => {
  const deltas = withQ<Draft>(draftDeltas(pair, sides, options))
  const tested = deltas.filter((delta) => delta.evidence.kind === 'modelled').length
  const visible = visiblePp(sides, tested, options)
  return { deltas, ...(visible === undefined ? {} : { visiblePp: visible }) }
}

const sampleTypeOf = (pair: ProfilePair): SampleType => {
  const [part] = [...(pair.head?.parts ?? []), ...(pair.base?.parts ?? [])]
  return part?.column.sampleType ?? { type: pair.type, unit: '' }
}

/** Compares base and head of one workload and sample type, function by function. */
export const compareProfiles = (pair: ProfilePair, options: CompareOptions): ProfileComparison => {
  const base = sideTable(pair.base)
  const head = sideTable(pair.head)
  const rule = options.workOf(pair.workload)
  const frame = {
    workload: pair.workload,
    sampleType: sampleTypeOf(pair),
    ...(base === undefined ? {} : { base: base.summary }),
    ...(head === undefined ? {} : { head: head.summary }),
    operationsUnknown: measureOf(rule).decidedBy === 'share' && isBenchmarkProfile(pair)
  }
  if (base === undefined || head === undefined) {
    const refused = pair.base?.refused ?? pair.head?.refused
    return { ...frame, deltas: [], ...(refused === undefined ? {} : { refused }) }
  }
  const sides = { base, head }
  const refused = refusal(pair, sides)
  if (refused !== undefined) return { ...frame, refused, deltas: [] }
  return { ...frame, ...compareSides(pair, sides, options) }
}
