import type { BenchmarkKind } from '../../model/finding.js'

/** Advice for the benchmarks of one kind. */
export interface BenchmarkRule {
  readonly id: string
  readonly kind: BenchmarkKind
  /** Go's unit of the row; any of the kind where absent. */
  readonly unit?: string
  /** Units of the same benchmark of which one became worse too. */
  readonly worse?: readonly string[]
  /** A kind that needs no word of its own where its worst row is of the same benchmark. */
  readonly covers?: BenchmarkKind
  /** Units of the same benchmark that are there and did not. */
  readonly notWorse?: readonly string[]
  readonly means: string
  readonly step: string
  /** Flags of `go test` after `-bench`, and what to run on what they wrote. */
  readonly flags: string
  readonly inspect?: string
}

const timeFlags = '-cpuprofile cpu.pprof'
const showTime = 'go tool pprof -top cpu.pprof'
const allocationFlags = '-benchmem -memprofile mem.pprof -memprofilerate 1'
const showBytes = 'go tool pprof -sample_index=alloc_space -top mem.pprof'
const showObjects = 'go tool pprof -sample_index=alloc_objects -top mem.pprof'

/** What to do about a benchmark that became worse, by what its unit measures. The first that fits wins. */
export const benchmarkRules: readonly BenchmarkRule[] = [
  {
    id: 'benchmark-time-and-allocation',
    kind: 'time',
    worse: ['B/op', 'allocs/op'],
    covers: 'allocation',
    means: 'It allocates more, too, which is often all there is to it.',
    step: 'Profile every allocation of this benchmark first (rate 1) and take out what is new; if it stays slow, profile its CPU time.',
    flags: allocationFlags,
    inspect: showBytes
  },
  {
    id: 'benchmark-time-alone',
    kind: 'time',
    notWorse: ['B/op', 'allocs/op'],
    means: 'It allocates no more than before, so the time goes into computing or waiting.',
    step: 'Profile this benchmark alone, in head and in base, and compare the two lists: the function that rose is where to look.',
    flags: timeFlags,
    inspect: showTime
  },
  {
    id: 'benchmark-time',
    kind: 'time',
    means: 'Without -benchmem nobody sees whether it allocates more.',
    step: 'Profile this benchmark alone, in head and in base, and compare the two lists: the function that rose is where to look.',
    flags: timeFlags,
    inspect: showTime
  },
  {
    id: 'benchmark-throughput',
    kind: 'throughput',
    means:
      'Fewer bytes per second usually come from extra copies, smaller buffers or more system calls.',
    step: 'Profile this benchmark alone, in head and in base, and compare the two lists.',
    flags: timeFlags,
    inspect: showTime
  },
  {
    id: 'benchmark-larger-objects',
    kind: 'allocation',
    unit: 'B/op',
    notWorse: ['allocs/op'],
    means: 'It allocates as often as before, but more each time.',
    step: 'Look for a buffer or slice whose size was raised, a struct that gained fields, or a slice that grows once more; the list shows who allocates the bytes.',
    flags: allocationFlags,
    inspect: showBytes
  },
  {
    id: 'benchmark-more-objects',
    kind: 'allocation',
    unit: 'allocs/op',
    notWorse: ['B/op'],
    means: 'It allocates no more bytes than before, but in more pieces.',
    step: 'Look for values that became pointers, closures, or arguments of interfaces; the list shows who makes the objects, and go build -gcflags=-m says why they escape.',
    flags: allocationFlags,
    inspect: showObjects
  },
  {
    id: 'benchmark-allocation',
    kind: 'allocation',
    means: 'Counts and bytes of one operation hardly vary, so this is a change of the code.',
    step: 'Profile every allocation of this benchmark (rate 1): the list names the functions that allocate, and -list shows their lines.',
    flags: allocationFlags,
    inspect: showBytes
  },
  {
    id: 'benchmark-metric',
    kind: 'other',
    means: 'It is a metric that the benchmark reports itself.',
    step: 'Run this benchmark again on both sides; if the metric stays worse, look at the code that reports it with b.ReportMetric.',
    flags: '-count 10'
  }
]
