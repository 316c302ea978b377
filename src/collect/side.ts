import { complaint, nothing, refuseWhenStopped } from './failure.js'
import type { CollectPorts, WorkFolder } from './ports.js'
import type { Revision, Revisions } from './refs.js'
import type { Repository } from './repository.js'
import { leastToolMs } from './session.js'

/** What the Go tool says about itself in a tree: a `toolchain` line of its go.mod counts. */
export interface GoFacts {
  readonly version: string
  readonly os: string
  readonly arch: string
  /** File ending of programs, with its dot. */
  readonly exe: string
  readonly flags: string
}

/** The tree of one side, checked out for measuring. */
export interface SideTree extends Revision {
  readonly side: 'base' | 'head'
  /** Top folder of its worktree, with forward slashes. */
  readonly root: string
  /** The folder in it that `collect` was started in, or its top where it lacks that one. */
  readonly cwd: string
  /** Whether that folder is there and in a module. */
  readonly module: 'present' | 'absent'
  readonly go: GoFacts
}

const addWorktree = async (repository: Repository, path: string, sha: string): Promise<void> => {
  const ran = await repository.run('worktree', 'add', '--quiet', '--detach', path, sha)
  if (ran.exit === 0) return
  throw nothing({
    code: 'collect/no-worktree',
    message: `expected to check out ${sha.slice(0, 12)} in a temporary folder, found: ${complaint(ran)}`,
    hint: 'is there room on the disk, and are all objects of the commit here?'
  })
}

const noGo = () =>
  nothing({
    code: 'collect/no-go',
    message: 'expected go on the PATH, found none that can be started',
    hint: 'install Go (in a workflow: actions/setup-go before this step)'
  })

const variables = ['GOVERSION', 'GOOS', 'GOARCH', 'GOEXE', 'GOMOD', 'GOFLAGS']

/** Asks Go in a folder for its facts, and whether it is in a module. */
const askGo = async (
  cwd: string,
  ports: Pick<CollectPorts, 'run'>
): Promise<Pick<SideTree, 'go' | 'module'>> => {
  const timeoutMs = leastToolMs
  const ran = await ports.run({ program: 'go', args: ['env', ...variables], cwd, timeoutMs })
  if (ran.exit === 'failed-to-start') throw noGo()
  if (ran.exit !== 0) {
    throw nothing({
      code: 'collect/go-fails',
      message: `expected go env to work in a checkout, found: ${complaint(ran)}`,
      hint: 'does go build work in a fresh checkout of base and head?'
    })
  }
  const [version = '', os = '', arch = '', exe = '', mod = '', flags = ''] = ran.stdout
    .split(/\r?\n/)
    .map((line) => line.trim())
  const isModule = mod !== '' && !/^(?:\/dev\/null|NUL)$/i.test(mod)
  return { go: { version, os, arch, exe, flags }, module: isModule ? 'present' : 'absent' }
}

/** What is checked out. Base is absent where head alone is measured. */
export interface Trees {
  readonly base?: SideTree
  readonly head: SideTree
}

/** Base first, where there is one. */
export const treesIn = ({ base, head }: Trees): readonly SideTree[] =>
  base === undefined ? [head] : [base, head]

export interface CheckOut {
  readonly repository: Repository
  readonly revisions: Revisions
  readonly work: WorkFolder
  readonly ports: Pick<CollectPorts, 'run' | 'stop'>
}

const treeOf = async (
  side: 'base' | 'head',
  revision: Revision,
  { repository, work, ports }: CheckOut
): Promise<SideTree> => {
  const path = work.file(side)
  await addWorktree(repository, path, revision.sha)
  refuseWhenStopped(ports.stop)
  const root = path.replaceAll('\\', '/')
  const prefix = repository.prefix.replace(/\/$/, '')
  const hasFolder = await repository.holds('cat-file', '-e', `${revision.sha}:${prefix}`)
  const cwd = hasFolder && prefix !== '' ? `${root}/${prefix}` : root
  const { go, module } = await askGo(cwd, ports)
  return { ...revision, side, root, cwd, go, module: hasFolder ? module : 'absent' }
}

/** The sides in worktrees of their own. Their paths are equally long, so that paths in binaries shift nothing. */
export const checkOut = async (world: CheckOut): Promise<Trees> => {
  const { base, head } = world.revisions
  const ofBase = base === undefined ? {} : { base: await treeOf('base', base, world) }
  const trees: Trees = { ...ofBase, head: await treeOf('head', head, world) }
  if (treesIn(trees).some(({ module }) => module === 'present')) return trees
  const where = base === undefined ? '' : ' on either side'
  throw nothing({
    code: 'collect/no-module',
    message: `expected a Go module in ${world.repository.prefix || 'the top folder of the repository'}, found no go.mod${where}`,
    hint: 'run collect in the folder of the module (in the action: working-directory)'
  })
}
