/** The repository around a folder of this machine. */
import { basename } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.js'
import { goModsIn, modulesOf } from '../../places/goMod.js'
import { folderOf } from '../../places/path.js'
import type { Repository } from '../../places/repository.js'
import type { Sought } from '../../places/sought.js'
import type { Environment } from '../childEnvironment.js'
import { type Checkout, gitFiles } from './gitFiles.js'
import { type LocalOwners, localOwners, type TextFile } from './localOwners.js'
import { boundedReader } from './readBounded.js'
import { lookInto } from './sources.js'
import { walkFiles } from './walkFiles.js'

/** A repository that is here. */
export interface LocalRepository {
  readonly root: string
  readonly repository: Repository
  readonly owners: LocalOwners
  /** Of the repository, not of its owners. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Modules of one repository; Kubernetes has about thirty. */
const maxModules = 500
const maxGoModBytes = 4_000_000

const incomplete = (files: number): Diagnostic => ({
  severity: 'note',
  code: 'places/incomplete',
  message: `expected to list every file of the repository, stopped after ${files}: functions in others have no place`,
  hint: 'run flamegate in a checkout of git'
})

/** Folders that checkouts of the repository are in: this one, and where the runners of GitHub have it. */
export const checkoutsOf = (name: string): readonly string[] => [
  `/home/runner/work/${name}/${name}`,
  `/Users/runner/work/${name}/${name}`,
  `D:/a/${name}/${name}`,
  '/github/workspace'
]

const readTexts = (root: string, maxBytes: number) => {
  const read = boundedReader(root, maxBytes, 16 * maxBytes)
  return (paths: readonly string[]): readonly TextFile[] =>
    paths.flatMap((path) => {
      const bytes = read(path)
      return bytes === undefined ? [] : [{ path, text: bytes.toString('utf8') }]
    })
}

/** The files around a folder: of the repository that it is in, or of the Go module that it is; undefined where it is neither. */
export const findCheckout = async (cwd: string, env: Environment): Promise<Checkout | undefined> =>
  (await gitFiles(cwd, env)) ?? walkFiles(cwd)

/** Reads of a checkout what places and owners are found with. */
export const repositoryIn = (checkout: Checkout, sought: Sought): LocalRepository => {
  const { root, files, isComplete } = checkout
  const goMods = readTexts(root, maxGoModBytes)
  const modules = goMods(goModsIn(files).slice(0, maxModules)).flatMap(({ path, text }) =>
    modulesOf(text, folderOf(path))
  )
  return {
    root,
    repository: {
      files,
      modules,
      roots: [root, ...checkoutsOf(basename(root))],
      ...lookInto(checkout, sought, modules)
    },
    owners: localOwners(root),
    diagnostics: isComplete ? [] : [incomplete(files.length)]
  }
}

/** The repository around a folder; undefined where there is none. */
export const localRepository = async (
  cwd: string,
  env: Environment,
  sought: Sought
): Promise<LocalRepository | undefined> => {
  const checkout = await findCheckout(cwd, env)
  return checkout === undefined ? undefined : repositoryIn(checkout, sought)
}
