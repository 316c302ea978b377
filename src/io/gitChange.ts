/** What lies between two commits of the repository on the disk. */
import { linesOfPatch } from '../changes/patch.js'
import { type Change, type ChangedFile, noLines } from '../model/change.js'
import type { Environment } from './childEnvironment.js'
import { gitCommand, gitWith } from './git.js'
import { runChild } from './process.js'

/** A difference of megabytes takes git seconds. */
const timeoutMs = 60_000

/** Nothing of the repository's own runs, and none of the user's settings changes the form of the answer. */
const options = [
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--submodule=short'],
  ...['--find-renames', '--ignore-submodules=none']
]

/** Objects that stand in for others (`git replace`) are not what the commits hold. */
const ownObjects = { GIT_NO_REPLACE_OBJECTS: '1' }

interface Where {
  readonly cwd: string
  readonly env: Environment
}

/** What `git diff` says, in full; undefined where it fails, is killed, or says more than is kept. */
const diff = async (
  form: readonly string[],
  range: readonly string[],
  { cwd, env }: Where
): Promise<string | undefined> => {
  const args = ['-c', 'diff.suppressBlankEmpty=false', 'diff', ...options, ...form]
  const { exit, stdout, droppedBytes } = await runChild({
    ...gitCommand([...args, '--end-of-options', ...range, '--']),
    cwd,
    env: gitWith(env, ownObjects).env,
    timeoutMs,
    stop: new AbortController().signal
  })
  return exit === 0 && droppedBytes === undefined ? stdout : undefined
}

interface Listed {
  readonly file: Omit<ChangedFile, 'lines'>
  /** Neither a symbolic link nor a submodule on a side: those have no lines. */
  readonly isPlain: boolean
  /** A file of another kind than before is removed and added. */
  readonly sections: 1 | 2
}

const statuses: ReadonlyMap<string, ChangedFile['status']> = new Map([
  ['A', 'added'],
  ['D', 'removed'],
  ['R', 'renamed']
])

/** A record of `--raw`: `:100644 100644 <sha> <sha> R097`. The modes of files begin with 100, and 000000 is no file. */
const record = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/

const isFile = (mode: string | undefined): boolean =>
  mode !== undefined && (mode.startsWith('100') || mode === '000000')

/** Records of `--raw -z`: each is followed by the path of the file, that of base first where there are two. */
const listedIn = (raw: string): readonly Listed[] | undefined => {
  const fields = raw.split('\0')
  const files: Listed[] = []
  for (let at = 0; at < fields.length - 1; ) {
    const [, base, head, letter = ''] = record.exec(fields[at] ?? '') ?? []
    if (letter === '') return undefined
    const status = statuses.get(letter) ?? 'modified'
    const [first = '', second = ''] = [fields[at + 1], fields[at + 2]]
    const paths = status === 'renamed' ? { path: second, previousPath: first } : { path: first }
    at += status === 'renamed' ? 3 : 2
    const isPlain = isFile(base) && isFile(head)
    files.push({ file: { ...paths, status }, isPlain, sections: letter === 'T' ? 2 : 1 })
  }
  return files
}

/** Rows of hunks begin with a mark and names are quoted, so a header is nothing that a file can hold. */
const sectionsOf = (patch: string): readonly string[] =>
  `\n${patch}`.split('\ndiff --git ').slice(1)

const linesOf = (section: string): ChangedFile['lines'] => {
  const [header = '', ...hunks] = section.split('\n@@ ')
  if (hunks.length > 0) return linesOfPatch(section)
  return /\n(?:Binary files |GIT binary patch)/.test(header) ? 'unknown' : noLines
}

/** The lines of each file, if there are as many sections as the list needs. */
const withLines = (
  listed: readonly Listed[],
  sections: readonly string[]
): readonly ChangedFile[] => {
  const fits = listed.reduce((sum, one) => sum + one.sections, 0) === sections.length
  let at = 0
  return listed.map(({ file, isPlain, sections: own }) => {
    const section = sections[at]
    at += own
    const isKnown = fits && isPlain && section !== undefined
    return { ...file, lines: isKnown ? linesOf(section) : 'unknown' }
  })
}

/** The change of a range as git writes it: two commits, or `BASE..HEAD`. Undefined where git cannot tell. */
const readRange = async (range: readonly string[], where: Where): Promise<Change | undefined> => {
  const raw = await diff(['--raw', '--no-abbrev', '-z'], range, where)
  const listed = raw === undefined ? undefined : listedIn(raw)
  if (listed === undefined) return undefined
  const patch = await diff(['--patch', '--unified=3'], range, where)
  return {
    files: withLines(listed, sectionsOf(patch ?? '')),
    isComplete: true,
    source: 'git'
  }
}

/** The change of `BASE..HEAD` or `BASE...HEAD`, as `git diff` takes it. */
export const changeInRange = (range: string, where: Where): Promise<Change | undefined> =>
  readRange([range], where)

/** The change between two commits, by their full ids. */
export const changeBetween = (
  base: string,
  head: string,
  where: Where
): Promise<Change | undefined> => readRange([base, head], where)
