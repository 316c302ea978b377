/** Finds the file of a frame in the repository: in eight steps, from what is sure to what is only likely. */
import { isStandardLibrary } from '../symbols/origin.js'
import { dependency, isGeneratedFile, isInGoRoot, versionedFile } from './outside.js'
import { below, folderOf, joined, nameOf, normalPath } from './path.js'
import type { FilePlace, ProfileFrame, Repository } from './repository.js'

/** The longest first, so that a module within a module is found. */
const longestFirst = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => b.path.length - a.path.length)

const isVendored = (path: string): boolean =>
  path.startsWith('vendor/') || path.includes('/vendor/')

/** Sure enough without the folder: nothing else in the repository is called so, and the package says the folder. */
const isFolderOf = (folder: string, frame: ProfileFrame, { modules }: Repository): boolean => {
  if (frame.package === 'main' || frame.package === '') return true
  const plain = frame.package.replace(/_test$/, '')
  return (
    modules.some((one) => {
      const rest = plain === one.path ? '' : below(plain, one.path)
      return rest !== undefined && joined(one.folder, rest).replace(/\/$/, '') === folder
    }) ||
    plain === folder ||
    plain.endsWith(`/${folder}`)
  )
}

/** How many of the last parts of two paths are the same. */
const sharedParts = (a: string, b: string): number => {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()]
  const first = left.findIndex((part, index) => part !== right[index])
  return first < 0 ? left.length : first
}

interface Known {
  readonly files: ReadonlySet<string>
  /** Paths by the name of the file. */
  readonly byName: ReadonlyMap<string, readonly string[]>
}

const index = (files: readonly string[]): Known => {
  const byName = new Map<string, string[]>()
  for (const path of files) {
    const same = byName.get(nameOf(path))
    if (same === undefined) byName.set(nameOf(path), [path])
    else same.push(path)
  }
  return { files: new Set(files), byName }
}

/**
 * The one file whose path ends like the given one, folder included, and whose folder is that of the frame's package. A
 * name alone is not enough, and of two that fit equally well none is taken.
 */
const bySuffix = (path: string, frame: ProfileFrame, repository: Repository, known: Known) => {
  const candidates = (known.byName.get(nameOf(path)) ?? [])
    .filter((file) => isFolderOf(folderOf(file), frame, repository))
    .map((file) => ({ file, shared: sharedParts(file, path) }))
    .filter(({ file, shared }) => shared > 1 || (shared === 1 && folderOf(file) === ''))
    .sort((a, b) => b.shared - a.shared)
  const [best, second] = candidates
  if (best === undefined || best.shared === second?.shared) return undefined
  return best.shared > 1 || frame.package !== '' ? best.file : undefined
}

/** Looks up frames of profiles in one repository. */
export const placesIn = (repository: Repository): ((frame: ProfileFrame) => FilePlace) => {
  const known = index(repository.files)
  const modules = longestFirst(repository.modules)
  const roots = [...repository.roots].map(normalPath).sort((a, b) => b.length - a.length)
  const inRepository = (path: string | undefined): FilePlace | undefined =>
    path !== undefined && known.files.has(path)
      ? { kind: isVendored(path) ? 'vendored' : 'repository', path }
      : undefined

  const byMapping = (path: string) => {
    for (const { from, to } of repository.mappings) {
      if (path.startsWith(from)) {
        return inRepository(normalPath(`${to}${path.slice(from.length)}`).replace(/^\//, ''))
      }
    }
    return undefined
  }
  const byModule = (path: string) => {
    for (const one of modules) {
      const rest = below(path, one.path)
      if (rest !== undefined) return inRepository(joined(one.folder, rest))
    }
    return undefined
  }
  const byVersion = (path: string): FilePlace | undefined => {
    const file = versionedFile(path)
    if (file === undefined) return undefined
    return byModule(`${file.module}/${file.rest}`) ?? dependency(file)
  }
  const byRoot = (path: string) => {
    for (const root of roots) {
      const found = inRepository(below(path, root))
      if (found !== undefined) return found
    }
    return undefined
  }

  const find = (frame: ProfileFrame): FilePlace => {
    const path = normalPath(frame.file)
    const mapped = byMapping(path)
    if (mapped !== undefined) return mapped
    if (isGeneratedFile(path)) return { kind: 'generated' }
    if (isInGoRoot(path)) return { kind: 'standard-library' }
    const certain = byVersion(path) ?? byRoot(path) ?? inRepository(path) ?? byModule(path)
    if (certain !== undefined) return certain
    const isOurs = modules.some(
      (one) => frame.package === one.path || below(frame.package, one.path) !== undefined
    )
    if (!isOurs && isStandardLibrary(frame.package)) return { kind: 'standard-library' }
    return inRepository(bySuffix(path, frame, repository, known)) ?? { kind: 'unknown' }
  }
  const seen = new Map<string, FilePlace>()
  return (frame) => {
    const key = `${frame.file}\0${frame.package}`
    const place = seen.get(key) ?? find(frame)
    seen.set(key, place)
    return place
  }
}
