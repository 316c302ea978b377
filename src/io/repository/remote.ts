/** The repository of a commit, as GitHub tells it. */
import type { Diagnostic } from '../../model/diagnostic.js'
import { codeownersPaths, maxCodeownersBytes } from '../../owners/codeowners.js'
import { goModsIn, modulesOf } from '../../places/goMod.js'
import { folderOf } from '../../places/path.js'
import type { Repository, RepositoryModule } from '../../places/repository.js'
import type { GitHub, GitHubClient } from '../github.js'
import { checkoutsOf } from './local.js'
import type { TextFile } from './localOwners.js'

/** Each is a request; a repository of more modules is placed by the ends of its paths. */
const maxModules = 20

export interface RemoteRepository {
  readonly repository: Repository
  readonly diagnostics: readonly Diagnostic[]
}

const truncated = (files: number): Diagnostic => ({
  severity: 'note',
  code: 'places/incomplete',
  message: `expected the list of all files of the repository, found that GitHub cuts it after ${files}: functions in others have no place`,
  hint: 'check the repository out before this step'
})

const modulesAt = async (
  github: GitHub,
  files: readonly string[],
  sha: string
): Promise<readonly RepositoryModule[]> => {
  const modules: RepositoryModule[] = []
  for (const path of goModsIn(files).slice(0, maxModules)) {
    const text = await github.readFile(path, sha)
    if (text !== undefined) modules.push(...modulesOf(text, folderOf(path)))
  }
  return modules
}

/** Lists the files of a commit and reads its modules. Throws the FlamegateError of a request that failed. */
export const remoteRepository = async (
  github: GitHubClient,
  sha: string,
  name: string
): Promise<RemoteRepository> => {
  const { files, isComplete } = await github.trees.filesAt(sha)
  const modules = await modulesAt(github, files, sha)
  return {
    repository: { files, modules, roots: checkoutsOf(name) },
    diagnostics: isComplete ? [] : [truncated(files.length)]
  }
}

/** The CODEOWNERS file of a commit; undefined where it has none. */
export const remoteCodeowners = async (
  github: GitHub,
  sha: string
): Promise<TextFile | undefined> => {
  for (const path of codeownersPaths) {
    const text = await github.readFile(path, sha, maxCodeownersBytes)
    if (text !== undefined) return { path, text }
  }
  return undefined
}
