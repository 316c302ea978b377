import type { Environment, HistorySeries } from '../model/history.js'
import type { Pairs } from '../pair/pair.js'
import { isMemoryType } from '../pair/source.js'
import { isThroughput, isTime } from '../units/benchUnits.js'

type Fact = Exclude<keyof Environment, 'image'>

/** The keys of `go test` lines under which a fact stands; the version of Go is noted under any of three. */
const lineKeys: Readonly<Record<Fact, readonly string[]>> = {
  cpu: ['cpu'],
  goos: ['goos'],
  goarch: ['goarch'],
  go: ['go', 'goversion', 'go-version']
}

const fromLines = ({ raw }: Pairs, fact: Fact): readonly string[] =>
  raw.head.flatMap(({ benchmarks }) =>
    benchmarks.results.flatMap(({ config }) =>
      lineKeys[fact].flatMap((key) => config.get(key)?.trim() ?? []).slice(0, 1)
    )
  )

const fromManifests = ({ collection }: Pairs, fact: Fact): readonly string[] =>
  (collection?.manifests ?? []).flatMap(({ manifest: { environment, head } }) =>
    fact === 'go' ? (head?.go_version ?? []) : environment[fact]
  )

const longest = 1024

/** Several values are a machine of their own, as every mixture is. */
const told = (values: readonly string[]): string =>
  [...new Set(values.filter((value) => value !== ''))].sort().join(' + ').slice(0, longest)

/** What head was measured on: as its results say, else its manifest. Empty where neither does. */
export const environmentOf = (pairs: Pairs, image: string): Environment => {
  const fact = (which: Fact) => told(fromLines(pairs, which)) || told(fromManifests(pairs, which))
  return { cpu: fact('cpu'), goos: fact('goos'), goarch: fact('goarch'), go: fact('go'), image }
}

/** What a fact is called. */
export const factNames: Readonly<Record<keyof Environment, string>> = {
  cpu: 'processor',
  goos: 'operating system',
  goarch: 'architecture',
  go: 'Go version',
  image: 'runner image'
}

const always = ['goos', 'goarch', 'go'] as const
const whereTimed = [...always, 'cpu', 'image'] as const

const isTimed = (series: HistorySeries): boolean =>
  series.kind === 'benchmark'
    ? isTime(series.unit) || isThroughput(series.unit)
    : !isMemoryType(series.metric)

/** The facts in which two environments differ that decide about a series: what is counted is the same on every processor. */
export const differing = (
  series: HistorySeries,
  a: Environment,
  b: Environment
): readonly (keyof Environment)[] =>
  (isTimed(series) ? whereTimed : always).filter((fact) => a[fact] !== b[fact])
