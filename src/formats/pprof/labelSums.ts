import { type LabelSums, OTHER_LABELS } from '../../model/profile.js'
import { leafFunction } from './aggregate.js'
import type { Frames } from './frames.js'
import type { Sample } from './unfold.js'

/** A day of one request a second, each with an id of its own. */
const MAX_LABELS = 100_000
/** What they cost by function; beyond, further samples are under no label of their own. */
const MAX_CELLS = 2 ** 20

/** What was seen of labels so far: lists of cells, a cell for each label and leaf. */
export interface LabelCells {
  readonly functions: number
  /** Place of a label by its place in the string table and its rank. */
  readonly places: Map<number, number>
  readonly strings: number[]
  readonly ranks: number[]
  readonly cells: Map<number, number>
  readonly labelOf: number[]
  readonly functionOf: number[]
  readonly flat: readonly number[][]
  crowded: number
}

export const newLabelCells = ({ names }: Pick<Frames, 'names'>, columns: number): LabelCells => ({
  functions: names.length,
  places: new Map(),
  strings: [],
  ranks: [],
  cells: new Map(),
  labelOf: [],
  functionOf: [],
  flat: Array.from({ length: columns }, () => []),
  crowded: 0
})

/** Keys that were asked for are few, so that string and rank fit one number. */
const RANKS = 64

const placeOf = (cells: LabelCells, { labelRank, labelValue }: LabelledSample): number => {
  const id = labelValue * RANKS + Math.min(labelRank, RANKS - 1)
  const known = cells.places.get(id)
  if (known !== undefined) return known
  if (cells.strings.length >= MAX_LABELS) return OTHER_LABELS
  cells.places.set(id, cells.strings.length)
  cells.ranks.push(labelRank)
  return cells.strings.push(labelValue) - 1
}

const cellOf = (cells: LabelCells, label: number, leaf: number): number => {
  const id = (label + 1) * (cells.functions + 1) + leaf + 1
  const known = cells.cells.get(id)
  if (known !== undefined) return known
  if (label !== OTHER_LABELS && cells.labelOf.length >= MAX_CELLS)
    return cellOf(cells, OTHER_LABELS, leaf)
  cells.cells.set(id, cells.labelOf.length)
  for (const column of cells.flat) column.push(0)
  cells.labelOf.push(label)
  return cells.functionOf.push(leaf) - 1
}

/** Adds a sample to what its label and its leaf cost. */
export const addToLabels = (cells: LabelCells, sample: LabelledSample): void => {
  if (sample.labelRank < 0) return
  const cell = cellOf(cells, placeOf(cells, sample), leafFunction(sample))
  if (cells.labelOf[cell] === OTHER_LABELS) cells.crowded++
  for (const [index, column] of cells.flat.entries())
    column[cell] = (column[cell] ?? 0) + (sample.values[index] ?? 0)
}

type LabelledSample = Omit<Sample, 'valueAt'>

interface Naming {
  /** Function numbers by place in the profile. */
  readonly numbers: readonly number[]
  readonly keys: readonly string[]
  readonly textAt: (place: number) => string
}

/** Longer values are no names of endpoints and no ids. */
const LONGEST_VALUE = 300

/** The sums with texts, and functions by their places in the profile. */
export const labelSumsOf = (cells: LabelCells, { numbers, keys, textAt }: Naming): LabelSums => {
  const places = new Map(numbers.map((number, place) => [number, place]))
  return {
    labels: cells.strings.map((at, index) => ({
      key: keys[cells.ranks[index] ?? 0] ?? '',
      value: textAt(at).slice(0, LONGEST_VALUE)
    })),
    labelOf: cells.labelOf,
    functionOf: cells.functionOf.map((number) => places.get(number) ?? -1),
    flat: cells.flat,
    crowded: cells.crowded
  }
}
