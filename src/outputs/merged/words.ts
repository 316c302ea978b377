import { isAccepted } from '../../model/ack.js'
import type { MergedFinding, MergedJob } from '../../model/merged.js'
import { benchChangeWords, benchMark, decidedWords, functionMark } from '../words/change.js'
import { levelGlyphs, levelWords } from '../words/verdict.js'

/** How a job ended; a pass in which a failure was accepted, or a gate could not be judged, says so. */
export const resultWords = (job: MergedJob): string => {
  if (job.kind === 'lost') return '? no report'
  const { level, complete, gates } = job.verdict
  const isOpen = level !== 'inconclusive' && level !== 'no_baseline' && !complete
  const hasAccepted = gates.some(isAccepted)
  return [
    `${levelGlyphs[level]} ${levelWords[level].toLowerCase()}`,
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
