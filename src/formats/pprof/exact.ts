import type { ExactSums } from '../../model/profile.js'
import { leafFunction } from './aggregate.js'
import type { Frames } from './frames.js'
import { walkSamples } from './samples.js'
import type { Tables } from './tables.js'
import { readUint64 } from './wire.js'

interface RunningSums {
  total: bigint
  readonly flat: bigint[]
  readonly cum: bigint[]
}

const add = (sums: bigint[], index: number, value: bigint): void => {
  sums[index] = (sums[index] ?? 0n) + value
}

/**
 * Sums the columns given by index again, as integers without bound. For the rare profile whose sums leave the
 * range in which doubles are exact; `go tool pprof` wraps around at 2^63 there.
 */
export const sumExactly = (
  tables: Tables,
  frames: Frames,
  columns: readonly number[]
): ReadonlyMap<number, ExactSums> => {
  const zeros = (): bigint[] => frames.names.map(() => 0n)
  const running = new Map<number, RunningSums>(
    columns.map((column) => [column, { total: 0n, flat: zeros(), cum: zeros() }])
  )
  walkSamples(tables, frames, (sample) => {
    const leaf = leafFunction(sample)
    const touched = new Set(sample.frames.subarray(0, sample.depth))
    for (const [column, sums] of running) {
      const value = BigInt.asIntN(64, readUint64(tables.bytes, sample.valueAt[column] ?? 0))
      sums.total += value < 0n ? -value : value
      if (leaf >= 0) add(sums.flat, leaf, value)
      for (const number of touched) add(sums.cum, number, value)
    }
  })
  return running
}
