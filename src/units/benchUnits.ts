import type { UnitMetadata } from '../model/benchmark.js'

/** A number and the unit it is in. */
export interface Scaled {
  readonly value: number
  readonly unit: string
}

/** A unit, and the power of ten that a number of the unit it replaces is multiplied by. */
export interface UnitChange {
  readonly unit: string
  readonly exponent: number
}

export type Direction = 'lower' | 'higher' | 'unknown'

/** Whether a unit's numbers are printed with decimal (k, M) or binary (Ki, Mi) prefixes. */
export type UnitClass = 'decimal' | 'binary'

/**
 * A measurement in benchstat's base units: `ns` becomes `sec` (x 1e-9) and `MB` becomes `B` (x 1e6), in the numerator
 * only. Unlike benchstat, which leaves a value of 0 or Inf in the unit it was written in, the unit is always tidied:
 * it may not depend on the value.
 */
export function tidy(value: number, unit: string): Scaled {
  const change = changeUnit(unit, () => TIDY)
  return { value: timesPowerOfTen(value, change.exponent), unit: change.unit }
}

/** The unit that {@link tidy} turns a unit into: the key of unit metadata and of benchstat's tables. */
export function tidyUnit(unit: string): string {
  return changeUnit(unit, () => TIDY).unit
}

/**
 * The unit as Go's `testing` writes it: `sec` becomes `ns`; a rate of bytes is in `MB`, every other amount of bytes in
 * `B`. Units that name neither time nor bytes are their own.
 */
export function goUnit(unit: string): UnitChange {
  // Nearly every unit is one of Go's own: they need not be taken apart value by value, nor be a text of their own in each.
  return GO_UNITS.get(unit) ?? changeUnit(unit, (parts) => (isByteRate(parts) ? TO_GO_RATE : TO_GO))
}

/** The name of {@link goUnit}: equal for every spelling of one unit (`ns/op` and `sec/op`; `MB/s` and `B/s`). */
export function canonicalUnit(unit: string): string {
  return goUnit(unit).unit
}

/**
 * A measurement in Go's unit. Numbers that are in it already stay bit for bit what they were; a tidied number becomes
 * the shortest number that tidies to it, so that 3.2200000000000005e-09 sec/op is 3.22 ns/op again.
 */
export function toGoUnit(value: number, unit: string): Scaled {
  const change = goUnit(unit)
  return { value: undoPowerOfTen(value, -change.exponent), unit: change.unit }
}

/**
 * Which way of a unit is better: what its `better` metadata says, else benchstat's own list. A unit on neither is
 * unknown: it is shown, not judged.
 */
export function better(unit: string, metadata: UnitMetadata): Direction {
  const said = metadata.get(tidyUnit(unit))?.get('better')
  if (said === 'lower' || said === 'higher') return said
  return KNOWN_DIRECTIONS.get(canonicalUnit(unit)) ?? 'unknown'
}

/** Whether the unit's metadata says that its values repeat exactly (`assume=exact`), so that no test is needed. */
export function assumesExact(unit: string, metadata: UnitMetadata): boolean {
  return metadata.get(tidyUnit(unit))?.get('assume') === 'exact'
}

/** Binary for an amount or rate of bytes, decimal for everything else. */
export function unitClass(unit: string): UnitClass {
  const bytes = numerator(unitParts(unit)).some((text) => BYTE_TOKENS.has(text))
  return bytes ? 'binary' : 'decimal'
}

/** Whether a unit measures time: `ns/op`, and custom ones such as `p99-ns` or `sec/op`. */
export function isTime(unit: string): boolean {
  return numerator(unitParts(canonicalUnit(unit))).includes('ns')
}

/** Whether a unit is an amount per second: `MB/s`, `B/s`, and custom ones such as `requests/s`. */
export function isThroughput(unit: string): boolean {
  return isPerSecond(unitParts(unit)) && !isTime(unit)
}

type Replacements = ReadonlyMap<string, UnitChange>

const TIDY: Replacements = new Map([
  ['ns', { unit: 'sec', exponent: -9 }],
  ['MB', { unit: 'B', exponent: 6 }]
])
const TO_GO: Replacements = new Map([
  ['sec', { unit: 'ns', exponent: 9 }],
  ['MB', { unit: 'B', exponent: 6 }]
])
const TO_GO_RATE: Replacements = new Map([['B', { unit: 'MB', exponent: -6 }]])

const BYTE_TOKENS: ReadonlySet<string> = new Set(['B', 'MB', 'bytes'])
const SECOND_TOKENS: ReadonlySet<string> = new Set(['s', 'sec'])

const KNOWN_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ns/op', 'lower'],
  ['B/op', 'lower'],
  ['allocs/op', 'lower'],
  ['MB/s', 'higher']
])

const GO_UNITS: ReadonlyMap<string, UnitChange> = new Map([
  ['ns/op', { unit: 'ns/op', exponent: 0 }],
  ['B/op', { unit: 'B/op', exponent: 0 }],
  ['allocs/op', { unit: 'allocs/op', exponent: 0 }],
  ['MB/s', { unit: 'MB/s', exponent: 0 }],
  // As benchstat tidies them, which is what its tables hold.
  ['sec/op', { unit: 'ns/op', exponent: 9 }],
  ['B/s', { unit: 'MB/s', exponent: -6 }]
])

/** A piece of a unit: a word, or one of the separators `/`, `*`, `-` and space. */
interface UnitPart {
  readonly text: string
  readonly place: 'numerator' | 'denominator' | 'separator'
}

/** A unit cut as benchstat cuts it: `/` opens the denominator, `*` goes back to the numerator. */
function unitParts(unit: string): readonly UnitPart[] {
  const parts: UnitPart[] = []
  let place: 'numerator' | 'denominator' = 'numerator'
  for (const text of unit.match(/[*/ -]|[^*/ -]+/g) ?? []) {
    if (text === '/') place = 'denominator'
    if (text === '*') place = 'numerator'
    parts.push({ text, place: /^[*/ -]$/.test(text) ? 'separator' : place })
  }
  return parts
}

function numerator(parts: readonly UnitPart[]): readonly string[] {
  return parts.filter(({ place }) => place === 'numerator').map(({ text }) => text)
}

function isPerSecond(parts: readonly UnitPart[]): boolean {
  const below = parts.filter(({ place }) => place === 'denominator')
  return below.length === 1 && below.every(({ text }) => SECOND_TOKENS.has(text))
}

function isByteRate(parts: readonly UnitPart[]): boolean {
  const bytes = numerator(parts).filter((text) => text === 'B' || text === 'MB')
  return bytes.length === 1 && parts.at(-2)?.text === '/' && parts.at(-1)?.text === 's'
}

function changeUnit(
  unit: string,
  choose: (parts: readonly UnitPart[]) => Replacements
): UnitChange {
  const parts = unitParts(unit)
  const replacements = choose(parts)
  let exponent = 0
  const texts = parts.map(({ text, place }) => {
    const change = place === 'numerator' ? replacements.get(text) : undefined
    exponent += change?.exponent ?? 0
    return change?.unit ?? text
  })
  return { unit: texts.join(''), exponent }
}

/** Powers of ten are read, not computed: `10 ** -9` need not be the number 1e-9. */
function timesPowerOfTen(value: number, exponent: number): number {
  return exponent === 0 ? value : value * powerOfTen(exponent)
}

function powerOfTen(exponent: number): number {
  return COMMON_POWERS.get(exponent) ?? Number(`1e${exponent}`)
}

/** Those of the two units that are tidied, for a table has many values. */
const COMMON_POWERS: ReadonlyMap<number, number> = new Map([
  [-9, 1e-9],
  [-6, 1e-6],
  [6, 1e6],
  [9, 1e9]
])

/** The shortest number whose product with the power of ten is `value`; the quotient where rounding hid it. */
function undoPowerOfTen(value: number, exponent: number): number {
  if (exponent === 0) return value
  const quotient = timesPowerOfTen(value, -exponent)
  if (!Number.isFinite(quotient)) return quotient
  for (const digits of [15, 16, 17]) {
    const candidate = Number(quotient.toPrecision(digits))
    if (timesPowerOfTen(candidate, exponent) === value) return candidate
  }
  return quotient
}
