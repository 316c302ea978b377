import type { BenchmarkFinding, FunctionFinding, SuiteShiftFinding } from '../../model/finding.js'
import type { Level } from '../../model/gate.js'
import type { Sight } from '../../model/sight.js'

/** What the summary is made from. */
export interface SummaryInput {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly shifts: readonly SuiteShiftFinding[]
  /** Benchmark rows that were compared, also those that are ignored. */
  readonly rows: readonly BenchmarkFinding[]
  /** Changes that would count if the settings did not ignore them, and whether they ignore everything. */
  readonly ignored: { readonly changes: number; readonly isAll: boolean }
  readonly profilesCompared: number
  /** Pairs of profiles of sample types that are shown and never count. */
  readonly othersCompared: number
  readonly level: Level
  /** Sentences of failed gates about rows whose class says nothing: a limit of the user below that of the class. */
  readonly overLimit: readonly string[]
  /** How small a change each pair of profiles could have shown, the poorest first. */
  readonly sights: readonly Sight[]
  /** Share of base, in percent, from which on a function that is gone is worth a word. */
  readonly removedFrom: number
  /** Why something was not compared, one clause each, the most important first. */
  readonly gaps: readonly string[]
  /** Reports of flamegate that were found where base would be. */
  readonly ownReports?: readonly string[] | undefined
  /** What base has and head lacks. */
  readonly vanished: readonly { readonly id: string; readonly what: string }[]
  /** Whether any delta rests on evidence that could have judged it. */
  readonly couldJudge: boolean
  /** Packages with benchmarks that the change cannot affect, where nothing else was to be compared. */
  readonly spared?: number
}
