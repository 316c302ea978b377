import type { Profile, SampleColumn, SampledEvents, SampleType } from '../../model/profile.js'
import { callsOf } from './calls.js'
import { type Collected, stacksOf } from './collect.js'
import { eventsOf } from './events.js'
import { growTree } from './grow.js'
import type { Stacks } from './stacks.js'
import { sumColumn } from './sums.js'

/** What else is known of the stacks of a file. */
export interface About {
  /** One for each column of the stacks. */
  readonly sampleTypes: readonly SampleType[]
  /** Whether they were sampled, or measured from call to return. */
  readonly isSampled: boolean
  /** The column that counts how often the profiler looked, where one does. */
  readonly counts?: number
  readonly maxTreeNodes?: number | undefined
}

const countedBy = (stacks: Stacks, counts: number, functions: number): SampledEvents => {
  const { total, flat } = sumColumn(stacks, stacks.values[counts] ?? new Float64Array(), functions)
  return { basis: 'counted', total, flat }
}

const columnOf = (
  stacks: Stacks,
  at: number,
  functions: number,
  { sampleTypes, isSampled, counts }: About
): SampleColumn => {
  const sampleType = sampleTypes[at] ?? { type: '', unit: '' }
  const values = stacks.values[at] ?? new Float64Array()
  const sums = sumColumn(stacks, values, functions)
  if (counts !== undefined)
    return { sampleType, ...sums, events: countedBy(stacks, counts, functions) }
  const events = isSampled ? eventsOf(stacks, { sampleType, values, sums }) : undefined
  return { sampleType, ...sums, ...(events === undefined ? {} : { events }) }
}

const treeOf = (
  stacks: Stacks,
  maxTreeNodes: number,
  functions: number
): Pick<Profile, 'tree' | 'calls'> => {
  const tree = growTree(stacks, maxTreeNodes)
  return { tree, calls: callsOf(tree, functions) }
}

/** The profile that some stacks are. */
export const profileOfStacks = (collected: Collected, about: About): Profile => {
  const { functions } = collected
  const stacks = stacksOf(collected)
  const { sampleTypes, maxTreeNodes } = about
  return {
    columns: sampleTypes.map((_, at) => columnOf(stacks, at, functions.length, about)),
    defaultColumn: 0,
    functions,
    sampleCount: stacks.starts.length - 1,
    coverage: { kind: 'complete' },
    halfDigit: 0,
    isDiff: false,
    comments: [],
    ...(maxTreeNodes === undefined ? {} : treeOf(stacks, maxTreeNodes, functions.length))
  }
}
