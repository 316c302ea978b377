/** Putting hostile text into commands that people paste into a shell. */

/** Control, format (bidi, zero width), unassigned and line-separating characters: nobody sees what they paste. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u
const everyUnseen = /[\p{C}\p{Zl}\p{Zp}]/gu

/** Longest text that is put into a command. Longer symbols are type arguments that no one would paste. */
const maxLength = 400
/** Longest symbol in a sentence; enough for package, receiver and method. */
const maxShown = 160

/** Whether a text may become part of a command at all. */
export const isPasteable = (text: string): boolean =>
  text.length > 0 && text.length <= maxLength && !unseen.test(text)

/** One word of a POSIX shell, whatever the text holds. */
export const shellWord = (text: string): string =>
  /^[\w@%+:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

const literally = (text: string): string => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')

/** An RE2 pattern that matches exactly the text. */
export const exactly = (text: string): string => `^${literally(text)}$`

/** An RE2 pattern that matches the symbols of a function: itself with any type arguments, and its closures and the like. */
export const anyPartOf = (identity: string): string =>
  `^${literally(identity).replaceAll(literally('[...]'), '\\[.*\\]')}([.-]|$)`

/** A file as an argument that cannot be taken for a flag or an address. */
export const fileArgument = (path: string): string =>
  shellWord(/^-|^[a-z]+:/i.test(path) ? `./${path}` : path)

/** A name as it stands in a sentence: between backticks, one line, nothing unseen, not endless. */
export const shown = (name: string): string => {
  const characters = [...name.replace(everyUnseen, '\u{FFFD}')]
  const isLong = characters.length > maxShown
  return `\`${isLong ? `${characters.slice(0, maxShown).join('')}…` : characters.join('')}\``
}
