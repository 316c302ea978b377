/** What a number measures: numbers of different kinds are never equal. Any other unit is a kind of its own. */
export type Kind =
  | 'percent'
  | 'points'
  | 'ratio'
  | 'time'
  | 'time/op'
  | 'bytes'
  | 'bytes/op'
  | 'bytes/s'
  | { readonly unit: string }

/** A value in the base unit of its kind: percent, percentage points, nanoseconds, bytes, or the unit itself. */
export interface Quantity {
  readonly kind: Kind
  readonly value: number
  /** Half of the last digit, where it is known as it was written only. */
  readonly slack?: number
}

export const isSameKind = (a: Kind, b: Kind): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.unit === b.unit

/** A unit as the report writes it; `factor` base units make one. */
interface BaseUnit {
  readonly kind: Kind
  readonly factor: number
}

const known: ReadonlyMap<string, BaseUnit> = new Map<string, BaseUnit>([
  ['nanoseconds', { kind: 'time', factor: 1 }],
  ['bytes', { kind: 'bytes', factor: 1 }],
  ['ns/op', { kind: 'time/op', factor: 1 }],
  ['B/op', { kind: 'bytes/op', factor: 1 }],
  ['MB/s', { kind: 'bytes/s', factor: 1e6 }]
])

/** A value of the report as a quantity. */
export const quantityIn = (value: number, unit: string): Quantity => {
  const { kind, factor } = known.get(unit) ?? { kind: { unit }, factor: 1 }
  return { kind, value: value * factor }
}
