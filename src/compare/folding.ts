/** Which symbols are one function, for the two sides of a comparison alike. */
import type { Measurement } from '../pair/measurement.js'
import { foldSymbols } from '../symbols/fold.js'
import { parseSymbol } from '../symbols/parse.js'

export interface Folding {
  /** The function that a symbol belongs to. */
  readonly identityOf: (symbol: string) => string
  /** All symbols of a function that either side knows. */
  readonly symbolsOf: (identity: string) => readonly string[]
}

const symbolsIn = (measurements: readonly (Measurement | undefined)[]): ReadonlySet<string> => {
  const symbols = new Set<string>()
  for (const one of measurements)
    for (const { profile } of one?.parts ?? [])
      for (const { name } of profile.functions) symbols.add(name)
  return symbols
}

/** Folds the symbols of all sides together, so that a function is the same one on each. */
export const foldingOf = (...measurements: readonly (Measurement | undefined)[]): Folding => {
  const symbols = symbolsIn(measurements)
  const identities = foldSymbols(symbols)
  const identityOf = (symbol: string): string => identities.get(symbol) ?? symbol
  const groups = new Map<string, string[]>(
    [...identities.values()].map((identity) => [identity, []])
  )
  for (const symbol of symbols) groups.get(identityOf(symbol))?.push(symbol)
  return { identityOf, symbolsOf: (identity) => groups.get(identity) ?? [identity] }
}

/** What a function is called whose symbols are these: by its own symbol, unless there are several instances of it. */
export const nameOf = (identity: string, symbols: readonly string[]): string => {
  const [only, ...others] = symbols
  if (only !== undefined && others.length === 0) return only
  const declared = new Set(symbols.map((symbol) => parseSymbol(symbol).declared))
  const [own, ...more] = declared
  return own !== undefined && more.length === 0 ? own : identity
}
