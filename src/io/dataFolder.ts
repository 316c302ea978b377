import {
  appendFileSync,
  copyFileSync,
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
import { lockFolder, lockName, unlockFolder } from './folderLock.js'

const unwritable = (out: string, cause: unknown): FlamegateError =>
  new FlamegateError(
    [
      {
        severity: 'error',
        code: 'io/unwritable',
        message: `expected to write the data to ${out}, found: ${cause instanceof Error ? cause.message : String(cause)}`,
        hint: 'give a folder that can be written with --out DIR'
      }
    ],
    { cause }
  )

/** Files that the manifest in a folder lists; none where there is no manifest of ours. */
const listed = (folder: string): readonly string[] => {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8')
    return manifestSchema.parse(JSON.parse(text)).files.map((file) => file.path)
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

const clear = (folder: string): void => {
  for (const name of listed(folder)) {
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
    copyFileSync(from, to)
    rmSync(from, { force: true })
  }
}

const inUse = (out: string, by: number): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'collect/in-use',
      message: `expected ${out} for this collection alone, found that process ${by} is collecting into it`,
      hint: `wait for it, or give another folder with --out DIR; if nothing is running, remove ${lockName} from it`
    }
  ])

/** Takes a folder for one process, and makes it if need be. What it gives back undoes both. */
const claim = (folder: string, out: string): (() => void) => {
  const made = mkdirSync(folder, { recursive: true })
  const lock = lockFolder(folder)
  if (lock.status === 'taken') throw inUse(out, lock.by)
  const release = (): void => {
    process.off('exit', release)
    unlockFolder(folder)
    if (made !== undefined) removeEmpty(folder, dirname(made))
  }
  process.on('exit', release)
  return release
}

/** The folder for the data of `collect`. A FlamegateError says that it cannot be written. */
export const openDataFolder = (cwd: string, out: string): DataFolder => {
  const folder = resolve(cwd, out)
  const begun = new Set<string>()
  let release = (): void => {}
  const attempt = (body: () => void): void => {
    try {
      body()
    } catch (cause) {
      throw cause instanceof FlamegateError ? cause : unwritable(out, cause)
    }
  }
  const place = (path: string): string => {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    return target
  }
  return {
    claim: () =>
      attempt(() => {
        release = claim(folder, out)
      }),
    release: () => release(),
    clear: () => attempt(() => clear(folder)),
    append: (path, text) =>
      attempt(() => {
        // What stands there from before the first line of this collection is not its own.
        const write = begun.has(path) ? appendFileSync : writeFileSync
        write(place(path), text)
        begun.add(path)
      }),
    adopt: (from, path) => attempt(() => move(from, place(path))),
    writeManifest: (manifest) =>
      attempt(() => {
        const target = place(manifestName)
        writeFileSync(`${target}.tmp`, `${JSON.stringify(manifest, null, 1)}\n`)
        renameSync(`${target}.tmp`, target)
      })
  }
}
