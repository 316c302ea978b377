import type { FunctionDelta, FunctionPart } from '../model/functionDelta.js'
import type { SampleType } from '../model/profile.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { ProfilePair } from '../pair/pair.js'
import { packageOf } from '../symbols/importPath.js'
import { amountOf, difference, flatRange, scale, shareRange } from './amounts.js'
import { builtApart } from './builtWith.js'
import { callsIn } from './calls.js'
import { foldingOf, nameOf } from './folding.js'
import { type CompareOptions, type Frame, frameOf, isBenchmarkProfile } from './frame.js'
import {
  type CorrectedEvidence,
  corrected,
  type FunctionEvidence,
  functionEvidence,
  type Sides
} from './functionEvidence.js'
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
  },
  intervals: {}
}

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

/** What the counts of a function say; nothing where a side does not even tell whether it has the function. */
const evidenceOf = (identity: string, frame: Frame): FunctionEvidence => {
  const { sides, measure, dispersions, options } = frame
  const amounts = [amountOf(sides.base, identity), amountOf(sides.head, identity)]
  if (amounts.some(({ kind }) => kind === 'unknown')) return incompleteList
  const { base, head } = sides
  const dispersion = dispersions.of(identity)
  const { minEvents } = options.sampling
  return functionEvidence({ base, head, identity, measure, dispersion, minEvents })
}

const deltaOf = (
  identity: string,
  frame: Frame,
  { evidence, intervals }: CorrectedEvidence
): FunctionDelta => {
  const { pair, folding, sides, measure, churn } = frame
  const base = amountOf(sides.base, identity)
  const head = amountOf(sides.head, identity)
  const deltaPp = difference(shareRange(head), shareRange(base))
  const perBaseTotal = sides.base.summary.total === 0 ? 0 : 100 / sides.base.summary.total
  const cost = difference(scale(flatRange(head), measure.headScale), flatRange(base))
  const shown = sides.head.rows.get(identity) ?? sides.base.rows.get(identity)
  const whole = wholeOf(frame, identity)
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
    churn: churn.get(identity) ?? [],
    package: packageOf(name),
    file: shown?.file ?? '',
    startLine: shown?.startLine ?? 0,
    base,
    head,
    deltaPp,
    decidedBy: measure.decidedBy,
    decidedPp: measure.decidedBy === 'share' ? deltaPp : scale(cost, perBaseTotal),
    evidence,
    // Last: V8 of Node 20 adds keys to an object that begins as a copy ten times as slowly as it copies into one.
    ...(parts.length > 1 ? { parts } : {}),
    ...(whole === undefined ? {} : { whole }),
    ...intervals
  }
}

const deltasOf = (frame: Frame): readonly FunctionDelta[] => {
  const { identities } = frame
  const all = corrected(identities.map((identity) => evidenceOf(identity, frame)))
  return all.map((evidence, index) => deltaOf(identities[index] ?? '', frame, evidence))
}

const compareSides = (
  frame: Frame
): Pick<ProfileComparison, 'deltas' | 'calls' | 'runtime' | 'visiblePp' | 'commonFactor'> => {
  const deltas = deltasOf(frame)
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

/** A table of all functions of a large profile takes a kilobyte for each. */
const tooMany = ({ base, head }: Sides, { mostFunctions = Infinity }: CompareOptions) => {
  let count = base.rows.size
  for (const identity of head.rows.keys()) if (!base.rows.has(identity)) count++
  return count <= mostFunctions
    ? undefined
    : `its ${count} functions are more than the ${mostFunctions} that are left of limits.max-rows`
}

const unitWords = ({ unit }: Sides['base']): string => unit || 'in no unit'

/** Why two sides cannot be compared at all. */
const refusal = (pair: ProfilePair, sides: Sides, options: CompareOptions): string | undefined => {
  if (sides.base.unit !== sides.head.unit) {
    return `base counts ${unitWords(sides.base)}, head counts ${unitWords(sides.head)}`
  }
  return (
    pair.refused ??
    pair.base?.refused ??
    pair.head?.refused ??
    emptySide(sides) ??
    tooMany(sides, options)
  )
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
  const refused = refusal(pair, sides, options)
  if (refused !== undefined) return { ...frame, refused, deltas: [], runtime: [] }
  const apart = pair.base && pair.head && builtApart(pair.base, pair.head)
  return {
    ...frame,
    ...(apart === undefined ? {} : { builtApart: apart }),
    ...compareSides(frameOf(pair, folding, sides, options))
  }
}
