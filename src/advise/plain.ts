/**
 * Prose of a model as plain text on one line. Every output escapes it again; what is taken out here would only be odd to
 * read when escaped: markup, links, pictures. Code spans stay, because names are written in them.
 *
 * All patterns are bounded, so that the work is linear in the text.
 */
import { shorten } from '../units/visible.js'

const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const blank = /[\s\p{Cc}]+/gu

/** Marks at the start of a line: fences, headings, quotes, bullets. */
const lineMark = /^[ \t]{0,8}(?:`{3,}[\w-]{0,20}[ \t]*$|#{1,6}[ \t]|>[ \t]?|[-*+][ \t])/gm

/** Of links and pictures the words; an address may have one pair of parentheses in it. */
const link = /!?\[([^\][]{0,200})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)/g
const comment = /<!--[^<>]{0,500}>/g
const tag = /<[/!?]?[a-z][^<>]{0,500}>/gi
const address = /(?<![\w])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S{1,500}/gi
const emphasis = /\*\*|__|~~/g
const mention = /(?<!\w)@(?=\w)/g

const withoutMarkup = (text: string): string =>
  text
    .replace(link, '$1')
    .replace(comment, '')
    .replace(tag, '')
    .replace(address, '(link)')
    .replace(emphasis, '')
    .replace(mention, '')

/** Everything between two backticks is a name; a last backtick without a partner is none. */
const outsideOfCode = (text: string, change: (part: string) => string): string => {
  const parts = text.split('`')
  const isClosed = parts.length % 2 === 1
  return parts
    .map((part, i) => (i % 2 === 0 || (!isClosed && i === parts.length - 1) ? change(part) : part))
    .join('`')
}

export const plainProse = (text: string): string =>
  outsideOfCode(text.replace(unseen, '').replace(lineMark, ''), withoutMarkup)
    .replace(blank, ' ')
    .trim()

const endsSentence = (text: string, at: number): boolean =>
  '.!?'.includes(text.charAt(at)) && text.charAt(at + 1) === ' '

/** Cut behind the last sentence that fits; in the middle of the first one where that is too long. */
export const cutToLimit = (text: string, max: number): string => {
  if (text.length <= max) return text
  for (let at = max - 1; at > 0; at -= 1) {
    if (endsSentence(text, at)) return text.slice(0, at + 1)
  }
  return shorten(text, max)
}
