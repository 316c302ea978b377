/**
 * What CPU time is turned into energy and CO2e with. The arithmetic is that of Software Carbon Intensity (ISO/IEC
 * 21031:2024): operational energy times the intensity of the grid, plus the embodied share of the machine.
 */
import { gridIntensities } from '../config/energySchema.js'
import type { Config } from '../config/schema.js'

/** A number that is not known exactly; a factor that the settings give has no width. */
export interface Band {
  readonly low: number
  readonly value: number
  readonly high: number
}

export interface Factor extends Band {
  readonly id: 'watts' | 'pue' | 'grid' | 'embodied'
  readonly unit: string
  readonly source: string
}

export type Factors = Readonly<Record<Factor['id'], Factor>>

/**
 * Watts: a vCPU of an AMD EPYC of the third generation at full load, in the coefficients of Cloud Carbon Footprint; 2.04 W in
 * the curve of Eco-CI for GitHub's runners. Low is what a busy core takes more than an idle one (2.02 - 0.45 W), high the mean
 * of Azure's machines. Embodied: a server of 1,151.7 kg over four years, of which a runner of four vCPUs has 4 of 128 (Boavizta,
 * as Eco-CI uses it).
 */
const published: Factors = {
  watts: {
    id: 'watts',
    unit: 'W per busy core',
    ...{ low: 1.57, value: 2.02, high: 3.54 },
    source:
      'Cloud Carbon Footprint: AMD EPYC 3rd gen; low without the idle share, high the mean of Azure'
  },
  pue: {
    id: 'pue',
    unit: '',
    ...{ low: 1, value: 1.185, high: 1.185 },
    source: 'Cloud Carbon Footprint: Azure; low without any overhead'
  },
  grid: {
    id: 'grid',
    unit: 'g CO2e per kWh',
    ...{ low: gridIntensities.EU, value: gridIntensities.world, high: gridIntensities.world },
    source: 'Ember 2024: world; low the European Union'
  },
  embodied: {
    id: 'embodied',
    unit: 'g CO2e per core and second',
    ...{ low: 7.1e-5, value: 7.1e-5, high: 7.1e-5 },
    source: 'Boavizta through Eco-CI: a server of 1,151.7 kg over 4 years, 128 vCPUs'
  }
}

const given = (factor: Factor, value: number | undefined, source = 'the settings'): Factor =>
  value === undefined ? factor : { ...factor, low: value, value, high: value, source }

const withGrid = (factor: Factor, grid: Config['energy']['grid']): Factor =>
  typeof grid === 'string'
    ? given(factor, gridIntensities[grid], `Ember 2024: ${grid}`)
    : given(factor, grid)

/** The published factors, or those of the settings where they give one. */
export const factorsOf = ({ watts, pue, grid, embodied }: Config['energy']): Factors => ({
  watts: given(published.watts, watts),
  pue: given(published.pue, pue),
  grid: withGrid(published.grid, grid),
  embodied: given(published.embodied, embodied)
})
