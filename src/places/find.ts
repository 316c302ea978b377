/** Finds the file of a frame in the repository: in eight steps, from what is sure to what is only likely. */
import type { FoundBy } from '../model/place.js'
import { isStandardLibrary } from '../symbols/origin.js'
import { indexFiles, type Known } from './known.js'
import { dependency, isGeneratedFile, isInGoRoot, versionedFile } from './outside.js'
import { below, joined, normalPath } from './path.js'
import { byPathEnd } from './pathEnd.js'
import type { FilePlace, PathMapping, ProfileFrame, Repository } from './repository.js'

/** The longest first, so that a module within a module is found. */
const longestFirst = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => b.path.length - a.path.length)

const isVendored = (path: string): boolean =>
  path.startsWith('vendor/') || path.includes('/vendor/')

/** What is below a path in one of the modules; undefined where several modules of one path have such a file. */
const inModules = (path: string, { modules, known }: Lookup): string | undefined => {
  const files = new Set(
    modules.flatMap((one) => {
      const rest = below(path, one.path)
      const file = rest === undefined ? undefined : joined(one.folder, rest)
      return file !== undefined && known.files.has(file) ? [file] : []
    })
  )
  const [file] = files
  return files.size === 1 ? file : undefined
}

/** Everything that a step looks into. */
interface Lookup {
  readonly repository: Repository
  readonly known: Known
  /** The longest first. */
  readonly modules: Repository['modules']
  /** In the form of `normalPath`, the longest first. */
  readonly roots: readonly string[]
  readonly mappings: readonly PathMapping[]
}

/** A frame with its path in the form of `normalPath`. */
interface Sought extends ProfileFrame {
  readonly path: string
}

const isOurs = ({ package: path }: ProfileFrame, { modules }: Lookup): boolean =>
  modules.some((one) => path === one.path || below(path, one.path) !== undefined)

const isLibrary = (frame: ProfileFrame, lookup: Lookup): boolean =>
  !isOurs(frame, lookup) && isStandardLibrary(frame.package)

const versioned = (path: string): string | undefined => {
  const file = versionedFile(path)
  return file && `${file.module}/${file.rest}`
}

/** The ways to a file of the repository, in order. The first that leads to one that is there counts. */
const steps: readonly (readonly [
  FoundBy,
  (sought: Sought, lookup: Lookup) => string | undefined
])[] = [
  [
    'module-version',
    ({ path }, lookup) => {
      const file = versioned(path)
      return file === undefined ? undefined : inModules(file, lookup)
    }
  ],
  [
    'checkout',
    ({ path }, { roots, known }) =>
      roots.flatMap((root) => below(path, root) ?? []).find((file) => known.files.has(file))
  ],
  ['path', ({ path, ...frame }, lookup) => (isLibrary(frame, lookup) ? undefined : path)],
  ['module', ({ path }, lookup) => inModules(path, lookup)],
  [
    'path-end',
    ({ path, ...frame }, lookup) =>
      isLibrary(frame, lookup) ? undefined : byPathEnd(path, frame, lookup.repository, lookup.known)
  ]
]

const inRepository = (
  path: string | undefined,
  found: FoundBy,
  { known }: Lookup
): FilePlace | undefined =>
  path !== undefined && known.files.has(path)
    ? { kind: isVendored(path) ? 'vendored' : 'repository', path, found }
    : undefined

const byMapping = ({ path }: Sought, lookup: Lookup): FilePlace | undefined => {
  const mapping = lookup.mappings.find(({ from }) => path.startsWith(from))
  if (mapping === undefined) return undefined
  const file = normalPath(`${mapping.to}${path.slice(mapping.from.length)}`).replace(/^\//, '')
  return inRepository(file, 'path-mapping', lookup)
}

/** Whose a file is that no step finds in the repository. */
const outside = ({ path, ...frame }: Sought, lookup: Lookup): FilePlace => {
  const version = versionedFile(path)
  if (version !== undefined) return dependency(version)
  return isLibrary(frame, lookup) ? { kind: 'standard-library' } : { kind: 'unknown' }
}

const find = (sought: Sought, lookup: Lookup): FilePlace => {
  const { path } = sought
  const mapped = byMapping(sought, lookup)
  if (mapped !== undefined) return mapped
  if (isGeneratedFile(path)) return { kind: 'generated' }
  if (isInGoRoot(path)) return { kind: 'standard-library' }
  const isVersioned = versionedFile(path) !== undefined
  for (const [found, step] of steps) {
    // What names its module and version is of that module, whatever the repository has of the same name.
    if (isVersioned && found !== 'module-version' && found !== 'checkout') continue
    const place = inRepository(step(sought, lookup), found, lookup)
    if (place !== undefined) return place
  }
  return outside(sought, lookup)
}

/** Looks up frames of profiles in one repository. Of the mappings the first one that fits counts. */
export const placesIn = (
  repository: Repository,
  mappings: readonly PathMapping[] = []
): ((frame: ProfileFrame) => FilePlace) => {
  const lookup = {
    repository,
    known: indexFiles(repository.files),
    modules: longestFirst(repository.modules),
    roots: [...repository.roots].map(normalPath).sort((a, b) => b.length - a.length),
    mappings
  }
  const seen = new Map<string, FilePlace>()
  return (frame) => {
    const key = `${frame.file}\0${frame.package}`
    const place = seen.get(key) ?? find({ ...frame, path: normalPath(frame.file) }, lookup)
    seen.set(key, place)
    return place
  }
}
