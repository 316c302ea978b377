import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import type { Profile } from '../model/profile.js'
import { beginningOf } from './beginning.js'
import { isGzip } from './pprof/inflate.js'
import { type Remark, remarksOn } from './pprofTop/checks.js'
import { isColumns, isShowing } from './pprofTop/lines.js'
import { readList, type TopList } from './pprofTop/list.js'
import { mergeByName, toProfile } from './pprofTop/profile.js'
import { MAX_REPORTS, type Report, splitReports } from './pprofTop/reports.js'
import { decodeText, splitLines, stripAnsi } from './text.js'

/**
 * The text that `go tool pprof -top` prints, one report or several appended. Each becomes a profile of one column in
 * base units. The events behind CPU time are modelled at Go's default of 100 samples a second, those behind memory are
 * an upper bound; see `pprofTop/sampleTypes.ts`.
 */
export const pprofTop: Format = {
  id: 'pprof-top',
  title: '`go tool pprof -top` text',
  matches: ({ bytes }) =>
    !isGzip(bytes) && linesOf(bytes.subarray(0, HEAD_BYTES)).slice(0, HEAD_LINES).some(isTelling),
  parse
}

/** The part of a file in which the header must begin: noise and comments come before it, but not endlessly. */
const HEAD_BYTES = 65_536
const HEAD_LINES = 200

/** Lines that only a report of pprof has. The second is also in `-tree` and `-peek` output, which `parse` explains. */
function isTelling(line: string): boolean {
  return isColumns(line) || isShowing(line)
}

const linesOf = (bytes: Uint8Array): readonly string[] => splitLines(stripAnsi(decodeText(bytes)))

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const beginning = beginningOf(file, {
    most: limits.maxInflatedBytes,
    room: 'pprof-top',
    hint: 'pass the profile itself, shorten the list with `-nodecount`, or raise limits.max-inflated-bytes in the config file'
  })
  const lines = linesOf(beginning.bytes)
  const reports = splitReports(lines, limits.maxRows)
  const results = reports.map(parseReport)
  const profiles = results.flatMap(({ profile }) => (profile === undefined ? [] : [profile]))
  const ofFile = fileDiagnostics(file, lines, reports.length)
  const ofReports = results.flatMap(({ line, remarks }) =>
    remarks.map((remark) => toDiagnostic(file, remark, line))
  )
  return {
    profiles,
    benchmarks: [],
    diagnostics: [...beginning.diagnostics, ...ofFile, ...ofReports]
  }
}

interface ParsedReport {
  readonly line: number
  readonly profile?: Profile
  readonly remarks: readonly Remark[]
}

function parseReport(report: Report): ParsedReport {
  const list = readList(report)
  const { line } = report
  if (printsOnlyZeros(list)) return { line, remarks: [COARSE_UNIT] }
  const { entries, repeated } = mergeByName(list)
  const remarks = [...remarksOn(list), ...repeatedNames(repeated)]
  return { line, profile: toProfile(list, entries), remarks }
}

const COARSE_UNIT: Remark = {
  severity: 'error',
  code: 'pprof-top/coarse-unit',
  message:
    'expected values, found only zeros beside percentages: the `-unit` is too large for them',
  hint: 'print it without `-unit`, or with `-unit=ns` or `-unit=B`'
}

/** `-unit=hours` prints a minute of CPU as `0`; the percentages still come from the real values. */
function printsOnlyZeros({ report, entries, accounting }: TopList): boolean {
  const percents = [report.header.get('showing')?.[1], ...report.rows.map((row) => row.flatPercent)]
  const isZero = entries.every(({ flat, cum }) => flat === 0 && cum === 0)
  const totalIsZero = (accounting?.total ?? 0) === 0
  return (
    isZero && totalIsZero && percents.some((percent) => percent !== undefined && percent !== '0')
  )
}

function repeatedNames(names: readonly string[]): readonly Remark[] {
  const [first] = names
  if (first === undefined) return []
  return [
    {
      severity: 'note',
      code: 'pprof-top/repeated-name',
      message: `expected each name once, found ${names.length} repeated (${first}); their rows are added up, cum is an upper bound`
    }
  ]
}

function fileDiagnostics(
  file: InputFile,
  lines: readonly string[],
  reports: number
): readonly Diagnostic[] {
  const noTable: Diagnostic = {
    severity: 'error',
    code: 'pprof-top/no-table',
    message: `expected a line \`flat  flat%   sum%        cum   cum%\` before the rows, found none`,
    at: { file: file.path, line: lines.length },
    hint: 'print the profile with `go tool pprof -top`; output of `-tree` and `-peek` is not read'
  }
  const tooMany: Diagnostic = {
    severity: 'error',
    code: 'pprof-top/too-many-reports',
    message: `expected fewer than ${MAX_REPORTS} reports in one file, read only the first ${MAX_REPORTS}`,
    at: { file: file.path },
    hint: 'write one report into one file'
  }
  return [...(reports >= MAX_REPORTS ? [tooMany] : []), ...(reports === 0 ? [noTable] : [])]
}

function toDiagnostic(file: InputFile, remark: Remark, reportLine: number): Diagnostic {
  const { line = reportLine, ...rest } = remark
  return { ...rest, at: { file: file.path, line } }
}
