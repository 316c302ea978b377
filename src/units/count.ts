/** Numbers of things in sentences. A number that may be large never stands in a text without its separators. */
import { formatCount } from './format.js'

/** `1 benchmark`, `1,234 benchmarks`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** What follows the names that are told: ` and 1,234 more`, and nothing where no others are. */
export const andMore = (others: number): string =>
  others > 0 ? ` and ${formatCount(others)} more` : ''
