import type { Rate } from '../wilson.js'

/** A fraction in percent: with a decimal below 10 and above 90, where the targets are, and none between. */
export const percent = (fraction: number): string => {
  const fine = (100 * fraction).toFixed(1)
  const isWhole = fine === '100.0' || fraction === 0
  return isWhole || (Number(fine) >= 10 && Number(fine) <= 90) ? (100 * fraction).toFixed(0) : fine
}

/** `1.2% (0.7 to 2.1)`: a rate with its 95% Wilson interval. */
export const withInterval = ({ rate, lo, hi }: Rate): string =>
  `${percent(rate)}% (${percent(lo)} to ${percent(hi)})`

export const outOf = ({ hits, trials }: Rate): string => `${hits} of ${trials}`

/** `1,000`. */
export const count = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

type Rows = readonly (readonly string[])[]

const lines = (head: readonly string[], rule: readonly string[], rows: Rows): string =>
  [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** A Markdown table of numbers: the first column is text, the others are aligned to the right. */
export const table = (head: readonly string[], rows: Rows): string =>
  lines(
    head,
    head.map((_, index) => (index === 0 ? '---' : '---:')),
    rows
  )

/** A Markdown table of words. */
export const textTable = (head: readonly string[], rows: Rows): string =>
  lines(
    head,
    head.map(() => '---'),
    rows
  )
