/** The label that accepts the findings of the report which it was put on. */

import type { Ack, LabelMark, RefusedAck } from '../model/ack.js'
import { formatCount } from '../units/format.js'
import type { Withdrawal } from './commands.js'
import { overlap } from './ids.js'
import type { Memory } from './memory.js'
import { type Actor, type RightsOf, refusedActor, refusedFor } from './people.js'

/** A label was put on the pull request, or taken off. */
export interface LabelEvent {
  readonly id: number
  readonly label: string
  readonly isPut: boolean
  readonly author: Actor
  /** In milliseconds. */
  readonly at: number
}

/** flamegate's own comment as this run found it. */
export interface OwnReport {
  /** Undefined when its hidden line is missing or damaged. */
  readonly memory: Memory | undefined
  /** When it was written last, in milliseconds. */
  readonly writtenAt: number
}

export interface LabelCase {
  readonly label: string
  /** Undefined when they could not be read. */
  readonly events: readonly LabelEvent[] | undefined
  readonly own: OwnReport | undefined
  readonly withdrawn: readonly Withdrawal[]
}

export interface LabelOutcome {
  readonly acks: readonly Ack[]
  readonly refused: readonly RefusedAck[]
  readonly mark?: LabelMark
}

/** Names of labels have no case. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The event that put the label which is there now; undefined when it is not there. */
const lastPut = ({ events, label }: Pick<LabelCase, 'events' | 'label'>) => {
  const last = (events ?? [])
    .filter((event) => isSame(event.label, label))
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
    .at(-1)
  return last?.isPut === true ? last : undefined
}

/** The login whose rights decide about the label. */
export const labelAskedAbout = (of: Pick<LabelCase, 'events' | 'label'>): readonly string[] => {
  const put = lastPut(of)
  const isOpen = put !== undefined && refusedActor(put.author) === undefined
  return isOpen ? [put.author.login.toLowerCase()] : []
}

const again = 'take it off and put it on again'

/** What a label was put for, or why that is not known. */
type Meant =
  | { readonly kind: 'known'; readonly ids: readonly string[]; readonly leftOut: number }
  | { readonly kind: 'unknown'; readonly because: string }

const unknown = (because: string): Meant => ({ kind: 'unknown', because })

/**
 * A label that was counted before keeps its findings. A new one stands for the report that its author saw: that of our
 * comment, if that was written before the label was put and not since. Times are GitHub's and in whole seconds, so the
 * same second is not "before".
 */
const meantBy = (put: LabelEvent, own: OwnReport | undefined): Meant => {
  if (own === undefined) {
    return unknown(
      `there was no report in a comment yet when it was put on: ${again} once there is one`
    )
  }
  const { memory, writtenAt } = own
  if (memory === undefined) {
    return unknown(
      `the list of findings in the comment of flamegate is missing or damaged: ${again} after this run`
    )
  }
  if (memory.label?.event === put.id) return { kind: 'known', ids: memory.label.ids, leftOut: 0 }
  if (writtenAt < put.at) return { kind: 'known', ids: memory.present, leftOut: memory.leftOut }
  return unknown(`the report was written again after it was put on: ${again}`)
}

const isWithdrawn =
  (withdrawn: readonly Withdrawal[], since: number) =>
  (key: string): boolean =>
    withdrawn.some(({ id, at }) => at > since && overlap(id, key))

const reasonOf = ({ label }: LabelCase, leftOut: number): string => {
  const rest = leftOut === 0 ? '' : `; ${formatCount(leftOut)} more were too many for a label`
  return `label \`${label}\`${rest}`
}

const markOf = (mark: LabelMark | undefined): Pick<LabelOutcome, 'mark'> =>
  mark === undefined ? {} : { mark }

/**
 * What the label accepts: the findings that were in the report when it was put, without those that a later `unack`
 * names. It counts when it was put by a person who may triage. What it was put for is remembered also while it does not
 * count, because it cannot be found out again once the comment is written anew.
 */
export const weighLabel = (of: LabelCase, rightsOf: RightsOf): LabelOutcome => {
  if (of.events === undefined) return { acks: [], refused: [], ...markOf(of.own?.memory?.label) }
  const put = lastPut(of)
  if (put === undefined) return { acks: [], refused: [] }
  const author = put.author.login
  const meant = meantBy(put, of.own)
  const mark = markOf(meant.kind === 'known' ? { event: put.id, ids: meant.ids } : undefined)
  const refuse = (because: string): LabelOutcome => {
    return { acks: [], refused: [{ source: 'label', author, because }], ...mark }
  }
  const refused = refusedFor('triage', put.author, rightsOf)
  if (refused !== undefined) return refuse(refused)
  if (meant.kind === 'unknown') return refuse(meant.because)
  const isLifted = isWithdrawn(of.withdrawn, put.at)
  const ids = meant.ids.filter((key) => !isLifted(key))
  const ack: Ack = { source: 'label', ids, reason: reasonOf(of, meant.leftOut), author }
  return { acks: [ack], refused: [], ...mark }
}
