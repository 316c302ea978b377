/** Small recordings for tests. */
import type { Rounds } from '../../scoreboard/recording.js'

const environment = ['goos: linux', 'goarch: amd64', 'pkg: example.com/p']

/** Two runs a round; the time of a run is its round, and half a nanosecond more on side b. */
export const countingRounds = (
  rounds: number,
  names: readonly string[] = ['A-2', 'B-2']
): Rounds => ({
  environment,
  runs: Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
    ['a', 'b'].map((side) => ({
      round,
      side,
      lines: names.map((name) => `Benchmark${name}\t100\t${round + (side === 'b' ? 0.5 : 0)} ns/op`)
    }))
  )
})

/** The times of one benchmark in a benchmark text, in order. */
export const timesIn = (text: string, name: string): readonly number[] =>
  [...text.matchAll(new RegExp(`^Benchmark${name}\\s+\\d+\\s+(\\S+) ns/op`, 'gm'))].map((match) =>
    Number(match[1])
  )
