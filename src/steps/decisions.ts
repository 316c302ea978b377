import type { Report } from '../model/report.js'

const inputLines = (report: Report): readonly string[] =>
  report.inputs.map(({ path, format, status, because, workload, paired_with = [] }) => {
    const partner = paired_with.length === 0 ? '' : `, with ${paired_with.join(', ')}`
    return `input ${path}: ${format}, ${status}, workload ${workload}, ${because ?? ''}${partner}`
  })

/** What was decided and why, a line each, for the debug log: pairing, comparisons, gates. */
export const decisions = (report: Report): readonly string[] => [
  ...inputLines(report),
  ...report.comparisons.map(
    (one) =>
      `comparison ${one.workload} ${one.metric}: ${one.status}${one.because === undefined ? '' : `, ${one.because}`}`
  ),
  ...report.verdict.gates.map(
    (gate) => `gate ${gate.id} (${gate.severity}): ${gate.status}, ${gate.because}`
  ),
  ...report.acks.map(
    ({ source, finding, author, state, because }) =>
      `acknowledgement (${source}) of ${finding ?? 'what was there'} by ${author}: ${state}, ${because}`
  )
]
