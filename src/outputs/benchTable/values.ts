import { toGoUnit } from '../../units/benchUnits.js'
import { formatValue } from '../../units/format.js'

/** Units that are scaled (`1.23 µs`, `4.50 KiB`) whatever they are per. */
const SCALED: ReadonlySet<string> = new Set(['ns', 'B'])

/**
 * A value of a tidied unit for people: in Go's unit and scaled where it is a time or an amount of bytes, else the bare
 * number of Go's unit, which stands in the heading.
 */
export function shownValue(value: number, unit: string): string {
  const shown = toGoUnit(value, unit)
  const [numerator = ''] = shown.unit.split('/')
  return formatValue(shown.value, SCALED.has(numerator) ? numerator : 'count')
}
