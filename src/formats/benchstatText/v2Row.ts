import { comparisonOf, prefixScale, printedCenter, signedPercent, spreadOf } from './printed.js'
import { type Cell, codePointsAt } from './table.js'
import type { V2Header } from './v2Header.js'

/** What a line in a table is. */
export type V2Row =
  | { readonly kind: 'row'; readonly name: string; readonly cells: readonly (Cell | undefined)[] }
  | { readonly kind: 'geomean' }
  /** Something other than cells stands where cells belong; those that can be read are kept. */
  | { readonly kind: 'bad'; readonly name: string; readonly cells: readonly (Cell | undefined)[] }
  /** No row: the table is over. */
  | { readonly kind: 'none' }

const SUPERSCRIPTS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu

/** `center ± spread`, and the comparison with the first column when it is printed. Footnotes are blanked before. */
const CELL =
  /(?<=^|\s)([+-]?(?:\d+(?:\.\d+)?|Inf)|NaN)(Ti|Gi|Mi|Ki|[TGMkmµμun])? ± +(∞|\?|-?\d+%|NaN%)(?: +(~|\?|[+-]?(?:\d+(?:\.\d+)?|Inf|NaN)%) +(\((?:p=\d+(?:\.\d+)? )?n=\d+(?:\+\d+)?\)))?/gu

/**
 * Reads a row. When it has a cell for every column they are taken in order, so that white space may have been lost;
 * otherwise the columns that the header marks tell which cells are missing. `exponent` leads from the table's unit to
 * Go's.
 */
export function parseV2Row(line: string, header: V2Header, exponent: number): V2Row {
  const text = line.replace(SUPERSCRIPTS, ' ')
  if (/^geomean(?:\s|$)/.test(text) && !text.includes('±')) return { kind: 'geomean' }
  const matches = [...text.matchAll(CELL)]
  const [first] = matches
  if (first === undefined) return emptyRow(text, header)
  const name = text.slice(0, first.index).trim()
  const cells = placed(matches, text, header).map((match) => match && toCell(match, exponent))
  const isWhole = restAfter(text, matches) === ''
  return { kind: isWhole ? 'row' : 'bad', name, cells }
}

/** A line without cells ends the table, unless something stands in the columns. */
function emptyRow(text: string, header: V2Header): V2Row {
  const start = header.bounds[0] ?? 0
  const characters = [...text]
  if (characters.slice(start).join('').trim() === '') return { kind: 'none' }
  if (!/^\s/.test(characters.slice(start).join(''))) return { kind: 'none' }
  return { kind: 'bad', name: characters.slice(0, start).join('').trim(), cells: [] }
}

function placed(
  matches: readonly RegExpExecArray[],
  text: string,
  header: V2Header
): readonly (RegExpExecArray | undefined)[] {
  const { labels, width, bounds } = header
  if (matches.length === width) return matches.slice(0, labels.length)
  const positions = codePointsAt(
    text,
    matches.map(({ index }) => index)
  )
  return labels.map((_, column) => {
    const start = bounds[column] ?? 0
    const end = bounds[column + 1] ?? Number.POSITIVE_INFINITY
    return matches.find((_match, at) => {
      const position = positions[at] ?? -1
      return position >= start && position < end
    })
  })
}

function toCell(match: RegExpExecArray, exponent: number): Cell | undefined {
  const [, digits = '', prefix = '', spread, delta, comparison = ''] = match
  const scale = prefixScale(prefix, exponent)
  if (scale === undefined) return undefined
  const { center, halfDigit } = printedCenter(digits, scale)
  const deltaPct = signedPercent(delta)
  return {
    // Rows are scaled to their value nearest 0, so that only 0 itself is printed as zeros.
    summary: { center, halfDigit: center === 0 ? 0 : halfDigit, ...spreadOf(spread) },
    ...(deltaPct === undefined ? {} : { deltaPct }),
    ...comparisonOf(comparison)
  }
}

/** What stands between and after the cells: nothing in a whole row. */
function restAfter(text: string, matches: readonly RegExpExecArray[]): string {
  const gaps = matches.map((match, at) => {
    const end = match.index + match[0].length
    return text.slice(end, matches[at + 1]?.index ?? text.length)
  })
  return gaps.join('').trim()
}
