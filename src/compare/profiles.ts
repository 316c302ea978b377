import type { FunctionDelta, FunctionPart } from '../model/functionDelta.js'
import type { SampleType } from '../model/profile.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { ProfilePair } from '../pair/pair.js'
import { packageOf } from '../symbols/importPath.js'
import { amountOf, difference, flatRange, scale, shareRange } from './amounts.js'
import { callsIn } from './calls.js'
import { foldingOf, nameOf } from './folding.js'
import { type CompareOptions, type Frame, frameOf, isBenchmarkProfile } from './frame.js'
import { type FunctionEvidence, functionEvidence, type Sides, withQ } from './functionEvidence.js'
import { runtimeChanges } from './runtime.js'
import { type SideTable, sideTable } from './sideTable.js'
import { wholeOf } from './whole.js'
import { factorOf, visiblePp } from './wholeProfile.js'
import { measureOf } from './work.js'

const incompleteList: FunctionEvidence = {
  raw: {
    kind: 'refused',
    cause: 'not-testable',
    why: 'one side is a filtered or re-sorted list: absence says nothing'
  }
}

type Draft = Omit<FunctionDelta, 'evidence'>

const valueIn = ({ rows, hiddenOf }: SideTable, identity: string, symbol: string) =>
  rows.get(identity)?.symbols.get(symbol) ?? (hiddenOf(identity) === 0 ? 0 : undefined)

const size = ({ base = 0, head = 0 }: FunctionPart): number => Math.max(base, head)

/** The symbols of a function, unless it has none but that which it is called by. */
const partsOf = (identity: string, { base, head }: Sides): readonly FunctionPart[] => {
  const symbols = new Set(
    [base, head].flatMap(({ rows }) => [...(rows.get(identity)?.symbols.keys() ?? [])])
  )
  return [...symbols]
    .map((name) => ({
      name,
      base: valueIn(base, identity, name),
      head: valueIn(head, identity, name)
    }))
    .sort((a, b) => size(b) - size(a) || Number(a.name > b.name) - Number(a.name < b.name))
}

const deltaOf = (identity: string, { pair, folding, sides, measure, churn }: Frame): Draft => {
  const base = amountOf(sides.base, identity)
  const head = amountOf(sides.head, identity)
  const deltaPp = difference(shareRange(head), shareRange(base))
  const perBaseTotal = sides.base.summary.total === 0 ? 0 : 100 / sides.base.summary.total
  const cost = difference(scale(flatRange(head), measure.headScale), flatRange(base))
  const shown = sides.head.rows.get(identity) ?? sides.base.rows.get(identity)
  const parts = partsOf(identity, sides)
  // What came from other functions does not name this one.
  const own = parts.filter((part) => folding.identityOf(part.name) === identity)
  const name = nameOf(
    identity,
    own.map((part) => part.name)
  )
  return {
    workload: pair.workload,
    sampleType: { type: pair.type, unit: sides.head.unit },
    name,
    identity,
    ...(parts.length > 1 ? { parts } : {}),
    churn: churn.get(identity) ?? [],
    package: packageOf(name),
    file: shown?.file ?? '',
    startLine: shown?.startLine ?? 0,
    base,
    head,
    deltaPp,
    decidedBy: measure.decidedBy,
    decidedPp: measure.decidedBy === 'share' ? deltaPp : scale(cost, perBaseTotal)
  }
}

const draftDeltas = (frame: Frame): readonly (Draft & FunctionEvidence)[] => {
  const { sides, identities, measure, dispersions, options } = frame
  const { minEvents } = options.sampling
  return identities.map((identity) => {
    const delta = deltaOf(identity, frame)
    if (delta.base.kind === 'unknown' || delta.head.kind === 'unknown') {
      return { ...delta, ...incompleteList }
    }
    const dispersion = dispersions.of(identity)
    const whole = wholeOf(frame, identity)
    return {
      ...delta,
      ...(whole === undefined ? {} : { whole }),
      ...functionEvidence({ ...sides, identity, measure, dispersion, minEvents })
    }
  })
}

const compareSides = (
  frame: Frame
): Pick<ProfileComparison, 'deltas' | 'calls' | 'runtime' | 'visiblePp' | 'commonFactor'> => {
  const deltas = withQ<Draft>(draftDeltas(frame))
  const tested = deltas.filter((delta) => delta.evidence.kind === 'modelled').length
  const visible = visiblePp(frame, tested)
  const factor = factorOf(frame)
  const calls = callsIn(frame)
  return {
    deltas,
    ...(calls === undefined ? {} : { calls }),
    runtime: runtimeChanges(frame),
    ...(visible === undefined ? {} : { visiblePp: visible }),
    ...(factor === undefined ? {} : { commonFactor: factor })
  }
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

const sampleTypeOf = (pair: ProfilePair): SampleType => {
  const [part] = [...(pair.head?.parts ?? []), ...(pair.base?.parts ?? [])]
  return part?.column.sampleType ?? { type: pair.type, unit: '' }
}

/** Compares base and head of one workload and sample type, function by function. */
export const compareProfiles = (pair: ProfilePair, options: CompareOptions): ProfileComparison => {
  const folding = foldingOf(pair.base, pair.head)
  const base = sideTable(pair.base, folding)
  const head = sideTable(pair.head, folding)
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
    return { ...frame, deltas: [], runtime: [], ...(refused === undefined ? {} : { refused }) }
  }
  const sides = { base, head }
  const refused = refusal(pair, sides)
  if (refused !== undefined) return { ...frame, refused, deltas: [], runtime: [] }
  return { ...frame, ...compareSides(frameOf(pair, folding, sides, options)) }
}
