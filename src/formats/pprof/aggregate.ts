import { fail } from './damage.js'
import type { Frames } from './frames.js'
import type { LabelRanks } from './labelReader.js'
import { walkSamples } from './samples.js'
import type { Tables } from './tables.js'
import { type Sample, withRoom } from './unfold.js'

/** Sums of one sample type, by function number. */
export interface ColumnSums {
  /** Sum of the absolute values. Where it is below 2^53, no sum of the column was rounded. */
  readonly total: number
  readonly flat: Float64Array
  readonly cum: Float64Array
}

export interface Sums {
  readonly columns: readonly ColumnSums[]
  readonly sampleCount: number
}

/** Functions times columns: half a gigabyte of sums, where real profiles need a few megabytes. */
const MAX_CELLS = 2 ** 25

/** The function number of a sample's leaf frame, or -1 if the stack is empty. */
export const leafFunction = ({ frames, depth }: Pick<Sample, 'frames' | 'depth'>): number =>
  depth > 0 ? (frames[0] ?? -1) : -1

/** Finds the distinct functions of a stack by stamping each with the number of the sample. */
interface Distinct {
  /** Per function the last sample that it was in. */
  readonly stamps: Int32Array
  functions: Int32Array
  count: number
}

/** Without a branch, because recursion is unpredictable: a repeated function is overwritten by the next one. */
const findDistinct = (distinct: Distinct, { frames, depth }: Sample, stamp: number): void => {
  const { stamps } = distinct
  const functions = withRoom(distinct.functions, depth)
  let count = 0
  for (let at = 0; at < depth; at++) {
    const number = frames[at] ?? 0
    functions[count] = number
    count += stamps[number] === stamp ? 0 : 1
    stamps[number] = stamp
  }
  distinct.functions = functions
  distinct.count = count
}

/** Running sums of one column. */
interface RunningSums {
  total: number
  readonly flat: Float64Array
  readonly cum: Float64Array
}

const addCum = (cum: Float64Array, { functions, count }: Distinct, value: number): void => {
  for (let at = 0; at < count; at++) {
    const number = functions[at] ?? 0
    cum[number] = (cum[number] ?? 0) + value
  }
}

const addValue = (sums: RunningSums, value: number, leaf: number): void => {
  sums.total += Math.abs(value)
  if (leaf >= 0) sums.flat[leaf] = (sums.flat[leaf] ?? 0) + value
}

const checkSize = (functions: number, columns: number): void => {
  if (functions * columns <= MAX_CELLS) return
  fail({
    code: 'too-large',
    message: `${functions} functions with ${columns} sample types need more memory than flamegate takes for one profile`,
    hint: 'collect fewer sample types in one profile'
  })
}

/**
 * Sums up all samples by function: flat at the leaf, cum once for every function on the stack. `visit` sees every sample
 * too, because reading them is what costs.
 */
export const sumSamples = (
  tables: Tables,
  frames: Frames,
  visit?: (sample: Sample) => void,
  ranks?: LabelRanks
): Sums => {
  const count = frames.names.length
  checkSize(count, tables.sampleTypes.length)
  const zeros = (): Float64Array => new Float64Array(count)
  const columns = tables.sampleTypes.map(
    (): RunningSums => ({ total: 0, flat: zeros(), cum: zeros() })
  )
  const distinct: Distinct = {
    stamps: new Int32Array(count),
    functions: new Int32Array(256),
    count: 0
  }
  let stamp = 0
  const add = (sample: Sample): void => {
    const leaf = leafFunction(sample)
    stamp++
    visit?.(sample)
    findDistinct(distinct, sample, stamp)
    for (let column = 0; column < columns.length; column++) {
      const sums = columns[column]
      const value = sample.values[column] ?? 0
      if (sums === undefined || value === 0) continue
      addValue(sums, value, leaf)
      addCum(sums.cum, distinct, value)
    }
  }
  const sampleCount = walkSamples(tables, frames, add, ranks)
  return { columns, sampleCount }
}
