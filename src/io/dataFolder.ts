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
import type { DataFolder } from '../collect/ports.js'
import { FlamegateError } from '../model/diagnostic.js'
import { manifestName, manifestSchema } from '../model/manifest.js'

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

/** The folder for the data of `collect`. A FlamegateError says that it cannot be written. */
export const openDataFolder = (cwd: string, out: string): DataFolder => {
  const folder = resolve(cwd, out)
  const begun = new Set<string>()
  const attempt = (body: () => void): void => {
    try {
      body()
    } catch (cause) {
      throw unwritable(out, cause)
    }
  }
  const place = (path: string): string => {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    return target
  }
  return {
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
