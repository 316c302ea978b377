import * as z from 'zod'
import { linesOfPatch, sizeOfPatch } from '../changes/patch.js'
import { type Change, type ChangedFile, noLines } from '../model/change.js'
import { type Page, readPage, readPages } from './github/pages.js'
import type { Connection } from './github/request.js'

/** What pull requests change. */
export interface Changes {
  /** The changed files in pages from 1. */
  readonly files: (pull: number, page: number) => Promise<Page<ChangedFile>>
}

const file = z.object({
  filename: z.string(),
  previous_filename: z.string().nullish(),
  status: z.string(),
  changes: z.int().nullish(),
  patch: z.string().nullish()
})

type ListedFile = z.output<typeof file>

/** GitHub's words; a copy is a new file, and one of a kind that nobody knows yet is at least changed. */
const statuses: ReadonlyMap<string, ChangedFile['status']> = new Map([
  ['added', 'added'],
  ['copied', 'added'],
  ['removed', 'removed'],
  ['renamed', 'renamed']
])

/**
 * A file that only has another name, or another mode, changes no line. There is no patch of binary files and of those that
 * are too large for GitHub to show, and one that does not have all changes that were counted is cut.
 */
const linesOf = ({ status, changes, patch }: ListedFile): ChangedFile['lines'] => {
  if (status === 'copied') return 'unknown'
  if (patch === undefined || patch === null) {
    return status === 'renamed' && changes === 0 ? noLines : 'unknown'
  }
  const isWhole = changes === undefined || changes === null || sizeOfPatch(patch) === changes
  return isWhole ? linesOfPatch(patch) : 'unknown'
}

const fileOf = (listed: ListedFile): ChangedFile => ({
  path: listed.filename,
  ...(listed.previous_filename ? { previousPath: listed.previous_filename } : {}),
  status: statuses.get(listed.status) ?? 'modified',
  lines: linesOf(listed)
})

const answer = {
  schema: z.array(file),
  items: (all: readonly ListedFile[]): readonly ChangedFile[] => all.map(fileOf)
}

const purpose = {
  goal: 'list the files that the pull request changes',
  permission: 'pull-requests: read',
  isRepeatable: true
} as const

export const changesOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Changes => ({
  files: (pull, page) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const parameters = { owner, repo, pull_number: pull }
    return readPage(connection, { ...purpose, route, parameters, page }, answer)
  }
})

/** GitHub lists 3000 files at most, and does not say that there are more (its documentation of this request). */
const mostFiles = 3000
const maxPages = 30

/** Reads what a pull request changes, over all pages. Throws the FlamegateError of a request that failed. */
export const readPullChange = async (changes: Changes, pull: number): Promise<Change> => {
  const { items, isComplete } = await readPages((page) => changes.files(pull, page), maxPages)
  return { files: items, isComplete: isComplete && items.length < mostFiles, source: 'github' }
}
