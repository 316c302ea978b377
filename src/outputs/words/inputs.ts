/** What is said of the inputs, and what their readers had to say. */

import type { InputEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { countWords } from './count.js'

type DiagnosticEntry = Report['diagnostics'][number]

const severities = ['error', 'warning', 'note'] as const

/** The worst first. */
export const diagnosticsInOrder = ({ diagnostics }: Report): readonly DiagnosticEntry[] =>
  severities.flatMap((severity) => diagnostics.filter((row) => row.severity === severity))

/** "1 error, 2 notes" */
export const diagnosticCounts = ({ diagnostics }: Report): string =>
  severities
    .map((severity) => ({
      severity,
      count: diagnostics.filter((row) => row.severity === severity).length
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(', ')

/** "file:line:column", and the byte where that is known instead. */
export const diagnosticPlace = ({
  at
}: DiagnosticEntry): { readonly name: string; readonly byte: string } | undefined => {
  if (at === undefined) return undefined
  const line = [at.line, at.column].filter((part) => part !== undefined).join(':')
  return {
    name: line === '' ? at.file : `${at.file}:${line}`,
    byte: at.byte === undefined ? '' : `at byte ${formatCount(at.byte)}`
  }
}

const inputStatuses = [
  'parsed',
  'partial',
  'superseded',
  'damaged',
  'empty',
  'unrecognised'
] as const satisfies readonly InputEntry['status'][]

/** "4 parsed, 1 damaged" */
export const inputCounts = ({ inputs }: Report): string =>
  countWords(
    inputs,
    inputStatuses,
    ({ status }) => status,
    (status) => status
  )

/** "2 other files did not look like input."; undefined where there are none. */
export const ignoredWords = ({ inputs_ignored: ignored }: Report): string | undefined =>
  ignored === 0 ? undefined : `${plural(ignored, 'other file')} did not look like input.`
