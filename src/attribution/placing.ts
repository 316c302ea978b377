import type { Change } from '../model/change.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import { placesIn } from '../places/find.js'
import { below, normalPath } from '../places/path.js'
import type { PathMapping, Repository } from '../places/repository.js'

/** The path of a changed file that a function is in; undefined where it is in none of them, or that is not sure. */
export type PathOf = (delta: Pick<FunctionDelta, 'file' | 'package'>) => string | undefined

/** What is known of where the code is. */
export interface Whereabouts {
  /** Undefined where it is not at hand; then only the changed files are known. */
  readonly repository: Repository | undefined
  readonly mappings: readonly PathMapping[]
  /** Folders that base and head were built in, as far as manifests name them. */
  readonly roots: readonly string[]
}

/**
 * Looks functions up among the changed files. What is below a folder that a side was built in is there or nowhere; everything
 * else is found as all places are, and without the repository its path has to end like the file, and its package like the
 * folder.
 */
export const placingIn = (
  { files }: Change,
  { repository, mappings, roots }: Whereabouts
): PathOf => {
  const changed = new Set(
    files.flatMap(({ path, previousPath }) =>
      previousPath === undefined ? [path] : [path, previousPath]
    )
  )
  const known = repository ?? { files: [], modules: [], roots: [] }
  const all = { ...known, files: [...new Set([...known.files, ...changed])] }
  const placeOf = placesIn(all, mappings)
  const folders = roots.map(normalPath)
  const pathOf: PathOf = ({ file, package: path }) => {
    if (file === '') return undefined
    const normal = normalPath(file)
    const folder = folders.find((one) => below(normal, one) !== undefined)
    if (folder !== undefined) return below(normal, folder)
    const place = placeOf({ file, package: path })
    return place.kind === 'repository' ? place.path : undefined
  }
  return (delta) => {
    const path = pathOf(delta)
    return path !== undefined && changed.has(path) ? path : undefined
  }
}
