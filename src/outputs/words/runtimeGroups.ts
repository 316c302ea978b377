/** Go's runtime by what it works on: what that means, and how it moved. */

import type { RuntimeGroupEntry } from '../../model/placeEntry.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatPercent, formatPp, formatSignedPercent } from '../../units/format.js'

interface Meaning {
  readonly title: string
  /** What the cost follows from. */
  readonly means: string
}

const meanings: ReadonlyMap<string, Meaning> = new Map([
  [
    'gc',
    {
      title: 'Garbage collection',
      means: 'follows from how much is allocated, and how many pointers stay alive'
    }
  ],
  [
    'allocation',
    { title: 'Allocation', means: 'follows from how often and how much the program allocates' }
  ],
  [
    'copying',
    {
      title: 'Copying and clearing memory',
      means: 'large values passed around, slices that grow, fresh buffers'
    }
  ],
  ['maps', { title: 'Maps', means: 'looking up, inserting, growing, and hashing of keys' }],
  ['text', { title: 'Strings and bytes', means: 'building, converting, comparing and searching' }],
  [
    'interfaces',
    { title: 'Interfaces', means: 'putting values into interfaces, and asking for their types' }
  ],
  ['defer', { title: 'Defer and panic', means: 'deferred calls, panics, and what they print' }],
  ['stacks', { title: 'Growing stacks', means: 'deep calls in fresh goroutines' }],
  ['channels', { title: 'Channels', means: 'sending, receiving, and select' }],
  [
    'locks',
    { title: 'Locks of the runtime', means: 'contention on channels, timers and the heap' }
  ],
  [
    'scheduler',
    {
      title: 'Scheduler',
      means:
        'goroutines that start, wait and are woken: many short ones, or ones that wait for each other'
    }
  ],
  [
    'waiting',
    {
      title: 'Waiting',
      means:
        'threads with nothing to do: a program that has less work, or waits more, has more of it'
    }
  ],
  [
    'system',
    { title: 'System calls, clocks and C', means: 'files, network, time, and calls into C' }
  ],
  [
    'tracing',
    {
      title: 'Walking stacks',
      means: 'the profiler itself, errors and logs that record their callers, panics'
    }
  ],
  ['other', { title: 'The rest of the runtime', means: 'atomics, and small helpers of all of it' }]
])

/** A group that a newer version knows and this one does not is shown by its id. */
const meaningOf = ({ group }: RuntimeGroupEntry): Meaning =>
  meanings.get(group) ?? { title: group, means: '' }

export const groupTitle = (entry: RuntimeGroupEntry): string => meaningOf(entry).title

export const groupMeaning = (entry: RuntimeGroupEntry): string => meaningOf(entry).means

export const groupShares = ({ share_base, share_head }: RuntimeGroupEntry): string =>
  `${formatPercent(share_base)} → ${formatPercent(share_head)}`

const hasMoved = ({ ci_pp: { lo, hi } }: RuntimeGroupEntry): boolean => lo > 0 || hi < 0

/** The change, or that it is none. */
export const groupChange = (entry: RuntimeGroupEntry): string => {
  const { decided_by, decided_pp } = entry
  if (!hasMoved(entry)) return 'within its noise'
  return decided_by === 'share' ? formatPp(decided_pp) : formatSignedPercent(decided_pp)
}

export const runtimeTitle = ({ runtime_groups: groups }: Report): string => {
  const moved = groups.filter(hasMoved).length
  return `Go runtime: ${plural(groups.length, 'group')}, ${moved === 0 ? 'none' : String(moved)} beyond noise`
}

export const runtimeExplanation =
  "What Go's runtime does follows from the code that calls it, so its functions are told together and blamed for nothing: look for the cause in the functions above that allocate, wait or call it."
