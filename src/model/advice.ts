/** What a model behind an analysis endpoint wrote, as it stands in report.json. */
import * as z from 'zod'

/** The source of a recommendation that a model wrote; those of flamegate are `rule:<id>`. */
export const modelSource = 'model'

export const adviceSchema = z.object({
  model: z.string().nullable().describe('As the endpoint calls it; null where it does not say'),
  measured_summary: z
    .string()
    .nullable()
    .describe('Where `summary` is by the model: what flamegate says; else null'),
  dropped: z.array(z.string()).describe('Parts of the answer that are not used, and why')
})

export type AdviceEntry = z.infer<typeof adviceSchema>

interface Summarised {
  readonly summary: string
  readonly advice?: AdviceEntry | undefined
}

/** The summary as flamegate measured it, whoever wrote the one that readers see. */
export const measuredSummary = ({ summary, advice }: Summarised): string =>
  advice?.measured_summary ?? summary
