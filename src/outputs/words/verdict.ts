import type { GateEntry, Report } from '../../model/report.js'
import { countWords, plural } from './count.js'

type Level = Report['verdict']['level']

const levelWords: Readonly<Record<Level, string>> = {
  pass: 'Passed',
  warning: 'Warning',
  soft_fail: 'Soft fail',
  hard_fail: 'Failed',
  inconclusive: 'Inconclusive',
  no_baseline: 'No baseline'
}

export const statusWords: Readonly<Record<GateEntry['status'], string>> = {
  failed: 'failed',
  unjudged: 'not judged',
  passed: 'passed',
  not_applicable: 'not applicable'
}

/** One glyph per status, never shown without the words. */
export const statusGlyphs: Readonly<Record<GateEntry['status'], string>> = {
  failed: '✗',
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

const statusOrder: readonly GateEntry['status'][] = [
  'failed',
  'unjudged',
  'passed',
  'not_applicable'
]

const severityOrder: readonly GateEntry['severity'][] = ['hard-fail', 'soft-fail', 'warning']

/** Gates that are on: what failed first, the heaviest first. */
export const gatesInOrder = (report: Report): readonly GateEntry[] => {
  const on = report.verdict.gates.filter((gate) => gate.severity !== 'off')
  return statusOrder.flatMap((status) =>
    severityOrder.flatMap((severity) =>
      on.filter((gate) => gate.status === status && gate.severity === severity)
    )
  )
}

/** Whether a gate needs a reader: it failed, or could not be judged. */
export const needsAttention = (gate: GateEntry): boolean =>
  gate.status === 'failed' || gate.status === 'unjudged'

/** Levels that say themselves that something was not judged. */
const openLevels: ReadonlySet<Level> = new Set(['inconclusive', 'no_baseline'])

/** The verdict in the words that open every output; a gate that could not be judged is part of it. */
export const verdictWords = (report: Report): string => {
  const { level } = report.verdict
  const unjudged = gatesInOrder(report).filter(({ status }) => status === 'unjudged').length
  if (unjudged === 0 || openLevels.has(level)) return levelWords[level]
  return `${levelWords[level]}, ${plural(unjudged, 'gate')} not judged`
}

/** "6 passed, 1 not applicable", in the order of the statuses. */
export const gateCounts = (gates: readonly GateEntry[]): string =>
  countWords(
    gates,
    statusOrder,
    (gate) => gate.status,
    (status) => statusWords[status]
  )
