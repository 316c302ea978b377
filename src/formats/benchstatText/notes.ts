import type { Diagnostic, Place } from '../../model/diagnostic.js'
import { clip } from '../gobench/goTestLines.js'
import { MOST_COLUMNS } from './table.js'

/** Longest line of benchstat output that is read, in UTF-16 units. */
export const LONGEST_LINE = 65_536

/** A row that cannot be read, or not to its end. */
export function badRow(line: string, at: Place): Diagnostic {
  return {
    severity: 'warning',
    code: 'benchstat/bad-row',
    message: `expected a row of a benchstat table, found ${JSON.stringify(clip(line))}`,
    at,
    hint: 'what can be read of it is kept; is the file cut, or edited by hand?'
  }
}

/** A line outside all tables that is none of benchstat's. */
export function unreadLine(line: string, at: Place): Diagnostic {
  return {
    severity: 'note',
    code: 'benchstat/unread-line',
    message: `expected benchstat output, found ${JSON.stringify(clip(line))}`,
    at,
    hint: 'it is ignored; write only the output of benchstat to the file'
  }
}

export function tooManyRows(most: number, at: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'benchstat/too-many-rows',
    message: `expected at most ${most} rows; the rest of the file is not read`,
    at,
    hint: 'split the comparison by package, choose benchmarks with -filter, or raise limits.max-rows in the config file'
  }
}

/** A table with more columns than are read; nothing where it has no more. */
export function tooWide({ width }: { readonly width: number }, at: Place): readonly Diagnostic[] {
  if (width <= MOST_COLUMNS) return []
  return [
    {
      severity: 'error',
      code: 'benchstat/too-many-columns',
      message: `expected tables of at most ${MOST_COLUMNS} columns, found one of ${width}; the first ${MOST_COLUMNS} are read`,
      at,
      hint: 'give benchstat fewer files at a time, or choose fewer by -filter'
    }
  ]
}

/** Columns multiply: few rows of many columns are many comparisons. */
export function tooManyComparisons(most: number, at: Place): Diagnostic {
  return {
    severity: 'error',
    code: 'benchstat/too-many-rows',
    message: `expected at most ${most} rows in the comparisons of all columns together; the rest is left out`,
    at,
    hint: 'give benchstat fewer files at a time, choose benchmarks with -filter, or raise limits.max-rows in the config file'
  }
}

/** A file that is benchstat's, without a single row. */
export function noRows(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'benchstat/no-rows',
    message: 'expected rows of benchmarks, found none',
    at: { file },
    hint: 'benchstat prints nothing when its inputs hold no results, and still exits 0; look at the raw files'
  }
}
