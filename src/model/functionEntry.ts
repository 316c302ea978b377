/** A function of one workload and one sample type, in the words of report.json. */
import * as z from 'zod'
import { churnSchema } from './churnEntry.js'
import { evidenceSchema } from './evidenceEntry.js'
import { whereaboutsShape } from './place.js'
import { quadrantSchema } from './placeEntry.js'
import { bounds, nullableNumber } from './quantity.js'
import { touchSchema } from './touch.js'

const functionClass = z.enum([
  'regression',
  'improvement',
  'new-hotspot',
  'removed-hotspot',
  'unchanged'
])

export const functionEntrySchema = z.object({
  id: z.string().describe('Stable fingerprint of workload, metric and symbol'),
  name: z
    .string()
    .describe(
      'The whole symbol, as in the profile; of a function with several that of the function'
    ),
  parts: z
    .array(
      z.object({
        name: z.string().describe('The whole symbol, as in the profile'),
        flat_base: nullableNumber.describe('null when a cut list may hide it'),
        flat_head: nullableNumber
      })
    )
    .optional()
    .describe(
      'Symbols that the row is the sum of, the largest first, where there are several: the function, its closures, ' +
        'loop bodies and wrappers, and the instances of a generic function'
    ),
  churn: z
    .array(churnSchema)
    .optional()
    .describe('What became of it as code; absent where it is the same function on both sides'),
  package: z.string(),
  workload: z.string(),
  metric: z.string().describe('Sample type: cpu, alloc_space, ...'),
  unit: z.string().describe('Unit of the flat and cum values'),
  class: functionClass,
  flat_base: nullableNumber.describe('0 when truly absent, null when hidden by a cut list'),
  flat_head: nullableNumber,
  cum_base: nullableNumber,
  cum_head: nullableNumber,
  share_base: nullableNumber.describe("Percent of base's total"),
  share_head: nullableNumber.describe("Percent of head's total"),
  share_base_max: z.number().optional().describe('Bound of a hidden side, percent'),
  share_head_max: z.number().optional(),
  delta_pp: nullableNumber.describe(
    'share_head - share_base in percentage points; for a hidden side the end of its interval nearest 0; null when unknown'
  ),
  decided_by: z.enum(['share', 'cost', 'cost-per-op']).describe('The measure that gave the class'),
  decided_pp: nullableNumber.describe(
    "Change of that measure: pp of share, or cost change in percent of base's total cost"
  ),
  ci_pp: bounds
    .optional()
    .describe('95% interval of decided_pp, tested or not; absent without sample counts'),
  evidence: evidenceSchema,
  runtime: z.boolean().describe("Go's runtime: left out of the rating, trips warning gates only"),
  operations_unknown: z
    .boolean()
    .describe('From a go test profile with an unknown number of operations: composition only'),
  location: z.object({ file: z.string(), line: z.int() }).optional(),
  quadrant: quadrantSchema
    .optional()
    .describe('Its own change beside that with all it calls; absent where the samples do not tell'),
  ...whereaboutsShape,
  touch: touchSchema
    .optional()
    .describe('What the change has to do with it; absent where nobody knows what changed'),
  because: z.string()
})

export const notJudgedFunctionSchema = functionEntrySchema.extend({
  kind: z.literal('function'),
  would_be: functionClass.describe('The class it would have with enough evidence')
})
