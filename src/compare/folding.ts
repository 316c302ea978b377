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

const symbolsIn = (measurements: readonly (Measurement | undefined)[]): ReadonlySet<string> =>
  new Set(
    measurements.flatMap((one) =>
      (one?.parts ?? []).flatMap(({ profile }) => profile.functions.map(({ name }) => name))
    )
  )

/** Folds the symbols of all sides together, so that a function is the same one on each. */
export const foldingOf = (...measurements: readonly (Measurement | undefined)[]): Folding => {
  const identities = foldSymbols(symbolsIn(measurements))
  const groups = new Map<string, string[]>()
  for (const [symbol, identity] of identities) {
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [symbol])
    else group.push(symbol)
  }
  return {
    identityOf: (symbol) => identities.get(symbol) ?? symbol,
    symbolsOf: (identity) => groups.get(identity) ?? [identity]
  }
}

/** What a function is called whose symbols are these: by its own symbol, unless there are several instances of it. */
export const nameOf = (identity: string, symbols: readonly string[]): string => {
  const [only, ...others] = symbols
  if (only !== undefined && others.length === 0) return only
  const declared = new Set(symbols.map((symbol) => parseSymbol(symbol).declared))
  const [own, ...more] = declared
  return own !== undefined && more.length === 0 ? own : identity
}
