/** What a reader must know about the benchmarks as a whole before any row of them. */
import { nameShifts } from '../gates/select.js'
import type { BenchmarkFinding, SuiteShiftFinding } from '../model/finding.js'
import { formatCount } from '../units/format.js'

/** That everything moved together, which is one finding. */
export const shiftSentences = (shifts: readonly SuiteShiftFinding[]): readonly string[] =>
  shifts.length === 0 ? [] : [nameShifts(shifts)]

const isTested = ({ delta: { evidence } }: BenchmarkFinding): boolean =>
  evidence.kind === 'tested' || evidence.kind === 'tested-blocked'

const benchmarksIn = (rows: readonly BenchmarkFinding[]): number =>
  new Set(rows.map(({ delta }) => [delta.workload, delta.package, delta.name].join('\0'))).size

/** That repeats came from one process, which makes chance look like change; empty when none did. */
export const blockedSentences = (benchmarks: readonly BenchmarkFinding[]): readonly string[] => {
  const tested = benchmarks.filter(isTested)
  const blocked = tested.filter(({ delta: { evidence } }) => evidence.kind === 'tested-blocked')
  if (blocked.length === 0) return []
  const [some, all] = [benchmarksIn(blocked), benchmarksIn(tested)]
  const whose = some === all ? '' : ` of ${formatCount(some)} of ${formatCount(all)} benchmarks`
  return [
    `the sides were not interleaved: repeats${whose} ran consecutively in one process, which makes differences between runs look like changes; collect with \`flamegate collect\``
  ]
}
