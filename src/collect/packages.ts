import type { Diagnostic } from '../model/diagnostic.js'
import { nothing, warning } from './failure.js'
import { type GoPackage, goList } from './goList.js'
import type { CollectPorts, WorkFolder } from './ports.js'
import type { SideTree, Trees } from './side.js'

/** What is known of one side of a package before it is built. */
export type SideOfPackage =
  | { readonly status: 'has-benchmarks'; readonly dir: string; readonly module: string }
  | { readonly status: 'no-benchmarks' }
  | { readonly status: 'absent' }
  | { readonly status: 'failed'; readonly because: string }

/** A package to measure. */
export interface Target {
  readonly package: string
  readonly base: SideOfPackage
  readonly head: SideOfPackage
}

/** A benchmark as Go finds it: a function of a test file whose name begins so. */
const declaresBenchmark = /^func Benchmark/m

/** Packages as they are written: `./... ./cmd/x`. One that begins with a dash could be an option of Go. */
export const patternsOf = (packages: string): readonly string[] => {
  if (packages.trim() === 'changed') return ['./...']
  const patterns = packages.split(/\s+/).filter((pattern) => pattern !== '')
  const odd = patterns.find((pattern) => pattern.startsWith('-'))
  if (odd === undefined && patterns.length > 0) return patterns
  throw nothing({
    code: 'collect/odd-package',
    message: `expected packages such as ./... or ./store, found ${odd ?? 'none'}`,
    hint: 'separate several patterns by spaces'
  })
}

/** Everything of one side, or why it could not be listed. */
type SideListing = ReadonlyMap<string, SideOfPackage> | string

const testFilesOf = ({ TestGoFiles, XTestGoFiles, InvalidGoFiles }: GoPackage) =>
  [...TestGoFiles, ...XTestGoFiles, ...InvalidGoFiles].filter((file) => file.endsWith('_test.go'))

const lookInto = (one: GoPackage, work: WorkFolder): SideOfPackage =>
  testFilesOf(one).some((file) => declaresBenchmark.test(work.read(`${one.Dir}/${file}`)))
    ? { status: 'has-benchmarks', dir: one.Dir, module: one.Module.Path }
    : { status: 'no-benchmarks' }

export interface Selection {
  readonly patterns: readonly string[]
  readonly tags: string
  readonly timeoutMs: number
}

const listSide = async (
  tree: SideTree | undefined,
  selection: Selection,
  { ports, work }: { readonly ports: CollectPorts; readonly work: WorkFolder }
): Promise<SideListing> => {
  if (tree === undefined || tree.module === 'absent') return new Map()
  const listing = await goList({ cwd: tree.cwd, ...selection, depth: 'packages' }, ports)
  if (listing.kind === 'failed') return listing.because
  // What has no folder is a pattern that matches nothing.
  const found = listing.packages.filter((one) => one.Dir !== '')
  return new Map(found.map((one) => [one.ImportPath, lookInto(one, work)]))
}

const sideOf = (listing: SideListing, name: string): SideOfPackage =>
  typeof listing === 'string'
    ? { status: 'failed', because: listing }
    : (listing.get(name) ?? { status: 'absent' })

const namesOf = (listing: SideListing): readonly string[] =>
  typeof listing === 'string' ? [] : [...listing.keys()]

const hasBenchmarks = ({ base, head }: Target): boolean =>
  [base, head].some(({ status }) => status === 'has-benchmarks')

const unlisted = (side: 'base' | 'head', listing: SideListing): readonly Diagnostic[] =>
  typeof listing === 'string'
    ? [
        warning(
          'collect/packages-unknown',
          `the packages of ${side} could not be listed: ${listing}`,
          'does go list work in a fresh checkout of that commit?'
        )
      ]
    : []

/** Packages with benchmarks on any side, in the order of their names, and which side could not be listed. */
export const findTargets = async (
  { base, head }: Trees,
  selection: Selection,
  world: { readonly ports: CollectPorts; readonly work: WorkFolder }
): Promise<{ readonly targets: readonly Target[]; readonly problems: readonly Diagnostic[] }> => {
  const ofBase = await listSide(base, selection, world)
  const ofHead = await listSide(head, selection, world)
  const names = [...new Set([...namesOf(ofBase), ...namesOf(ofHead)])].sort()
  const all = names.map((name) => ({
    package: name,
    base: sideOf(ofBase, name),
    head: sideOf(ofHead, name)
  }))
  return {
    targets: all.filter(hasBenchmarks),
    problems: [...unlisted('base', ofBase), ...unlisted('head', ofHead)]
  }
}
