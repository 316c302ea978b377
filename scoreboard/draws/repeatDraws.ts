import { median } from '../../src/stats/median.js'
import type { Random } from '../random.js'
import type { RepeatSlice, Run } from '../recording.js'
import { type BenchmarkDraw, textOf } from './benchmarkDraw.js'
import { standardDeviation } from './noise.js'
import { printed } from './printed.js'

/** Two processes that ran right after one another, as base and head do where nobody alternates them. */
export interface RepeatPair {
  readonly environment: readonly string[]
  readonly base: Run
  readonly head: Run
}

/** Every process with the next one of its slice, either of the two as base. */
export const repeatPairs = (slices: readonly RepeatSlice[]): readonly RepeatPair[] =>
  slices.flatMap(({ environment, runs }) =>
    runs.flatMap((run, index) => {
      const next = runs[index + 1]
      if (next === undefined) return []
      return [
        { environment, base: run, head: next },
        { environment, base: next, head: run }
      ]
    })
  )

const resultOf = (line: string): { readonly name: string; readonly time: number } => {
  const [, name = '', time] = /^Benchmark(\S+)\s+\d+\s+(\S+) ns\/op/.exec(line) ?? []
  return { name, time: Number(time) }
}

const withTime = (line: string, time: number): string =>
  line.replace(/\S+ ns\/op/, `${printed(time)} ns/op`)

const timesByName = (slices: readonly RepeatSlice[]): ReadonlyMap<string, number[]> => {
  const times = new Map<string, number[]>()
  for (const line of slices.flatMap(({ runs }) => runs).flatMap(({ lines }) => lines)) {
    const { name, time } = resultOf(line)
    const known = times.get(name)
    if (known === undefined) times.set(name, [time])
    else known.push(time)
  }
  return times
}

/** The same slices with less noise: a typical benchmark has the coefficient of variation `cv` over all of them. */
export const calmed = (slices: readonly RepeatSlice[], cv: number): readonly RepeatSlice[] => {
  const times = timesByName(slices)
  const centers = new Map([...times].map(([name, list]) => [name, median(list)]))
  const spreads = [...times.values()].map((list) => standardDeviation(list.map(Math.log)))
  const scale = cv / median(spreads)
  const calm = (line: string): string => {
    const { name, time } = resultOf(line)
    const center = centers.get(name) ?? time
    return withTime(line, center * (time / center) ** scale)
  }
  return slices.map((slice) => ({
    ...slice,
    runs: slice.runs.map((run) => ({ ...run, lines: run.lines.map(calm) }))
  }))
}

/** What a pull request is made of, beside the recorded pair. */
export interface RepeatChange {
  /** Benchmarks of the suite, chosen at random. */
  readonly benchmarks: number
  /** What one of them, chosen at random, or all of them cost in head: 1.5 is +50%. */
  readonly factor: number
  readonly slower: 'one' | 'all'
}

/** A pull request that ran `-count=10` in one process a side, of one binary: what the factor makes slower is all that is. */
export const repeatDraw = (
  { environment, base, head }: RepeatPair,
  { benchmarks, factor, slower }: RepeatChange,
  random: Random
): BenchmarkDraw => {
  const chosen = random.sample(
    [...new Set(base.lines.map((line) => resultOf(line).name))],
    benchmarks
  )
  const suite = new Set(chosen)
  const [slowed = ''] = chosen
  const part = ({ lines, ...run }: Run): Run => ({
    ...run,
    lines: lines.filter((line) => suite.has(resultOf(line).name))
  })
  const changed = part(head).lines.map((line) => {
    const { name, time } = resultOf(line)
    const isSlower = slower === 'all' || name === slowed
    return isSlower && factor !== 1 ? withTime(line, time * factor) : line
  })
  return {
    base: textOf(environment, [part(base)]),
    head: textOf(environment, [{ ...head, lines: changed }]),
    history: new Map(),
    ...(factor === 1 ? {} : { slowed })
  }
}
