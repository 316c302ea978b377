/** What a pull request tries to loosen in the settings that judge it. They count from its base, so this only says so. */

import type { Config } from '../config/schema.js'
import { found } from '../config/words.js'
import type { Ack } from '../model/ack.js'
import { plural } from '../units/count.js'
import { keyOf } from './ids.js'
import { loosenedSettings } from './loosenedSettings.js'

/** The effective settings of a commit. */
export interface Governance {
  readonly config: Config
  /** Those of the file. */
  readonly acks: readonly Ack[]
}

/** Nobody reads more. */
const maxSentences = 50

/** Whether an acknowledgement covers at least what another does: as many findings, and as long. */
const covers = (one: Ack, other: Ack): boolean => {
  const lasts = one.until === undefined || (other.until !== undefined && other.until <= one.until)
  return lasts && isWithin(one, other)
}

/** Whether all findings that an id means are among those that another means. */
const isWithin = ({ ids: [wide = ''] }: Ack, { ids: [narrow = ''] }: Ack): boolean =>
  narrow === wide || narrow.startsWith(wide) || keyOf(narrow) === wide

const untilWords = ({ until }: Ack): string =>
  until === undefined ? 'without end' : `until ${until}`

const ackSentence = (ack: Ack, base: readonly Ack[]): string => {
  const [id = ''] = ack.ids
  const before = base.find((one) => isWithin(one, ack))
  return before === undefined
    ? `acknowledges \`${id}\` ${untilWords(ack)}: ${found(ack.reason)}`
    : `extends the acknowledgement of \`${id}\`, which was ${untilWords(before)}: now ${untilWords(ack)}`
}

const loosenedAcks = (base: readonly Ack[], head: readonly Ack[]): readonly string[] =>
  head.filter((ack) => !base.some((one) => covers(one, ack))).map((ack) => ackSentence(ack, base))

/**
 * What `head` would let pass that `base` does not, one sentence each: weaker severities, higher limits, less that is
 * expected, more that is ignored or acknowledged, and changes of which nobody can say which way they go. Stricter
 * settings are not listed.
 */
export const loosened = (base: Governance, head: Governance): readonly string[] => {
  const all = [...loosenedSettings(base.config, head.config), ...loosenedAcks(base.acks, head.acks)]
  const left = all.length - maxSentences
  return left <= 0 ? all : [...all.slice(0, maxSentences), `and ${plural(left, 'more change')}`]
}
