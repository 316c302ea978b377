import { callers, callersOfBare, type Rule } from '../rule.js'

/** Allocation, copying and garbage collection. */
export const memoryRules: readonly Rule[] = [
  {
    id: 'slice-growth',
    title: 'Slices that grow',
    dimension: 'cpu',
    names: ['runtime.nextslicecap', 'reflect.growslice', 'slices.Grow'],
    prefixes: ['runtime.growslice'],
    means:
      'It runs when append outgrows the array of a slice: a larger one is allocated, zeroed and filled by copying.',
    step:
      'Where the final length is known or bounded, create the slice with make([]T, 0, n) or call slices.Grow before the loop. ' +
      'Leave slices alone that usually stay empty or whose bound is far above the usual length.',
    look: callers('^runtime\\.growslice'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'copying',
    title: 'Copied memory',
    dimension: 'cpu',
    names: ['runtime.typedmemmove', 'runtime.duffcopy', 'runtime.typedslicecopy'],
    prefixes: ['runtime.memmove'],
    means:
      'It copies memory: for copy and append, for strings that are built, and for large values that are passed or assigned.',
    step:
      'Look at the callers for a copy that nobody needs: presize the slice or builder, pass a large struct by pointer, hand on a subslice. ' +
      'Keep the copy where the receiver stores or changes the data.',
    look: callers('^runtime\\.(memmove|typedmemmove|duffcopy|typedslicecopy)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'zeroing',
    title: 'Zeroed memory',
    dimension: 'cpu',
    names: ['runtime.duffzero', 'runtime.typedmemclr'],
    prefixes: ['runtime.memclr'],
    means: 'It zeroes memory, mostly that of large new slices and buffers.',
    step:
      'Reuse the buffer: keep it in the struct or loop that needs it and cut it with buf[:0], or take it from a sync.Pool. ' +
      'Do not pool buffers of very different sizes: the pool then keeps the largest ones alive.',
    look: callers('^runtime\\.(memclr|duffzero|typedmemclr)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'allocation',
    title: 'Allocation',
    dimension: 'cpu',
    names: [
      'runtime.newobject',
      'runtime.newarray',
      'runtime.nextFreeFast',
      'runtime.getMCache',
      'runtime.roundupsize',
      'runtime.makeSpanClass',
      'runtime.deductAssistCredit',
      'runtime.publicationBarrier',
      'runtime.(*spanInlineMarkBits).init'
    ],
    prefixes: [
      'runtime.mallocgc',
      'runtime.makeslice',
      'runtime.heapSetType',
      'runtime.(*mcache).',
      'runtime.(*mcentral).',
      'runtime.(*mheap).',
      'runtime.(*mspan).',
      'runtime.(*fixalloc).'
    ],
    means: 'It allocates heap memory; the cost follows the number of objects more than their size.',
    step:
      'Take the callers with the most and avoid their objects: values instead of pointers, one slice for many elements, a buffer that is reused. ' +
      'go build -gcflags=-m says why a value escapes. Do not pool small short-lived objects, which is often slower than allocating them.',
    look: callers('^runtime\\.(mallocgc|newobject|makeslice|roundupsize)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'garbage-collection',
    title: 'Garbage collection',
    dimension: 'cpu',
    names: [
      'runtime.scanobject',
      'runtime.scanblock',
      'runtime.scanConservative',
      'runtime.scanstack',
      'runtime.scanframeworker',
      'runtime.tryDeferToSpanScan',
      'runtime.extractHeapBitsSmall',
      'runtime.spanHeapBitsRange',
      'runtime.heapBitsInSpan',
      'runtime.greyobject',
      'runtime.findObject',
      'runtime.spanOf',
      'runtime.heapArenaOf',
      'runtime.pageIndexOf',
      'runtime.sweepone',
      'runtime.bgsweep',
      'runtime.markBits.isMarked'
    ],
    prefixes: [
      'runtime.gcBgMark',
      'runtime.gcDrain',
      'runtime.gcAssist',
      'runtime.gcFlush',
      'runtime.gcMark',
      'runtime.gcmark',
      'runtime.gcStart',
      'runtime.markroot',
      'runtime.scanObject',
      'runtime.scanSpan',
      'runtime.typePointers.',
      'runtime.spanClass.',
      'runtime.(*gcWork).',
      'runtime.(*mspan).moveInlineMarks',
      'runtime.(*gcBits).',
      'runtime.(*gcControllerState).',
      'runtime.(*spanQueue).',
      'runtime.(*spanSet).',
      'runtime.(*sweepLocked).',
      'runtime.(*sweepLocker).',
      'internal/runtime/gc/scan.'
    ],
    means:
      'It belongs to the garbage collector, whose work grows with the allocation rate and with the live pointers it has to follow.',
    step:
      'Reduce the bytes that are allocated and the pointers in long-lived data (values in slices, indexes instead of pointers). ' +
      'Raise GOGC or set GOMEMLIMIT only if memory is free to spend; that hides the cost and does not remove it.',
    look: { kind: 'allocations' },
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'write-barrier',
    title: 'Pointer writes during collection',
    dimension: 'cpu',
    names: ['runtime.wbZero', 'runtime.wbMove', 'runtime.bulkBarrierPreWrite'],
    prefixes: ['gcWriteBarrier', 'runtime.gcWriteBarrier', 'runtime.wbBufFlush'],
    means:
      'It records pointers that are written to the heap while the garbage collector marks, so it follows the share of time spent in collections.',
    step:
      'Allocate less first, which makes collections rarer. Then look at the callers for pointers that are written again and again: ' +
      'write once after the loop, or keep an index instead of a pointer.',
    look: callersOfBare('^gcWriteBarrier|^runtime\\.(gcWriteBarrier|wb|bulkBarrier)'),
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'interface-boxing',
    title: 'Values put into interfaces',
    dimension: 'cpu',
    names: [],
    prefixes: ['runtime.convT'],
    means: 'It copies a value to the heap so that an interface can hold it.',
    step:
      'Use a concrete type or a type parameter on the hot path, or store a pointer that exists anyway. ' +
      'Pointers and single bytes are free to convert; leave conversions off the hot path as they are.',
    look: callers('^runtime\\.convT'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'heap-release',
    title: 'Heap that grows and shrinks',
    dimension: 'cpu',
    names: ['runtime.madvise', 'runtime.mmap', 'runtime.bgscavenge'],
    prefixes: [
      'runtime.sysUnused',
      'runtime.sysUsed',
      'runtime.sysHugePage',
      'runtime.(*pageAlloc).',
      'runtime.(*scavenge'
    ],
    means:
      'It takes pages from the operating system or gives them back, which happens when the heap grows and shrinks in large steps.',
    step:
      'Reuse the largest buffers instead of making new ones. If GOMEMLIMIT is set close to the live heap, leave it more room: ' +
      'a tight limit makes the runtime release pages that it needs again at once.',
    look: { kind: 'allocations' },
    per: 'rule',
    shows: 'symptom'
  }
]
