import type { Diagnostic } from '../model/diagnostic.js'
import type { ManifestPackage } from '../model/manifest.js'
import { complaint, refuseWhenStopped, warning } from './failure.js'
import { tagArguments } from './goList.js'
import type { BuildState } from './ledger.js'
import { binaryName, workloadNames } from './names.js'
import type { SideOfPackage, Target } from './packages.js'
import type { CollectPorts, WorkFolder } from './ports.js'
import type { Built, Subject } from './session.js'
import type { SideTree, Trees } from './side.js'
import { buildLine } from './words.js'

export interface BuildWorld {
  readonly ports: CollectPorts
  readonly work: WorkFolder
  readonly trees: Trees
  readonly tags: string
  readonly timeoutMs: number
  /** File ending of programs. */
  readonly exe: string
}

type Outcome =
  | { readonly status: 'built'; readonly built: Built }
  | { readonly status: 'failed'; readonly because: string }
  | { readonly status: 'no-benchmarks' }
  | { readonly status: 'absent' }

interface Order {
  readonly tree: SideTree
  readonly name: string
  readonly known: SideOfPackage
  readonly index: number
}

/** Compiles the test binary of one side of a package, where it has benchmarks. Once: every round runs this one. */
const buildSide = async (
  { tree, name, known, index }: Order,
  world: BuildWorld
): Promise<Outcome> => {
  if (known.status !== 'has-benchmarks') return known
  const { ports, work, tags, timeoutMs, exe } = world
  const binary = work.file('bin', tree.side, String(index), binaryName(name, exe))
  const options = ['-c', '-buildvcs=false', '-o', binary, ...tagArguments(tags)]
  const ran = await ports.run({
    program: 'go',
    args: ['test', ...options, name],
    cwd: tree.cwd,
    timeoutMs
  })
  refuseWhenStopped(ports.stop)
  if (ran.exit !== 0) return { status: 'failed', because: complaint(ran) }
  if (!work.isFile(binary)) return { status: 'no-benchmarks' }
  return { status: 'built', built: { binary, dir: known.dir } }
}

const stateOf = (outcome: Outcome): BuildState =>
  outcome.status === 'failed'
    ? { status: 'failed', because: outcome.because }
    : { status: outcome.status }

/** A side whose packages could not be listed has had its warning. */
const failureOf = (
  target: Target,
  side: 'base' | 'head',
  outcome: Outcome | undefined
): readonly Diagnostic[] =>
  outcome?.status === 'failed' && target[side].status === 'has-benchmarks'
    ? [
        warning(
          'collect/build-failed',
          `package ${target.package} does not build on ${side}: ${outcome.because}`,
          `go test -c ${target.package} says more in a fresh checkout`
        )
      ]
    : []

const builtOn = <Side extends 'base' | 'head'>(side: Side, outcome: Outcome | undefined) =>
  outcome?.status === 'built' ? { [side]: outcome.built } : {}

export interface Builds {
  readonly packages: readonly ManifestPackage[]
  readonly subjects: readonly Subject[]
  readonly problems: readonly Diagnostic[]
}

/** Builds the sides of all packages, one after another; the Go tool uses all processors for each. */
export const buildAll = async (targets: readonly Target[], world: BuildWorld): Promise<Builds> => {
  const workloads = workloadNames(targets)
  const { progress } = world.ports
  const { trees } = world
  const [packages, subjects]: [ManifestPackage[], Subject[]] = [[], []]
  const problems: Diagnostic[] = []
  progress.detail(buildLine(targets.length, trees))
  for (const [index, target] of targets.entries()) {
    const { package: name } = target
    const standing = { done: index, total: targets.length, what: `building ${name}` }
    progress.at(standing)
    const build = (tree: SideTree) =>
      buildSide({ tree, name, known: target[tree.side], index }, world)
    const base = trees.base === undefined ? undefined : await build(trees.base)
    const head = await build(trees.head)
    const names = { package: name, workload: workloads.get(name) ?? name }
    const ofBase = base === undefined ? {} : { base: stateOf(base) }
    packages.push({ ...names, ...ofBase, head: stateOf(head) })
    problems.push(...failureOf(target, 'base', base), ...failureOf(target, 'head', head))
    const built = { ...builtOn('base', base), ...builtOn('head', head) }
    if (Object.keys(built).length > 0) subjects.push({ ...names, ...built })
  }
  return { packages, subjects, problems }
}
