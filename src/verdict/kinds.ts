import picomatch from 'picomatch'
import { dimensionOf } from '../classify/functions.js'
import { gapsOf } from '../gates/conclude.js'
import type { Analysis, Kind, KindState, Vanished } from '../gates/gate.js'
import type { Evidence, ProfileComparison } from '../model/delta.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { kindOfFile, type Placed } from '../pair/source.js'

/** What the kinds of input and the vanished measurements are worked out from. */
export interface Inventory {
  readonly placed: readonly Placed[]
  readonly comparisons: readonly ProfileComparison[]
  readonly benchmarks: readonly BenchmarkFinding[]
  /** Globs of benchmarks or workloads that head must have. */
  readonly expected: readonly string[]
  readonly evidence: 'required' | 'any'
}

/** What there is to judge, and what is missing. */
export interface Stock extends Pick<Analysis, 'kinds' | 'vanished'> {
  /** Whether base and head were compared at all, per dimension of the rating. */
  readonly compared: Readonly<Record<'cpu' | 'memory', boolean>>
  /** Any input of base at all, readable or not. */
  readonly hasBase: boolean
  /** At least one delta that counts rests on evidence that could have judged it. */
  readonly couldJudge: boolean
  /** What was not compared, one clause each. */
  readonly gaps: readonly string[]
}

const kindOfComparison = (comparison: ProfileComparison): Kind | undefined => {
  const dimension = dimensionOf(comparison.sampleType.type)
  return dimension === 'other' ? undefined : dimension
}

/** Kinds that a damaged file may have held; a profile that could not be read may have been either. */
const kindsOfDamage = ({ file }: Placed): readonly Kind[] => {
  const kind = kindOfFile(file)
  if (kind === 'cpu' || kind === 'memory' || kind === 'benchmarks') return [kind]
  return kind === 'other' && file.format.startsWith('pprof') ? ['cpu', 'memory'] : []
}

const damage = (inventory: Inventory, kind: Kind): readonly string[] =>
  inventory.placed
    .filter(({ file }) => file.status === 'damaged' || file.status === 'partial')
    .filter((placed) => kindsOfDamage(placed).includes(kind))
    .map(
      ({ file }) =>
        `\`${file.path}\` is ${file.status === 'damaged' ? 'damaged' : 'damaged in part'}`
    )

const ambiguity = (inventory: Inventory, kind: Kind): readonly string[] =>
  inventory.placed
    .filter((placed) => placed.isAmbiguous && kindOfFile(placed.file) === kind)
    .map(({ file }) => `the side of \`${file.path}\` is not clear`)

const profileState = (kind: 'cpu' | 'memory', inventory: Inventory): KindState => {
  const own = inventory.comparisons.filter((comparison) => kindOfComparison(comparison) === kind)
  const refused = own.flatMap(({ refused: why, workload }) =>
    why === undefined ? [] : [`\`${workload}\`: ${why}`]
  )
  return {
    kind,
    base: own.some((comparison) => comparison.base !== undefined),
    head: own.some((comparison) => comparison.head !== undefined),
    problems: [...refused, ...damage(inventory, kind), ...ambiguity(inventory, kind)]
  }
}

const notComparable = (benchmarks: readonly BenchmarkFinding[]): readonly string[] => {
  const refused = benchmarks.flatMap(({ delta: { evidence } }) =>
    evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? [evidence.why] : []
  )
  const [why] = refused
  if (why === undefined) return []
  const rows = refused.length === 1 ? '1 benchmark row is' : `${refused.length} benchmark rows are`
  return [`${rows} not comparable: ${why}`]
}

const benchmarkState = (inventory: Inventory): KindState => ({
  kind: 'benchmarks',
  base: inventory.benchmarks.some(({ delta }) => delta.base !== undefined),
  head: inventory.benchmarks.some(({ delta }) => delta.head !== undefined),
  problems: [
    ...notComparable(inventory.benchmarks),
    ...damage(inventory, 'benchmarks'),
    ...ambiguity(inventory, 'benchmarks')
  ]
})

interface Gone extends Vanished {
  readonly kind: Kind
  readonly name: string
}

const goneProfiles = (inventory: Inventory, states: Readonly<Record<Kind, KindState>>) =>
  inventory.comparisons.flatMap((comparison): readonly Gone[] => {
    const kind = kindOfComparison(comparison)
    const isGone = comparison.base !== undefined && comparison.head === undefined
    if (kind === undefined || !isGone || !states[kind].head) return []
    const { workload } = comparison
    const what = `the ${kind} profile of \`${workload}\``
    return [{ id: `vanished/${kind}/${workload}`, kind, name: workload, what }]
  })

const goneBenchmarks = (inventory: Inventory, states: Readonly<Record<Kind, KindState>>) => {
  if (!states.benchmarks.head) return []
  const stillThere = new Set(
    inventory.benchmarks
      .filter(({ delta }) => delta.head !== undefined)
      .map(({ delta }) => `${delta.package}\0${delta.name}`)
  )
  const reported = new Set<string>()
  return inventory.benchmarks.flatMap(({ id, delta }): readonly Gone[] => {
    if (delta.base === undefined || delta.head !== undefined) return []
    const benchmark = `${delta.package}\0${delta.name}`
    const what = stillThere.has(benchmark) ? `\`${delta.name}\` ${delta.unit}` : `\`${delta.name}\``
    if (reported.has(`${delta.package}\0${what}`)) return []
    reported.add(`${delta.package}\0${what}`)
    return [{ id, kind: 'benchmarks', name: delta.name, what }]
  })
}

/** Names in head that an `expected` glob may ask for. */
const headNames = (inventory: Inventory): readonly string[] => [
  ...inventory.benchmarks
    .filter(({ delta }) => delta.head !== undefined)
    .map(({ delta }) => delta.name),
  ...inventory.comparisons
    .filter((comparison) => comparison.head !== undefined)
    .map((comparison) => comparison.workload)
]

const missingExpected = (inventory: Inventory, gone: readonly Gone[]) => {
  const names = headNames(inventory)
  const asked = inventory.expected.filter((glob) => !names.some((name) => picomatch(glob)(name)))
  return asked.map((glob) => {
    const kind = gone.find((one) => picomatch(glob)(one.name))?.kind ?? 'benchmarks'
    return { kind, problem: `\`${glob}\` is expected and head does not have it` }
  })
}

const wasCompared = (inventory: Inventory, kind: 'cpu' | 'memory'): boolean =>
  inventory.comparisons.some(
    (comparison) => kindOfComparison(comparison) === kind && comparison.deltas.length > 0
  )

const hasBaseFile = (inventory: Inventory): boolean =>
  inventory.placed.some(({ side, file }) => side !== 'head' && file.status !== 'unrecognised')

const couldJudge = ({ comparisons, benchmarks, evidence }: Inventory): boolean =>
  benchmarks.some(({ delta }) => isJudgeable(delta.evidence, evidence)) ||
  comparisons
    .filter((comparison) => kindOfComparison(comparison) !== undefined)
    .some(({ deltas }) => deltas.some((delta) => isJudgeable(delta.evidence, evidence)))

const isJudgeable = ({ kind }: Evidence, required: Inventory['evidence']): boolean =>
  kind === 'tested' || kind === 'exact' || kind === 'modelled' || required === 'any'

const withProblems = (state: KindState, more: readonly string[]): KindState => ({
  ...state,
  problems: [...state.problems, ...more]
})

/** Which kinds of input both sides have, what keeps them from being compared, and what vanished from head. */
export const takeStock = (inventory: Inventory): Stock => {
  const states = {
    cpu: profileState('cpu', inventory),
    memory: profileState('memory', inventory),
    benchmarks: benchmarkState(inventory)
  }
  const gone = [...goneProfiles(inventory, states), ...goneBenchmarks(inventory, states)]
  const missing = missingExpected(inventory, gone)
  const expectedHere = (one: Gone) => inventory.expected.some((glob) => picomatch(glob)(one.name))
  const problems = (kind: Kind) =>
    missing.filter((one) => one.kind === kind).map((one) => one.problem)
  const kinds = {
    cpu: withProblems(states.cpu, problems('cpu')),
    memory: withProblems(states.memory, problems('memory')),
    benchmarks: withProblems(states.benchmarks, problems('benchmarks'))
  }
  return {
    kinds,
    vanished: gone.filter((one) => !expectedHere(one)),
    compared: { cpu: wasCompared(inventory, 'cpu'), memory: wasCompared(inventory, 'memory') },
    hasBase: Object.values(states).some((state) => state.base) || hasBaseFile(inventory),
    couldJudge: couldJudge(inventory),
    gaps: Object.values(kinds).flatMap(gapsOf)
  }
}
