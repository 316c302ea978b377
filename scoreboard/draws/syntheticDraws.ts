import type { Random } from '../random.js'
import { type BenchmarkDraw, type History, historyLength } from './benchmarkDraw.js'
import { type BenchmarkNoise, noisyTime } from './noise.js'
import { roundsPerDraw } from './nullDraws.js'
import { printed } from './printed.js'

/** A cell of the detection table: how noisy the machine is, and what the change costs (1.15 is +15%). */
export interface Cell {
  readonly cv: number
  readonly factor: number
}

interface Side {
  readonly runs: readonly number[]
  readonly cv: number
  readonly costOf: (name: string) => number
}

const timeOf = (noise: BenchmarkNoise, run: number, side: Side): number =>
  noisyTime(noise, run, side.cv) * side.costOf(noise.name)

const text = (noises: readonly BenchmarkNoise[], side: Side): string => {
  const lines = side.runs.flatMap((run) =>
    noises.map(
      (noise) => `Benchmark${noise.name}\t1000\t${printed(timeOf(noise, run, side))} ns/op`
    )
  )
  return `goos: linux\ngoarch: amd64\npkg: example.com/scoreboard\n${lines.join('\n')}\n`
}

const historyFrom = (noises: readonly BenchmarkNoise[], side: Side): History =>
  new Map(noises.map((noise) => [noise.name, side.runs.map((run) => timeOf(noise, run, side))]))

/**
 * A pull request made of recorded noise: whole recorded runs are drawn without replacement for both sides, so that the
 * shape of the noise and what the benchmarks of one process have in common are kept; their spread is scaled to the
 * cell's coefficient of variation; and one benchmark of head, chosen at random, costs the cell's factor more.
 */
export const syntheticDraw = (
  noises: readonly BenchmarkNoise[],
  cell: Cell,
  random: Random
): BenchmarkDraw => {
  const recorded = noises[0]?.residuals.map((_, index) => index) ?? []
  const runs = random.sample(recorded, 2 * roundsPerDraw + historyLength)
  const slowed = noises[random.below(noises.length)]?.name ?? ''
  const unchanged = { cv: cell.cv, costOf: () => 1 }
  const changed = { cv: cell.cv, costOf: (name: string) => (name === slowed ? cell.factor : 1) }
  return {
    base: text(noises, { ...unchanged, runs: runs.slice(0, roundsPerDraw) }),
    head: text(noises, { ...changed, runs: runs.slice(roundsPerDraw, 2 * roundsPerDraw) }),
    history: historyFrom(noises, { ...unchanged, runs: runs.slice(2 * roundsPerDraw) }),
    ...(cell.factor === 1 ? {} : { slowed })
  }
}
