import { fail } from './damage.js'
import type { Frames } from './frames.js'
import type { LabelRanks } from './labelReader.js'
import { walkSamples } from './samples.js'
import type { Tables } from './tables.js'
import type { Sample } from './unfold.js'

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

/** Sums of all columns while they grow, each function once per sample. */
interface CumSums {
  readonly columns: number
  /**
   * Per function the number of the last sample that it was in, then its sums: side by side, because fetching them is what
   * costs.
   */
  readonly cells: Float64Array
}

const newCumSums = (functions: number, columns: number): CumSums => ({
  columns,
  cells: new Float64Array(functions * (columns + 1))
})

/** Without a branch, because recursion is unpredictable: to a repeated function nothing is added. */
const addCum = ({ columns, cells }: CumSums, sample: Sample, stamp: number): void => {
  const { frames, depth, values } = sample
  for (let at = 0; at < depth; at++) {
    const stampAt = (frames[at] ?? 0) * (columns + 1)
    const times = cells[stampAt] === stamp ? 0 : 1
    cells[stampAt] = stamp
    for (let column = 0; column < columns; column++) {
      const sumAt = stampAt + 1 + column
      cells[sumAt] = (cells[sumAt] ?? 0) + times * (values[column] ?? 0)
    }
  }
}

/** The sums of one column by function. */
const cumOf = ({ columns, cells }: CumSums, column: number): Float64Array => {
  const cum = new Float64Array(cells.length / (columns + 1))
  for (let number = 0; number < cum.length; number++)
    cum[number] = cells[number * (columns + 1) + 1 + column] ?? 0
  return cum
}

/** Running sums of one column. */
interface RunningSums {
  total: number
  readonly flat: Float64Array
}

const addValue = (sums: RunningSums, value: number, leaf: number): void => {
  sums.total += Math.abs(value)
  if (leaf >= 0) sums.flat[leaf] = (sums.flat[leaf] ?? 0) + value
}

const checkSize = (functions: number, columns: number, most: number): void => {
  if (functions * columns <= most) return
  fail({
    code: 'too-many-functions',
    message: `expected at most ${most} functions times sample types, found ${functions} with ${columns}`,
    hint:
      most < MAX_CELLS
        ? 'if the file is trusted, raise `limits.max-rows` in the config file'
        : 'collect fewer sample types in one profile'
  })
}

interface Summing {
  /** Sees every sample too, because reading them is what costs. */
  readonly visit?: (sample: Sample) => void
  readonly ranks?: LabelRanks | undefined
  /** Most functions times sample types. */
  readonly maxRows?: number
}

/** Sums up all samples by function: flat at the leaf, cum once for every function on the stack. */
export const sumSamples = (
  tables: Tables,
  frames: Frames,
  { visit, ranks, maxRows = MAX_CELLS }: Summing = {}
): Sums => {
  const count = frames.names.length
  checkSize(count, tables.sampleTypes.length, Math.min(maxRows, MAX_CELLS))
  const columns = tables.sampleTypes.map(
    (): RunningSums => ({ total: 0, flat: new Float64Array(count) })
  )
  const cums = newCumSums(count, columns.length)
  let stamp = 0
  const add = (sample: Sample): void => {
    const leaf = leafFunction(sample)
    stamp++
    visit?.(sample)
    addCum(cums, sample, stamp)
    for (let column = 0; column < columns.length; column++) {
      const sums = columns[column]
      if (sums !== undefined) addValue(sums, sample.values[column] ?? 0, leaf)
    }
  }
  const sampleCount = walkSamples(tables, frames, add, ranks)
  return {
    columns: columns.map((sums, column) => ({ ...sums, cum: cumOf(cums, column) })),
    sampleCount
  }
}
