/**
 * The function that a symbol belongs to: one name for all that the compiler made of one declaration. Its closures, loop
 * bodies and wrappers have numbers that shift with every edit above them, and each list of type arguments is an instance
 * of its own; a change of the function is a change of all of them together.
 */
import { elementsOf } from './elements.js'
import { packageEnd } from './importPath.js'
import { type GoSymbol, parseSymbol } from './parse.js'

/** `List[go.shape.int]` as Go itself abbreviates it: `List[...]`. */
const elided = (text: string): string => {
  const [from, to] = [text.indexOf('['), text.lastIndexOf(']')]
  return from > 0 && to > from ? `${text.slice(0, from)}[...]${text.slice(to + 1)}` : text
}

/** The symbol of a declaration with its type arguments left out, as Go wrote it before 1.21: `p.(*List[...]).Push`. */
export const withoutTypeArguments = (declared: string): string => {
  const end = packageEnd(declared)
  if (end === -1 || !declared.includes('[')) return declared
  const elements = elementsOf(declared.slice(end + 1))
  const rest = elements.map(({ mark, text }) => mark + elided(text)).join('')
  return declared.slice(0, end + 1) + rest
}

/** Says of a folded name whether it is that of a function. */
type IsFunction = (name: string) => boolean

/**
 * The name that a symbol is folded into. `isFunction` knows the functions of the profile, by which it can be told that
 * `p.A.B.func1` is a part of A: what is a function is no type.
 */
const foldedName = ({ declared, perhapsFunction }: GoSymbol, isFunction: IsFunction): string => {
  const outer = perhapsFunction === undefined ? undefined : withoutTypeArguments(perhapsFunction)
  return outer !== undefined && isFunction(outer) ? outer : withoutTypeArguments(declared)
}

/** `p.F` and `p.(*T).M`: most symbols, and what they are folded into is seen without reading them. */
const isOwnName = (symbol: string): boolean =>
  /^(?:\(\*\w+\)\.)?\w+$/.test(symbol.slice(packageEnd(symbol) + 1))

/**
 * Folds the symbols of a profile, or of two that are compared, into their functions: the name of each symbol that has
 * another one than itself.
 */
export const foldSymbols = (symbols: Iterable<string>): ReadonlyMap<string, string> => {
  const all = new Set(symbols)
  const parsed = new Map(
    [...all].filter((symbol) => !isOwnName(symbol)).map((symbol) => [symbol, parseSymbol(symbol)])
  )
  const whole = [...parsed].filter(([, { parts }]) => parts.length === 0)
  const functions = new Set(whole.map(([symbol]) => withoutTypeArguments(symbol)))
  const isFunction = (name: string): boolean =>
    functions.has(name) || (all.has(name) && !parsed.has(name))
  return new Map(
    [...parsed]
      .map(([symbol, one]) => [symbol, foldedName(one, isFunction)] as const)
      .filter(([symbol, name]) => symbol !== name)
  )
}
