import { affectedPackages, type SidePackages } from './affected.js'
import { goList } from './goList.js'
import type { Selection, Target } from './packages.js'
import type { CollectPorts } from './ports.js'
import type { Repository } from './repository.js'
import { type Trees, treesIn } from './side.js'

/** Both of them: what changed can only be told between two. */
type BothTrees = Required<Trees>

const changedFiles = async (
  repository: Repository,
  { base, head }: BothTrees
): Promise<readonly string[] | undefined> => {
  const range = ['--name-only', '--no-renames', '-z', base.sha, head.sha]
  const text = await repository.ask('diff', ...range)
  return text?.split('\0').filter((path) => path !== '')
}

/** Each side's packages with what they are made of; undefined where one of them cannot be listed. */
const packagesOf = async (
  trees: BothTrees,
  selection: Selection,
  ports: CollectPorts
): Promise<readonly SidePackages[] | undefined> => {
  const sides: SidePackages[] = []
  for (const { cwd, root, module } of treesIn(trees)) {
    if (module === 'absent') continue
    const listing = await goList({ cwd, ...selection, depth: 'dependencies' }, ports)
    if (listing.kind === 'failed') return undefined
    sides.push({ root, packages: listing.packages })
  }
  return sides
}

/** The targets that the change between base and head can affect; all of them where that cannot be told. */
export const onlyChanged = async (
  targets: readonly Target[],
  {
    repository,
    trees,
    selection
  }: {
    readonly repository: Repository
    readonly trees: BothTrees
    readonly selection: Selection
  },
  ports: CollectPorts
): Promise<readonly Target[]> => {
  const files = await changedFiles(repository, trees)
  const sides = await packagesOf(trees, selection, ports)
  if (files === undefined || sides === undefined) return targets
  const affected = affectedPackages(files, sides)
  return affected === 'all' ? targets : targets.filter((one) => affected.has(one.package))
}
