import { csvText } from '../escape.js'

/** A record of Go's `encoding/csv`: fields are quoted only where they must be. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\n`
}

/**
 * Go also quotes line breaks, which no field has, a field that begins with white space, and `\.`, which ends data for some databases. Quotes of ours alone are
 * those of a field that would be a command to the runner at the beginning of a line.
 */
const NEEDS_QUOTES = /[",]|^::|^[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|^\\\.$/

function csvField(field: string): string {
  const text = csvText(field)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The spreadsheet name of a cell, both counted from 0: `A1`, `Z1`, `AA1`. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`
}

const LETTERS = 26

function columnLetters(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS))
  const rest = Math.floor(column / LETTERS)
  return rest === 0 ? last : `${columnLetters(rest - 1)}${last}`
}
