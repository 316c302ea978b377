/** Which packages are of the repository that was measured, as far as the measured packages tell. */
import { groupBy } from '../model/groupBy.js'
import type { DecodedFile } from '../model/parsed.js'
import type { BenchEntry } from '../model/report.js'
import { packageOf, withoutVendor } from '../symbols/importPath.js'
import { originOf } from '../symbols/origin.js'

/** Hosts on which the first three elements of an import path are a repository. */
const codeHosts: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org'
])

/** What surely belongs together: a repository of a code host, else what one host serves. */
const territoryOf = (path: string): string => {
  const elements = path.split('/')
  return elements.slice(0, codeHosts.has(elements[0] ?? '') ? 3 : 1).join('/')
}

const isBelow = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}/`)

const commonStart = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const end = a.findIndex((element, i) => element !== b[i])
  return end === -1 ? a : a.slice(0, end)
}

/** The folder that all measured packages of one territory are in; of a code host it is the repository. */
const rootOf = (paths: readonly string[]): string => {
  const [first = '', ...others] = paths
  const territory = territoryOf(first)
  if (codeHosts.has(first.split('/', 1)[0] ?? '')) return territory
  return others
    .map((path) => path.split('/'))
    .reduce<readonly string[]>(commonStart, first.split('/'))
    .join('/')
}

const grouped = (paths: readonly string[]): readonly (readonly string[])[] => [
  ...groupBy(paths, territoryOf).values()
]

const measuredPackages = (
  files: readonly DecodedFile[],
  rows: readonly BenchEntry[]
): readonly string[] => {
  const listed = files.flatMap(({ parsed }) => parsed.manifest?.packages ?? [])
  const all = [...listed, ...rows].map((one) => one.package)
  return [...new Set(all)].filter((path) => path !== '')
}

/** Says of a symbol whether it is of the measured repository; null where nothing tells. */
export const ownership = (
  files: readonly DecodedFile[],
  rows: readonly BenchEntry[]
): ((symbol: string) => boolean | null) => {
  const roots = grouped(measuredPackages(files, rows)).map(rootOf)
  const territories = new Set(roots.map(territoryOf))
  const isOwn = (path: string) => roots.some((root) => isBelow(path, root))
  const moduleIsOwn = (path: string): boolean | null =>
    roots.length === 0 || territories.has(territoryOf(path)) ? null : false
  return (symbol) => {
    const path = packageOf(symbol)
    if (path !== withoutVendor(path)) return false
    if (isOwn(path)) return true
    switch (originOf(symbol)) {
      case 'program':
        return roots.length > 0 ? true : null
      case 'module':
        return moduleIsOwn(path)
      case 'native':
        return null
      case 'runtime':
      case 'standard-library':
        return false
    }
  }
}
