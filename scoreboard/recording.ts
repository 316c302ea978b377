/** What the recorder wrote, as values. Pure: the shell reads the files. */
import * as z from 'zod'

/** One process that ran every benchmark, once unless it is one of the repeats. */
export interface Run {
  readonly round: number
  /** `a` or `b` of a null round, `base` or `head` of a slowed build. */
  readonly side: string
  /** Its result lines, as `go test` printed them. */
  readonly lines: readonly string[]
}

/** A recorded benchmark text: a valid Go benchmark file in which `round:` and `side:` say which run a line is from. */
export interface Rounds {
  /** `goos:` and the other lines about the environment. */
  readonly environment: readonly string[]
  readonly runs: readonly Run[]
}

const environmentKeys = new Set(['goos', 'goarch', 'pkg', 'cpu'])

export const parseRounds = (text: string): Rounds => {
  const environment: string[] = []
  const runs: { round: number; side: string; lines: string[] }[] = []
  let round = 0
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^([a-z]+): (.*)$/.exec(line) ?? []
    if (environmentKeys.has(key)) environment.push(line)
    if (key === 'round') round = Number(value)
    if (key === 'side') runs.push({ round, side: value, lines: [] })
    if (line.startsWith('Benchmark')) runs.at(-1)?.lines.push(line)
  }
  return { environment, runs }
}

/** The times of a run in ns/op, by the benchmark's row name (`SortInts-2`). */
export const timesOf = (run: Run): ReadonlyMap<string, number> =>
  new Map(
    run.lines.flatMap((line) => {
      const [, name, time] = /^Benchmark(\S+)\s+\d+\s+(\S+) ns\/op/.exec(line) ?? []
      return name === undefined ? [] : [[name, Number(time)] as const]
    })
  )

/** recording.json: what the recorder took, and the truth about it. */
export const contentsSchema = z.object({
  go: z.string(),
  benchtime: z.string(),
  operations: z.int(),
  benchmarks: z.array(z.string()),
  null: z.array(z.object({ file: z.string(), rounds: z.int(), seed: z.int() })),
  slowed: z.array(
    z.object({
      file: z.string(),
      benchmark: z.string(),
      percent: z.number(),
      measured: z.number(),
      rounds: z.int(),
      seed: z.int()
    })
  ),
  profiles: z.array(
    z.object({
      folder: z.string(),
      function: z.string(),
      percent: z.number(),
      slowed: z.int(),
      base: z.int(),
      seed: z.int()
    })
  )
})

export type Contents = z.infer<typeof contentsSchema>

/** A build with one benchmark that does `percent` more of its own work. */
export interface SlowedBuild {
  readonly benchmark: string
  readonly percent: number
  /** Cost ratio: the smallest times of many runs of the benchmark alone. */
  readonly measured: number
  readonly rounds: Rounds
}

/** A profile of the recorded workload. */
export interface RecordedProfile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Profiles of a workload with one slowed function, and of the unchanged one taken among them. */
export interface SlowedWorkload {
  readonly function: string
  readonly percent: number
  readonly slowed: readonly RecordedProfile[]
  readonly base: readonly RecordedProfile[]
}

/** repeats/recording.json: processes that repeated every benchmark, and what ran beside them. */
export const repeatContentsSchema = z.object({
  go: z.string(),
  benchtime: z.string(),
  /** Repeats of every benchmark. */
  count: z.int(),
  slices: z.array(
    z.object({
      file: z.string(),
      /** `bursts`: a process of the recorder took the CPU for up to two seconds at a time. */
      load: z.enum(['none', 'bursts']),
      /** `chosen-on`: flamegate's limits for such repeats were chosen on them; `held-out`: nobody looked before they stood. */
      part: z.enum(['chosen-on', 'held-out']),
      runs: z.int(),
      seed: z.int()
    })
  )
})

export type RepeatContents = z.infer<typeof repeatContentsSchema>

/** Processes that ran one after the other, each of which repeated every benchmark. */
export interface RepeatSlice extends Rounds {
  readonly load: RepeatContents['slices'][number]['load']
  readonly part: RepeatContents['slices'][number]['part']
}

export interface Recording {
  readonly contents: Contents
  /** Every base-against-base round, in the order they were taken. */
  readonly nullRounds: Rounds
  readonly slowedBuilds: readonly SlowedBuild[]
  readonly slowedWorkloads: readonly SlowedWorkload[]
  readonly repeatContents: RepeatContents
  readonly repeats: readonly RepeatSlice[]
}
