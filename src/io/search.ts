import { lstatSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { FlamegateError } from '../model/diagnostic.js'
import { entriesOf } from './entries.js'

/** A file that a search found. */
export interface FoundFile {
  /** Where to read it. */
  readonly location: string
  /** How the report calls it: the PATH as the user gave it, and the way from there. */
  readonly path: string
  /** Relative to PATH; the file's own name when PATH is a file. */
  readonly name: string
  readonly bytes: number
  /** Named by the user, not found by searching. */
  readonly isNamed: boolean
}

/** What to search, and how the report calls it. */
export interface SearchRoot {
  readonly path: string
  /** Stands for PATH in the report; PATH itself when absent. */
  readonly label?: string
  /** Whether the label is part of the names that sides and workloads are read from. */
  readonly labelsNames?: boolean
}

export interface SearchOptions {
  readonly cwd: string
  /** The folder that reports are written to; never searched. */
  readonly out: string
  readonly maxFiles: number
}

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Hidden folders hold tools' own state, except `.docs`, which holds published artifacts. */
const isSkipped = (name: string): boolean =>
  skippedFolders.has(name) || (name.startsWith('.') && name !== '.docs')

const posix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

const missing = (path: string, cause: unknown): FlamegateError =>
  new FlamegateError(
    [
      {
        severity: 'error',
        code: 'io/path-missing',
        message: `expected a file or folder at ${path}, found none that can be read`,
        hint: 'check the path; a PATH is a file, or a folder that is searched recursively'
      }
    ],
    { cause }
  )

const tooMany = (path: string, maxFiles: number): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'io/too-many-files',
      message: `expected at most ${maxFiles} files under ${path}, found more`,
      hint: 'give a folder that holds little else than profiles and benchmark results, or raise limits.max-files in the config file'
    }
  ])

/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder: string, isOut: (path: string) => boolean, found: string[], max: number) => {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isFile()) found.push(path)
    else if (entry.isDirectory() && !isSkipped(entry.name) && !isOut(path)) {
      walk(path, isOut, found, max)
    }
    if (found.length > max) return
  }
}

/** The files of one PATH: the file itself, or everything below the folder that a search may look at. */
export const search = (where: SearchRoot, options: SearchOptions): readonly FoundFile[] => {
  const { path, label = path } = where
  const root = resolve(options.cwd, path)
  const out = resolve(options.cwd, options.out)
  try {
    const stat = statSync(root)
    if (!stat.isDirectory()) {
      const name = basename(root)
      return [{ location: root, path: posix(label), name, bytes: stat.size, isNamed: true }]
    }
  } catch (cause) {
    throw missing(path, cause)
  }
  const found: string[] = []
  walk(root, (folder) => folder === out, found, options.maxFiles)
  if (found.length > options.maxFiles) throw tooMany(path, options.maxFiles)
  return found.map((location) => {
    const below = posix(relative(root, location))
    return {
      location,
      path: posix(join(label, below)),
      name: where.labelsNames ? posix(join(label, below)) : below,
      bytes: lstatSync(location).size,
      isNamed: false
    }
  })
}

/** Whether a search of a path would find any file. */
export const holdsFiles = (
  where: SearchRoot,
  options: Omit<SearchOptions, 'maxFiles'>
): boolean => {
  try {
    return search(where, { ...options, maxFiles: 1 }).length > 0
  } catch {
    return true // more than one file, or an error that the real search will explain
  }
}

/** Whether a path is there, of whatever kind. */
export const exists = (path: string, cwd: string): boolean => {
  try {
    lstatSync(resolve(cwd, path))
    return true
  } catch {
    return false
  }
}
