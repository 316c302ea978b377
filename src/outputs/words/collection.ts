/** What is said of how the data were collected. */

import type { CollectionEntry } from '../../model/collectionEntry.js'
import type { BenchEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount, formatPercent } from '../../units/format.js'
import { formatSpan } from '../../units/span.js'

type ManifestEntry = CollectionEntry['manifests'][number]

const SHORT_SHA = 7

const quoted = (name: string): string => `\`${name.replaceAll('`', "'")}\``

const commit = ({ sha }: NonNullable<ManifestEntry['base']>): string =>
  quoted(sha.slice(0, SHORT_SHA))

/** Which commits, base first: "base `1b77e02`, head `9f2c1ab`". */
const commits = ({ base, head }: ManifestEntry): string =>
  [
    ...(base === null ? [] : [`base ${commit(base)}`]),
    ...(head === null ? [] : [`head ${commit(head)}`])
  ].join(', ')

const machine = ({ environment: { goos, goarch, cpu, gomaxprocs } }: ManifestEntry): string => {
  const platform = `${goos}/${goarch}, GOMAXPROCS ${gomaxprocs}`
  return cpu === '' ? platform : `${cpu} (${platform})`
}

const compiler = ({ base, head }: ManifestEntry): string => {
  const [ofBase, ofHead] = [base?.go_version, head?.go_version]
  const [only] = [ofBase, ofHead].filter((version) => version !== undefined)
  const isOne = ofBase === undefined || ofHead === undefined || ofBase === ofHead
  return isOne ? (only ?? '') : `${ofBase} on base and ${ofHead} on head`
}

const counted = (done: number, planned: number, what: string): string =>
  done < planned ? `${done} of ${plural(planned, what)}` : plural(done, what)

const rounds = (one: ManifestEntry, order: CollectionEntry['order']): string => {
  const what = order === 'interleaved' ? 'interleaved round' : 'round'
  const timed = `${counted(one.rounds, one.rounds_planned, what)} of ${quoted(one.benchtime)}`
  const { profile_rounds: done, profile_rounds_planned: planned } = one
  return planned === 0 ? timed : `${timed} and ${counted(done, planned, 'round')} of profiles`
}

const sparedPackages = (count: number): string => `${plural(count, 'package')} with benchmarks`

/** What was left out because the change cannot affect it. */
const sparedWords = ({ unaffected }: ManifestEntry): string =>
  unaffected === null || unaffected === 0
    ? ''
    : ` Not measured: ${sparedPackages(unaffected)} that the change cannot affect.`

const isIdle = ({ rounds: timed, profile_rounds, unaffected }: ManifestEntry): boolean =>
  timed + profile_rounds === 0 && unaffected !== null && unaffected > 0

const measuredWords = (one: ManifestEntry, order: CollectionEntry['order']): string =>
  `${rounds(one, order)} on ${machine(one)}, ${compiler(one)}, ${commits(one)}, ${formatSpan(one.duration_ms)}; seed ${one.seed}.`

const manifestWords = (one: ManifestEntry, order: CollectionEntry['order']): string =>
  isIdle(one)
    ? `Nothing was measured: what changed between ${commits(one)} cannot affect the ${sparedPackages(one.unaffected ?? 0)}.`
    : `${measuredWords(one, order)}${sparedWords(one)}`

const size = (percent: number | null): string => (percent === null ? '' : formatPercent(percent))

const noiseWords = ({ benchmarks, flagged, median_pct, largest_pct }: Noise): string => {
  const flaggedWords = `${flagged} of ${plural(benchmarks, 'benchmark')} flagged`
  const sizes = median_pct === null ? '' : `, median change ${size(median_pct)}`
  const largest = largest_pct === null ? '' : `, largest ${size(largest_pct)}`
  return `Base against itself on this machine: ${flaggedWords}${sizes}${largest}.`
}

type Noise = NonNullable<CollectionEntry['noise']>

/** How it was measured: one sentence for every collection, and one on the noise of the machine. */
export const collectionWords = ({ collection }: Report): readonly string[] => {
  if (collection === null) return []
  const { manifests, noise, order } = collection
  return [
    ...manifests.map((one) => manifestWords(one, order)),
    ...(noise === null ? [] : [noiseWords(noise)])
  ]
}

/** What a reader must know before believing a change: the machine finds changes where there are none. */
export const noiseWarning = ({ collection }: Report): string | undefined => {
  const noise = collection?.noise ?? undefined
  if (noise === undefined || noise.flagged === 0) return undefined
  const most = noise.largest_pct === null ? '' : ` of up to ${size(noise.largest_pct)}`
  return `Base against itself shows ${plural(noise.flagged, 'change')} in ${plural(noise.benchmarks, 'benchmark')} on this machine${most}: changes of that size say little about the code.`
}

const isRefusedFor =
  (why: string) =>
  ({ evidence }: BenchEntry): boolean =>
    evidence.kind === 'refused' && evidence.why === why

/** A mismatch, said of the CPU profiles that were compared across it; once, where the benchmarks say it already. */
const mismatchWords = (report: Report): readonly string[] => {
  const hasCpu = report.comparisons.some(
    ({ metric, status }) => metric === 'cpu' && status === 'compared'
  )
  return (report.collection?.mismatches ?? []).flatMap((why) => {
    if (hasCpu) return [`CPU profiles: ${why}`]
    return report.bench_deltas.some(isRefusedFor(why)) ? [] : [why]
  })
}

const namedProblems = 2

/** Problems that no clause on what is missing tells already. */
const untoldProblems = ({ problems, missing }: CollectionEntry): readonly string[] => {
  const told = missing.map((clause) => clause.replaceAll('`', ''))
  return problems.filter((problem) => !told.some((clause) => problem.startsWith(clause)))
}

const incompleteWords = (collection: CollectionEntry): readonly string[] => {
  const untold = untoldProblems(collection)
  const isTold = untold.length === 0 && collection.missing.length > 0
  if (collection.complete || isTold) return []
  const more = untold.length - namedProblems
  const named = untold.slice(0, namedProblems).join('; ')
  const rest = more > 0 ? `; and ${formatCount(more)} more` : ''
  return [`not everything was collected${named === '' ? '' : `: ${named}${rest}`}`]
}

/** What was not collected, or not under the same conditions, one clause each. */
export const collectionGaps = (report: Report): readonly string[] => {
  const { collection } = report
  if (collection === null) return []
  return [...collection.missing, ...mismatchWords(report), ...incompleteWords(collection)]
}
