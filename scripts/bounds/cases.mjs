// The greatest inputs that the bounds of docs/limits.md let in, and some just beyond them.
import { join } from 'node:path'
import { inAction } from './action.mjs'
import { writeProfile } from './profiles.mjs'
import { writeNoReport, writeReport } from './stored.mjs'
import {
  writeBenchstat,
  writeCsv,
  writeFolded,
  writeGrowing,
  writeResults,
  writeSpeedscope,
  writeTraces
} from './texts.mjs'

const MIB = 2 ** 20
const most = { functions: 500_000, benchmarks: 150_000, json: 128 * MIB, benchstat: 16 * MIB }
const report = 64 * MIB

/** Writes a file of each side and gives the command that compares them. `analyze` may end with 1: gates look at it too. */
const compared = (name, write) => ({
  exits: [0, 1],
  make: ({ folder }) => {
    const [base, head] = ['base', 'head'].map((side, index) => {
      write(join(folder, side, name), index)
      return join(folder, side)
    })
    return ['analyze', '--base', base, '--head', head, '--out', join(folder, 'out')]
  }
})

/** `bench` of a file of each side. */
const benched = (write) => ({
  exits: [0],
  make: ({ folder }) => [
    'bench',
    ...['base', 'head'].map((side, index) => write(join(folder, `${side}.txt`), index))
  ]
})

/** One file that holds both sides, or of which one side is enough. */
const alone = (name, write) => ({
  exits: [0, 1],
  make: ({ folder }) => [
    ...['analyze', '--base', write(join(folder, name))],
    ...['--head', write(join(folder, 'head', name)), '--out', join(folder, 'out')]
  ]
})

const replayed = (write) => ({
  exits: [0],
  make: ({ root, folder }) => {
    const stored = join(folder, 'stored')
    write(join(stored, 'report.json'), { root, folder, size: report })
    return ['policy', '--replay', stored]
  }
})

const profile = (functions, types) => (path, index) =>
  writeProfile(path, { functions, types, seed: 31 + index })
const results = (options) => (path, index) => writeResults(path, { ...options, seed: 41 + index })

/** Profiles and benchmarks with a share of their bounds, and traces at theirs, in one analysis. */
const everyKind = (share) => (path, index) => {
  profile(share * most.functions, 2)(path, index)
  const beside = (name) => join(path, '..', name)
  const benchmarks = (share * most.benchmarks) / 3
  results({ benchmarks, count: 10 })(beside('bench.txt'), index)
  writeTraces(beside('traces.json'), most.json, 51 + index)
}

/**
 * Every case by name: what it is, how flamegate is called on it (`make` writes the files and gives the arguments, or an action that
 * runs), with which codes it may end, and what is said of it: nothing where all of it is read.
 */
export const cases = {
  pprof: { what: 'pprof, 500,000 functions', ...compared('cpu.pprof', profile(500_000, 1)) },
  'pprof-beyond': {
    what: 'pprof, 500,001 functions',
    ...compared('cpu.pprof', profile(500_001, 1)),
    says: 'io/too-many-functions'
  },
  'pprof-types': {
    what: 'pprof, 50,000 functions x 20 sample types',
    ...compared('cpu.pprof', profile(50_000, 20))
  },
  'pprof-types-beyond': {
    what: 'pprof, 50,001 functions x 20 sample types',
    ...compared('cpu.pprof', profile(50_001, 20)),
    says: 'pprof/too-many-functions'
  },
  folded: {
    what: 'folded stacks, 499,000 functions',
    ...compared('cpu.folded', (path) => writeFolded(path, 499_000))
  },
  'folded-beyond': {
    what: 'folded stacks, 1,000,000 functions',
    ...compared('cpu.folded', (path) => writeFolded(path, 1_000_000)),
    says: 'folded/too-many'
  },
  gobench: {
    what: '`go test -bench`, 50,000 benchmarks x 3 units x 10: 4 million numbers',
    ...compared('bench.txt', results({ benchmarks: 50_000, count: 10 }))
  },
  'gobench-beyond': {
    what: '`go test -bench`, 100,000 benchmarks x 3 units x 10',
    ...compared('bench.txt', results({ benchmarks: 100_000, count: 10 })),
    says: 'io/too-many-benchmarks'
  },
  bench: {
    what: '`go test -bench`, 150,000 benchmarks x 1 unit x 6',
    ...benched(results({ benchmarks: most.benchmarks, count: 6, units: 1 }))
  },
  'bench-beyond': {
    what: '`go test -bench`, a million benchmarks x 1 unit',
    ...benched(results({ benchmarks: 1_000_000, count: 1, units: 1 })),
    exits: [2],
    says: 'expected at most 150000 benchmarks'
  },
  'benchstat-text': {
    what: 'benchstat text, 16 MiB in 63 columns',
    ...alone('benchstat.txt', (path) => writeBenchstat(path, 63, most.benchstat))
  },
  'benchstat-csv': {
    what: 'benchstat CSV, 16 MiB in 63 columns',
    ...alone('benchstat.csv', (path) => writeCsv(path, 63, most.benchstat))
  },
  speedscope: {
    what: 'speedscope, 128 MiB',
    ...compared('cpu.speedscope.json', (path, index) =>
      writeSpeedscope(path, most.json, 61 + index)
    )
  },
  'speedscope-lists': {
    what: 'speedscope, 128 MiB of `[`',
    ...compared('cpu.speedscope.json', (path) => writeGrowing(path, '[', most.json)),
    says: 'speedscope/damaged'
  },
  'speedscope-objects': {
    what: 'speedscope, 128 MiB of `{},`',
    ...compared('cpu.speedscope.json', (path) => writeGrowing(path, '{},', most.json)),
    says: 'speedscope/damaged'
  },
  'speedscope-numbers': {
    what: 'speedscope, 128 MiB of `9e9,`',
    ...compared('cpu.speedscope.json', (path) => writeGrowing(path, '9e9,', most.json)),
    says: 'speedscope/damaged'
  },
  traces: {
    what: 'OTLP traces, 128 MiB',
    ...compared('traces.json', (path, index) => writeTraces(path, most.json, 71 + index))
  },
  together: {
    what: 'pprof and `go test -bench` at half of their bounds, traces of 128 MiB',
    ...compared('cpu.pprof', everyKind(0.5))
  },
  'together-beyond': {
    what: 'pprof, `go test -bench` and traces, each at its bound',
    ...compared('cpu.pprof', everyKind(1)),
    says: 'io/too-many-functions'
  },
  replay: { what: 'a report of 64 MiB', ...replayed(writeReport) },
  'replay-lists': {
    what: 'a report of 64 MiB of `[`',
    ...replayed((path, options) => writeNoReport(path, { ...options, piece: '[' })),
    says: 'expected JSON of at most'
  },
  ...inAction
}
