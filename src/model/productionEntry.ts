import * as z from 'zod'

/** Addresses in the profiler of production, by finding. They are made from the settings and names, and nothing was asked there. */
export const productionSchema = z.object({
  findings: z.array(
    z.object({
      id: z.string(),
      finding_id: z.string().describe('The function or endpoint that it is about'),
      name: z.string(),
      links: z.array(z.object({ title: z.string(), url: z.string() }))
    })
  )
})

export type ProductionEntry = z.infer<typeof productionSchema>
export type ProductionLinks = ProductionEntry['findings'][number]
