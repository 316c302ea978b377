/** What `go.mod` says about where packages are: its module, and the folders that `replace` puts in place of others. */
import { joined, normalPath } from './path.js'
import type { RepositoryModule } from './repository.js'

/** The words of each line, without comments; those of a block begin with the word of the block. */
const statementsOf = (text: string): readonly (readonly string[])[] => {
  const statements: (readonly string[])[] = []
  let block: string | undefined
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = ((line.split('//', 1)[0] ?? '').match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map(
      (word) => word.replace(/^["`]|["`]$/g, '')
    )
    const [first, second] = words
    if (first === undefined) continue
    if (first === ')') block = undefined
    else if (second === '(' && words.length === 2) block = first
    else statements.push(block === undefined ? words : [block, ...words])
  }
  return statements
}

const isLocal = (target: string): boolean => /^\.\.?(?:\/|$)/.test(target)

/** The folder of the repository that a target leads to; undefined for one outside of it. */
const folderAt = (from: string, target: string): string | undefined => {
  const folder = normalPath(joined(from, target)).replace(/\/$/, '')
  return folder.startsWith('..') ? undefined : folder
}

/** The modules that a `go.mod` in `folder` names: its own, and those that it replaces by folders of the repository. */
export const modulesOf = (text: string, folder: string): readonly RepositoryModule[] =>
  statementsOf(text).flatMap(([word, path, ...rest]) => {
    if (path === undefined) return []
    if (word === 'module') return [{ path, folder }]
    const target = word === 'replace' ? rest[rest.indexOf('=>') + 1] : undefined
    if (target === undefined || !isLocal(target)) return []
    const at = folderAt(folder, target)
    return at === undefined ? [] : [{ path, folder: at }]
  })

/** The `go.mod` files of a repository, those of the root first; those of others and of tests' data are left out. */
export const goModsIn = (files: readonly string[]): readonly string[] =>
  files
    .filter((file) => file === 'go.mod' || file.endsWith('/go.mod'))
    .filter((file) => !/(?:^|\/)(?:vendor|node_modules)\//.test(file))
    .sort((a, b) => a.split('/').length - b.split('/').length || Number(a > b) - Number(a < b))
