/** What an estimate of energy is made with. */
import * as z from 'zod'
import { globText } from './globText.js'

/** Grams of CO2e per kWh of electricity in 2024 (Ember, as published in co2.js), by the code of the country. */
export const gridIntensities = {
  world: 473,
  DEU: 342,
  EU: 213,
  FRA: 44,
  GBR: 216,
  IND: 709,
  NOR: 31,
  SWE: 36,
  USA: 384
} as const

export type Grid = keyof typeof gridIntensities

const grids = Object.keys(gridIntensities) as [Grid, ...Grid[]]

const grid = z
  .union([z.number().min(0), z.enum(grids)], {
    error: `grams per kWh, or one of ${grids.join(', ')}`
  })
  .meta({ examples: [380, 'DEU'] })

const operationsPerYear = z
  .record(globText(), z.number().positive().describe('Operations a year of these benchmarks'))
  .default({})
  .describe(
    'Operations a year in production, by glob of benchmarks; without them nothing is said of a year'
  )

export const energySchema = z
  .strictObject({
    estimate: z
      .boolean()
      .default(false)
      .describe('Whether the energy of judged changes of CPU time is estimated'),
    watts: z
      .number()
      .positive()
      .optional()
      .describe('Watts of one busy core in production (without it 2.02, between 1.57 and 3.54)'),
    pue: z
      .number()
      .min(1)
      .optional()
      .describe(
        'Power usage effectiveness of the data centre (without it 1.185, between 1 and 1.185)'
      ),
    grid: grid
      .optional()
      .describe(
        `Grams of CO2e per kWh, or \`${grids.join('`, `')}\` (without it 473, between 213 and 473)`
      ),
    embodied: z
      .number()
      .min(0)
      .optional()
      .describe(
        'Grams of CO2e from making the machine, per second of a core (without it 0.000071)'
      ),
    'per-year': operationsPerYear
  })
  .prefault({})
  .describe('An estimate of the energy behind changes of CPU time; it has no part in any gate')
