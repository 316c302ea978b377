/** The last stage of the street: where everything of a report is in the repository, and whose it is. */
import type { FunctionEntry, Report } from '../model/report.js'
import type { Pairs } from '../pair/pair.js'
import { benchmarkWhereabouts, profiledBenchmarks } from './benchmarks.js'
import { calledWhereabouts, functionWhereabouts, hotLines } from './functions.js'
import type { Ground } from './ground.js'
import { ownerEntries } from './owners.js'
import { packageOwners } from './packages.js'

/** Rows of a list that somebody reads: for these the stacks are walked. */
const mostWalked = 50

/** Rows of a list whose lines are told. */
const mostWithLines = 10

/** The report with its places and owners. Adds keys and changes none. */
export const locate = (report: Report, ground: Ground, pairs: Pairs): Report => {
  const located = <Entry extends FunctionEntry>(entry: Entry): Entry => ({
    ...entry,
    ...functionWhereabouts(entry, ground)
  })
  const told = (entries: readonly FunctionEntry[]): FunctionEntry[] =>
    entries.map((entry, index) =>
      index < mostWalked
        ? {
            ...entry,
            ...calledWhereabouts(entry, ground, pairs),
            ...(index < mostWithLines ? hotLines(entry, ground, pairs) : {})
          }
        : located(entry)
    )
  const known = profiledBenchmarks(pairs)
  const ownersOf = packageOwners(ground)
  const found: Report = {
    ...report,
    cpu_improvements: told(report.cpu_improvements),
    cpu_regressions: told(report.cpu_regressions),
    mem_improvements: told(report.mem_improvements),
    mem_regressions: told(report.mem_regressions),
    new_hotspots: told(report.new_hotspots),
    removed_hotspots: told(report.removed_hotspots),
    over_limits: told(report.over_limits),
    share_shifts: report.share_shifts.map(located),
    other_deltas: report.other_deltas.map(located),
    not_judged: report.not_judged.map((entry) =>
      entry.kind === 'function' ? located(entry) : entry
    ),
    ignored: report.ignored.map((entry) => (entry.kind === 'function' ? located(entry) : entry)),
    bench_deltas: report.bench_deltas.map((entry) => ({
      ...entry,
      ...benchmarkWhereabouts(entry, ground, known)
    })),
    packages: report.packages.map((entry) => {
      const owners = ownersOf(entry.package)
      return owners === undefined ? entry : { ...entry, owners: [...owners] }
    })
  }
  return ground.ownersOf === undefined ? found : { ...found, owners: [...ownerEntries(found)] }
}
