import type { Config } from '../config/schema.js'
import type { Ledger } from './ledger.js'
import type { Result } from './output.js'
import type { CollectPorts, DataFolder, WorkFolder } from './ports.js'
import type { Random } from './random.js'
import type { Sides } from './request.js'

/** A test binary and the folder to run it in. */
export interface Built {
  readonly binary: string
  readonly dir: string
}

/** A package that at least one side could be built of. */
export interface Subject {
  readonly package: string
  readonly workload: string
  readonly base?: Built
  readonly head?: Built
}

/** What all steps of one collection share once the binaries are there. */
export interface Session {
  readonly ports: CollectPorts
  readonly settings: Config['collect']
  readonly sides: Sides
  readonly timeoutMs: number
  readonly ledger: Ledger
  readonly data: DataFolder
  readonly work: WorkFolder
  readonly random: Random
  /** Milliseconds of the ports' clock as milliseconds since the first run. */
  readonly sinceStart: (ms: number) => number
}

/** Results of a side of a package so far, by the name of the benchmark. */
export type Results = ReadonlyMap<string, readonly Result[]>

/** Writes the manifest of a collection that is still under way, so that whatever happens next leaves it usable. */
export const save = ({ data, ledger }: Session): void =>
  data.writeManifest(ledger.manifest('unfinished'))

const secondsIn: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3_600]
])

/**
 * Shortest bound of a command of the Go tool, in milliseconds. It downloads and compiles, which takes minutes in a fresh
 * cache, however soon a benchmark counts as hanging.
 */
export const leastToolMs = 10 * 60_000

/** A duration as the settings write it, `10m`, in milliseconds. */
export const millisecondsOf = (duration: string): number =>
  Number.parseInt(duration, 10) * (secondsIn.get(duration.slice(-1)) ?? 1) * 1_000

/** Longest that one command of the Go tool may take, in milliseconds. */
export const toolMsOf = ({ timeout }: Config['collect']): number =>
  Math.max(leastToolMs, millisecondsOf(timeout))
