/** How acknowledgements name findings. */
import { fingerprint } from '../classify/fingerprint.js'

/** The name of what is no function and no benchmark: `vanished/cpu/checkout`. */
const named = /^vanished\/\S{1,200}$/
const hex = /^[0-9a-f]{8,16}$/

/**
 * Whether a text can name a finding: its id, or at least 8 of the digits that the id begins with. `rating` cannot be
 * named: it follows from regressions, so who accepts those has accepted it, and a new one counts again.
 */
export const isAckId = (text: string): boolean => hex.test(text) || named.test(text)

/** What is expected where a text names no finding. */
export const ackIdWords = 'the id of a finding, or at least the first 8 of its digits'

/** What to do about such a text. */
export const ackIdHint = (text: unknown): string => {
  if (text === 'rating') return 'the rating follows from regressions: acknowledge those'
  if (typeof text === 'number') return 'write the id in quotes: YAML reads these digits as a number'
  return 'ids of findings are in the report and in report.json'
}

/** The 16 digits that a finding is known by; those of a finding with a name are made from it. */
export const keyOf = (id: string): string =>
  /^[0-9a-f]{16}$/.test(id) ? id : fingerprint('named', id)

/** Whether an acknowledged id means a finding. */
export const means = (acknowledged: string, id: string): boolean =>
  acknowledged === id || (hex.test(acknowledged) && keyOf(id).startsWith(acknowledged))

/** Whether two acknowledged ids may mean the same finding. */
export const overlap = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((id) => (hex.test(id) ? id : keyOf(id)))
  return (
    first !== undefined &&
    second !== undefined &&
    (first.startsWith(second) || second.startsWith(first))
  )
}

/** Finds the findings that an acknowledged id means, among some. */
export type Finder = (acknowledged: string) => readonly string[]

/** Sorts findings by the 8 digits that every acknowledged id has, so that none is compared with all of them. */
export const finderIn = (ids: readonly string[]): Finder => {
  const start = (key: string): string => key.slice(0, 8)
  const sorted = new Map<string, string[]>()
  for (const id of new Set(ids)) {
    const group = start(keyOf(id))
    sorted.set(group, [...(sorted.get(group) ?? []), id])
  }
  return (acknowledged) => {
    const key = hex.test(acknowledged) ? acknowledged : keyOf(acknowledged)
    return (sorted.get(start(key)) ?? []).filter((id) => means(acknowledged, id))
  }
}
