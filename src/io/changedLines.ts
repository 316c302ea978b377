import * as z from 'zod'
import { declares } from './changedLines/goDeclaration.js'
import { type ChangedLine, changedLines } from './changedLines/patch.js'
import { type Page, readPage, readPages } from './github/pages.js'
import type { Connection } from './github/request.js'

/** A file that a pull request changes, as head calls it. */
export interface PullFile {
  readonly path: string
  /** Empty where no line changes; absent for binary files, and where the change is too large for GitHub to show. */
  readonly patch?: string
}

/** What pull requests change. */
export interface Changes {
  /** The changed files in pages from 1; files that are gone are left out. */
  readonly files: (pull: number, page: number) => Promise<Page<PullFile>>
}

const file = z.object({
  filename: z.string(),
  status: z.string(),
  changes: z.int().nullish(),
  patch: z.string().nullish()
})

type ListedFile = z.output<typeof file>

/** A file that only has another name changes no line; one without a count of changes is not known. */
const fileOf = ({ filename, status, changes, patch }: ListedFile): PullFile => {
  const text = patch ?? (status === 'renamed' && changes === 0 ? '' : undefined)
  return { path: filename, ...(text === undefined ? {} : { patch: text }) }
}

const answer = {
  schema: z.array(file),
  items: (all: readonly ListedFile[]): readonly PullFile[] =>
    all.filter(({ status }) => status !== 'removed').map(fileOf)
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

/** A place in the repository. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A function as a report has it, with its place as the profile says it. */
export interface PlacedFunction {
  readonly name: string
  readonly package: string
  readonly location?: Place | undefined
}

/** What a pull request changes, line by line. */
export interface ChangedLines {
  /**
   * The first line that the pull request changes in a function; undefined where it changes none. Profiles know files by
   * the path they were built under, so a file is found by the end of its path and the declaration of the function.
   */
  readonly placeOf: (entry: PlacedFunction) => Place | undefined
  /** Whether every changed file is known, with every changed line. */
  readonly isComplete: boolean
}

/** GitHub lists 3000 files at most (its documentation of this request). */
const maxPages = 30

interface ChangedFile {
  readonly path: string
  readonly lines: readonly ChangedLine[]
}

const endsIn = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`)

/** The name of a file alone says little about which of many it is; with a folder, or a declaration, it says enough. */
const lineIn = ({ path, lines }: ChangedFile, entry: PlacedFunction): number | undefined => {
  const { file: seen = '', line: start = 0 } = entry.location ?? {}
  const inside = lines.find(({ inside }) => declares(inside, entry))
  const first = lines.find(({ line }) => line === start)
  return (inside ?? (path === seen || path.includes('/') ? first : undefined))?.line
}

/** The longest path comes first, so that `cmd/shop/main.go` is not taken for `main.go`. */
const longestFirst = (a: ChangedFile, b: ChangedFile): number => b.path.length - a.path.length

/** The lines that files change, for looking up functions. */
export const lookUpChanges = (files: readonly PullFile[], isComplete: boolean): ChangedLines => {
  const changed = files
    .map(({ path, patch = '' }): ChangedFile => ({ path, lines: changedLines(patch) }))
    .filter(({ lines }) => lines.length > 0)
    .sort(longestFirst)
  return {
    placeOf: (entry) => {
      const seen = entry.location?.file ?? ''
      for (const candidate of changed) {
        const line = endsIn(seen, candidate.path) ? lineIn(candidate, entry) : undefined
        if (line !== undefined) return { file: candidate.path, line }
      }
      return undefined
    },
    isComplete: isComplete && files.every(({ patch }) => patch !== undefined)
  }
}

/** Reads what a pull request changes, over all pages. Throws the FlamegateError of a request that failed. */
export const readChangedLines = async (changes: Changes, pull: number): Promise<ChangedLines> => {
  const { items, isComplete } = await readPages((page) => changes.files(pull, page), maxPages)
  return lookUpChanges(items, isComplete)
}
