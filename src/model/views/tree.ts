/** A call tree of base and head in the views: what flame graphs are drawn from, pruned, the sums of what is small included. */
import * as z from 'zod'
import { ROOT, SMALL } from '../tree.js'
import { maxRows, number, ref, text } from './parts.js'

const place = z.int().min(SMALL)

const perSide = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ base: value, head: value })

const shape = z.strictObject({
  workload: text,
  metric: text,
  unit: text,
  functions: z
    .strictObject({
      names: z.array(ref).max(maxRows),
      files: z.array(ref).max(maxRows),
      start_lines: z.array(number).max(maxRows)
    })
    .describe('What `nodes` name by place: three parallel lists'),
  parents: z
    .array(z.int().min(-1))
    .min(1)
    .max(maxRows)
    .describe('Place of the caller, before its callees; -1 for the root, which is first'),
  nodes: z
    .array(place)
    .max(maxRows)
    .describe(
      'Place in `functions`; -1 for the root, -2 for the sum of callees that are too small'
    ),
  base: z
    .array(z.number())
    .max(maxRows)
    .describe('What was sampled with the node as the leaf, profiles added up'),
  head: z.array(z.number()).max(maxRows),
  profiles: perSide(z.int().min(0)).describe('Profiles that were added up'),
  operations: z
    .exactOptional(perSide(z.number().min(0)))
    .describe('Operations of all profiles of a side, where they are known'),
  cut: z.number().min(0).describe('No node above this share of a side (0 to 1) is missing')
})

export type TreeView = z.infer<typeof shape>

const areParallel = ({ functions, parents, nodes, base, head }: TreeView): boolean =>
  [nodes, base, head].every(({ length }) => length === parents.length) &&
  [functions.files, functions.start_lines].every(({ length }) => length === functions.names.length)

/** The root is first and there is one; every other node stands behind its caller, which is no sum of others. */
const isTree = ({ functions: { names }, parents, nodes }: TreeView): boolean =>
  parents.every((parent, node) => {
    const number = nodes[node] ?? ROOT
    return node === 0
      ? parent === -1 && number === ROOT
      : parent >= 0 &&
          parent < node &&
          nodes[parent] !== SMALL &&
          number !== ROOT &&
          number < names.length
  })

export const treeSchema = shape
  .refine(areParallel, { error: 'expected lists that run parallel' })
  .refine(isTree, { error: 'expected a root, and every other node behind its caller' })
