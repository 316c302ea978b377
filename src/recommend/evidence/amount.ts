import type { BenchmarkFinding, FunctionFinding } from '../../model/finding.js'
import type { ProfileComparison, ProfileSideSummary } from '../../model/profileComparison.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { testCommand } from '../benchmarks.js'
import { isWorse } from '../functions.js'
import { benchmarkObserved, functionObserved, worseOf } from '../observe.js'
import {
  comparisonOf,
  isOfOtherProfiler,
  packageArgument,
  type RecommendInput
} from '../sources.js'
import { collect, type EvidenceRule, isMemory, largest, sentences, type Told } from './rule.js'

const isOf = (comparison: ProfileComparison) => (finding: FunctionFinding) =>
  finding.delta.workload === comparison.workload &&
  finding.delta.sampleType.type === comparison.sampleType.type

const isTooFew = ({ standing, delta }: FunctionFinding): boolean =>
  standing === 'not-judged' && delta.evidence.kind === 'too-few'

/** The largest suspected rise in a comparison in which nothing at all could be judged. */
const unprovenRise = ({ comparisons, functions }: RecommendInput): FunctionFinding | undefined =>
  largest(
    comparisons.flatMap((comparison) => {
      const findings = functions.filter(isOf(comparison))
      if (findings.some((finding) => finding.standing === 'judged')) return []
      return findings.filter((finding) => isWorse(finding) && isTooFew(finding))
    })
  )

/** A default heap profile has one sample in 512 KiB; 64 KiB give eight times as many and still cost little. */
const denserMemory = '-memprofilerate 65536'

/** How to sample more where flamegate collected the profiles itself. */
const collectMore = ({ profiles }: ProfileSideSummary): Told => ({
  text: `Collect more of them: a side has ${plural(profiles, 'profile')} of it, and \`collect.profile-rounds\` in the settings, or --profile-rounds, says how many.`
})

/** How to sample more with a profiler of which nothing more is known. */
const otherLonger: Told = {
  text: 'Profile both sides longer, or with more samples a second, or give several runs as cpu.1, cpu.2 and so on before the ending.'
}

/** How to sample more with `go test`. */
const profileLonger = (input: RecommendInput, { delta }: FunctionFinding): Told => {
  const of = { workload: delta.workload, type: delta.sampleType.type }
  if (isOfOtherProfiler(input, of)) return otherLonger
  const memory = isMemory(delta)
  const { line, note } = collect(input, delta, memory ? denserMemory : '-benchtime 10s')
  const more = memory
    ? 'Sample allocations more densely on both sides'
    : 'Profile both sides longer (a CPU profile has about 100 samples for each second of CPU time)'
  return {
    text: sentences(`${more}, or give several runs as cpu.1.pprof, cpu.2.pprof and so on.`, note),
    command: line
  }
}

const headOf = (input: RecommendInput, { delta: { workload, sampleType } }: FunctionFinding) =>
  comparisonOf(input, { workload, type: sampleType.type })?.head

/** Profiles with too few samples to judge anything. */
export const tooFewEvents: EvidenceRule = {
  id: 'too-few-events',
  tell: (input) => {
    const finding = unprovenRise(input)
    const evidence = finding?.delta.evidence
    if (finding === undefined || evidence?.kind !== 'too-few') return undefined
    const { need, have, of } = evidence
    const head = headOf(input, finding)
    const { text, ...command } =
      head?.builtIn === undefined ? profileLonger(input, finding) : collectMore(head)
    return {
      finding_id: finding.id,
      text: sentences(
        `Too little was sampled to judge anything here: ${functionObserved(finding)}, with ${formatCount(Math.floor(have * 10) / 10)} of ${formatCount(need)} ${of}.`,
        text
      ),
      ...command
    }
  }
}

/** benchstat's own advice: ten runs give an interval and find differences of the size of the noise. */
const recommendedRuns = 10

/** What never varies needs one run, and its verdict says nothing about the times beside it. */
const isJudgedByRuns = ({ verdict, delta }: BenchmarkFinding): boolean =>
  verdict !== 'not-judged' && delta.evidence.kind !== 'exact'

/** Benchmarks with too few runs to judge any of what varies. */
export const tooFewRuns: EvidenceRule = {
  id: 'too-few-runs',
  tell: ({ benchmarks }) => {
    if (benchmarks.some(isJudgedByRuns)) return undefined
    const [worst] = benchmarks
      .filter((one) => one.wouldBe === 'regression' && one.delta.evidence.kind === 'too-few')
      .sort((a, b) => worseOf(b) - worseOf(a) || (a.id < b.id ? -1 : 1))
    const evidence = worst?.delta.evidence
    if (worst === undefined || evidence?.kind !== 'too-few') return undefined
    const target = packageArgument(worst.delta.package)
    const run = testCommand(worst.delta, {
      flags: `-benchmem -count ${recommendedRuns}`,
      target,
      all: benchmarks
    })
    return {
      finding_id: worst.id,
      text: sentences(
        `No benchmark has enough runs to judge what varies from run to run: ${benchmarkObserved(worst)}, with ${formatCount(evidence.have)} of ${formatCount(evidence.need)} ${evidence.of}.`,
        `Run base and head ${recommendedRuns} times each, in turns on the same machine, and not with -benchtime raised instead: only runs show the noise.`,
        target.note
      ),
      command: `${run} | tee head.txt`
    }
  }
}
