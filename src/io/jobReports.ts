import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstComplaint } from '../model/firstComplaint.js'
import { JsonBoundError, parseJson } from '../model/parseJson.js'
import { type Report, reportSchema } from '../model/report.js'
import { type ArtifactCaps, reportCaps } from './artifacts/caps.js'
import { keyOfReport, pageOf } from './artifacts/reportNames.js'
import type { ArtifactStore, StoredArtifact } from './artifacts/store.js'
import { type FetchedArtifact, fetchArtifacts } from './artifacts.js'

/** The report of a job of this run. */
export interface JobReport {
  readonly key: string
  readonly url: string
  /** Address of its page, where that is an artifact of its own. */
  readonly pageUrl?: string
  readonly report: Report
}

/** A job whose report is there and cannot be used. */
export interface LostJobReport {
  readonly key: string
  readonly url: string
  readonly because: string
}

export interface JobReports<Kept> {
  readonly reports: readonly Kept[]
  readonly lost: readonly LostJobReport[]
}

export interface JobReportOptions<Kept> {
  /** What is kept of each: the whole of the next one is read after it. */
  readonly keep: (job: JobReport) => Kept
  /** A folder of this job that nobody else writes to: RUNNER_TEMP. */
  readonly temp: string
  /** The page of this run. */
  readonly runUrl: string
  readonly caps?: ArtifactCaps
}

const MIB = 1024 * 1024

/** As much as a report of hundreds of thousands of rows has. */
const maxReportBytes = 64 * MIB

const longestReason = 300

const newestByName = (all: readonly StoredArtifact[]): ReadonlyMap<string, StoredArtifact> =>
  new Map(all.toSorted((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]))

/** The newest report of each job, in the order of their names. */
const newestReports = (newest: ReturnType<typeof newestByName>): readonly StoredArtifact[] =>
  [...newest.values()]
    .filter(({ name }) => keyOfReport(name) !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1))

type Read =
  | { readonly kind: 'report'; readonly report: Report }
  /** The merged view that an earlier attempt of this job has left. */
  | { readonly kind: 'merged' }
  | { readonly kind: 'lost'; readonly because: string }

const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stat) => stat.isFile() && stat.size <= maxReportBytes,
    () => false
  )

const parse = (text: string): Read => {
  try {
    const { success, data, error } = reportSchema.safeParse(parseJson(text), firstComplaint)
    if (success) return { kind: 'report', report: data }
    const [issue] = error.issues
    const where = issue?.path.map(String).join('.') ?? ''
    return {
      kind: 'lost',
      because: `its report.json is not a report of this version: ${where}: ${issue?.message ?? ''}`
    }
  } catch (error) {
    const why = error instanceof JsonBoundError ? `: ${error.message}` : ''
    return { kind: 'lost', because: `its report.json is not JSON${why}` }
  }
}

const whyEmpty = ({ diagnostics }: FetchedArtifact): string => {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return first === undefined
    ? 'its artifact has no report.json'
    : `its artifact cannot be read: ${first.message}`
}

const read = async (fetched: FetchedArtifact): Promise<Read> => {
  const path = join(fetched.folder, 'report.json')
  if (await isFile(path)) return parse(await readFile(path, 'utf8'))
  if (await isFile(join(fetched.folder, 'merged.json'))) return { kind: 'merged' }
  return { kind: 'lost', because: whyEmpty(fetched) }
}

const tooMuch = 'its artifact is larger than a report, or one of too many'

/** Reads what was fetched, one report in memory after the other. */
const sortOut = async <Kept>(
  artifacts: readonly (FetchedArtifact & Omit<JobReport, 'report'>)[],
  keep: (job: JobReport) => Kept
): Promise<JobReports<Kept>> => {
  const reports: Kept[] = []
  const lost: LostJobReport[] = []
  for (const { key, url, pageUrl, ...fetched } of artifacts) {
    const found = await read(fetched)
    const page = pageUrl === undefined ? {} : { pageUrl }
    if (found.kind === 'report') reports.push(keep({ key, url, ...page, report: found.report }))
    if (found.kind === 'lost') {
      lost.push({ key, url, because: found.because.slice(0, longestReason) })
    }
  }
  return { reports, lost }
}

/**
 * The reports that the jobs of this run have uploaded, one for each key. Of an artifact only report.json is looked at, and
 * only as far as its schema says; a job whose report cannot be used is lost, not left out.
 *
 * Throws the FlamegateError of a list that cannot be had.
 */
export const readJobReports = async <Kept>(
  store: Pick<ArtifactStore, 'list' | 'download'>,
  { temp, runUrl, keep, caps = reportCaps }: JobReportOptions<Kept>
): Promise<JobReports<Kept>> => {
  const newest = newestByName(await store.list())
  const found = newestReports(newest)
  const chosen = found
    .filter(({ size }) => size <= caps.maxArtifactBytes)
    .slice(0, caps.maxArtifacts)
  const urlOf = ({ id }: StoredArtifact) => `${runUrl}/artifacts/${id}`
  const placeOf = (artifact: StoredArtifact) => {
    const { name, id } = artifact
    const page = newest.get(pageOf(name))
    const place = { key: keyOfReport(name) ?? name, url: urlOf(artifact) }
    // A page is stored after its report, so an older one is that of an earlier attempt.
    return page === undefined || page.id < id ? place : { ...place, pageUrl: urlOf(page) }
  }
  const fetched = await fetchArtifacts(store, chosen, { temp, caps, ownReports: 'take' })
  const { reports, lost } = await sortOut(
    chosen.flatMap((artifact, index) => {
      const one = fetched[index]
      return one === undefined ? [] : [{ ...one, ...placeOf(artifact) }]
    }),
    keep
  )
  const left = found.filter((artifact) => !chosen.includes(artifact))
  return {
    reports,
    lost: [
      ...lost,
      ...left.map((artifact) => {
        const { key, url } = placeOf(artifact)
        return { key, url, because: tooMuch }
      })
    ]
  }
}
