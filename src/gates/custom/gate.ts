/** Gates of the settings: what they choose, and how much worse it may become. */
import type { BenchmarkFinding, FunctionFinding } from '../../model/finding.js'
import type { GateSeverity } from '../../model/gate.js'
import type { Sight } from '../../model/sight.js'
import type { Kind } from '../gate.js'
import type { Limit } from './limit.js'

interface Chosen<Row> {
  /** Without what is ignored. */
  readonly rows: readonly Row[]
  /** How many rows of either side it chooses, changed or not. */
  readonly count: number
  /** How many more it would choose if they were not ignored. */
  readonly ignored: number
  /** Why it chooses nothing; undefined where it chooses something, or would. */
  readonly whyNone: string | undefined
}

interface Shared {
  readonly name: string
  readonly title: string
  readonly severity: GateSeverity
  readonly limit: Limit
}

/** Which sides have any of what a gate looks at. */
export interface Presence {
  readonly base: boolean
  readonly head: boolean
}

export interface BenchmarkGate extends Shared, Chosen<BenchmarkFinding> {
  readonly about: 'benchmarks'
  readonly has: Presence
}

/** A function as it is classed at the limit of its gate. */
export interface ChosenFunction extends FunctionFinding {
  /** What base cost in all, in the unit of the sample type. */
  readonly baseTotal: number
}

/** A pair of profiles that a gate looks into. */
export interface ChosenPair {
  readonly workload: string
  readonly metric: string
  readonly has: Presence
  readonly refused: string | undefined
}

export interface FunctionGate extends Shared, Chosen<ChosenFunction> {
  readonly about: 'functions'
  /** Kinds of input that its metric may mean; none for sample types that no other gate looks at. */
  readonly kinds: readonly Kind[]
  readonly pairs: readonly ChosenPair[]
  /** Whether there is anything that it could look at, whatever its kinds say. */
  readonly isThere: boolean
  readonly sights: readonly Sight[]
}

export type CustomGate = BenchmarkGate | FunctionGate

const prefix = 'custom/'

/** Ids of custom gates: no gate of flamegate's own has a slash in its id. */
export const customId = ({ name }: Pick<CustomGate, 'name'>): string => `${prefix}${name}`

export const isCustom = (id: string): boolean => id.startsWith(prefix)
