/** What other rules would have made of stored reports: a table for people, and the same for scripts. */

import {
  type GateChange,
  type GateStanding,
  hasChanged,
  type LostReport,
  type Replay,
  type ReplayedReport
} from '../model/replay.js'
import { plural } from '../units/count.js'
import { formatCount } from '../units/format.js'
import { join, printedJson, type Terminal, term, terminal } from './escape.js'
import { padEnd, squeeze, widthOf } from './text/layout.js'
import { severityWords, standingWords } from './words/verdict.js'

const isReplayed = (one: ReplayedReport | LostReport): one is ReplayedReport =>
  one.kind === 'replayed'

const countsOf = ({ reports }: Replay) => {
  const replayed = reports.filter(isReplayed)
  return {
    reports: reports.length,
    changed: replayed.filter(hasChanged).length,
    newly_failing: replayed.filter(({ before, after }) => !before.fails && after.fails).length,
    no_longer_failing: replayed.filter(({ before, after }) => before.fails && !after.fails).length,
    not_replayed: reports.length - replayed.length
  }
}

const gateDocument = ({ id, before, after }: GateChange) => ({
  id,
  before: before ?? null,
  after: after ?? null
})

const reportDocument = (one: ReplayedReport | LostReport) => {
  if (one.kind === 'lost') {
    return { kind: one.kind, name: one.name, stored: one.stored ?? null, because: one.because }
  }
  const { kind, name, stored, before, after, gates } = one
  return { kind, name, stored, before, after, gates: gates.map(gateDocument) }
}

/** For scripts: `before` is the report under its own settings, `after` under those that are tried. */
export const renderReplayJson = (replay: Replay): string => {
  const document = {
    schema_version: 1,
    kind: 'policy-replay',
    config: replay.config,
    summary: countsOf(replay),
    reports: replay.reports.map(reportDocument)
  }
  return printedJson(document)
}

/** How much a gate weighs matters where it does not pass. */
const standingText = (standing: GateStanding | undefined): string => {
  if (standing === undefined) return 'none'
  const { status, severity } = standing
  if (severity === 'off') return severityWords.off
  const words = standingWords[status]
  const isQuiet = status === 'passed' || status === 'not_applicable'
  return isQuiet ? words : `${words} (${severityWords[severity]})`
}

const changeText = ({ id, before, after }: GateChange): Terminal =>
  terminal(`${id}: ${standingText(before)} → ${standingText(after)}`)

const effectOf = ({ before, after }: ReplayedReport): Terminal => {
  if (before.fails === after.fails) return after.fails ? term`fails still` : term``
  return after.fails ? term`would fail` : term`would pass`
}

/** Why the stored level is not the one to compare with. */
const versionNote = ({ stored, before }: ReplayedReport): readonly Terminal[] => {
  if (before.by === 'stored') return [term`its own settings are unreadable: compared as stored`]
  return before.level === stored
    ? []
    : [term`under its own settings this version says ${terminal(before.level)}`]
}

const levelsOf = ({ stored, after }: ReplayedReport): Terminal =>
  term`${terminal(stored)} → ${terminal(after.level)}`

const cells = (one: ReplayedReport | LostReport): readonly [Terminal, Terminal, Terminal] =>
  one.kind === 'lost'
    ? [terminal(one.stored ?? 'unreadable'), term`not replayed`, terminal(one.because)]
    : [
        levelsOf(one),
        effectOf(one),
        join([...one.gates.map(changeText), ...versionNote(one)], '; ')
      ]

const longestName = 60

const widest = (texts: readonly Terminal[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

const table = (replay: Replay): readonly Terminal[] => {
  const rows = replay.reports.map((one) => [
    squeeze(terminal(one.name), longestName),
    ...cells(one)
  ])
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((column) =>
    widest(rows.map((row) => row[column] ?? term``))
  )
  return rows.map(([name = term``, level = term``, effect = term``, rest = term``]) => {
    const line = term`${padEnd(name, first)}  ${padEnd(level, second)}  ${padEnd(effect, third)}  ${rest}`
    return line.trimEnd() as Terminal
  })
}

const summary = (replay: Replay): Terminal => {
  const counts = countsOf(replay)
  const lost = counts.not_replayed
  const parts = [
    `${plural(counts.changed, 'verdict')} changed`,
    `${formatCount(counts.newly_failing)} would newly fail`,
    `${formatCount(counts.no_longer_failing)} would no longer fail`,
    ...(lost === 0 ? [] : [`${lost} could not be judged again`])
  ]
  return terminal(`${plural(counts.reports, 'report')} under ${replay.config}: ${parts.join(', ')}`)
}

/** For people: a line for each report, and what it comes to. */
export const renderReplay = (replay: Replay): string =>
  `${join([join(table(replay), '\n'), summary(replay)], '\n\n')}\n`
