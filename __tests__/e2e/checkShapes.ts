/** Check runs and changed files as GitHub's REST API shows them. */
import type { JsonObject } from './openApi.js'
import type { CheckRun } from './state.js'

const api = 'https://api.github.com/repos/acme/shop'
const web = 'https://github.com/acme/shop'
const at = '2026-11-20T10:00:00Z'

export const checkRunShape = (check: CheckRun): JsonObject => ({
  id: check.id,
  node_id: `CR_${check.id}`,
  head_sha: check.sha,
  external_id: check.externalId,
  url: `${api}/check-runs/${check.id}`,
  html_url: `${web}/runs/${check.id}`,
  details_url: check.detailsUrl,
  status: 'completed',
  conclusion: check.conclusion,
  started_at: at,
  completed_at: at,
  output: {
    title: check.title,
    summary: check.summary,
    text: null,
    annotations_count: check.annotations.length,
    annotations_url: `${api}/check-runs/${check.id}/annotations`
  },
  name: check.name,
  check_suite: { id: 5 },
  app: null,
  pull_requests: []
})

export const annotationShape = (annotation: JsonObject): JsonObject => ({
  path: annotation['path'] ?? '',
  blob_href: `${web}/blob/x`,
  start_line: annotation['start_line'] ?? 0,
  start_column: null,
  end_line: annotation['end_line'] ?? 0,
  end_column: null,
  annotation_level: annotation['annotation_level'] ?? null,
  title: annotation['title'] ?? null,
  message: annotation['message'] ?? null,
  raw_details: null
})

const rowsOf = (patch: string | undefined, mark: string): number =>
  patch?.split('\n').filter((row) => row.startsWith(mark)).length ?? 90_000

/** A file of a pull request; without a patch where its change is binary or too large. */
export const pullFileShape = (filename: string, patch?: string): JsonObject => ({
  sha: 'f'.repeat(40),
  filename,
  status: 'modified',
  additions: rowsOf(patch, '+'),
  deletions: rowsOf(patch, '-'),
  changes: rowsOf(patch, '+') + rowsOf(patch, '-'),
  blob_url: `${web}/blob/x/${filename}`,
  raw_url: `${web}/raw/x/${filename}`,
  contents_url: `${api}/contents/${filename}?ref=x`,
  ...(patch === undefined ? {} : { patch })
})
