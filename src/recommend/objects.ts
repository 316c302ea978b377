import type { FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison, ProfileSideSummary } from '../model/profileComparison.js'
import { formatBytes, formatPp } from '../units/format.js'
import type { Candidate } from './candidate.js'
import { placeWords } from './observe.js'
import { shown } from './quote.js'
import { moreObjects } from './rules/heap.js'
import type { RecommendInput } from './sources.js'
import { throughWords } from './through.js'

/** Part of base's mean size of an object below which that of head is worth a word. */
const smaller = 0.8

/** Sampled allocations of a side below which its mean size says little. */
const leastEvents = 100

interface Both {
  readonly base: ProfileSideSummary
  readonly head: ProfileSideSummary
}

const bothOf = (comparison: ProfileComparison | undefined): Both | undefined => {
  const { base, head, refused } = comparison ?? {}
  if (base === undefined || head === undefined || refused !== undefined) return undefined
  const events = Math.min(base.events?.total ?? 0, head.events?.total ?? 0)
  return events < leastEvents ? undefined : { base, head }
}

const mostRisen = (deltas: readonly FunctionDelta[]): FunctionDelta | undefined =>
  deltas
    .filter(({ deltaPp }) => deltaPp.lo > 0)
    .sort((a, b) => b.deltaPp.lo - a.deltaPp.lo || (a.name < b.name ? -1 : 1))[0]

const inWorkload = (objects: ProfileComparison, input: RecommendInput): readonly Candidate[] => {
  const space = input.comparisons.find(
    ({ workload, sampleType }) => workload === objects.workload && sampleType.type === 'alloc_space'
  )
  const [counts, bytes, delta] = [bothOf(objects), bothOf(space), mostRisen(objects.deltas)]
  if (counts === undefined || bytes === undefined || delta === undefined) return []
  const base = bytes.base.total / counts.base.total
  const head = bytes.head.total / counts.head.total
  if (!(head < smaller * base)) return []
  const sizes = `An object has ${formatBytes(head)} on average in head, ${formatBytes(base)} in base`
  const rise = `the share of ${shown(delta.name)}${placeWords(delta)} in all objects rose most (${formatPp(delta.deltaPp.lo)}).`
  return [
    {
      rule: moreObjects.id,
      advice: moreObjects,
      resource: 'alloc_objects',
      subject: { delta },
      observed: () => [`${sizes}; ${rise}`, throughWords(delta, input)].filter(Boolean).join(' ')
    }
  ]
}

/** Whether the same bytes came in more and smaller objects, which no number of operations explains. */
export const smallerObjects = (input: RecommendInput): readonly Candidate[] =>
  input.comparisons
    .filter(({ sampleType }) => sampleType.type === 'alloc_objects')
    .flatMap((objects) => inWorkload(objects, input))
