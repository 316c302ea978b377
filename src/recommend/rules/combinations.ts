import type { Combination } from '../rule.js'

const collector = ['garbage-collection', 'write-barrier', 'heap-release', 'preemption']
const allocator = ['allocation', 'slice-growth', 'zeroing']
const lockWork = ['mutex', 'shared-counter', 'runtime-lock', 'scheduler']
const lockWaits = ['waits-for-lock', 'holds-lock']
const channelWork = ['channel', 'select', 'runtime-lock', 'scheduler']
const channelWaits = ['waits-to-receive', 'waits-to-send', 'waits-in-select', 'waits-for-condition']

/** Two things that rose together in one workload. The first that fits wins. */
export const combinations: readonly Combination[] = [
  {
    id: 'allocation-and-collection',
    title: 'More allocation, more collection',
    of: { resource: 'memory' },
    explains: { resource: 'cpu', rules: collector },
    also: allocator,
    means:
      'More is allocated, so the garbage collector has more to do: the bytes are the cause, and its time should fall with them. Raising GOGC would hide it and cost memory.'
  },
  {
    id: 'allocation-and-allocator',
    title: 'More allocation, more time in the allocator',
    of: { resource: 'memory' },
    explains: { resource: 'cpu', rules: allocator },
    means: 'The time that allocating takes rose with it, without more garbage collection.'
  },
  {
    id: 'contention-and-waits',
    title: 'A contended lock, with the profile that names it',
    of: { resource: 'delay', rules: lockWaits },
    explains: { resource: 'cpu', rules: lockWork },
    means:
      'CPU time in locks and waiting for locks rose together, so the lock is contended and not only used. A faster kind of lock does not help while the same goroutines want the same one.'
  },
  {
    id: 'channels-and-waits',
    title: 'Channels that are waited for',
    of: { resource: 'delay', rules: channelWaits },
    explains: { resource: 'cpu', rules: channelWork },
    means:
      'CPU time in channels and waiting for them rose together, so values are handed over one by one: send slices of values, or call the function directly where a second goroutine gains nothing.'
  },
  {
    id: 'goroutines-and-scheduler',
    title: 'More goroutines, more scheduling',
    of: { resource: 'goroutine' },
    explains: {
      resource: 'cpu',
      rules: ['scheduler', 'goroutine-start', 'stack-growth', 'runtime-lock', 'timers']
    },
    means: 'There are more goroutines, and the runtime spends more time on them.'
  },
  {
    id: 'starts-and-stacks',
    title: 'Goroutines whose stacks grow',
    of: { resource: 'cpu', rules: ['goroutine-start'] },
    explains: { resource: 'cpu', rules: ['stack-growth', 'scheduler', 'stack-walk'] },
    means: 'Goroutines are started for short work, and what follows from a start rose with it.'
  },
  {
    id: 'boxing-and-formatting',
    title: 'Values boxed to be formatted',
    of: { resource: 'cpu', rules: ['formatting', 'logging', 'structured-logging', 'error-values'] },
    explains: { resource: 'cpu', rules: ['interface-boxing'] },
    means:
      'Every argument of such a function is put into an interface first, which is the other half of this cost.'
  },
  {
    id: 'pool-and-collection',
    title: 'A pool that collections empty',
    of: { resource: 'cpu', rules: ['object-pool'] },
    explains: { resource: 'cpu', rules: collector },
    means:
      'Garbage collection rose too, and every other collection empties the pool: look for what else allocates between two uses.'
  },
  {
    id: 'maps-grow-and-fill',
    title: 'Maps that grow while they are filled',
    of: { resource: 'cpu', rules: ['map-growth'] },
    explains: { resource: 'cpu', rules: ['map-assign', 'key-hashing'] },
    means: 'Maps are filled from small to large: each growth hashes and moves every key again.'
  }
]
