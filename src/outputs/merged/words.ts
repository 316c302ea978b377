import { isAccepted } from '../../model/ack.js'
import type { MergedFinding, MergedJob, MergedReport } from '../../model/merged.js'
import { benchChangeWords, benchMark, decidedWords, functionMark } from '../words/change.js'

type Level = MergedReport['verdict']['level']

/** The level in the words that open every output. */
export const headlineWords: Readonly<Record<Level, string>> = {
  pass: 'Passed',
  warning: 'Warning',
  soft_fail: 'Soft fail',
  hard_fail: 'Failed',
  inconclusive: 'Inconclusive',
  no_baseline: 'No baseline'
}

const levelMarks: Readonly<Record<Level, string>> = {
  pass: '✓ passed',
  warning: '! warning',
  soft_fail: '✗ soft fail',
  hard_fail: '✗ failed',
  inconclusive: '? inconclusive',
  no_baseline: '? no baseline'
}

/** How a job ended; a pass in which a failure was accepted, or a gate could not be judged, says so. */
export const resultWords = (job: MergedJob): string => {
  if (job.kind === 'lost') return '? no report'
  const { level, complete, gates } = job.verdict
  const isOpen = level !== 'inconclusive' && level !== 'no_baseline' && !complete
  const hasAccepted = gates.some(isAccepted)
  return [
    levelMarks[level],
    ...(hasAccepted ? ['failures accepted'] : []),
    ...(isOpen ? ['not all judged'] : [])
  ].join(', ')
}

/** What a finding is called, and what happened to it. */
export interface FindingWords {
  readonly mark: string
  readonly name: string
  readonly change: string
}

/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders. */
const shortName = (name: string, path: string): string =>
  path !== '' && name.startsWith(path) ? name.slice(path.lastIndexOf('/') + 1) : name

export const findingWords = (finding: MergedFinding): FindingWords => {
  if (finding.kind === 'benchmark') {
    const { glyph, word } = benchMark('regression', finding.unit)
    const change = `${benchChangeWords(finding)} ${finding.unit}`
    return { mark: `${glyph} ${word}`, name: finding.name, change }
  }
  const { glyph, word } = functionMark(finding.class, finding.metric)
  const name = shortName(finding.name, finding.package)
  return { mark: `${glyph} ${word}`, name, change: decidedWords(finding) }
}
