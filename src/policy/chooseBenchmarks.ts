import type { BenchmarkGate } from '../gates/custom/gate.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { allIgnored, type Compared } from './compared.js'
import type { GateRule } from './gateRules.js'
import { namesOfBenchmark } from './names.js'
import { amountWords, isRowOf } from './rows.js'

const noun = 'benchmark row'

/** Why a gate looks at no benchmark row; undefined where it looks at some. */
const whyNone = (
  { selector, limit }: GateRule,
  rows: readonly BenchmarkFinding[],
  { named, ignored }: { readonly named: number; readonly ignored: number }
): string => {
  if (ignored > 0) return allIgnored(ignored, noun)
  if (named > 0) return `no ${noun} that it chooses is in ${amountWords(limit)}`
  return selector.whyNone(
    rows.map(({ delta }) => namesOfBenchmark(delta)),
    noun
  )
}

/** The benchmark rows that a gate looks at. */
export const chooseBenchmarks = (
  rule: GateRule,
  { benchmarks, ignoring }: Compared
): BenchmarkGate => {
  const { name, title, severity, limit, selector } = rule
  const named = benchmarks.filter(({ delta }) => selector.matches(namesOfBenchmark(delta)))
  const all = named.filter(({ delta }) => isRowOf(rule, delta))
  const rows = all.filter(({ delta }) => ignoring.ofBenchmark(delta) === undefined)
  const ignored = all.length - rows.length
  return {
    about: 'benchmarks',
    ...{ name, title, severity, limit, rows, ignored },
    count: rows.length,
    has: {
      base: rows.some(({ delta }) => delta.base !== undefined),
      head: rows.some(({ delta }) => delta.head !== undefined)
    },
    whyNone:
      rows.length > 0 ? undefined : whyNone(rule, benchmarks, { named: named.length, ignored })
  }
}
