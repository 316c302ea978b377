import { comparisonOf, printedCenter, signedPercent, spreadOf, suffixScale } from './printed.js'
import type { Cell } from './table.js'
import type { V1Header } from './v1Header.js'

/** What a line in a table of the first benchstat is. */
export type V1Row =
  | { readonly kind: 'row'; readonly name: string; readonly cells: readonly (Cell | undefined)[] }
  /** `pkg:a goos:linux goarch:amd64`, above the rows it holds for. */
  | { readonly kind: 'group'; readonly package: string }
  | { readonly kind: 'geomean' }
  | { readonly kind: 'bad' }

const VALUE = /^([+-]?(?:\d+(?:\.\d+)?|NaN|Inf))([a-zA-Zµμ/]*)(?: ±\s*(-?\d+%|NaN%|[+-]?Inf%))?$/u
const DELTA = /^(~|[+-]?(?:\d+(?:\.\d+)?|Inf|NaN)%)(?:\s+(\([^()]*\)))?$/

/** Reads a row by the columns that its header marks: cells may be missing. */
export function parseV1Row(line: string, header: V1Header): V1Row {
  if (isV1Geomean(line)) return { kind: 'geomean' }
  const group = v1Group(line)
  if (group) return group
  const characters = [...line]
  const [name = '', ...texts] = columnsOf(characters, header.starts)
  const values = header.labels.map((_, column) => texts[column] ?? '')
  const delta = header.hasDelta ? (texts[header.labels.length] ?? '') : ''
  if (/\s/.test(name) || (delta !== '' && !DELTA.test(delta))) return { kind: 'bad' }
  const cells: (Cell | undefined)[] = []
  for (const value of values) {
    const cell = value === '' ? undefined : valueCell(value, header.unit)
    if (value !== '' && cell === undefined) return { kind: 'bad' }
    cells.push(cell)
  }
  // A comparison leaves out benchmarks that one side lacks; only tables without one have empty cells.
  if (header.hasDelta && cells.includes(undefined)) return { kind: 'bad' }
  return { kind: 'row', name, cells: withDelta(cells, delta) }
}

export function isV1Geomean(line: string): boolean {
  return /^\[Geo ?mean\]/.test(line)
}

/** A heading of a group of rows; a benchmark's name begins in upper case, a label of a group in lower case. */
export function v1Group(text: string): Extract<V1Row, { kind: 'group' }> | undefined {
  if (!/^\p{Ll}[^\s:]*:\S*(?: |$)/u.test(text) || text.includes('±')) return undefined
  return { kind: 'group', package: /(?:^| )pkg:(\S*)/.exec(text)?.[1] ?? '' }
}

/** Adds what stands behind the values of two columns to the second. */
function withDelta(
  cells: readonly (Cell | undefined)[],
  delta: string
): readonly (Cell | undefined)[] {
  const last = cells.at(-1)
  if (delta === '' || last === undefined) return cells
  const [, change, note = ''] = DELTA.exec(delta) ?? []
  const deltaPct = signedPercent(change)
  const compared = {
    ...last,
    ...(deltaPct === undefined ? {} : { deltaPct }),
    ...comparisonOf(note)
  }
  return [...cells.slice(0, -1), compared]
}

function columnsOf(characters: readonly string[], starts: readonly number[]): readonly string[] {
  return [0, ...starts].map((start, at) =>
    characters
      .slice(start, starts[at] ?? characters.length)
      .join('')
      .trim()
  )
}

function valueCell(text: string, unit: string): Cell | undefined {
  const [, digits, suffix = '', spread] = VALUE.exec(text) ?? []
  const scale = suffixScale(suffix, unit)
  if (digits === undefined || scale === undefined) return undefined
  return { summary: { ...printedCenter(digits, scale), ...spreadOf(spread) } }
}
