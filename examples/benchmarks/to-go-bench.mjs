// Prints the results of other benchmark tools as lines of `go test -bench`, which flamegate compares:
// `node to-go-bench.mjs FILE... > base.txt`. Reads JSON of hyperfine, Google Benchmark and pytest-benchmark.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const NANOS = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }

/** Each run is a process of its own. */
const ofHyperfine = ({ results }) =>
  results.flatMap(({ command, times }) => times.map((seconds) => [command, seconds * 1e9]))

/** Each repetition; means and medians that stand among them are left out. */
const ofGoogleBenchmark = ({ benchmarks }) =>
  benchmarks
    .filter(({ run_type }) => run_type !== 'aggregate')
    .map(({ run_name, name, real_time, time_unit }) => [
      run_name ?? name,
      real_time * NANOS[time_unit]
    ])

/** One value a file: thousands of rounds of one process say less than ten processes. */
const ofPytestBenchmark = ({ benchmarks }) =>
  benchmarks.map(({ fullname, stats }) => [fullname, stats.median * 1e9])

const resultsOf = (json) => {
  if (Array.isArray(json.results)) return ofHyperfine(json)
  if (json.machine_info !== undefined) return ofPytestBenchmark(json)
  if (json.context !== undefined) return ofGoogleBenchmark(json)
  throw new Error('expected JSON of hyperfine, Google Benchmark or pytest-benchmark')
}

/** White space would end the name, and a small letter behind `Benchmark` is none that Go allows. */
const nameOf = (name) => `Benchmark${name.replace(/^[a-z]/, '_$&').replace(/\s+/g, '_')}`

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('expected files: node to-go-bench.mjs FILE...')
for (const file of files) {
  try {
    for (const [name, nanos] of resultsOf(JSON.parse(readFileSync(file, 'utf8'))))
      console.log(`${nameOf(name)} 1 ${nanos} ns/op`)
    console.log('PASS') // A file is a run of its own, and what comes next another one.
  } catch (error) {
    console.error(`${basename(file)}: ${error.message}`)
    process.exitCode = 1
  }
}
