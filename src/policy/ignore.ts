/** What the settings ignore: it is measured, compared and shown, and counts for nothing. */
import type { Config } from '../config/schema.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { type Names, namesOfBenchmark, namesOfFunction, namesOfPair } from './names.js'
import { compileSelector, type Selector } from './selector.js'

interface Rule {
  readonly selector: Selector
  readonly reason: string
}

/** Why something is ignored; undefined where it is not. */
export interface Ignoring {
  readonly rules: readonly Rule[]
  readonly ofFunction: (delta: FunctionDelta) => string | undefined
  readonly ofBenchmark: (delta: BenchmarkDelta) => string | undefined
  /** A pair of profiles as a whole, and not only functions in it. */
  readonly ofPair: (comparison: ProfileComparison) => string | undefined
}

export const compileIgnores = (settings: Config['ignore']): Ignoring => {
  const rules = settings.map(({ reason, ...globs }) => ({
    reason,
    selector: compileSelector(globs)
  }))
  const reasonFor = (names: () => Names): string | undefined => {
    if (rules.length === 0) return undefined
    const own = names()
    return rules.find(({ selector }) => selector.matches(own))?.reason
  }
  return {
    rules,
    ofFunction: (delta) => reasonFor(() => namesOfFunction(delta)),
    ofBenchmark: (delta) => reasonFor(() => namesOfBenchmark(delta)),
    ofPair: (comparison) => reasonFor(() => namesOfPair(comparison))
  }
}

/** Everything that was compared. */
export interface Measured {
  readonly comparisons: readonly ProfileComparison[]
  readonly benchmarks: readonly { readonly delta: BenchmarkDelta }[]
}

const namesIn = ({ comparisons, benchmarks }: Measured): readonly Names[] => [
  ...comparisons.flatMap((one) => [namesOfPair(one), ...one.deltas.map(namesOfFunction)]),
  ...benchmarks.map(({ delta }) => namesOfBenchmark(delta))
]

/** Entries that nothing answers to: a slip of the pen ignores nothing, and one that is over can be taken out. */
export const unusedIgnores = ({ rules }: Ignoring, measured: Measured): readonly Diagnostic[] => {
  if (rules.length === 0) return []
  const rows = namesIn(measured)
  return rules
    .filter(({ selector }) => !rows.some((names) => selector.matches(names)))
    .map(({ selector }) => ({
      severity: 'note',
      code: 'policy/ignores-nothing',
      message: `\`ignore\` of ${selector.words} matches nothing: ${selector.whyNone(rows, 'function or benchmark')}`,
      hint: 'correct the globs, or take the entry out of the settings'
    }))
}
