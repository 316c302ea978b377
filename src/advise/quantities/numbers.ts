/** A run of digits in a text, with the signs and separators that belong to it. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  /** Undefined where it is written in a way that can be read in more than one. */
  readonly value: number | undefined
  /** Half of the last digit that is written. */
  readonly slack: number
  /** A sign was written; without one the direction is said in words. */
  readonly isSigned: boolean
  /** Letters stand before it: `sha256`. */
  readonly isInWord: boolean
}

const runs = /\d+(?:[.,_'\u2019]\d+)*(?:e[+-]?\d{1,3})?/gi
const plain = /^\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i
const grouped = /^\d{1,3}(?:[,_'\u2019]\d{3})+(?:\.\d+)?$/
const separators = /[,_'\u2019]/g
const signs: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['-', -1],
  ['\u2212', -1]
])

/** `234` in `1 234 ms` is a piece of a number. */
const isPiece = (run: string, before: string): boolean =>
  /^\d{3}(?!\d)/.test(run) && /\d[ \u00a0\u202f]$/.test(before)

const sizeOf = (run: string): Pick<NumberToken, 'value' | 'slack'> => {
  const digits = grouped.test(run) ? run.replace(separators, '') : run
  const match = plain.exec(digits)
  if (match === null) return { value: undefined, slack: 0 }
  const [, decimals = '', exponent = '0'] = match
  return { value: Number(digits), slack: 0.5 * 10 ** (Number(exponent) - decimals.length) }
}

/** The sign of a number; the dash of a range (`10-20%`) or of a name (`large-8`) is none. */
const signBefore = (before: string): 1 | -1 | undefined =>
  /[\p{L}\p{N}%)][+\-\u2212]$/u.test(before) ? undefined : signs.get(before.slice(-1))

/** All numbers of a text, in order. */
export const numbersIn = (text: string): readonly NumberToken[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 2), index)
    const sign = signBefore(before)
    const { value, slack } = isPiece(run, before) ? { value: undefined, slack: 0 } : sizeOf(run)
    return {
      start: index,
      end: index + run.length,
      value: value === undefined ? undefined : value * (sign ?? 1),
      slack,
      isSigned: sign !== undefined,
      isInWord: /[\p{L}_]$/u.test(before)
    }
  })
