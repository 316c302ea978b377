/** What is said of the energy behind judged changes. */

import type { EnergyChange, EnergyEntry } from '../../model/energyEntry.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatValue } from '../../units/format.js'
import { formatRough, type RoughUnit } from '../../units/rough.js'
import { shortSymbol } from './names.js'

const NANOSECONDS = 1e9

type Band = EnergyChange['joules']
type Amounts = Pick<EnergyChange, 'joules' | 'kwh' | 'gco2e'>

/** "Energy, an estimate: 2 changes"; undefined where nothing is estimated. */
export const energyTitle = ({ energy }: Report): string | undefined =>
  energy === undefined || energy.changes.length === 0
    ? undefined
    : `Energy, an estimate: ${plural(energy.changes.length, 'change')} of CPU time`

const banded = ({ low, value, high }: Band, unit: RoughUnit): string =>
  `${formatRough(value, unit)} (${formatRough(low, unit)} to ${formatRough(high, unit)})`

/** Joules and kWh as one thing, in lines. */
export const energyLines = ({ joules, kwh }: Amounts): readonly string[] => [
  banded(kwh, 'kWh'),
  banded(joules, 'J')
]

export const carbonWords = ({ gco2e }: Amounts): string => banded(gco2e, 'g')

const signedTime = (seconds: number): string =>
  `${seconds > 0 ? '+' : ''}${formatValue(seconds * NANOSECONDS, 'nanoseconds')}`

/** "+1.20 µs" */
export const timeWords = ({ seconds_per_operation }: EnergyChange): string =>
  signedTime(seconds_per_operation.value)

/** What a year comes to; empty without traffic. */
export const yearLines = ({ per_year }: EnergyChange): readonly string[] =>
  per_year === undefined
    ? []
    : [`${banded(per_year.kwh, 'kWh')}`, `${banded(per_year.gco2e, 'g')} CO2e`]

/** Functions without the folders of their package. */
export const energyName = ({ kind, name }: EnergyChange): string =>
  kind === 'function' ? shortSymbol(name) : name

const factorWords = ({ id, unit, low, value, high, source }: EnergyEntry['factors'][number]) => {
  const range = low === high ? '' : ` (${low} to ${high})`
  return `${id} ${value}${range}${unit === '' ? '' : ` ${unit}`} [${source}]`
}

/** How it is computed, with what, and what it is worth. */
export const energyMethod = ({ formulas, factors }: EnergyEntry): readonly string[] => [
  `${formulas.join('; ')}.`,
  `Factors: ${factors.map(factorWords).join('; ')}.`,
  'An estimate and no measurement: it follows from the CPU time above and adds no evidence, so no gate looks at it. Time per operation is taken for that of one busy core; memory, network, frequency and hyper-threading are left out, and the machine of production is another one.'
]
