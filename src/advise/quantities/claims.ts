import type { Quantity } from './kinds.js'
import { type NumberToken, numbersIn } from './numbers.js'
import type { Meaning, Units } from './units.js'

/** A number with a unit in a text. */
export interface Claim {
  /** As it is written. */
  readonly text: string
  /** What it may mean, each with half of its last digit; empty where nobody can say what it means. */
  readonly readings: readonly Required<Quantity>[]
  readonly isSigned: boolean
}

interface FoundUnit {
  readonly meaning: Meaning
  readonly multiplier: number
  readonly end: number
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9]
])

const goesOn = (text: string, at: number): boolean => /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2))

/** Finds the unit at a place, the longest that fits, behind a multiplier and a space or dash if they are there. */
const unitFinder = (text: string, units: Units) => {
  const longestFirst = [...units].sort(([a], [b]) => b.length - a.length)
  return (start: number): FoundUnit | undefined => {
    const [lead = '', letter = ''] =
      /^(?:([kKMG])(?=[ -]))?[ -]?/.exec(text.slice(start, start + 3)) ?? []
    const at = start + lead.length
    const found = longestFirst.find(
      ([name]) => text.startsWith(name, at) && !(/\w$/.test(name) && goesOn(text, at + name.length))
    )
    if (found === undefined) return undefined
    const [name, meaning] = found
    return { meaning, multiplier: multipliers.get(letter) ?? 1, end: at + name.length }
  }
}

const rangeDash = /^\s*(?:[-\u2013\u2014\u2192]|->|to)\s*$/

/** The unit of each number; the first of `10 to 20%` has that of the second. */
const unitsOfNumbers = (text: string, tokens: readonly NumberToken[], units: Units) => {
  const find = unitFinder(text, units)
  const found: (FoundUnit | undefined)[] = tokens.map(({ end }) => find(end))
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (token === undefined || next === undefined || found[i] !== undefined) continue
    if (rangeDash.test(text.slice(token.end, next.start))) found[i] = found[i + 1]
  }
  return found
}

const claim = (text: string, token: NumberToken, unit: FoundUnit): Claim => {
  const { value, slack, isSigned } = token
  const { kind, factors } = unit.meaning
  const scales = value === undefined ? [] : factors.map((factor) => factor * unit.multiplier)
  return {
    text: text.slice(token.start, Math.max(token.end, unit.end)),
    readings: scales.map((scale) => ({ kind, value: (value ?? 0) * scale, slack: slack * scale })),
    isSigned
  }
}

/** Every number of a text that has a unit; a number without one is no claim. */
export const claimsIn = (text: string, units: Units): readonly Claim[] => {
  const tokens = numbersIn(text)
  const found = unitsOfNumbers(text, tokens, units)
  return tokens.flatMap((token, i) => {
    const unit = found[i]
    if (unit === undefined) return []
    // In a word only a percentage is a claim: `by40%`, but not the `8s` of `uint8s`.
    if (token.isInWord && unit.meaning.kind !== 'percent') return []
    return [claim(text, token, unit)]
  })
}
