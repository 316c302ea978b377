import type { Diagnostic } from '../model/diagnostic.js'
import type { Manifest } from '../model/manifest.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Views } from '../model/views.js'
import { decodeViews } from './decode.js'

const severities = ['error', 'warning', 'note'] as const

const words: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'an error that is told where it was measured',
  warning: 'a warning that is told where it was measured',
  note: 'a note that is told where it was measured'
}

/** That there is something to know, in words of our own. */
const toldThere = (file: string, severity: Diagnostic['severity']): Diagnostic => ({
  severity,
  code: 'views/told-there',
  message: words[severity],
  at: { file },
  hint: 'see the job summary of the run that measured'
})

const withoutWords = (manifest: Manifest): Manifest => ({
  ...manifest,
  problems: [],
  packages: manifest.packages.map(({ base, head, ...rest }) => ({
    ...rest,
    ...(base === undefined ? {} : { base: { status: base.status } }),
    ...(head === undefined ? {} : { head: { status: head.status } })
  })),
  runs: manifest.runs.map(({ because: _, ...run }) => run)
})

/** What problems a manifest tells of, as the diagnostics that they would have become. */
const severitiesOf = ({ diagnostics, manifest }: DecodedFile['parsed']) =>
  new Set([
    ...diagnostics.map(({ severity }) => severity),
    ...(manifest === undefined || manifest.problems.length === 0 ? [] : ['warning' as const])
  ])

/** A format is a word of ours: a file of any other is one that nobody knows. */
const formatOf = (format: string): string => (/^[a-z-]{1,32}$/.test(format) ? format : 'unknown')

const withoutSentences = (file: DecodedFile): DecodedFile => {
  const { parsed, path } = file
  const told = severitiesOf(parsed)
  return {
    ...file,
    format: formatOf(file.format),
    parsed: {
      ...parsed,
      diagnostics: severities
        .filter((severity) => told.has(severity))
        .map((severity) => toldThere(path, severity)),
      ...(parsed.manifest === undefined ? {} : { manifest: withoutWords(parsed.manifest) })
    }
  }
}

/**
 * The inputs in views of which nobody knows who wrote them: their numbers and names, and none of their sentences. In a
 * report those are words of ours; here they would be words of a stranger, in our name.
 */
export const measurementsIn = (views: Views): readonly DecodedFile[] =>
  decodeViews(views).map(withoutSentences)
