/**
 * What a Go symbol says about itself. The names are those of cmd/compile (`closureName` in internal/ir, `MethodSymSuffix`)
 * and cmd/link; every shape is in fixtures/symbols, as the toolchain writes it.
 */
import { type Element, elementsOf } from './elements.js'
import { decodePath, isReserved, packageEnd } from './importPath.js'
import { isNumber, madeKind, partOf, type SymbolPart } from './parts.js'

/**
 * `native`: no package, so C or assembly. `cgo`: glue between Go and C. `generated`: written by the compiler for a type.
 * `init`: initialises a package.
 */
export type SymbolKind = 'function' | 'method' | 'init' | 'cgo' | 'generated' | 'native'

export interface GoSymbol {
  readonly kind: SymbolKind
  /** Import path; empty where there is none. */
  readonly package: string
  /** `T` or `*T`, without type arguments. */
  readonly receiver?: string
  /** Name of the function or method, without type arguments. */
  readonly name: string
  /** What stands in its brackets: types, the shapes that stand for several types, or `...` where Go left them out. */
  readonly typeArguments?: string
  /** The symbol of the function that the parts belong to; with their texts after it it is the whole symbol. */
  readonly declared: string
  readonly parts: readonly SymbolPart[]
  /**
   * `p.A.B.func1` is a closure in method B of type A, or in function B inlined into function A: the text does not
   * tell. This is then the symbol of A; the rest of the answer takes A for a type.
   */
  readonly perhapsFunction?: string
}

const joined = (elements: readonly Element[]): string =>
  elements.map(({ mark, text }) => mark + text).join('')

const isPointer = (element: Element | undefined): boolean => element?.text.startsWith('(*') ?? false

/** How a list of elements divides: those of the function itself, then those of its parts. */
interface Division {
  /** Number of elements of the function itself. */
  readonly declared: number
  /** Whether the first element is a receiver; unsure where it may as well be a function. */
  readonly receiver: 'yes' | 'no' | 'unsure'
}

/** Functions that can be no types: the language does not let anything else have these names. */
const isNoType = (path: string, name: string): boolean =>
  name === 'init' || name === 'glob' || name === 'map' || (name === 'main' && path === 'main')

/**
 * How many elements name an initialiser: `init.0`, one of several of a package; `map.init.0`, that of a large map;
 * `glob.`, which stands for all package variables. 0 for anything else.
 */
const initialiserLength = (elements: readonly Element[]): number => {
  const [first = '', second, third = ''] = elements.map(({ text }) => text)
  if (first === 'map' && second === 'init') return isNumber(third) ? 3 : 2
  if (first === 'glob' && second === '') return 2
  return first === 'init' && isNumber(second ?? '') ? 2 : 0
}

const withReceiver = (elements: readonly Element[], made: number): Division => {
  if (made === -1) {
    const isMethod = elements.length === 2 && elements[1]?.mark === '.'
    return { declared: elements.length, receiver: isMethod ? 'yes' : 'no' }
  }
  if (made === 1 || isPointer(elements[1])) return { declared: 1, receiver: 'no' }
  const isBound = made === 2 && elements[made]?.text === 'fm'
  return { declared: 2, receiver: isBound ? 'yes' : 'unsure' }
}

const divide = (path: string, elements: readonly Element[]): Division => {
  const [first] = elements
  const initialiser = initialiserLength(elements)
  if (initialiser > 0) return { declared: initialiser, receiver: 'no' }
  const own = isPointer(first) ? 2 : 1
  const made = elements.findIndex((element, at) => at >= own && madeKind(element) !== undefined)
  if (isPointer(first) && elements.length > 1) {
    return { declared: made === -1 ? elements.length : 2, receiver: 'yes' }
  }
  if (made !== -1 && isNoType(path, first?.text ?? '')) return { declared: 1, receiver: 'no' }
  return withReceiver(elements, made)
}

/** A text in front of its first bracket, and what stands in the outermost ones. */
const outOfBrackets = (text: string): { readonly plain: string; readonly inside?: string } => {
  const [from, to] = [text.indexOf('['), text.lastIndexOf(']')]
  if (from <= 0 || to < from) return { plain: text }
  return { plain: text.slice(0, from) + text.slice(to + 1), inside: text.slice(from + 1, to) }
}

const receiverName = (text: string): string => text.replace(/^\((.*)\)$/s, '$1')

const cgoName = /^(?:_cgo|_Cfunc_|_C2func_|_Cmacro_|_cgoexp_|x_cgo_|crosscall)/

const kindOf = (path: string, name: string, hasReceiver: boolean): SymbolKind => {
  if (cgoName.test(name) || path === 'C') return 'cgo'
  if (path === '') return 'native'
  if (hasReceiver) return 'method'
  return name === 'glob.' || /^(?:map\.)?init(?:\.\d+)?$/.test(name) ? 'init' : 'function'
}

/** What the text says that belongs to no package: C, assembly, and what the compiler writes for types. */
const withoutPackage = (symbol: string): GoSymbol => ({
  kind: isReserved(symbol) ? 'generated' : kindOf('', symbol, false),
  package: '',
  name: symbol,
  declared: symbol,
  parts: []
})

/** Reads a symbol. Never fails: what is no Go symbol is a name without anything else. In time linear in its length. */
export const parseSymbol = (symbol: string): GoSymbol => {
  const end = packageEnd(symbol)
  if (end === -1) return withoutPackage(symbol)
  const path = decodePath(symbol.slice(0, end))
  const elements = elementsOf(symbol.slice(end + 1))
  const { declared, receiver } = divide(path, elements)
  const own = elements.slice(receiver === 'no' ? 0 : 1, declared)
  const before = receiver === 'no' ? undefined : outOfBrackets(elements[0]?.text ?? '')
  const after = outOfBrackets(joined(own).replace(/^\./, ''))
  const typeArguments = after.inside ?? before?.inside
  return {
    kind: kindOf(path, after.plain, before !== undefined),
    package: path,
    ...(before === undefined ? {} : { receiver: receiverName(before.plain) }),
    name: after.plain,
    ...(typeArguments === undefined ? {} : { typeArguments }),
    declared: symbol.slice(0, end + 1) + joined(elements.slice(0, declared)),
    parts: elements.slice(declared).map(partOf),
    ...(receiver === 'unsure'
      ? { perhapsFunction: symbol.slice(0, end + 1) + (elements[0]?.text ?? '') }
      : {})
  }
}
