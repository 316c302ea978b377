/** Parts of a function that only the compiler has names for. */
import type { Element } from './elements.js'

/**
 * What the compiler made of a part of a function: the body of a function literal or of a range-over-func loop, the
 * bound method of `t.M` used as a value, the call of a `go` or `defer` statement, an entry for the other calling
 * convention; or `inlined`: a function whose own parts became parts of the one that it was inlined into.
 */
export type PartKind =
  | 'closure'
  | 'range-body'
  | 'method-value'
  | 'go-wrapper'
  | 'defer-wrapper'
  | 'abi'
  | 'inlined'

export interface SymbolPart {
  readonly kind: PartKind
  /** With the `.` or `-` before it. */
  readonly text: string
}

const numbered = (text: string, word: string): boolean =>
  text.startsWith(word) && text.length > word.length && isNumber(text.slice(word.length))

export const isNumber = (text: string): boolean => /^\d+$/.test(text)

/** What a part is whose name only the compiler gives; `1` is one only inside of another. */
export const madeKind = ({ mark, text }: Element): Exclude<PartKind, 'inlined'> | undefined => {
  if (mark === '-') {
    if (text === 'fm') return 'method-value'
    return numbered(text, 'range') ? 'range-body' : undefined
  }
  if (numbered(text, 'func')) return 'closure'
  if (numbered(text, 'gowrap')) return 'go-wrapper'
  if (numbered(text, 'deferwrap')) return 'defer-wrapper'
  return text === 'abi0' || text === 'abiinternal' ? 'abi' : undefined
}

export const partOf = (element: Element): SymbolPart => ({
  kind: madeKind(element) ?? (isNumber(element.text) ? 'closure' : 'inlined'),
  text: element.mark + element.text
})
