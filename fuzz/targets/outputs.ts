/** What reports of hostile names become: a target for everything that writes them. */
import type { Told } from '../../__tests__/outputs/everyOutput.js'
import { infected } from '../../__tests__/outputs/hostileReport.js'
import type { Report } from '../../src/model/report.js'
import { promise, type Target } from '../target.js'
import { checkWriter, numberIn, writers } from '../writers.js'

/** Longer names are cut everywhere alike. */
const longestName = 3000

/**
 * A report with a few of its lists, which ones the number says: much of what is told is told only without something else, and a
 * short report is told soon.
 */
const sparse = (report: Report, number: number): Report => {
  const lists = Object.entries(report).filter(([, value]) => Array.isArray(value))
  const emptied = lists.filter((_, index) => Math.imul(number ^ index, 0x9e3779b1) >>> 30 !== 0)
  return { ...report, ...Object.fromEntries(emptied.map(([key]) => [key, []])) }
}

const tagsOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/<[/!]?[a-z][a-z0-9-]*/gi)].map(([tag]) => tag.toLowerCase()))

/** A page has no element that a page of harmless names does not have. */
const checkPage = (told: Told) => {
  const known = tagsOf(told.render(infected('a')))
  return (page: string) => {
    const foreign = [...tagsOf(page)].filter((tag) => !known.has(tag))
    promise(foreign.length === 0, `no foreign element: ${foreign.join(' ')}`)
  }
}

/** Bytes of a case as one name that stands wherever text of an input can be. */
const targetOf = (told: Told, names: readonly string[]): Target => {
  const check = told.reader === 'page' ? checkPage(told) : () => undefined
  return {
    id: `outputs-${told.id.replace(/\W+/g, '-')}`,
    seeds: names.map((name) => Buffer.from(name.slice(0, longestName))),
    words: [...names.map((name) => name.slice(0, 60)), ...'`|\\<>&@#[]():\n$_*~!-+"\'=;{}%/^'],
    read: (bytes) => {
      const name = Buffer.from(bytes).toString().slice(0, longestName)
      check(checkWriter(told, sparse(infected(name), numberIn(bytes))))
    }
  }
}

export const outputTargets = (names: readonly string[]): readonly Target[] =>
  writers.map((told) => targetOf(told, names))
