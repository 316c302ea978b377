import type { Rounds, Run, SlowedBuild } from '../recording.js'
import { type BenchmarkDraw, type History, textOf } from './benchmarkDraw.js'

/** A recorded pull request with one truly slowed benchmark. */
export const slowedDraw = (build: SlowedBuild, history: History): BenchmarkDraw => {
  const { environment, runs } = build.rounds
  const sideOf = (side: string): readonly Run[] => runs.filter((run) => run.side === side)
  return {
    base: textOf(environment, sideOf('base')),
    head: textOf(environment, sideOf('head')),
    history,
    slowed: rowName(build.rounds, build.benchmark)
  }
}

/** The name with the `-procs` that Go put behind it. */
const rowName = (rounds: Rounds, benchmark: string): string => {
  const line = rounds.runs[0]?.lines.find((one) => /^Benchmark(\w+)/.exec(one)?.[1] === benchmark)
  return line?.split(/\s/)[0]?.replace(/^Benchmark/, '') ?? benchmark
}
