/**
 * Which packages a change can affect. In doubt a package is affected: measuring one too many costs minutes, leaving one
 * out hides a regression.
 */
import type { GoPackage } from './goList.js'

/** The packages of one side that are in its tree, and its top folder. */
export interface SidePackages {
  readonly root: string
  readonly packages: readonly GoPackage[]
}

/** The import path without the mark of the test that the package is built for: `p [p.test]` is `p`. */
const plain = (name: string): string => name.split(' [', 1)[0] ?? name

/** Whether it is a package itself, not one that is built again, or made, for a test. */
const isPlain = ({ ForTest, ImportPath }: GoPackage): boolean =>
  ForTest === '' && !ImportPath.endsWith('.test')

/** Files that decide what every package is built from. */
const isModuleFile = (path: string): boolean =>
  /(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/.test(path) || /(?:^|\/)vendor\//.test(path)

/** Files that no build and no benchmark looks at, unless they are embedded or test data. */
const isIdle = (path: string): boolean =>
  /(?:^|\/)\./.test(path) || (/(?:\.md|(?:^|\/)LICENSE)$/.test(path) && !path.includes('testdata/'))

const folderIn = (root: string, dir: string): string | undefined => {
  const path = dir.replaceAll('\\', '/')
  if (path === root) return ''
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
}

interface Places {
  /** Package of a folder of the tree. */
  readonly owners: ReadonlyMap<string, string>
  /** Paths of embedded files. */
  readonly embedded: ReadonlySet<string>
}

const placesOf = ({ root, packages }: SidePackages): Places => {
  const owners = new Map<string, string>()
  const embedded = new Set<string>()
  for (const one of packages) {
    const folder = folderIn(root, one.Dir)
    if (folder === undefined) continue
    if (isPlain(one)) owners.set(folder, one.ImportPath)
    for (const file of [...one.EmbedFiles, ...one.TestEmbedFiles, ...one.XTestEmbedFiles]) {
      embedded.add(folder === '' ? file : `${folder}/${file}`)
    }
  }
  return { owners, embedded }
}

interface Owner {
  readonly folder: string
  readonly name: string
}

/** The package in the nearest folder above a file: a file below a package, as in testdata, is part of it. */
const ownerOf = (path: string, owners: ReadonlyMap<string, string>): Owner | undefined => {
  const up = path.lastIndexOf('/')
  const folder = up < 0 ? '' : path.slice(0, up)
  const name = owners.get(folder)
  if (name !== undefined) return { folder, name }
  return folder === '' ? undefined : ownerOf(folder, owners)
}

/** The package that a file is part of on the side that has it: the one nearer to it, where the sides differ. */
const ownersOn = (file: string, places: readonly Places[]): readonly string[] => {
  const owners = places.flatMap((place) => ownerOf(file, place.owners) ?? [])
  const nearest = Math.max(...owners.map(({ folder }) => folder.length))
  return owners.filter(({ folder }) => folder.length === nearest).map(({ name }) => name)
}

/** Packages of which one is tested, and everything that its test binary is built from. */
const ingredientsOf = ({ packages }: SidePackages): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    packages
      .filter((one) => one.ForTest === '' && one.ImportPath.endsWith('.test'))
      .map((one) => {
        const tested = one.ImportPath.slice(0, -'.test'.length)
        return [tested, new Set([tested, ...one.Deps.map(plain)])] as const
      })
  )

/** The packages whose test binary a change of files can affect, or all of them. */
export const affectedPackages = (
  files: readonly string[],
  sides: readonly SidePackages[]
): ReadonlySet<string> | 'all' => {
  const places = sides.map(placesOf)
  const counting = files.filter(
    (file) => !isIdle(file) || places.some(({ embedded }) => embedded.has(file))
  )
  if (counting.some(isModuleFile)) return 'all'
  const changed = new Set<string>()
  for (const file of counting) {
    const owners = ownersOn(file, places)
    if (owners.length === 0) return 'all'
    for (const owner of owners) changed.add(owner)
  }
  return new Set(
    sides.flatMap((side) =>
      [...ingredientsOf(side)].flatMap(([tested, ingredients]) =>
        [...changed].some((one) => ingredients.has(one)) ? [tested] : []
      )
    )
  )
}
