/** A profile in the views: the sums by function that the street compares, without stacks. */
import * as z from 'zod'
import { integer, maxCells, maxRows, number, ref, text } from './parts.js'

/** Sample types of one profile. */
export const maxColumns = 1000

const values = z.array(number).max(maxRows)
const integers = z.array(integer).max(maxRows)

const sampleType = z.strictObject({ type: text, unit: text })

const columnSchema = z.strictObject({
  ...sampleType.shape,
  total: number.describe('Sum of the absolute sample values'),
  flat: values,
  cum: values,
  exact: z
    .exactOptional(z.strictObject({ total: integer, flat: integers, cum: integers }))
    .describe('The same sums in digits, where they are beyond 2^53'),
  events: z
    .exactOptional(
      z.strictObject({
        basis: z.enum(['counted', 'recovered', 'modelled', 'upper-bound']),
        total: number,
        flat: values
      })
    )
    .describe('How often the profiler looked')
})

type Column = z.infer<typeof columnSchema>

const coverageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complete') }),
  z.strictObject({ kind: z.literal('cut'), bound: number }),
  z.strictObject({ kind: z.literal('unknown'), why: text })
])

const functionsSchema = z.strictObject({
  names: z.array(ref).max(maxRows),
  files: z.array(ref).max(maxRows),
  start_lines: values
})

const foldSchema = z
  .strictObject({ functions: z.array(z.int().min(0)).max(maxRows), cum: values })
  .describe('Symbols of one function by place, and per column what they cost together in all')

const callsSchema = z
  .strictObject({
    callers: z.array(z.int().min(0)).max(maxRows),
    callees: z.array(z.int().min(0)).max(maxRows),
    shares: z.array(z.number().min(0).max(1)).max(maxRows)
  })
  .refine(
    ({ callers, callees, shares }) =>
      callers.length === callees.length && callers.length === shares.length,
    { error: 'expected lists of one length' }
  )
  .describe('Who calls whom by place, and the share of the total of such samples')

const labelsSchema = z
  .strictObject({
    keys: z.array(ref).max(maxRows),
    values: z.array(ref).max(maxRows),
    label_of: z.array(z.int().min(-1)).max(maxCells),
    function_of: z.array(z.int().min(-1)).max(maxCells),
    flat: z.array(z.array(number).max(maxCells)).max(maxColumns),
    crowded: z.int().min(0)
  })
  .refine(
    ({ keys, values, label_of, function_of, flat }) =>
      keys.length === values.length &&
      [function_of, ...flat].every(({ length }) => length === label_of.length) &&
      label_of.every((place) => place < keys.length),
    { error: 'expected lists of one length, and places of labels' }
  )
  .describe(
    'What samples cost by label and leaf function, by place; -1 stands for others and for none'
  )

/** Everything that has a value for each function. */
const listsOf = ({ flat, cum, exact, events }: Column): readonly (readonly unknown[])[] => [
  flat,
  cum,
  ...(exact === undefined ? [] : [exact.flat, exact.cum]),
  ...(events === undefined ? [] : [events.flat])
]

export const profileSchema = z
  .strictObject({
    functions: functionsSchema.describe('All lists of a profile run parallel to these three'),
    folds: z.exactOptional(z.array(foldSchema).max(maxRows)),
    labels: z.exactOptional(labelsSchema),
    calls: z.exactOptional(callsSchema),
    inlining: z
      .exactOptional(z.array(z.int().min(0).max(3)).max(maxRows))
      .describe('Per function: 1 called, 2 inlined, 3 both'),
    columns: z.array(columnSchema).max(maxColumns),
    default_column: z.int().min(-1).describe('Place in `columns`; -1 where there is none'),
    sample_count: z.exactOptional(number).describe('Absent in text'),
    coverage: coverageSchema,
    half_digit: number,
    is_diff: z.boolean(),
    period_type: z.exactOptional(sampleType),
    period: z.exactOptional(number),
    duration_nanos: z.exactOptional(number),
    time_nanos: z.exactOptional(number),
    binary: z.exactOptional(text),
    build_id: z.exactOptional(text),
    comments: z.array(text).max(maxRows)
  })
  .refine(
    ({ functions: { names, files, start_lines }, inlining = names, columns }) =>
      [files, start_lines, inlining, ...columns.flatMap(listsOf)].every(
        ({ length }) => length === names.length
      ),
    { error: 'expected a value for each function' }
  )
  .refine(
    ({ functions: { names }, folds = [], columns }) =>
      folds.every(
        ({ functions, cum }) =>
          cum.length === columns.length && functions.every((place) => place < names.length)
      ),
    { error: 'expected the places of functions, and a value for each column', path: ['folds'] }
  )
  .refine(
    ({ functions: { names }, calls }) =>
      [...(calls?.callers ?? []), ...(calls?.callees ?? [])].every((place) => place < names.length),
    { error: 'expected the places of functions', path: ['calls'] }
  )
  .refine(
    ({ functions: { names }, labels, columns }) =>
      labels === undefined ||
      (labels.flat.length === columns.length &&
        labels.function_of.every((place) => place < names.length)),
    { error: 'expected the places of functions, and a list for each column', path: ['labels'] }
  )
  .refine(({ columns, default_column }) => default_column < columns.length, {
    error: 'expected the place of a column',
    path: ['default_column']
  })

export type ProfileView = z.infer<typeof profileSchema>
export type ColumnView = Column
