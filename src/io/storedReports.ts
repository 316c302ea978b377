import { readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { firstComplaint } from '../model/firstComplaint.js'
import { parseJson, whyNoJson } from '../model/parseJson.js'
import { type StoredReport, storedReportSchema } from '../model/replay.js'
import { type Views, viewsName } from '../model/views.js'
import { isOwnReport } from './ownReport.js'
import { type FoundFile, search } from './search.js'
import { maxViewsBytes, unpackViews } from './views.js'

const reportName = 'report.json'

/** As much as a report of hundreds of thousands of rows has. */
const maxReportBytes = 64 * 1024 * 1024

/** A folder with a report, its views, or both. */
export interface ReportFolder {
  /** The folder, from the one that was searched. */
  readonly name: string
  readonly report: string | undefined
  readonly views: string | undefined
}

export type StoredRun =
  | { readonly kind: 'stored'; readonly report: StoredReport; readonly views: Views }
  | { readonly kind: 'lost'; readonly report?: StoredReport; readonly because: string }

const folderOf = ({ name }: FoundFile): string => dirname(name)

const locationOf = (files: readonly FoundFile[], name: string): string | undefined =>
  files.find((file) => basename(file.name) === name)?.location

const read = (path: string, max: number): Uint8Array | string => {
  try {
    const { size } = statSync(path)
    return size <= max ? readFileSync(path) : `expected at most ${max} bytes, found ${size}`
  } catch (error) {
    return `expected to read it, found: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Other tools have a report.json too; without views beside it, it is none of ours. */
const isOurs = ({ report, views }: ReportFolder): boolean => {
  if (views !== undefined || report === undefined) return true
  const bytes = read(report, maxReportBytes)
  return typeof bytes === 'string' || isOwnReport(bytes)
}

/** The folders below `path` that hold a report, at any depth, in the order of their names. */
export const findReports = (
  path: string,
  { cwd, maxFiles }: { readonly cwd: string; readonly maxFiles: number }
): readonly ReportFolder[] => {
  const folders = new Map<string, FoundFile[]>()
  // A folder is never below itself, so nothing is left out of this search.
  for (const file of search({ path }, { cwd, maxFiles, out: path })) {
    if (![reportName, viewsName].includes(basename(file.name))) continue
    const files = folders.get(folderOf(file)) ?? []
    folders.set(folderOf(file), [...files, file])
  }
  return [...folders]
    .map(([name, files]) => ({
      name,
      report: locationOf(files, reportName),
      views: locationOf(files, viewsName)
    }))
    .filter(isOurs)
}

const parseReport = (bytes: Uint8Array): StoredReport | string => {
  try {
    const { data, error } = storedReportSchema.safeParse(
      parseJson(new TextDecoder().decode(bytes)),
      firstComplaint
    )
    if (data !== undefined) return data
    const [issue] = error.issues
    return `expected a report, found at ${issue?.path.map(String).join('.')}: ${issue?.message}`
  } catch (error) {
    return whyNoJson(error)
  }
}

const lost = (file: string, why: string, report?: StoredReport): StoredRun => ({
  kind: 'lost',
  because: `${file}: ${why}`,
  ...(report === undefined ? {} : { report })
})

const isSame = (report: StoredReport, views: Views): boolean =>
  report.generated_at === views.generated_at && report.tool.version === views.tool.version

const readViews = (path: string | undefined, report: StoredReport): StoredRun => {
  if (path === undefined) {
    return lost(viewsName, 'there is none beside the report, so it cannot be judged again', report)
  }
  const bytes = read(path, maxViewsBytes)
  if (typeof bytes === 'string') return lost(viewsName, bytes, report)
  const unpacked = unpackViews(bytes)
  if (unpacked.kind === 'refused') return lost(viewsName, unpacked.diagnostic.message, report)
  return isSame(report, unpacked.views)
    ? { kind: 'stored', report, views: unpacked.views }
    : lost(viewsName, 'it belongs to another report', report)
}

/** Reads a report and its views, which anybody may have written. Never throws. */
export const readStoredRun = ({ report: path, views }: ReportFolder): StoredRun => {
  if (path === undefined) return lost(reportName, 'there is none beside the views')
  const bytes = read(path, maxReportBytes)
  const report = typeof bytes === 'string' ? bytes : parseReport(bytes)
  return typeof report === 'string' ? lost(reportName, report) : readViews(views, report)
}
