// What the scoreboard records, as data. The recorder follows it slice by slice; changing it makes another recording.

/** The package's 24 benchmarks, in the order they run (fixtures/programs/scoreboard/kernels_test.go). */
export const benchmarks = [
  'HashFNV',
  'SHA256',
  'CRC32',
  'Gzip',
  'Base64',
  'JSONDecode',
  'JSONEncode',
  'RegexpMatch',
  'SortInts',
  'SortStable',
  'BinarySearch',
  'MapLookup',
  'MapInsert',
  'TreeInsert',
  'LRU',
  'Builder',
  'Sprintf',
  'ParseNumbers',
  'FormatTime',
  'UTF8',
  'BytesReplace',
  'ScanLines',
  'BigMul',
  'Handover'
]

/** Functions of the profiled workload that hold about a sixth of its CPU time each. */
const heavyFunctions = ['mixWords', 'sieve', 'multiply', 'editDistance', 'insertionSort']

export const benchtime = '20ms'
/** Operations of one profile, all goroutines together: at least 2,300 samples of the base build. */
export const operations = 110_000
/** Samples per second of CPU time. The kernel here gives 4 ms ticks at best, so a higher rate would not be honoured. */
export const profileRate = 250

const seedOf = (group, index) => group * 1000 + index

const number = (index) => String(index + 1).padStart(2, '0')

/** 400 base-against-base rounds in 16 slices. */
export const nullSlices = Array.from({ length: 16 }, (_, index) => ({
  file: `null/${number(index)}.txt.gz`,
  firstRound: index * 25 + 1,
  rounds: 25,
  seed: seedOf(1, index)
}))

const percents = [10, 15, 25, 50]

/** 36 builds with one slowed benchmark: every benchmark once and half of them twice, nine builds per factor. */
export const slowedBuilds = Array.from({ length: 36 }, (_, index) => {
  const benchmark = benchmarks[index % benchmarks.length]
  const percent = percents[(index + 2 * Math.floor(index / benchmarks.length)) % percents.length]
  const file = `slowed/${number(index)}-${benchmark}-${percent}.txt.gz`
  return { file, benchmark, percent, rounds: 10, seed: seedOf(2, index) }
})

/** Short runs of every slowed benchmark alone, to measure what it truly costs. */
export const truthPasses = 60
export const truthBenchtime = '10ms'

/** 10 workloads with one slowed function: every heavy one twice and three times as slow. */
export const slowedWorkloads = Array.from({ length: 10 }, (_, index) => {
  const name = heavyFunctions[index % heavyFunctions.length]
  const percent = index < heavyFunctions.length ? 100 : 200
  const folder = `profiles/${number(index)}-${name}-${percent}`
  return { folder, function: name, percent, slowed: 5, base: 2, seed: seedOf(3, index) }
})

/** Repeats in one process, as `go test -bench . -count=10` makes them. */
export const repeatCount = 10
/** Shorter than that of the rounds: a process takes ten times as long as one of theirs. */
export const repeatBenchtime = '10ms'

/** Slices that limits are chosen on; the others are only looked at when a limit stands. */
const chosenOn = 20

/**
 * 280 such processes of the unchanged build, ten in a row a slice. Half of the slices run beside a process that takes the
 * CPU in bursts, and they alternate with the others, so that both kinds see the same hours of the machine.
 */
export const repeatSlices = Array.from({ length: 28 }, (_, index) => ({
  file: `${number(index)}.txt.gz`,
  load: index % 2 === 0 ? 'none' : 'bursts',
  part: index < chosenOn ? 'chosen-on' : 'held-out',
  runs: 10,
  seed: seedOf(4, index)
}))
