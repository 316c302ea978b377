import { callers, type Rule } from '../rule.js'

/**
 * Where goroutines waited, by the function that they waited in. A block profile names what waits (Lock, a receive), a
 * mutex profile who kept the others waiting (Unlock).
 */
export const waitRules: readonly Rule[] = [
  {
    id: 'waits-for-lock',
    title: 'Waiting for a lock',
    dimension: 'delay',
    names: ['sync.(*RWMutex).Lock', 'sync.(*RWMutex).RLock', 'sync.(*Once).Do'],
    prefixes: ['sync.(*Mutex).Lock', 'internal/sync.(*Mutex).Lock', 'internal/sync.(*Mutex).lock'],
    means: 'Goroutines wait here for a lock that others hold.',
    step:
      'Hold the lock for less: take work that does not need it out of the locked part, lock once for a batch, or give each key a lock of its own. ' +
      'A mutex profile (-mutexprofile) names who holds it.',
    look: callers('^(internal/)?sync\\.\\(\\*(RW)?Mutex\\)', 'sync'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'holds-lock',
    title: 'Holding a lock that others want',
    dimension: 'delay',
    names: [
      'sync.(*RWMutex).Unlock',
      'sync.(*RWMutex).RUnlock',
      'runtime._LostContendedRuntimeLock'
    ],
    prefixes: [
      'sync.(*Mutex).Unlock',
      'internal/sync.(*Mutex).Unlock',
      'internal/sync.(*Mutex).unlock',
      'runtime.unlock'
    ],
    means: 'Others waited until this lock was released: it is held for long, or taken often.',
    step:
      'Look at what happens between Lock and Unlock in the callers and move out what can be done without the lock: input and output, allocation, encoding, callbacks. ' +
      'Where readers dominate, hand them an atomic.Pointer to a value that is never changed.',
    look: callers('^(internal/)?sync\\.\\(\\*(RW)?Mutex\\)|^runtime\\.unlock', 'sync'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'waits-to-receive',
    title: 'Waiting to receive',
    dimension: 'delay',
    names: [],
    prefixes: ['runtime.chanrecv'],
    means: 'Goroutines wait here for something to arrive on a channel.',
    step:
      'Find who sends: if the sender is what became slow, look there. If workers starve, give the channel a buffer or send batches. ' +
      'Workers that wait for the next job are no cost; leave those.',
    look: callers('^runtime\\.chanrecv'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'waits-to-send',
    title: 'Waiting to send',
    dimension: 'delay',
    names: [],
    prefixes: ['runtime.chansend'],
    means: 'Goroutines wait here because nobody receives what they send.',
    step:
      'Let more goroutines receive, make the receiver do less for each value, or give the channel a buffer of a burst. ' +
      'A buffer does not help where the receiver is slower all the time.',
    look: callers('^runtime\\.chansend'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'waits-in-select',
    title: 'Waiting in select',
    dimension: 'delay',
    names: ['reflect.rselect'],
    prefixes: ['runtime.selectgo', 'runtime.block'],
    means: 'Goroutines wait here for the first of several channels.',
    step:
      'See which of the channels is meant to be ready and why it is not: a slow sender, or a timeout that became the usual way out. ' +
      'A loop that only waits for work or for the end is no cost.',
    look: callers('^runtime\\.(selectgo|block)|^reflect\\.rselect', 'reflect'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'waits-for-group',
    title: 'Waiting for a group of goroutines',
    dimension: 'delay',
    names: [],
    prefixes: ['sync.(*WaitGroup).Wait', 'golang.org/x/sync/errgroup.'],
    means: 'A goroutine waits here until all others are done, so the slowest of them decides.',
    step:
      'Make the parts of equal size, or let workers take small parts from a shared queue, and look for the one that takes longest. ' +
      'What the group works on is the cost; the waiting itself is none.',
    look: callers('^sync\\.\\(\\*WaitGroup\\)', 'sync', 'golang\\.org/x/sync'),
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'waits-for-condition',
    title: 'Waiting for a condition',
    dimension: 'delay',
    names: [],
    prefixes: ['sync.(*Cond).Wait'],
    means: 'Goroutines wait here for a Signal or Broadcast of a sync.Cond.',
    step:
      'Signal as soon as the condition holds, once for each goroutine that can go on, and not while holding the lock for other work. ' +
      'Broadcast wakes all of them, of which all but one may wait again.',
    look: callers('^sync\\.\\(\\*Cond\\)', 'sync', 'io'),
    per: 'rule',
    shows: 'cause'
  }
]
