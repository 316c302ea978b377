// Benchmark output as `go test -bench -benchmem -count=N` prints it, with a custom unit beside the usual three.
import { generator } from '../random.mjs'

const header = ['goos: linux', 'goarch: amd64', 'pkg: example.com/shop', 'cpu: Some CPU']

/** `count` results of each of `benchmarks`; every tenth one is 10% slower with `slower`. Four units a line. */
export const makeResults = ({ benchmarks, count, seed, slower = false }) => {
  const random = generator(seed)
  const lines = [...header]
  for (let number = 0; number < benchmarks; number++) {
    const center = 100 + ((number * 7919) % 100_000)
    const factor = slower && number % 10 === 0 ? 1.1 : 1
    for (let repeat = 0; repeat < count; repeat++) {
      const ns = center * factor * (1 + 0.04 * (random() + random() - 1))
      const values = `${ns.toFixed(2)} ns/op\t${(1e6 / ns).toFixed(2)} MB/s\t${number % 512} B/op\t${number % 8} allocs/op`
      lines.push(`BenchmarkCase${number}/size=${number % 64}-8\t${Math.floor(1e9 / ns)}\t${values}`)
    }
  }
  return `${lines.join('\n')}\nPASS\nok  \texample.com/shop\t1.0s\n`
}
