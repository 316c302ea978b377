/** From seconds of CPU to joules, kWh and grams of CO2e. */
import type { Band, Factors } from './factors.js'

/** Joules per kWh. */
const JOULES_PER_KWH = 3.6e6

/** What so much CPU time stands for. */
export interface Estimate {
  readonly joules: Band
  readonly kwh: Band
  readonly gco2e: Band
}

type End = keyof Band

const joulesOf = (seconds: number, { watts, pue }: Factors, end: End): number =>
  seconds * watts[end] * pue[end]

const gramsOf = (seconds: number, factors: Factors, end: End): number =>
  (joulesOf(seconds, factors, end) / JOULES_PER_KWH) * factors.grid[end] +
  seconds * factors.embodied[end]

type Formula = (seconds: number, factors: Factors, end: End) => number

/** The low end of something saved is where most is saved: high factors. */
const bandOf = (seconds: Band, factors: Factors, formula: Formula): Band => ({
  low: formula(seconds.low, factors, seconds.low < 0 ? 'high' : 'low'),
  value: formula(seconds.value, factors, 'value'),
  high: formula(seconds.high, factors, seconds.high < 0 ? 'low' : 'high')
})

/** What a change of CPU time, in seconds of one core, stands for; less than 0 is saved. */
export const estimate = (seconds: Band, factors: Factors): Estimate => ({
  joules: bandOf(seconds, factors, joulesOf),
  kwh: bandOf(seconds, factors, (...args) => joulesOf(...args) / JOULES_PER_KWH),
  gco2e: bandOf(seconds, factors, gramsOf)
})

/** The same as text, for those who check it. */
export const formulas = [
  'joules = change of CPU seconds x watts x PUE',
  'kWh = joules / 3,600,000',
  'g CO2e = kWh x grid + change of CPU seconds x embodied'
] as const

export const scaled = ({ low, value, high }: Band, by: number): Band => ({
  low: low * by,
  value: value * by,
  high: high * by
})
