import type { BenchmarkDelta } from '../../model/benchmarkDelta.js'
import type { ProfileComparison } from '../../model/profileComparison.js'
import type { Side } from '../../model/side.js'
import { formatCount } from '../../units/format.js'
import { shown } from '../quote.js'
import { called, type EvidenceRule } from './rule.js'

const otherSide = (side: Side): Side => (side === 'base' ? 'head' : 'base')

/** A comparison that was refused has its reason in the diagnostics; what its sides lack is not the point. */
const notRefused = (comparison: ProfileComparison): boolean => comparison.refused === undefined

const hasHeadAlone = ({ base, head }: Pick<BenchmarkDelta | ProfileComparison, 'base' | 'head'>) =>
  base === undefined && head !== undefined

/** Nothing to compare with at all. */
export const noBaseline: EvidenceRule = {
  id: 'no-baseline',
  tell: ({ comparisons, benchmarks }) => {
    const sides = [...comparisons, ...benchmarks.map((finding) => finding.delta)]
    if (sides.length === 0 || !sides.every(hasHeadAlone)) return undefined
    if (!comparisons.every(notRefused)) return undefined
    return {
      text: 'Only head has results that can be read, so nothing could be compared. Check out the commit that the branch started from, measure it with the same commands on the same machine, and give both results as base and head. In a workflow, mode: collect-and-compare does that in one job; mode: record on pushes to the base branch stores a baseline for the pull requests after it.',
      command: 'git worktree add ../base "$(git merge-base origin/HEAD HEAD)"'
    }
  }
}

/** Benchmarks on both sides of which none meets another. */
export const nothingInCommon: EvidenceRule = {
  id: 'nothing-in-common',
  tell: ({ benchmarks }) => {
    const deltas = benchmarks.map((finding) => finding.delta)
    const only = (side: Side) => deltas.find((delta) => delta[otherSide(side)] === undefined)
    const [base, head] = [only('base'), only('head')]
    if (base === undefined || head === undefined) return undefined
    if (deltas.some((delta) => delta.base !== undefined && delta.head !== undefined))
      return undefined
    return {
      text: `No benchmark is on both sides: only base has ${shown(base.name)}, for one, and only head has ${shown(head.name)}. Measure both sides with the same -bench pattern in the same packages. A benchmark that the change renames has nothing to be compared with before it is merged.`
    }
  }
}

/** Profiles of one side among others that are paired. */
export const unpaired: EvidenceRule = {
  id: 'unpaired',
  tell: ({ comparisons }) => {
    const alone = comparisons
      .filter(notRefused)
      .filter(({ base, head }) => (base === undefined) !== (head === undefined))
    const [first] = alone
    if (first === undefined || alone.length === comparisons.length) return undefined
    const side = first.base === undefined ? 'head' : 'base'
    const others = alone.length > 1 ? `, and ${formatCount(alone.length - 1)} more stand alone` : ''
    return {
      text: `The ${shown(first.sampleType.type)} profile${called(first.workload)} exists only in ${side}${others}, so it was compared with nothing. Give both sides the same file name, or name the pair under inputs in the config file.`
    }
  }
}
