/** Estimates for people: two significant digits, because a third would claim what nobody knows. */

type Rung = readonly [symbol: string, factor: number]

const ladders = {
  J: [
    ['J', 1],
    ['kJ', 1e3],
    ['MJ', 1e6],
    ['GJ', 1e9]
  ],
  kWh: [
    ['Wh', 1e-3],
    ['kWh', 1],
    ['MWh', 1e3]
  ],
  g: [
    ['g', 1],
    ['kg', 1e3],
    ['t', 1e6]
  ]
} as const satisfies Readonly<Record<string, readonly [Rung, ...Rung[]]>>

export type RoughUnit = keyof typeof ladders

const twoDigits = (value: number): number => Number(value.toPrecision(2))

const signed = (text: string, isMore: boolean): string => (isMore ? `+${text}` : text)

/** `+660 Wh`, `-0.39 g`, `0 J`. */
export const formatRough = (value: number, unit: RoughUnit): string => {
  const [first, ...larger]: readonly [Rung, ...Rung[]] = ladders[unit]
  const fits = ([, factor]: Rung): boolean => Math.abs(twoDigits(value)) >= factor
  const [symbol, factor] = larger.findLast(fits) ?? first
  return signed(`${twoDigits(value / factor)} ${symbol}`, value > 0)
}
