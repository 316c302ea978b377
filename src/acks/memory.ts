/**
 * The hidden line of flamegate's own comment: which findings the report has, and which the label was counted for. It is
 * what makes the label stand for the findings that were there when it was put, with no memory but the comment.
 */
import { fingerprint } from '../classify/fingerprint.js'
import type { LabelMark } from '../model/ack.js'

export interface Memory {
  readonly label?: LabelMark
  /** Keys of the findings that could be accepted, those of the heaviest gates first. */
  readonly present: readonly string[]
  /** Findings that did not fit: the label does not accept them. */
  readonly leftOut: number
}

/**
 * Keys per list: two lists of 150 keys take 4,800 characters, which fit between the 60,000 of the comment and the
 * 65,536 that GitHub takes.
 */
export const maxKeys = 150

const digits = 16
/** Our own line is shorter; a longer one is none of ours. */
const longestLine = 200 + 2 * maxKeys * digits

const checked = (words: string): string => `${words} sum=${fingerprint('memory', words)}`

/** The line, which holds nothing but our own words and digits. */
export const encodeMemory = ({ label, present, leftOut }: Memory): string => {
  const shown = present.slice(0, maxKeys)
  const out = leftOut + present.length - shown.length
  const counted = label?.ids.slice(0, maxKeys).join('') ?? ''
  const words = `label=${label?.event ?? 0} accepted=${counted} present=${shown.join('')} left-out=${out}`
  return `<!-- flamegate:accepted ${checked(words)} -->`
}

const line =
  /^<!-- flamegate:accepted (label=(\d{1,15}) accepted=([0-9a-f]*) present=([0-9a-f]*) left-out=(\d{1,9})) sum=([0-9a-f]{16}) -->$/

const keysIn = (text: string): readonly string[] => text.match(/[0-9a-f]{16}/g) ?? []

const isWhole = (text: string): boolean =>
  text.length % digits === 0 && text.length <= maxKeys * digits

const decode = (text: string): Memory | undefined => {
  const [, words = '', event, accepted = '', present = '', leftOut, sum] = line.exec(text) ?? []
  if (sum !== fingerprint('memory', words) || !isWhole(accepted) || !isWhole(present)) {
    return undefined
  }
  const label = { event: Number(event), ids: keysIn(accepted) }
  return {
    ...(label.event === 0 ? {} : { label }),
    present: keysIn(present),
    leftOut: Number(leftOut)
  }
}

/**
 * Reads the line: the one after the marker that flamegate's comments begin with. Undefined when it is not there or not
 * as it was written. Anybody can write such a line into a comment of theirs, so only ask for those of our own comment;
 * the sum finds accidents, not forgeries.
 */
export const decodeMemory = (body: string): Memory | undefined => {
  const [, second = ''] = body.slice(0, 2 * longestLine).split(/\r?\n/, 2)
  return decode(second)
}
