/** Inputs of any size. */
import type { History, HistoryPull } from '../../src/model/history.js'
import { aPoint, commitOf, onDay } from '../helpers/history.js'
import { encodeProfile } from '../helpers/pprof.js'

/** Something for each of the numbers from 0. */
export const times = <T>(n: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, index) => make(index))

const nameOf = (prefix: string, index: number): string =>
  `example.com/shop/${prefix}${index % 7}.(*T).M${prefix}${index}`

/** A profile of so many functions, and three stacks for each. */
export const aProfileOf = (functions: number, prefix = 'p', cost = 1): Uint8Array =>
  encodeProfile({
    period: ['cpu', 'nanoseconds', 10_000_000],
    samples: times(functions * 3, (index) => {
      const at = (offset: number) => [nameOf(prefix, (index * 7 + offset) % functions)]
      const count = 40 + ((index * cost) % 11)
      return {
        stack: [[nameOf(prefix, index % functions)], at(1), at(3), at(9), ['main.main']],
        values: [count, count * 10_000_000]
      }
    })
  })

interface Benchmarks {
  readonly names: number
  readonly samples: number
  readonly prefix?: string
  /** How much slower than 100 ns. */
  readonly factor?: number
}

/** What `go test -bench` prints, in rounds. */
export const benchmarksOf = ({ names, samples, prefix = 'B', factor = 1 }: Benchmarks): string =>
  [
    'goos: linux\ngoarch: amd64\npkg: example.com/shop\ncpu: any',
    ...times(samples, (round) =>
      times(names, (index) => {
        const ns = (100 + ((index * 31 + round * 17) % 7)) * factor
        return `Benchmark${prefix}${index}/n=${index % 5}-8 \t 1000 \t ${ns.toFixed(3)} ns/op \t 64 B/op \t ${1 + (index % 3)} allocs/op`
      }).join('\n')
    )
  ].join('\n')

const idOf = (index: number): string => index.toString(16).padStart(16, '0')

/** Benchmarks that runs of the default branch measured, one run a day, and pull requests. */
export const historyOfSize = (points: number, series: number, pulls = 3): History => ({
  schema_version: 1,
  tool: 'flamegate-history',
  series: Object.fromEntries(
    times(series, (index) => [
      idOf(index),
      {
        kind: 'benchmark',
        name: `B${index}-8`,
        package: 'example.com/shop',
        unit: 'ns/op',
        better: 'lower'
      } as const
    ])
  ),
  points: times(points, (day) =>
    aPoint(day, {
      values: Object.fromEntries(
        times(series, (index) => [idOf(index), [100 + ((day * 7 + index) % 5), 10, 0.02] as const])
      )
    })
  ),
  pulls: times(
    pulls,
    (number): HistoryPull => ({
      ...{ commit: commitOf(number), run: 5000 + number, attempt: 1, key: 'default' },
      ...{ time: onDay(number), number: number + 1 },
      rows: Object.fromEntries(times(series, (index) => [idOf(index), [200, 100, 'over'] as const]))
    })
  )
})

export const seriesIds = (count: number): readonly string[] => times(count, idOf)
