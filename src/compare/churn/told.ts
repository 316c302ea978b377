/** What is told of a function as code. */
import { CALLED, INLINED } from '../../model/calls.js'
import type { Churn, PerhapsFunction } from '../../model/churn.js'
import { nameOf } from '../folding.js'
import type { Absorbed } from './absorbed.js'
import { functionOn, type OnSide } from './candidates.js'
import { localName } from './likeness.js'
import type { Pair } from './pairs.js'
import type { Sides } from './renames.js'

export const symbolOf = ({ identity, row }: OnSide): string =>
  nameOf(identity, [...row.symbols.keys()])

/** Moved when the name stayed and the package did not; anything else is another name. */
export const pairChurn = ({ base, head, alike }: Pair): Churn => {
  const isMoved = localName(base) === localName(head) && base.symbol.package !== head.symbol.package
  return { kind: isMoved ? 'moved' : 'renamed', from: symbolOf(base), alike }
}

export const absorbedChurn = (kind: 'inlined' | 'outlined', { parts, alike }: Absorbed): Churn => ({
  kind,
  functions: parts.map(symbolOf),
  alike
})

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const fileChurn = ({ place: before }: OnSide, { place: after }: OnSide): readonly Churn[] => {
  const areKnown = before.file !== '' && after.file !== ''
  return areKnown && fileName(before.file) !== fileName(after.file)
    ? [{ kind: 'moved', fromFile: before.file }]
    : []
}

const compilerChurn = (before: OnSide, after: OnSide): readonly Churn[] => {
  const became = (was: number, is: number) => before.inlining === was && after.inlining === is
  if (became(CALLED, INLINED)) return [{ kind: 'inlined', by: 'compiler' }]
  return became(INLINED, CALLED) ? [{ kind: 'outlined', by: 'compiler' }] : []
}

/** Of a function that both sides have under one name, with enough samples to know it by. */
export const stayedChurn = (
  identity: string,
  { base, head }: Sides,
  minEvents: number
): readonly Churn[] => {
  const [before, after] = [functionOn(base, identity), functionOn(head, identity)]
  if (before === undefined || after === undefined) return []
  if (Math.min(before.events, after.events) < minEvents) return []
  return [...fileChurn(before, after), ...compilerChurn(before, after)]
}

/** Of a function that one side lacks. */
export const loneChurn = (
  identity: string,
  { base, head }: Sides,
  perhaps: ReadonlyMap<string, PerhapsFunction>
): readonly Churn[] => {
  const [inBase, inHead] = [base.graph.known.has(identity), head.graph.known.has(identity)]
  if (inBase === inHead) return []
  const may = perhaps.get(identity)
  return [{ kind: inHead ? 'new' : 'removed', ...(may === undefined ? {} : { perhaps: may }) }]
}
