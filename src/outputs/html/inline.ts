/** Words of the report inside of a line: names, sentences with names in them, values that stay together. */
import { tidyName, tidySentence } from '../../units/visible.js'
import { h, isEmpty, type Node } from './element.js'

/** A cell wraps, so that a name may be longer than in a comment; the whole one is in report.json. */
const longestName = 300

/** A path may be broken behind its slashes, a unit such as `MB/s` not; what is copied has none of that. */
const breakable = (text: string): readonly Node[] =>
  text.split(/(?<=\/)(?=[^/\s]{3})/).map((piece, i) => (i === 0 ? piece : [h('wbr', {}), piece]))

/** Text that goes to the next line as one, and is broken only where a whole line is too short for it. */
const whole = (text: string): Node => h('span', { class: 'word' }, text)

/** Browsers break text behind a hyphen, which makes two words of a flag. */
const isFlag = (text: string): boolean => /^-\S+$/.test(text)

/** A name as code. */
export const name = (text: string): Node => {
  const shown = tidyName(text, longestName)
  if (shown.trim() === '') return '(no name)'
  return h('code', {}, ...(isFlag(shown) ? [whole(shown)] : breakable(shown)))
}

/** A command as code, broken between its words. */
export const command = (text: string): Node =>
  h(
    'code',
    {},
    ...text.split(/(\s+)/).map((piece, i) => (i % 2 === 0 && piece !== '' ? whole(piece) : piece))
  )

/** A sentence; what stands between two backticks is a name. */
export const prose = (text: string): Node => {
  const pieces = tidySentence(text).split('`')
  const last = pieces.length - 1
  return pieces.map((piece, i) => {
    if (i % 2 === 0) return piece
    return i < last ? name(piece) : `\`${piece}`
  })
}

/** A short text that must not be broken over lines, such as a value with its unit. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Two values with an arrow between them, which may be broken behind the arrow and nowhere else. */
export const unbrokenSides = (text: string): string => text.split('→ ').map(unbroken).join('→ ')

/** Pieces below one another; an empty piece leaves no trace. */
export const lines = (...pieces: readonly Node[]): Node =>
  pieces
    .filter((piece) => !isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [h('br', {}), piece]))

/** Pieces in one line; an empty piece leaves no trace. */
export const joined = (pieces: readonly Node[], separator: string): Node =>
  pieces
    .filter((piece) => !isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [separator, piece]))

/** Something that is said in small letters under a name or value. */
export const aside = (...nodes: readonly Node[]): Node =>
  nodes.every(isEmpty) ? undefined : h('small', {}, ...nodes)
