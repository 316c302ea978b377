/** Acknowledgements in words: who accepted what, and what became of what somebody tried to accept. */

import { type AckEntry, countsAsFailed, isAccepted } from '../../model/ack.js'
import type { GateEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { countWords } from './count.js'
import { everyFunction, functionNamer } from './names.js'

const mostNamed = 3

const listed = (all: readonly string[]): readonly string[] => {
  const more = all.length - mostNamed
  return more <= 0 ? all : [...all.slice(0, mostNamed), `${formatCount(more)} more`]
}

const untilWords = ({ until }: AckEntry): string => (until === null ? '' : ` until ${until}`)

const whoWords = (entry: AckEntry): string =>
  `by ${entry.author}${untilWords(entry)}: ${entry.reason ?? entry.because}`

/** The acknowledgements that count for findings of a gate. */
const acksOf = ({ acks }: Report, { accepted }: GateEntry): readonly AckEntry[] =>
  acks.filter(
    ({ state, findings }) => state === 'active' && findings.some((id) => accepted.includes(id))
  )

const besideWords = ({ beside }: GateEntry): readonly string[] =>
  beside?.status === 'unjudged' ? [`beside that not judged, because ${beside.because}`] : []

/** What of the failure of a gate is accepted, by whom and why; nothing where nothing is. */
const acceptedWords = (report: Report, gate: GateEntry): readonly string[] => {
  const { findings, accepted } = gate
  if (accepted.length === 0) return []
  const who = listed([...new Set(acksOf(report, gate).map(whoWords))])
  // The rating is no finding of its own.
  const by = who.length === 0 ? ['with the findings that it follows from'] : who
  if (isAccepted(gate)) return [`accepted ${by.join('; ')}`, ...besideWords(gate)]
  return [
    `${formatCount(accepted.length)} of ${plural(findings.length, 'finding')} accepted ${by.join('; ')}`
  ]
}

/** Why a gate stands as it does, with what of its failure is accepted. */
export const gateReason = (report: Report, gate: GateEntry): string =>
  [gate.because, ...acceptedWords(report, gate)].join('; ')

/** Names of findings by id; the id itself for what has no name. */
export const findingNamer = (report: Report): ((id: string) => string) => {
  const nameOf = functionNamer(report)
  const names = new Map([
    ...report.bench_deltas.map(({ id, name, unit }) => [id, `${name} ${unit}`] as const),
    ...everyFunction(report).map((entry) => [entry.id, nameOf(entry)] as const),
    ...report.suite_shifts.map(
      ({ id, workload, unit }) => [id, `all of ${workload} ${unit}`] as const
    )
  ])
  return (id) => names.get(id) ?? id
}

export interface AckWords {
  readonly mark: string
  /** What it is about: names of findings, or the id that was given. */
  readonly subjects: readonly string[]
  readonly rest: string
}

const sourceWords: Readonly<Record<AckEntry['source'], string>> = {
  file: 'file',
  command: 'comment',
  label: 'label'
}

const marks: Readonly<Record<AckEntry['state'], string>> = {
  active: '✓ accepted',
  refused: '✗ does not count',
  expired: 'expired',
  unused: 'unused'
}

const restWords = (entry: AckEntry): string => {
  const { author, source, state, reason, because } = entry
  if (author === '') return because
  const by = `by ${author} (${sourceWords[source]})`
  return state === 'active'
    ? `${by}${untilWords(entry)}: ${reason ?? because}`
    : `${by}: ${because}`
}

/** One acknowledgement as a line. */
export const ackWords = (entry: AckEntry, nameOf: (id: string) => string): AckWords => {
  const { state, finding, findings } = entry
  const given = finding === null ? [] : [finding]
  return {
    mark: marks[state],
    subjects: listed(state === 'active' ? findings.map(nameOf) : given),
    rest: restWords(entry)
  }
}

/** Acknowledgements that a reader should see, those that count first; the others change nothing. */
export const acksToShow = ({ acks }: Report) => {
  const ofState = (state: AckEntry['state']) => acks.filter((entry) => entry.state === state)
  return {
    open: [...ofState('active'), ...ofState('refused')],
    closed: [...ofState('expired'), ...ofState('unused')]
  }
}

/** "1 expired, 3 unused". */
export const closedWords = (closed: readonly AckEntry[]): string =>
  countWords(
    closed,
    ['expired', 'unused'] as const,
    ({ state }) => (state === 'expired' ? 'expired' : 'unused'),
    (state) => state
  )

/** What GitHub's commands and the file take as an id. */
const canBeNamed = (id: string): boolean => /^(?:[0-9a-f]{16}|vanished\/\S{1,200})$/.test(id)

/** The findings that would have to be accepted: what gates fail on, the heaviest gate first. */
export const openFindings = (report: Report, gates: readonly GateEntry[]): readonly string[] => {
  const failed = gates.filter(countsAsFailed)
  const regressions = [...report.cpu_regressions, ...report.mem_regressions].map(({ id }) => id)
  const all = failed.flatMap(({ id, findings }) => (id === 'rating' ? regressions : findings))
  const accepted = new Set(report.acks.flatMap(({ findings }) => findings))
  return [...new Set(all)].filter((id) => canBeNamed(id) && !accepted.has(id))
}

/** What stands above the list of what head would loosen. */
export const loosensTitle =
  'This pull request loosens what judges it; that counts once it is merged'

/** How to accept what fails. */
export const acceptWords =
  'Write `/flamegate ack ID REASON` in a comment, or put the id into `.github/flamegate-acks.yml`.'
