/** The manifests among the inputs, and what they say about the others. Each governs its own folder and no more. */
import type { Manifest, ManifestFile } from '../model/manifest.js'
import type { DecodedFile } from '../model/parsed.js'

/** A manifest among the inputs. */
export interface FoundManifest {
  readonly path: string
  /** With a slash at its end; empty for the working directory itself. */
  readonly folder: string
  readonly manifest: Manifest
  /** The same for copies of one collection, so that what was downloaded twice counts once. */
  readonly collection: string
}

/** What a manifest says about one file. */
export interface Listing {
  readonly from: FoundManifest
  readonly entry: ManifestFile
}

export interface Listings {
  /** One of every collection, the first by path. */
  readonly manifests: readonly FoundManifest[]
  /** By the path of the input. */
  readonly byPath: ReadonlyMap<string, Listing>
  /** What is listed and is not among the inputs. */
  readonly missing: readonly Listing[]
}

/** Two collections of one moment and one seed are one. */
const collectionOf = ({ created_at, seed, base, head }: Manifest): string =>
  [created_at, seed, base?.sha, head?.sha].join(' ')

const foundIn = ({ path, parsed: { manifest } }: DecodedFile): readonly FoundManifest[] => {
  if (manifest === undefined) return []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [{ path, folder, manifest, collection: collectionOf(manifest) }]
}

/** A path that leads nowhere but down; any other is a name that no input has. */
const leadsDown = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

export const pathOf = ({ from, entry }: Listing): string => `${from.folder}${entry.path}`

const firstOfEach = (all: readonly FoundManifest[]): readonly FoundManifest[] => {
  const first = new Map<string, FoundManifest>()
  for (const one of all) if (!first.has(one.collection)) first.set(one.collection, one)
  return [...first.values()]
}

/** Whether another copy of the collection has the file: then it is not missing. */
const hasCopy = (
  { from, entry }: Listing,
  all: readonly FoundManifest[],
  there: ReadonlySet<string>
): boolean =>
  all.some(
    (other) => other.collection === from.collection && there.has(`${other.folder}${entry.path}`)
  )

/** What the manifests among the files say about the others; in nested folders the nearest one. */
export const listingsOf = (files: readonly DecodedFile[]): Listings => {
  const all = files.flatMap(foundIn).sort((a, b) => Number(a.path > b.path) || -1)
  const manifests = firstOfEach(all)
  const there = new Set(files.map(({ path }) => path))
  const listed = (from: FoundManifest) =>
    from.manifest.files.map((entry): Listing => ({ from, entry }))
  const isThere = (one: Listing) => leadsDown(one.entry.path) && there.has(pathOf(one))
  const outerFirst = [...all].sort((a, b) => a.folder.length - b.folder.length)
  const found = outerFirst.flatMap(listed).filter(isThere)
  return {
    manifests,
    byPath: new Map(found.map((one) => [pathOf(one), one])),
    missing: manifests.flatMap(listed).filter((one) => !isThere(one) && !hasCopy(one, all, there))
  }
}
