/** Names for people: nothing invisible, nothing endless. What every output's escaping starts with. */

// Control, format (bidi, zero-width, tags), separator and surrogate code points, and all that draw nothing.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t']
])

const escapeOf = (character: string): string => {
  const short = shortEscapes.get(character)
  if (short !== undefined) return short
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

const isPlain = (s: string): boolean => /^[ -~]*$/.test(s)

/** The string with every character that draws nothing, moves the cursor or turns the text spelled out: `\u202e`. */
export const visible = (s: string): string => (isPlain(s) ? s : s.replace(invisible, escapeOf))

/**
 * The string cut in the middle to at most `max` UTF-16 units, with an ellipsis where something is missing. The end
 * keeps two thirds: in a symbol the function stands there.
 */
export const shorten = (s: string, max: number): string => {
  if (s.length <= max) return s
  const start = Math.floor((max - 1) / 3)
  const end = max - 1 - start
  const left = s.slice(0, start).replace(/[\ud800-\udbff]$/, '')
  const right = s.slice(s.length - end).replace(/^[\udc00-\udfff]/, '')
  return `${left}…${right}`
}

/** A name on one line: visible, and short enough for a cell. The whole name is in report.json. */
export const tidyName = (s: string, max: number): string =>
  s.length <= max && isPlain(s) ? s : shorten(visible(shorten(s, max)), max)

// Longer than any sentence that we write ourselves; what is longer comes from an input.
const longestSentence = 2000
const longestWord = 160

/** Plain words that are not endless, with one space between them: nearly every sentence. */
const isTidy = (s: string): boolean =>
  s.length <= longestSentence && /^(?:[!-~]{1,160}(?: [!-~]{1,160})*)?$/.test(s)

/** Prose on one line: white space is a space, endless words are cut in the middle. */
export const tidySentence = (s: string): string =>
  isTidy(s)
    ? s
    : shorten(s.trim(), longestSentence)
        .split(/\s+/u)
        .map((word) => tidyName(word, longestWord))
        .join(' ')
