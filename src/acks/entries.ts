/** What became of every acknowledgement, in the words of report.json. */

import { fingerprint } from '../classify/fingerprint.js'
import type { Ack, AckEntry, AckSource, RefusedAck } from '../model/ack.js'
import { plural } from '../units/count.js'
import { isOver } from './date.js'
import type { Finder } from './ids.js'

/** The findings that acknowledgements may mean. */
export interface Present {
  /** Among those that can be accepted. */
  readonly acceptable: Finder
  /** Among all of the report. */
  readonly all: Finder
}

/** Anybody can write commands that do not count; nobody reads more of them. */
const maxRefused = 20

const idOf = (source: AckSource, ...parts: readonly string[]): string =>
  fingerprint('ack', source, ...parts)

interface Outcome {
  readonly state: AckEntry['state']
  readonly findings: readonly string[]
  readonly because: string
}

const active = (findings: readonly string[]): Outcome => ({
  state: 'active',
  findings,
  because: `accepts ${plural(findings.length, 'finding')} of this report`
})

const unused = (because: string): Outcome => ({ state: 'unused', findings: [], because })

/** A beginning that several findings share says nothing of any of them. */
const ambiguous = (findings: readonly string[]): Outcome => ({
  state: 'refused',
  findings: [],
  because: `the id fits ${plural(findings.length, 'finding')} (${findings.slice(0, 3).join(', ')}): give more of its digits`
})

const outcomeOfLabel = ({ ids }: Ack, { acceptable }: Present): Outcome => {
  const found = [...new Set(ids.flatMap(acceptable))]
  if (found.length > 0) return active(found)
  return unused(
    ids.length === 0
      ? 'the report that it was put on had nothing to accept'
      : 'nothing of what it was put for fails a gate now'
  )
}

const outcomeOfId = (wanted: string, { acceptable, all }: Present): Outcome => {
  const known = all(wanted)
  if (known.length > 1) return ambiguous(known)
  const found = acceptable(wanted)
  if (found.length > 0) return active(found)
  return unused(
    known.length > 0
      ? 'the finding is in this report and fails no gate'
      : 'no finding of this report has this id'
  )
}

const outcomeOf = (ack: Ack, present: Present, today: string): Outcome => {
  const { source, ids, until } = ack
  if (isOver(until, today)) {
    return { state: 'expired', findings: [], because: `it counted until ${until}` }
  }
  const [wanted = ''] = ids
  return source === 'label' ? outcomeOfLabel(ack, present) : outcomeOfId(wanted, present)
}

/** The place of an entry of the file, without what its parser knows beside it. */
const placeOf = ({ at }: Ack): Pick<AckEntry, 'at'> => {
  if (at === undefined) return {}
  const { file, line, column } = at
  return {
    at: {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column })
    }
  }
}

/** What an acknowledgement comes to on the day of the report. */
export const ackEntry = (ack: Ack, present: Present, today: string): AckEntry => {
  const { source, ids, reason, author, until, note, at, url } = ack
  const finding = source === 'label' ? null : (ids[0] ?? null)
  const { state, findings, because } = outcomeOf(ack, present, today)
  const where = url ?? String(at?.line ?? '')
  return {
    id: idOf(source, finding ?? '', author, where),
    source,
    state,
    finding,
    findings: [...findings],
    author,
    reason: state === 'refused' ? null : reason,
    until: until ?? null,
    ...(note === undefined ? {} : { note }),
    ...placeOf(ack),
    ...(url === undefined ? {} : { url }),
    because
  }
}

const refusedEntry = (
  { source, id, author, because, url }: RefusedAck,
  index: number
): AckEntry => ({
  id: idOf(source, 'refused', String(index), author, url ?? ''),
  source,
  state: 'refused',
  finding: id ?? null,
  findings: [],
  author,
  reason: null,
  until: null,
  ...(url === undefined ? {} : { url }),
  because
})

const moreRefused = (left: number): readonly AckEntry[] =>
  left <= 0
    ? []
    : [
        refusedEntry(
          {
            source: 'command',
            author: '',
            because: `and ${plural(left, 'more command')} that do not count`
          },
          maxRefused
        )
      ]

/** Those that do not count: the newest, because an old one was answered in an earlier report. */
export const refusedEntries = (refused: readonly RefusedAck[]): readonly AckEntry[] => [
  ...refused.slice(-maxRefused).map(refusedEntry),
  ...moreRefused(refused.length - maxRefused)
]
