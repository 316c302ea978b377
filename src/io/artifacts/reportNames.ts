import { nameProblem } from './names.js'

/** What the artifact of a report is called; that of a key has the key behind it. */
export const reportArtifact = 'flamegate-report'

/** The merged view of several, which takes the place of none of them. */
export const mergedArtifact = 'flamegate-report-merged'

/** The page of a report is an artifact of one file, which has its name. */
export const pageOf = (report: string): string => `${report}.html`

/** The name of what belongs to a key, which for the default key has none in it. */
export const nameWithKey = (name: string, key: string): string =>
  key === 'default' ? name : `${name}-${key}`

/** The key in the name of a report artifact: `flamegate-report-linux` is that of `linux`. A page is no report. */
export const keyOfReport = (name: string): string | undefined => {
  if (nameProblem(name) !== undefined || name.endsWith('.html')) return undefined
  if (name === reportArtifact) return 'default'
  return /^flamegate-report-(.+)$/.exec(name)?.[1]
}
