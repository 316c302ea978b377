import type { FunctionEntry, GateEntry, Report } from '../model/report.js'
import { visible } from '../units/visible.js'
import { terminal } from './escape.js'
import { type FindingLevel, failedGates, findingLevels, gateLevels } from './findingLevels.js'
import { worseFunctions } from './rows.js'
import { gateReason } from './words/acks.js'
import { decidedWords, functionMark, metricName, shareWords } from './words/change.js'
import { functionEvidenceWords } from './words/evidence.js'
import { functionNamer } from './words/names.js'
import { overLimitRows } from './words/overLimits.js'
import {
  gatesInOrder,
  looksAtNothing,
  severityWords,
  standingOf,
  standingWords
} from './words/verdict.js'

export type AnnotationLevel = FindingLevel

/** A message beside the code, as plain text. */
export interface ReportAnnotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** Relative to the repository. */
  readonly file?: string
  readonly line?: number
}

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice']

/** A gate that looks at nothing fails nobody, which is what somebody who mistyped it must know. */
const emptyGates = (report: Report): readonly ReportAnnotation[] =>
  gatesInOrder(report)
    .filter(looksAtNothing)
    .map(({ id, severity, because }) => ({
      level: 'notice',
      title: terminal(`flamegate: ${id} looks at nothing (${severityWords[severity]})`),
      message: terminal(because)
    }))

/** A failure that is accepted is nothing to warn of. */
const gateAnnotation = (report: Report, gate: GateEntry): ReportAnnotation => {
  const { id, severity } = gate
  const standing = standingOf(gate)
  return {
    level: standing === 'accepted' ? 'notice' : gateLevels[severity],
    title: terminal(`flamegate: ${id} ${standingWords[standing]} (${severityWords[severity]})`),
    message: terminal(gateReason(report, gate))
  }
}

/**
 * Whether a path of a profile can be one of the repository: relative, already in its shortest form, and without
 * characters that a path of a source file does not have.
 */
const isRelative = (file: string): boolean =>
  file.length <= 1024 &&
  visible(file) === file &&
  !/[\\:*?"<>|]/.test(file) &&
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** Finds a path of a profile in the repository; undefined when it is not there. */
export type FindFile = (file: string) => string | undefined

/** Where the report places the function in the repository; else its location, where the checkout has such a file. */
const placeOf = (
  { place, location }: FunctionEntry,
  findFile: FindFile
): Pick<ReportAnnotation, 'file' | 'line'> | undefined => {
  if (place !== undefined && isRelative(place.file)) return { file: place.file, line: place.line }
  const file = location === undefined ? undefined : findFile(location.file)
  if (location === undefined || file === undefined || !isRelative(file)) return undefined
  return location.line > 0 ? { file, line: location.line } : { file }
}

const messageOf = (entry: FunctionEntry): string =>
  `${metricName(entry.metric)} ${decidedWords(entry)} (flat share ${shareWords(entry)}); ${functionEvidenceWords(entry)}`

/** Judged regressions, new hotspots, and what gates failed on beside them, that have a place in the repository, which Go's own runtime has not. */
const functionAnnotations = (report: Report, findFile: FindFile): readonly ReportAnnotation[] => {
  const nameOf = functionNamer(report)
  const byFinding = findingLevels(failedGates(report))
  const named = [...worseFunctions(report), ...overLimitRows(report).functions]
  return named.flatMap((entry) => {
    const place = placeOf(entry, findFile)
    if (entry.runtime || place === undefined) return []
    const { glyph, word } = functionMark(entry.class, entry.metric)
    return [
      {
        level: byFinding.get(entry.id) ?? 'notice',
        title: terminal(`${glyph} ${word}: ${nameOf(entry)}`),
        message: terminal(messageOf(entry)),
        ...place
      }
    ]
  })
}

/**
 * The report as annotations, the worst first: failed gates by weight, and functions that became worse, by the weight
 * of the gate that they failed (a notice if none) and by size.
 *
 * Only paths relative to the repository are named. Profiles mostly have others; `findFile`, which may look at the
 * checkout, says what they are there.
 */
export const annotations = (
  report: Report,
  findFile: FindFile = (file) => file
): readonly ReportAnnotation[] => {
  const all = [
    ...failedGates(report).map((gate) => gateAnnotation(report, gate)),
    ...emptyGates(report),
    ...functionAnnotations(report, findFile)
  ]
  return levels.flatMap((level) => all.filter((annotation) => annotation.level === level))
}
