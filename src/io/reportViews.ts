import { lstat, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import { type Views, viewsName } from '../model/views.js'
import { type ArtifactCaps, reportCaps } from './artifacts/caps.js'
import { downloadOf } from './artifacts/otherRun.js'
import { type FetchedArtifact, fetchArtifacts } from './artifacts.js'
import type { RunArtifact, Runs } from './github/runs.js'
import { unpackViews } from './views.js'

/** A run whose artifacts are read, and where they can be put. */
export interface ReportSource {
  readonly runs: Pick<Runs, 'artifacts' | 'download'>
  readonly run: number
  /** A folder of this job that nobody else writes to: RUNNER_TEMP. */
  readonly temp: string
  readonly caps?: ArtifactCaps
}

export type FoundViews =
  | { readonly kind: 'views'; readonly views: Views }
  /** At least one, the first of which says why. */
  | { readonly kind: 'lost'; readonly diagnostics: readonly Diagnostic[] }

type Lost = Extract<FoundViews, { readonly kind: 'lost' }>

const lost = (code: string, found: string, hint: string): Lost => ({
  kind: 'lost',
  diagnostics: [
    {
      severity: 'error',
      code: `artifact/${code}`,
      message: `expected the report of the run that measured, found ${found}`,
      hint
    }
  ]
})

const measure = 'see how the run that measures ended, and start it again'

/** Names that the run has, so that a key that was meant can be seen; few, because anybody may have chosen them. */
const maxNames = 5

const missing = async (name: string, { runs, run }: ReportSource): Promise<Lost> => {
  const { items } = await runs.artifacts(run, 1)
  const names = [...new Set(items.map((one) => one.name))].slice(0, maxNames)
  const listed = names.map((one) => `\`${one.replaceAll('`', "'")}\``).join(', ')
  const there =
    names.length === 0 ? 'no artifact at all' : `no artifact \`${name}\` among ${listed}`
  return lost('missing', there, `${measure}; the keys of both workflows must be the same`)
}

/** The artifact to read; a re-run of a job stores one of the same name, and the newest counts. */
const choose = async (name: string, source: ReportSource): Promise<RunArtifact | undefined> => {
  const { items } = await source.runs.artifacts(source.run, 1, name)
  return items.filter((one) => one.name === name).toSorted((a, b) => b.id - a.id)[0]
}

const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stat) => stat.isFile(),
    () => false
  )

const absent = lost(
  'no-views',
  `none of the measurements behind it (${viewsName})`,
  'it was not made by flamegate, or by another version, or holds more than can be stored'
)

const MIB = 1024 * 1024

/**
 * Of views as JSON. Half of what may be written: text made to be small and to grow takes a gigabyte from here, which a
 * runner with 7 GB has.
 */
export const maxUntrustedBytes = 64 * MIB

/** Of all that is in the artifact only the views are looked at. */
const readViews = async ({ folder, diagnostics }: FetchedArtifact): Promise<FoundViews> => {
  const path = join(folder, viewsName)
  if (await isFile(path)) {
    const read = unpackViews(await readFile(path), maxUntrustedBytes)
    return read.kind === 'views' ? read : { kind: 'lost', diagnostics: [read.diagnostic] }
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? { kind: 'lost', diagnostics: errors } : absent
}

/** To free the disk early; the runner empties its temporary folder anyway. */
const discard = ({ folder }: FetchedArtifact): Promise<void> =>
  rm(dirname(folder), { recursive: true, force: true }).catch(() => undefined)

const read = async (name: string, source: ReportSource): Promise<FoundViews> => {
  const { runs, temp, caps = reportCaps } = source
  const chosen = await choose(name, source)
  if (chosen === undefined) return missing(name, source)
  const { maxArtifactBytes: max } = caps
  if (chosen.isExpired) return lost('expired', `that \`${name}\` has expired`, measure)
  if (chosen.size > max) return lost('too-large', `more than ${max} bytes`, 'measure less at once')
  const options = { temp, caps, ownReports: 'take' } as const
  const [fetched] = await fetchArtifacts(downloadOf(runs, max), [chosen], options)
  if (fetched === undefined) return absent
  try {
    return await readViews(fetched)
  } finally {
    await discard(fetched)
  }
}

/**
 * The measurements in a report artifact of another run, whose code nobody trusts: bounded, checked against their digest
 * and their schema, and nothing else of the artifact. Whatever fails is a reason.
 */
export const readReportViews = async (name: string, source: ReportSource): Promise<FoundViews> => {
  try {
    return await read(name, source)
  } catch (error) {
    if (error instanceof FlamegateError) return { kind: 'lost', diagnostics: error.diagnostics }
    throw error
  }
}
