/** What became of functions as code, in a reader's words. */

import type { ChurnEntry, ChurnRow } from '../../model/churnEntry.js'
import type { FunctionEntry } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { shortSymbol } from './names.js'

/** Functions that are called by name in one place. */
const NAMED = 2

const quoted = (name: string): string => `\`${name}\``

const listed = (names: readonly string[]): string => {
  const more = names.length - NAMED
  const shown = names.slice(0, NAMED).map((name) => quoted(shortSymbol(name)))
  return [...shown, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ')
}

const perhapsWords = ({ kind, perhaps }: ChurnEntry): string | undefined => {
  if (perhaps === undefined) return undefined
  const name = quoted(shortSymbol(perhaps.name))
  if (perhaps.as === 'renamed') {
    return kind === 'new' ? `perhaps the renamed ${name}` : `perhaps renamed to ${name}`
  }
  return kind === 'new' ? `perhaps taken out of ${name}` : `perhaps now a part of ${name}`
}

const compilerWords = { inlined: 'now inlined into its callers', outlined: 'no longer inlined' }

/** What a row adds about its function as code; undefined where its mark says all. */
const wordsOf = (churn: ChurnEntry): string | undefined => {
  const { kind, from, from_file: file, functions = [], by } = churn
  switch (kind) {
    case 'new':
    case 'removed':
      return perhapsWords(churn)
    case 'renamed':
      return `renamed from ${quoted(shortSymbol(from ?? ''))}`
    case 'moved':
      return `moved from ${quoted(file ?? shortSymbol(from ?? ''))}`
    case 'inlined':
      return by === undefined
        ? `with ${listed(functions)}, now written into it`
        : compilerWords[kind]
    case 'outlined':
      return by === undefined ? `with ${listed(functions)}, taken out of it` : compilerWords[kind]
  }
}

/** Names between backticks. */
export const churnWords = ({ churn = [] }: Pick<FunctionEntry, 'churn'>): readonly string[] =>
  churn.map(wordsOf).filter((words) => words !== undefined)

export const churnRowWords = (row: ChurnRow): string => wordsOf(row) ?? row.kind

const likenessWords = {
  name: 'name',
  place: 'place in the file',
  callers: 'callers',
  callees: 'callees',
  cost: 'cost'
} as const

/** The same of parts of a function. */
const partWords = {
  name: 'the same name',
  place: 'in its file',
  callers: 'only it leads to them',
  callees: 'the same callees',
  cost: 'together they cost the same'
} as const

/** What was renamed has a name that is only like the other one. */
const sameWords = ({ kind, alike = [] }: Pick<ChurnRow, 'kind' | 'alike'>): string => {
  const isSimilar = kind === 'renamed' && alike.includes('name')
  const same = alike.filter((one) => !(isSimilar && one === 'name'))
  return [
    ...(isSimilar ? ['similar name'] : []),
    ...(same.length > 0 ? [`same ${same.map((one) => likenessWords[one]).join(', ')}`] : [])
  ].join(', ')
}

/** Why it is taken for the same code: "same callers, cost". */
export const alikeWords = (row: ChurnRow): string => {
  const { alike = [], by, from_file, functions } = row
  if (by !== undefined) return 'its frames in the profiles'
  if (from_file !== undefined) return 'same name'
  return functions === undefined ? sameWords(row) : alike.map((one) => partWords[one]).join(', ')
}

const kindWords = {
  renamed: 'renamed',
  moved: 'moved',
  inlined: 'inlined',
  outlined: 'outlined',
  new: 'new',
  removed: 'removed'
} as const

/** "2 renamed, 1 outlined": each function once, however many sample types show it. */
const churnCounts = (rows: readonly ChurnRow[]): string =>
  Object.entries(kindWords)
    .map(([kind, words]) => ({
      words,
      count: new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name)).size
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${formatCount(count)} ${words}`)
    .join(', ')

/** One row per function and change, the one that costs most in its sample type. */
export const distinctChurn = (rows: readonly ChurnRow[]): readonly ChurnRow[] => {
  const seen = new Set<string>()
  return rows.filter(({ kind, name, by }) => {
    const key = JSON.stringify([kind, name, by])
    return !seen.has(key) && seen.add(key).size > 0
  })
}

/** Said above a list of such functions. */
export const churnExplanation =
  'The same code under another name, in another place or in another function, compared with what it was: it is neither new nor gone. What became slower with it is in the tables above.'

export const churnTitle = (rows: readonly ChurnRow[]): string =>
  `Same code, other shape: ${plural(new Set(rows.map(({ name }) => name)).size, 'function')} (${churnCounts(rows)})`
