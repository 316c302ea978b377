/**
 * Commands in comments of a pull request, each on a line of its own:
 *
 *     /flamegate ack <id>... <reason> [until=2026-12-31]
 *     /flamegate unack <id>...
 */
import { dateWords, isDate } from './date.js'
import { ackIdHint, ackIdWords, isAckId } from './ids.js'
import { shownLines } from './shownLines.js'

export type Command =
  | {
      readonly kind: 'ack'
      readonly id: string
      readonly reason: string
      readonly until?: string
    }
  | { readonly kind: 'unack'; readonly id: string }
  | { readonly kind: 'invalid'; readonly because: string; readonly id?: string }

const longestLine = 1000
const longestReason = 300
const maxCommands = 20

const invalid = (because: string, id?: string): Command => ({
  kind: 'invalid',
  because,
  ...(id === undefined ? {} : { id })
})

/** Ids are copied with the marks around them. */
const idOf = (word: string): string =>
  word.replace(/^[`<"']+|(?<![`>"',.])[`>"',.]+$/g, '').toLowerCase()

const untilWord = /^until=/i

const ack = (id: string, words: readonly string[]): Command => {
  const dates = words.filter((word) => untilWord.test(word)).map((word) => word.slice(6))
  const reason = words.filter((word) => !untilWord.test(word)).join(' ')
  const [until, ...others] = dates
  if (others.length > 0) return invalid('expected one until=, found more', id)
  if (until !== undefined && !isDate(until)) {
    return invalid(`expected ${dateWords} after until=, found something else`, id)
  }
  if (reason === '') return invalid('expected a reason after the id, found none', id)
  if (reason.length > longestReason) {
    return invalid(`expected a reason of at most ${longestReason} characters, found more`, id)
  }
  return { kind: 'ack', id, reason, ...(until === undefined ? {} : { until }) }
}

const unack = (id: string, words: readonly string[]): Command =>
  words.length === 0 ? { kind: 'unack', id } : invalid('expected nothing but ids, found more', id)

const verbs: ReadonlyMap<string, typeof ack> = new Map([
  ['ack', ack],
  ['unack', unack]
])

/** What a line says may be hostile: an answer repeats nothing of it but ids. A command for several is one for each. */
const parse = (rest: string): readonly Command[] => {
  if (rest.length > longestLine) {
    return [invalid(`expected at most ${longestLine} characters, found more`)]
  }
  const [verb = '', ...words] = rest.split(/\s+/)
  const read = verbs.get(verb)
  if (read === undefined) return [invalid('expected ack or unack, found something else')]
  const end = words.findIndex((word) => !isAckId(idOf(word)))
  const ids = words.slice(0, end < 0 ? words.length : end).map(idOf)
  if (ids.length > 0) return ids.map((id) => read(id, words.slice(ids.length)))
  const hint = ackIdHint(idOf(words[0] ?? ''))
  return [invalid(`expected ${ackIdWords}, found something else: ${hint}`)]
}

/** The commands of a comment, in its order. */
export const parseCommands = (body: string): readonly Command[] => {
  const commands = shownLines(body).flatMap((line) => {
    const rest = /^\/flamegate(?=\s|$)(.*)$/s.exec(line)?.[1]
    return rest === undefined ? [] : [rest.trim()]
  })
  const extra = commands.length > maxCommands
  return [
    ...commands.slice(0, maxCommands).flatMap(parse),
    ...(extra ? [invalid(`expected at most ${maxCommands} commands in a comment, found more`)] : [])
  ]
}
