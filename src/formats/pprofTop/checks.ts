import type { DiagnosticSeverity } from '../../model/diagnostic.js'
import { plural } from '../../units/count.js'
import { differenceIn } from './difference.js'
import { type Granularity, granularityOf } from './granularity.js'
import { unexplained } from './leftOut.js'
import type { TopList } from './list.js'

/** What a reader of the report should know about a list, before `parse` adds the place. */
export interface Remark {
  readonly severity: DiagnosticSeverity
  readonly code: `pprof-top/${string}`
  readonly message: string
  readonly hint?: string
  /** Where it is not the whole report. */
  readonly line?: number
}

/** The one command whose text keeps every function and every digit. */
const FULL_TEXT =
  'print it with `go tool pprof -top -trim=false -unit=ns` (`-unit=B` for memory), or pass the profile itself'

/** One thing to look for in a list. */
type Check = (list: TopList) => Remark | undefined

const unreadableRows: Check = ({ unreadable }) => {
  const [line] = unreadable
  if (line === undefined) return undefined
  return {
    severity: 'error',
    code: 'pprof-top/unreadable-row',
    message: `expected rows of \`flat flat% sum% cum cum%  name\`, found ${linesText(unreadable)}`,
    hint: 'print the report again; the rows that can be read are kept',
    line
  }
}

const shortList: Check = ({ isShort, report, unreadable }) =>
  isShort && report.rowsLeft === 0 && unreadable.length === 0
    ? {
        severity: 'warning',
        code: 'pprof-top/short-list',
        message:
          'expected rows for everything that `Showing nodes accounting for` counts, found a list that ends before',
        hint: 'the list was cut, perhaps by `head`: keep all of it, or use `-nodecount`, which says what it leaves out'
      }
    : undefined

const tooManyRows: Check = ({ report: { rows, rowsLeft } }) =>
  rowsLeft > 0
    ? {
        severity: 'warning',
        code: 'pprof-top/too-many-rows',
        message: `expected a list within the row limit, found ${rowsLeft} rows after the ${rows.length} that were read`,
        hint: 'the rows left out are the smallest; shorten the list with `-nodecount` or `-nodefraction`, or raise limits.max-rows in the config file'
      }
    : undefined

const noAccounting: Check = ({ accounting, report }) =>
  accounting === undefined
    ? {
        severity: 'warning',
        code: 'pprof-top/no-total',
        message: report.header.has('showing')
          ? 'expected values of one unit in the line `Showing nodes accounting for`, found others'
          : 'expected a line `Showing nodes accounting for X, P% of T total`, found none',
        hint: 'keep the header of the report: without it, shares are of the sum of the rows'
      }
    : undefined

const noSamples: Check = ({ accounting }) =>
  accounting?.total === 0
    ? {
        severity: 'warning',
        code: 'pprof-top/no-samples',
        message: 'expected samples, found a total of 0',
        hint: 'the profile is empty, or this is `-base` output of two equal profiles: profile for longer'
      }
    : undefined

const difference: Check = (list) => {
  const sign = differenceIn(list)
  if (sign === undefined) return undefined
  return {
    severity: 'note',
    code: 'pprof-top/difference',
    message: `expected the report of one profile, found a difference (\`-diff_base\` or \`-base\`): ${sign}`,
    hint: 'pass the reports, or better the profiles, of base and head; a difference is shown and never compared'
  }
}

const GRANULARITY_FLAGS: Readonly<Record<Exclude<Granularity, 'functions'>, string>> = {
  lines: '-lines',
  files: '-files',
  'file functions': '-filefunctions',
  addresses: '-addresses'
}

const granularity: Check = ({ entries }) => {
  const found = granularityOf(entries.map(({ name }) => name))
  if (found === 'functions') return undefined
  return {
    severity: 'warning',
    code: 'pprof-top/granularity',
    message: `expected functions, found ${found} (\`${GRANULARITY_FLAGS[found]}\`)`,
    hint: `print it without \`${GRANULARITY_FLAGS[found]}\`: functions keep their names when code moves`
  }
}

const mean: Check = ({ kind }) =>
  kind.isMean
    ? {
        severity: 'warning',
        code: 'pprof-top/mean',
        message: `expected sums, found means (\`-mean\`, Type: ${kind.sampleType.type})`,
        hint: 'print it without `-mean`: means do not add up, so they have no shares'
      }
    : undefined

const filtered: Check = ({ report }) =>
  report.header.has('filters')
    ? {
        severity: 'note',
        code: 'pprof-top/filtered',
        message: `expected the whole profile, found a filtered list: ${report.filters.join(', ')}`,
        hint: 'functions that the filter hides are neither new nor removed; print it without filters'
      }
    : undefined

const assumedType: Check = ({ kind }) =>
  kind.isAssumed
    ? {
        severity: 'note',
        code: 'pprof-top/assumed-type',
        message: `expected a line \`Type: ...\`, found none; taken for ${kind.sampleType.type} because values are ${kind.sampleType.unit}`,
        hint: 'print it without `-compact_labels`'
      }
    : undefined

const labelledCount: Check = ({ kind, report }) => {
  const unit = /(?<!\D)\D+$/.exec(report.header.get('showing')?.[2] ?? '')?.[0]
  if (kind.sampleType.unit !== 'count' || unit === undefined) return undefined
  return {
    severity: 'note',
    code: 'pprof-top/unit-ignored',
    message: `expected bare counts of ${kind.sampleType.type}, found the unit ${unit} behind them, which is ignored`,
    hint: '`-unit` puts its unit behind counts without converting them'
  }
}

const unaccounted: Check = (list) => {
  const { accounting, isShort, report, kind } = list
  const isPlain = !report.header.has('filters') && !kind.isMean && !isShort
  if (accounting === undefined || accounting.top !== undefined || !isPlain) return undefined
  if (differenceIn(list) !== undefined || !(unexplained(list, accounting) > 0)) return undefined
  return {
    severity: 'warning',
    code: 'pprof-top/unaccounted',
    message: 'expected rows that add up to the total less what was dropped, found much less',
    hint: `either samples have no stack, or this is a difference in which everything grew: ${FULL_TEXT}`
  }
}

/** Everything to look for, most serious first. */
const CHECKS: readonly Check[] = [
  unreadableRows,
  noAccounting,
  noSamples,
  shortList,
  tooManyRows,
  difference,
  granularity,
  mean,
  unaccounted,
  filtered,
  assumedType,
  labelledCount
]

export function remarksOn(list: TopList): readonly Remark[] {
  return CHECKS.map((check) => check(list)).filter((remark) => remark !== undefined)
}

/** More line numbers than this help nobody. */
const LINES_SHOWN = 5

/** `1 other line (12)`, `7 other lines (12, 14, 15, 20, 21, ...)`. */
function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, LINES_SHOWN).join(', ')
  const more = lines.length > LINES_SHOWN ? ', ...' : ''
  return `${plural(lines.length, 'other line')} (${shown}${more})`
}
