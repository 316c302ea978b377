// Builds and runs the recorded programs. Everything here needs Go.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchmarks, benchtime, operations, profileRate, truthBenchtime } from './plan.mjs'

const work = join(tmpdir(), 'flamegate-scoreboard')
const environment = { ...process.env, GOMAXPROCS: '2', GOTOOLCHAIN: 'local', GOFLAGS: '' }

/**
 * More goroutines than cores, to be done in time on a busy machine. Without asynchronous preemption, because on a machine
 * that is short of CPU Go's profiler books up to half of all samples on runtime.asyncPreempt; on one that is not, 1%.
 */
const profiling = { ...environment, GOMAXPROCS: '4', GODEBUG: 'asyncpreemptoff=1' }

/** Whole minutes: a binary that hangs must not hold the recording for ever. */
const timeout = 5 * 60_000

const run = (program, args, { cwd = work, env = environment } = {}) => {
  mkdirSync(work, { recursive: true })
  return execFileSync(program, args, {
    cwd,
    env,
    timeout,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // Go's errors are to be seen; so is the profiler's note about the rate that is already set, which is harmless.
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

export const goVersion = () => run('go', ['env', 'GOVERSION']).trim()

/** The -ldflags of a build in which one named piece of work does `percent` more of its own work. */
const linkerFlags = (slowed) => {
  const setting =
    slowed === undefined
      ? ''
      : ` -X example.com/scoreboard/slow.setting=${slowed.name}:${slowed.percent}`
  return ['-ldflags', `-s -w${setting}`]
}

/** Binaries of this recording so far, by path. */
const built = new Set()

/** Builds once a recording; all builds of a program have the same file name, as a base and a head do. */
const build = (source, { name, slowed, args }) => {
  const folder = join(work, slowed === undefined ? 'base' : `${slowed.name}-${slowed.percent}`)
  mkdirSync(folder, { recursive: true })
  const binary = join(folder, name)
  if (!built.has(binary)) {
    run('go', [...args, ...linkerFlags(slowed), '-trimpath', '-o', binary], { cwd: source })
    built.add(binary)
  }
  return binary
}

export const buildBenchmarks = (source, slowed) =>
  build(source, { name: 'scoreboard.test', slowed, args: ['test', '-c'] })

export const buildWorkload = (source, slowed) =>
  build(`${source}/cmd/workload`, { name: 'workload', slowed, args: ['build'] })

const benchArguments = (pattern, time, count = 1) => [
  '-test.run=^$',
  `-test.bench=${pattern}`,
  `-test.benchtime=${time}`,
  `-test.count=${count}`
]

const resultLines = (text) => text.split('\n').filter((line) => /^Benchmark\S+\s+\d+\s/.test(line))

/** One process that runs every benchmark `count` times: its result lines, and the environment it printed above them. */
export const measureAll = (binary, { time = benchtime, count = 1 } = {}) => {
  const text = run(binary, benchArguments('.', time, count))
  const lines = resultLines(text)
  const expected = benchmarks.length * count
  if (lines.length !== expected) {
    throw new Error(`expected ${expected} results from ${binary}, found ${lines.length}`)
  }
  return {
    lines,
    environment: text.split('\n').filter((line) => /^(goos|goarch|pkg|cpu):/.test(line))
  }
}

/** The time per operation of one benchmark alone, in ns. */
export const measureOne = (binary, benchmark) => {
  const [line] = resultLines(run(binary, benchArguments(`^Benchmark${benchmark}$`, truthBenchtime)))
  const found = / ([\d.]+) ns\/op/.exec(line ?? '')
  if (found === null) throw new Error(`expected a time of ${benchmark}, found "${line ?? ''}"`)
  return Number(found[1])
}

/** Runs the workload once under the profiler and returns the path of its profile. */
export const profileOnce = (binary) => {
  const out = join(work, 'cpu.pprof')
  const args = [`-out=${out}`, `-operations=${operations}`, `-rate=${profileRate}`]
  run(binary, args, { env: profiling })
  return out
}
