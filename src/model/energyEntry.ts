import * as z from 'zod'

const band = z
  .object({ low: z.number(), value: z.number(), high: z.number() })
  .describe('An estimate and its ends; less than 0 is saved')

const amounts = {
  joules: band,
  kwh: band,
  gco2e: band.describe('Grams of CO2e, with the embodied share')
}

const factor = z.object({
  id: z.enum(['watts', 'pue', 'grid', 'embodied']),
  unit: z.string(),
  low: z.number(),
  value: z.number(),
  high: z.number(),
  source: z.string().describe('Whose number it is; `the settings` where they give it')
})

/** The energy behind judged changes of CPU time: an estimate, and no part of any verdict. */
export const energySchema = z.object({
  formulas: z.array(z.string()),
  factors: z.array(factor),
  operations: z.number().describe('Operations that the amounts of a change are for'),
  changes: z.array(
    z.object({
      id: z.string(),
      finding_id: z.string().describe('The row that it is about'),
      kind: z.enum(['benchmark', 'function']),
      name: z.string(),
      workload: z.string(),
      seconds_per_operation: band.describe('Change of the CPU time of one operation, in seconds'),
      ...amounts,
      per_year: z
        .object({ operations: z.number(), ...amounts })
        .optional()
        .describe('Where the settings give the operations of a year')
    })
  )
})

export type EnergyEntry = z.infer<typeof energySchema>
export type EnergyChange = EnergyEntry['changes'][number]
