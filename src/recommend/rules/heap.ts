import type { Advice } from '../rule.js'

/** Memory that is in use at the end and was not before. */
export const retainedMemory: Advice = {
  id: 'retained-memory',
  title: 'Memory that is kept',
  means:
    'It is memory that was still in use when the profile was written: something keeps it, which is not the same as allocating more.',
  step:
    'Find what holds it, a map or slice that only grows, a cache without a limit, a goroutine that does not end, and bound or release it there. ' +
    'Data that is loaded once and needed for good is no leak.',
  look: { kind: 'lines' },
  per: 'rule',
  shows: 'cause'
}

/** The same amount of memory in more pieces. */
export const moreObjects: Advice = {
  id: 'smaller-objects',
  title: 'More and smaller objects',
  means:
    'The bytes come in more and smaller objects than before, and allocator and collector are paid by the object.',
  step:
    'Put small values into one slice of values instead of a slice of pointers, embed structs instead of pointing to them, and give strings that are built piece by piece one buffer. ' +
    'Objects that live for long and are few do not matter.',
  look: { kind: 'lines' },
  per: 'rule',
  shows: 'cause'
}
