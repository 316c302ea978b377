import type { Diagnostic } from '../model/diagnostic.js'
import { warning } from './failure.js'
import type { Repository } from './repository.js'
import type { SideTree, Trees } from './side.js'

/** Flags under which a binary is not the one that users run. */
const instrumenting = /(?<![^\s'"])-{1,2}(?:(?:race|cover|msan|asan)\b|gcflags=\S*-[Nl]\b)/

const instrumented = ({ go }: SideTree): readonly Diagnostic[] => {
  const [flag] = instrumenting.exec(go.flags) ?? []
  return flag === undefined
    ? []
    : [
        warning(
          'collect/instrumented',
          `GOFLAGS has ${flag.trim()}: what is measured is not what users run`,
          'unset it for this step'
        )
      ]
}

const submodules = async (
  repository: Repository,
  { sha }: SideTree
): Promise<readonly Diagnostic[]> =>
  (await repository.holds('cat-file', '-e', `${sha}:.gitmodules`))
    ? [
        warning(
          'collect/submodules',
          'the repository has submodules, which are not checked out for measuring: packages that need them do not build'
        )
      ]
    : []

const sameCommit = ({ base, head }: Trees): readonly Diagnostic[] =>
  base?.sha === head.sha
    ? [
        warning(
          'collect/same-commit',
          'base and head are the same commit: what differs is the noise of this machine'
        )
      ]
    : []

/** What the reader must know about the trees, whatever comes of measuring them. */
export const notesOn = async (
  trees: Trees,
  repository: Repository
): Promise<readonly Diagnostic[]> => {
  const { head } = trees
  return [...sameCommit(trees), ...instrumented(head), ...(await submodules(repository, head))]
}
