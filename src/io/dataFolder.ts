import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { DataFolder } from '../collect/ports.js'
import { FlamegateError } from '../model/diagnostic.js'
import { manifestSchema } from '../model/manifest.js'
import { manifestName } from '../model/manifestName.js'
import { parseJson } from '../model/parseJson.js'
import { lockFolder, lockName, noteBegun, unlockFolder } from './folderLock.js'
import { writing } from './unwritable.js'
import { writeWhole } from './writeWhole.js'

/** Files that the manifest in a folder lists; none where there is no manifest of ours. */
const listed = (folder: string): readonly string[] => {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8')
    return manifestSchema.parse(parseJson(text)).files.map((file) => file.path)
  } catch {
    return []
  }
}

/** Whether a path stays inside a folder, with no link on the way: a manifest is only a file that anybody can write. */
const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return false
  try {
    const steps = way.split(sep).map((_, index, all) => join(folder, ...all.slice(0, index + 1)))
    return steps.every((step) => !lstatSync(step).isSymbolicLink())
  } catch {
    return false
  }
}

/** Removes a folder and those above it up to a root, as long as they are empty. */
const removeEmpty = (folder: string, root: string): void => {
  if (!folder.startsWith(root + sep)) return
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  removeEmpty(dirname(folder), root)
}

const clear = (folder: string, left: readonly string[]): void => {
  for (const name of [...listed(folder), ...left]) {
    const path = resolve(folder, name)
    if (!isInside(folder, path)) continue
    rmSync(path, { force: true })
    removeEmpty(dirname(path), folder)
  }
  rmSync(join(folder, manifestName), { force: true })
}

/** Moves a file, over the border of a file system too. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch {
    writeWhole([{ path: to, content: readFileSync(from) }])
    rmSync(from, { force: true })
  }
}

const inUse = (out: string, by: string): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'collect/in-use',
      message: `expected ${out} for this collection alone, found that ${by} is collecting into it`,
      hint: `wait for it, or give another folder with --out DIR; if nothing is running, remove ${lockName} from it`
    }
  ])

interface Claim {
  /** What a process that was killed had begun in the folder. */
  readonly left: readonly string[]
  readonly release: () => void
}

/** Takes a folder for one process, and makes it if need be. `release` undoes both. */
const claim = (folder: string, out: string): Claim => {
  const made = mkdirSync(folder, { recursive: true })
  const lock = lockFolder(folder)
  if (lock.status === 'taken') throw inUse(out, lock.by)
  const release = (): void => {
    process.off('exit', release)
    unlockFolder(folder)
    if (made !== undefined) removeEmpty(folder, dirname(made))
  }
  process.on('exit', release)
  return { left: lock.left, release }
}

/** The folder for the data of `collect`. A FlamegateError says that it cannot be written. */
export const openDataFolder = (cwd: string, out: string): DataFolder => {
  const folder = resolve(cwd, out)
  const begun = new Set<string>()
  let claimed: Claim | undefined
  const hint = 'give a folder that can be written with --out DIR'
  const attempt = (body: () => void): void =>
    writing({ doing: `write the data to ${out}`, hint }, body)
  const place = (path: string): string => {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (claimed !== undefined && !begun.has(path)) noteBegun(folder, path)
    return target
  }
  return {
    claim: () =>
      attempt(() => {
        claimed = claim(folder, out)
      }),
    release: () => claimed?.release(),
    clear: () => attempt(() => clear(folder, claimed?.left ?? [])),
    append: (path, text) =>
      attempt(() => {
        // What stands there from before the first line of this collection is not its own.
        const write = begun.has(path) ? appendFileSync : writeFileSync
        write(place(path), text)
        begun.add(path)
      }),
    adopt: (from, path) =>
      attempt(() => {
        move(from, place(path))
        begun.add(path)
      }),
    writeManifest: (manifest) =>
      attempt(() => {
        const content = `${JSON.stringify(manifest, null, 1)}\n`
        writeWhole([{ path: join(folder, manifestName), content }])
      })
  }
}
