import type {
  ExactSums,
  FunctionInfo,
  Profile,
  SampleColumn,
  SampledEvents,
  SampleType
} from '../../model/profile.js'
import { baseName } from '../baseName.js'
import type { ColumnSums, Sums } from './aggregate.js'
import { sampledEvents } from './events.js'
import { sumExactly } from './exact.js'
import { type FoldSums, foldsOf } from './folds.js'
import type { Frames } from './frames.js'
import { inliningOf } from './inlining.js'
import { type LabelCells, labelSumsOf } from './labelSums.js'
import { savedBaseTotals } from './labels.js'
import { type LineSums, lineTable } from './lineSums.js'
import { functionsIn, type KeptStacks } from './stacks.js'
import { stringAt } from './strings.js'
import { HEADER, type Tables, type ValueTypeEntry } from './tables.js'

const readSampleType = (tables: Tables, { type, unit }: ValueTypeEntry): SampleType => ({
  type: stringAt(tables, type),
  unit: stringAt(tables, unit)
})

/** What all samples add up to: by symbol and, as far as they were asked for, by function where it has several. */
export interface Summed {
  readonly sums: Sums
  readonly folds: FoldSums | undefined
  readonly lines: LineSums | undefined
  /** The stacks that a tree will be made of, where one was asked for. */
  readonly kept: KeptStacks | undefined
  readonly labelled: LabelCells | undefined
  /** Keys of labels by rank. */
  readonly keys: readonly string[]
  /** Whether what only a judgement needs is left out. */
  readonly sumsOnly: boolean
}

/** What was summed up for one column, by function number. */
interface SummedColumn {
  readonly sampleType: SampleType
  readonly sums: ColumnSums
  readonly exact: ExactSums | undefined
  readonly events: SampledEvents | undefined
}

const eventsOf = (
  tables: Tables,
  frames: Frames,
  sampleTypes: readonly SampleType[],
  { columns }: Sums
): readonly (SampledEvents | undefined)[] => {
  const [periodEntry] = tables.periodTypes
  return sampledEvents(tables, frames, {
    sampleTypes,
    sums: columns,
    period: tables.header[HEADER.period] ?? 0,
    ...(periodEntry === undefined ? {} : { periodType: readSampleType(tables, periodEntry) })
  })
}

const sumColumns = (
  tables: Tables,
  frames: Frames,
  { sums, sumsOnly }: Summed
): readonly SummedColumn[] => {
  const sampleTypes = tables.sampleTypes.map((entry) => readSampleType(tables, entry))
  const inexact = [...sums.columns.keys()].filter(
    (column) => !((sums.columns[column]?.total ?? 0) <= Number.MAX_SAFE_INTEGER)
  )
  const exact =
    inexact.length > 0 ? sumExactly(tables, frames, inexact) : new Map<number, ExactSums>()
  const events = sumsOnly ? [] : eventsOf(tables, frames, sampleTypes, sums)
  return sums.columns.map((column, index) => ({
    sampleType: sampleTypes[index] ?? { type: '', unit: '' },
    sums: column,
    exact: exact.get(index),
    events: events[index]
  }))
}

const isUsed = (columns: readonly SummedColumn[], number: number): boolean =>
  columns.some(({ sums: { flat, cum }, exact }) =>
    exact === undefined
      ? flat[number] !== 0 || cum[number] !== 0
      : exact.flat[number] !== 0n || exact.cum[number] !== 0n
  )

const pick = (values: Float64Array, numbers: readonly number[]): Float64Array => {
  const picked = new Float64Array(numbers.length)
  for (let row = 0; row < numbers.length; row++) picked[row] = values[numbers[row] ?? -1] ?? 0
  return picked
}

const pickExact = ({ total, flat, cum }: ExactSums, numbers: readonly number[]): ExactSums => ({
  total,
  flat: numbers.map((number) => flat[number] ?? 0n),
  cum: numbers.map((number) => cum[number] ?? 0n)
})

/** The sums as doubles: those of the walk, or the exact ones rounded once. */
const pickSums = (
  { total, flat, cum }: ColumnSums,
  exact: ExactSums | undefined,
  numbers: readonly number[]
): ColumnSums =>
  exact === undefined
    ? { total, flat: pick(flat, numbers), cum: pick(cum, numbers) }
    : {
        total: Number(exact.total),
        flat: Float64Array.from(exact.flat, Number),
        cum: Float64Array.from(exact.cum, Number)
      }

const sampleColumn = (column: SummedColumn, numbers: readonly number[]): SampleColumn => {
  const { sampleType, sums, events } = column
  const exact = column.exact === undefined ? undefined : pickExact(column.exact, numbers)
  return {
    sampleType,
    ...pickSums(sums, exact, numbers),
    ...(exact === undefined ? {} : { exact }),
    ...(events === undefined ? {} : { events: { ...events, flat: pick(events.flat, numbers) } })
  }
}

/** pprof's total of a saved diff; where all of base is 0 it takes that of everything, and so do sums beyond 2^53. */
const withTotal = (column: SampleColumn, total: number | undefined): SampleColumn =>
  total === undefined || total === 0 || column.exact !== undefined ? column : { ...column, total }

const named = ({ names }: Frames, number: number): FunctionInfo => ({
  name: names[number] ?? '',
  file: '',
  startLine: 0
})

const placed = (tables: Tables, { names, rows }: Frames, number: number): FunctionInfo => {
  const row = rows[number] ?? -1
  return {
    name: names[number] ?? '',
    file: stringAt(tables, tables.functions.files[row] ?? 0),
    startLine: Math.max(0, tables.functions.startLines[row] ?? 0)
  }
}

/** The column that `default_sample_type` names, else the last (pprof's `SampleIndexByName`). */
const defaultColumn = (tables: Tables, columns: readonly SummedColumn[]): number => {
  const name = stringAt(tables, tables.header[HEADER.defaultSampleType] ?? 0)
  const named = columns.findIndex(({ sampleType }) => name !== '' && sampleType.type === name)
  return named >= 0 ? named : columns.length - 1
}

type Facts = Pick<
  Profile,
  'periodType' | 'period' | 'durationNanos' | 'timeNanos' | 'binary' | 'buildId' | 'comments'
>

/** The facts about the collection that the file states; what it leaves out is 0 or empty there, and absent here. */
const facts = (tables: Tables): Facts => {
  const { header, mappings, periodTypes, comments } = tables
  const number = (field: number): number => header[field] ?? 0
  const [periodType] = periodTypes
  const binary = baseName(stringAt(tables, mappings.files[0] ?? 0))
  const buildId = stringAt(tables, mappings.buildIds[0] ?? 0)
  return {
    ...(periodType === undefined ? {} : { periodType: readSampleType(tables, periodType) }),
    ...(number(HEADER.period) === 0 ? {} : { period: number(HEADER.period) }),
    ...(number(HEADER.durationNanos) === 0 ? {} : { durationNanos: number(HEADER.durationNanos) }),
    ...(number(HEADER.timeNanos) === 0 ? {} : { timeNanos: number(HEADER.timeNanos) }),
    ...(binary === '' ? {} : { binary }),
    ...(buildId === '' ? {} : { buildId }),
    comments: comments.map((index) => stringAt(tables, index))
  }
}

const labelsOf = (
  tables: Tables,
  { labelled, keys }: Summed,
  numbers: readonly number[]
): Pick<Profile, 'labels'> =>
  labelled === undefined || labelled.labelOf.length === 0
    ? {}
    : { labels: labelSumsOf(labelled, { numbers, keys, textAt: (at) => stringAt(tables, at) }) }

const inliningIn = (frames: Frames, numbers: readonly number[]): readonly number[] => {
  const inlining = inliningOf(frames)
  return numbers.map((number) => inlining[number] ?? 0)
}

/** A profile without its tree, and the number that each of its functions had while it was decoded. */
export interface Assembled {
  readonly profile: Profile
  readonly numbers: readonly number[]
}

/** Makes the profile that the rest of flamegate sees, with the functions that any sample touched. */
export const assembleProfile = (tables: Tables, frames: Frames, summed: Summed): Assembled => {
  const { sums, folds, kept, sumsOnly } = summed
  const columns = sumColumns(tables, frames, summed)
  const inStacks = kept?.isSigned ? functionsIn(kept) : new Set<number>()
  const numbers = [...frames.names.keys()].filter(
    (number) => inStacks.has(number) || isUsed(columns, number)
  )
  const baseTotals = savedBaseTotals(tables)
  const profile: Profile = {
    columns: columns
      .map((column) => sampleColumn(column, numbers))
      .map((column, index) => withTotal(column, baseTotals?.[index])),
    defaultColumn: defaultColumn(tables, columns),
    functions: numbers.map((number) =>
      sumsOnly ? named(frames, number) : placed(tables, frames, number)
    ),
    ...(folds === undefined ? {} : { folds: foldsOf(folds, numbers) }),
    ...(summed.lines === undefined ? {} : { lines: lineTable(summed.lines, frames, numbers) }),
    ...labelsOf(tables, summed, numbers),
    sampleCount: sums.sampleCount,
    coverage: { kind: 'complete' },
    halfDigit: 0,
    isDiff: baseTotals !== undefined,
    ...(sumsOnly ? {} : { inlining: inliningIn(frames, numbers) }),
    ...facts(tables)
  }
  return { profile, numbers }
}
