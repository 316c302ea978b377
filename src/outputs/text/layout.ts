/** Columns, wrapping and colour for a terminal. Widths are those of the text as drawn, without colour. */
import type { RenderOptions } from '../../model/output.js'
import { shorten } from '../../units/visible.js'
import { type Terminal, term } from '../escape.js'

export const lineWidth = 80

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const combining = /\p{M}/u

const widthOfCharacter = (character: string): number => {
  if (combining.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/**
 * Below the first combining mark every character takes one column, and so do dashes, quotes and the ellipsis: nearly all text, known
 * without a look at each.
 */
const isNarrow = (s: string): boolean => /^[\0-\u02ff\u2010-\u2027]*$/.test(s)

/** Columns that a text takes: two for an East Asian wide character or an emoji, none for a combining mark. */
export const widthOf = (s: string): number =>
  isNarrow(s) ? s.length : [...s].reduce((sum, character) => sum + widthOfCharacter(character), 0)

const spaces = (count: number): Terminal => ' '.repeat(Math.max(0, count)) as Terminal

export const padEnd = (s: Terminal, width: number): Terminal =>
  (s + spaces(width - widthOf(s))) as Terminal

export const padStart = (s: Terminal, width: number): Terminal =>
  (spaces(width - widthOf(s)) + s) as Terminal

/** The text cut in the middle until it fits. */
export const squeeze = (s: Terminal, width: number): Terminal => {
  const excess = widthOf(s) - width
  if (excess <= 0) return s
  // A wide character gives back two columns, so half the excess is what has to go at least.
  return squeeze(shorten(s, s.length - Math.ceil(excess / 2)) as Terminal, width)
}

/** The text in lines that squeeze, broken at spaces, all indented by some columns. A longer word stays whole. */
export const wrap = (s: Terminal, columns: number): readonly Terminal[] => {
  const lines: string[] = []
  for (const word of s.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && columns + widthOf(longer) <= lineWidth)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => term`${spaces(columns)}${line as Terminal}`)
}

/** Wrapped text behind a bullet, which stands in the indentation of the first line. */
export const hang = (
  bullet: Terminal,
  s: Terminal,
  columns = widthOf(bullet)
): readonly Terminal[] => {
  const [first, ...rest] = wrap(s, columns)
  return first === undefined
    ? [bullet]
    : [term`${padEnd(bullet, columns)}${first.slice(columns) as Terminal}`, ...rest]
}

// SGR parameters of ECMA-48, 8.3.117.
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const
export type Style = keyof typeof styles

export type Paint = (style: Style, s: Terminal) => Terminal

/** Colours for a terminal that shows them; the only escape sequences of the summary. */
export const painter = ({ colour }: RenderOptions): Paint =>
  colour === 'ansi' ? (style, s) => term`\x1b[${styles[style]}m${s}\x1b[0m` : (_, s) => s
