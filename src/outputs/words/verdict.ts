import { isAccepted } from '../../model/ack.js'
import type { GateEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { countWords } from './count.js'

export type Level = Report['verdict']['level']

export const levelWords: Readonly<Record<Level, string>> = {
  pass: 'Passed',
  warning: 'Warning',
  soft_fail: 'Soft fail',
  hard_fail: 'Failed',
  inconclusive: 'Inconclusive',
  no_baseline: 'No baseline'
}

/** One glyph per level, never shown without the words. */
export const levelGlyphs: Readonly<Record<Level, string>> = {
  pass: '✓',
  warning: '!',
  soft_fail: '✗',
  hard_fail: '✗',
  inconclusive: '?',
  no_baseline: '?'
}

/** The status of a gate; a failure that is accepted stands apart. */
export type Standing = GateEntry['status'] | 'accepted'

export const standingOf = (gate: GateEntry): Standing =>
  isAccepted(gate) ? 'accepted' : gate.status

export const standingWords: Readonly<Record<Standing, string>> = {
  failed: 'failed',
  accepted: 'failed, accepted',
  unjudged: 'not judged',
  passed: 'passed',
  not_applicable: 'not applicable'
}

/** One glyph per standing, never shown without the words. */
export const standingGlyphs: Readonly<Record<Standing, string>> = {
  failed: '✗',
  accepted: '✗',
  unjudged: '?',
  passed: '✓',
  not_applicable: '–'
}

export const severityWords: Readonly<Record<GateEntry['severity'], string>> = {
  'hard-fail': 'hard fail',
  'soft-fail': 'soft fail',
  warning: 'warning',
  off: 'off'
}

const standingOrder: readonly Standing[] = [
  'failed',
  'accepted',
  'unjudged',
  'passed',
  'not_applicable'
]

const severityOrder: readonly GateEntry['severity'][] = ['hard-fail', 'soft-fail', 'warning']

/** Gates that are on: what failed first, the heaviest first. */
export const gatesInOrder = (report: Report): readonly GateEntry[] => {
  const on = report.verdict.gates.filter((gate) => gate.severity !== 'off')
  return standingOrder.flatMap((standing) =>
    severityOrder.flatMap((severity) =>
      on.filter((gate) => standingOf(gate) === standing && gate.severity === severity)
    )
  )
}

/** Whether a gate of the settings looks at nothing, which may be a slip of the pen. */
export const looksAtNothing = ({ looks_at }: GateEntry): boolean => looks_at === 0

/** Whether a gate needs a reader: it failed, could not be judged, or looks at nothing. */
export const needsAttention = (gate: GateEntry): boolean =>
  gate.status === 'failed' || gate.status === 'unjudged' || looksAtNothing(gate)

/** Whether a gate has nothing to do in this report, as most have whose data nobody set up. */
export const isIdle = (gate: GateEntry): boolean =>
  gate.status === 'not_applicable' && !needsAttention(gate)

/** Levels that say themselves that something was not judged. */
const openLevels: ReadonlySet<Level> = new Set(['inconclusive', 'no_baseline'])

/** What a gate says beside what is accepted. */
const besideAccepted = (gate: GateEntry): GateEntry['status'] =>
  isAccepted(gate) ? (gate.beside?.status ?? 'passed') : gate.status

/** The verdict in the words that open every output; what was accepted or could not be judged is part of it. */
export const verdictWords = (report: Report): string => {
  const { level } = report.verdict
  const gates = gatesInOrder(report)
  const accepted = gates.filter(isAccepted).length
  const unjudged = gates.filter((gate) => besideAccepted(gate) === 'unjudged').length
  return [
    levelWords[level],
    ...(accepted === 0 ? [] : [`${plural(accepted, 'failed gate')} accepted`]),
    ...(unjudged === 0 || openLevels.has(level) ? [] : [`${plural(unjudged, 'gate')} not judged`])
  ].join(', ')
}

/** "6 passed, 1 not applicable", in the order of the statuses. */
export const gateCounts = (gates: readonly GateEntry[]): string =>
  countWords(gates, standingOrder, standingOf, (standing) => standingWords[standing])
