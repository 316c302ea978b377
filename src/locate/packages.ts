/** Whose a package is: that of the Go files in its folder. */
import { below, folderOf, joined } from '../places/path.js'
import type { Repository } from '../places/repository.js'
import type { Ground } from './ground.js'

/** The folders that a package can be in; more than one where two modules of the repository are called alike. */
export const foldersOf = (path: string, { modules }: Repository): readonly string[] => {
  const plain = path.replace(/_test$/, '')
  return modules.flatMap(({ path: module, folder }) => {
    if (plain === module) return [folder]
    const rest = below(plain, module)
    return rest === undefined ? [] : [joined(folder, rest)]
  })
}

const isSource = (file: string): boolean => file.endsWith('.go') && !file.endsWith('_test.go')

const sourcesByFolder = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byFolder = new Map<string, string[]>()
  for (const file of files) {
    if (!isSource(file)) continue
    const folder = folderOf(file)
    const known = byFolder.get(folder)
    if (known === undefined) byFolder.set(folder, [file])
    else known.push(file)
  }
  return byFolder
}

/** The owners of the packages of a repository; undefined where nobody can say, or a package is not of it. */
export const packageOwners = ({
  repository,
  ownersOf
}: Ground): ((path: string) => readonly string[] | undefined) => {
  if (ownersOf === undefined) return () => undefined
  const byFolder = sourcesByFolder(repository.files)
  return (path) => {
    const [folder, second] = foldersOf(path, repository).filter((one) => byFolder.has(one))
    if (folder === undefined || second !== undefined) return undefined
    return [...new Set((byFolder.get(folder) ?? []).flatMap(ownersOf))]
  }
}
