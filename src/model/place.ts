/** Where a finding is in the repository that was compared, and whose it is: parts of report.json. */
import * as z from 'zod'

/** How the file of a profile was found in the repository, the surest first. */
const foundBy = [
  'path-mapping',
  'module-version',
  'checkout',
  'path',
  'module',
  'path-end'
] as const

export type FoundBy = (typeof foundBy)[number]

/** Why a line is shown, the best reason first. */
const lineReasons = ['changed-line', 'hottest-line', 'declaration'] as const

const placeSchema = z
  .object({
    file: z.string().describe('Path in the repository, with `/`'),
    line: z.int().min(1),
    because: z
      .enum(lineReasons)
      .describe(
        'Why this line: the hottest one that the change touches, the hottest one, or where it is declared'
      ),
    found: z
      .enum(foundBy)
      .describe(
        'How the path of the profile was found: by a mapping of the settings, by module and version, below a checkout, as it stands, by the path of a module, or by its end and the package'
      ),
    certainty: z.enum(['sure', 'likely']).describe('`likely` where only the end of the path agrees')
  })
  .describe('Where to look in the repository; absent where it has no such file or line')

export type PlaceEntry = z.infer<typeof placeSchema>

const calledFromSchema = z
  .object({
    name: z.string().describe('The whole symbol, as in the profile'),
    file: z.string().describe('Path in the repository'),
    line: z.int().min(1).optional().describe('Where it is declared; absent when unknown')
  })
  .describe(
    'The nearest function of the repository that leads to one which is not of it, the one with the largest share where there are several'
  )

export type CalledFromEntry = z.infer<typeof calledFromSchema>

const ownersSchema = z
  .array(z.string())
  .describe(
    'Owners in CODEOWNERS: of its file; where `called_from` is there, of that file; empty where nobody owns it'
  )

const hotLine = z.object({
  line: z.int().min(1).describe('In the file of `location`'),
  flat: z.number().describe('Of samples with this line as the leaf, in the unit of the row'),
  changed: z.literal(true).optional().describe('The change touches it')
})

export type HotLine = z.infer<typeof hotLine>

const linesSchema = z
  .object({
    base: z.array(hotLine).describe('The hottest lines of base, at most 5'),
    head: z.array(hotLine).describe('The hottest lines of head, at most 5')
  })
  .describe(
    'Where the function spends its own cost, on both sides; of the ten largest changes of each list, where the profile has lines'
  )

/** Keys that say where a finding is and whose; absent where no repository was at hand. */
export const whereaboutsShape = {
  place: placeSchema.optional(),
  called_from: calledFromSchema.optional(),
  lines: linesSchema.optional(),
  owners: ownersSchema.optional()
} as const

export const ownerSchema = z.object({
  owner: z.string().nullable().describe('As in CODEOWNERS; null for what nobody owns'),
  worse: z.array(z.string()).describe('Ids of what became worse'),
  better: z.array(z.string()).describe('Ids of what became better')
})

export type OwnerEntry = z.infer<typeof ownerSchema>

export const packageSchema = z.object({
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  package: z.string().describe('Import path; empty for functions without one'),
  flat_base: z.number().describe('Flat values of all its functions, added up'),
  flat_head: z.number(),
  share_base: z.number().describe("Percent of base's total"),
  share_head: z.number(),
  owners: ownersSchema.optional()
})

export type PackageEntry = z.infer<typeof packageSchema>
