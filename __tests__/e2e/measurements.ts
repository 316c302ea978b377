/**
 * Small inputs for every level of the verdict, as the tools print them. What makes each of them what it is stands
 * beside it; the numbers wobble by fixed amounts, so that the tests of significance have something to weigh.
 */

/** Files of one artifact, by path. */
export type Files = Readonly<Record<string, Buffer | string>>

const wobble = [0, 3, -2, 1, -3, 2, -1, 4, -4, 1]

/** `go test -bench` output of ten processes that ran one benchmark, around a time in nanoseconds. */
const benchText = (nanoseconds: number, name = 'BenchmarkCheckout-8'): string => {
  const lines = wobble.map((step) => {
    const time = Math.round(nanoseconds * (1 + step / 1000))
    return `${name}\t 1000000\t ${time} ns/op`
  })
  return `goos: linux\ngoarch: amd64\npkg: example.com/shop/cart\ncpu: Test CPU\n${lines.join('\nPASS\n')}\nPASS\nok  \texample.com/shop/cart\t12.3s\n`
}

/** Results of head alone, which name the machine and the Go version as far as they are given. */
export const benchOn =
  ({ cpu, go }: { readonly cpu?: string; readonly go?: string }) =>
  (nanoseconds: number): Files => {
    const lines = benchText(nanoseconds)
      .replace('cpu: Test CPU\n', cpu === undefined ? '' : `cpu: ${cpu}\n`)
      .replace('goos:', go === undefined ? 'goos:' : `goversion: ${go}\ngoos:`)
    return { 'head/bench.txt': lines }
  }

/** `go tool pprof -top` text of a CPU profile. `rows` are flat seconds by function. */
const topText = (rows: Readonly<Record<string, number>>): string => {
  const entries = Object.entries(rows).sort((a, b) => b[1] - a[1])
  const total = entries.reduce((sum, [, flat]) => sum + flat, 0)
  const percent = (part: number): string => `${((100 * part) / total).toFixed(2)}%`
  let sum = 0
  const lines = entries.map(([name, flat]) => {
    sum += flat
    return `${flat.toFixed(2)}s ${percent(flat)} ${percent(sum)} ${flat.toFixed(2)}s ${percent(flat)}  ${name}`
  })
  return `File: shopd\nType: cpu\nTime: 2026-11-20 10:00:00 UTC\nDuration: 60s, Total samples = ${total.toFixed(2)}s\nShowing nodes accounting for ${total.toFixed(2)}s, 100% of ${total.toFixed(2)}s total\n      flat  flat%   sum%        cum   cum%\n${lines.join('\n')}\n`
}

const bench = (base: number, head: number): Files => ({
  'base/bench.txt': benchText(base),
  'head/bench.txt': benchText(head)
})

const cpu = (base: Record<string, number>, head: Record<string, number>): Files => ({
  'base/shopd_cpu_top.txt': topText(base),
  'head/shopd_cpu_top.txt': topText(head)
})

const steady = { 'shop/cart.(*Cart).Total': 15, 'shop/search.Find': 25, 'shop/json.Encode': 10 }

/** Nothing changed: a thousandth is noise, and no difference at all would be one file on both sides. */
export const same = bench(1000, 1001)
/** +5%: above the 2% of `benchmark-regression`, below the 15% of `benchmark-slowdown`. */
export const slower = bench(1000, 1050)
/** +40%: above `benchmark-slowdown`. */
export const muchSlower = bench(1000, 1400)
/** Another one beside it, which an acknowledgement of the first does not cover. */
export const twoMuchSlower: Files = {
  'base/bench.txt': benchText(1000) + benchText(1000, 'BenchmarkSearch-8'),
  'head/bench.txt': benchText(1400) + benchText(1400, 'BenchmarkSearch-8')
}
export const baseOnly: Files = { 'base/bench.txt': benchText(1000) }
export const headOnly: Files = { 'head/bench.txt': benchText(1000) }
/** The benchmarks compare well; the CPU profile of head cannot be read, so the hard gate on it cannot be judged. */
export const damagedHead: Files = {
  ...same,
  'base/cpu.pprof': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]),
  'head/cpu.pprof': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3])
}
const times = (count: number, nanoseconds: number, name: string): string =>
  Array.from({ length: count }, (_, n) => benchText(nanoseconds, `${name}${n}-8`)).join('')

/** Thirty of a time beside forty that stay, among which they stand out; alone they would be a shift of the whole suite. */
const manyBenches = (nanoseconds: number): string =>
  times(40, 1000, 'BenchmarkA') + times(30, nanoseconds, 'BenchmarkB')

/** Far more regressions than the runner shows annotations. */
export const manySlower: Files = {
  'base/bench.txt': manyBenches(1000),
  'head/bench.txt': manyBenches(1400)
}

/** One function, of any name, from 10% to 18% of the CPU. */
export const onlySlower = (name: string): Files =>
  cpu({ ...steady, [name]: 5.5 }, { ...steady, [name]: 11 })
/** So that CPU rates 3, overall is 4, and `rating` fails. */
export const ratedBelowFive = onlySlower('shop/pricing.Apply')

/** Names that try to be workflow commands, Markdown, mentions and HTML. */
export const hostileNames = [
  'main.A##[error]planted',
  'main.B%0A::error::planted',
  'main.@octocat',
  'main.<img/src=x>',
  'main.`tick`|pipe',
  'main.</details>-->'
] as const
export const hostile: Files = cpu(
  Object.fromEntries([
    ...Object.entries(steady),
    ...hostileNames.map((name) => [name, 1] as const)
  ]),
  Object.fromEntries([...Object.entries(steady), ...hostileNames.map((name) => [name, 9] as const)])
)
