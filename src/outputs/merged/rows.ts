import type { MergedFinding, MergedJob } from '../../model/merged.js'
import { shorten } from '../../units/visible.js'
import { code, join, type Markdown, md, text } from '../escape.js'
import { table } from '../markdown/table.js'
import { plural } from '../words/count.js'
import { link } from './links.js'
import { findingWords, resultWords } from './words.js'

/** How much room the table has: it becomes smaller whole row by whole row, and whole line by whole line. */
export interface MergedSize {
  readonly rows: number
  readonly findings: number
  /** UTF-16 units of a sentence. */
  readonly sentence: number
}

const findingLine = (finding: MergedFinding): Markdown => {
  const { mark, name, change } = findingWords(finding)
  return md`${text(mark)}: ${code(name)} ${text(change)}`
}

const detail = (job: MergedJob, size: MergedSize): Markdown => {
  if (job.kind === 'lost') return text(shorten(job.because, size.sentence))
  const shown = job.findings.slice(0, size.findings)
  const more = job.regressions - shown.length
  return join(
    [
      text(shorten(job.summary, size.sentence)),
      ...shown.map(findingLine),
      shown.length === 0 || more <= 0
        ? md``
        : text(`and ${plural(more, 'more change')} for the worse`)
    ],
    '<br>'
  )
}

const rest = (jobs: readonly MergedJob[], max: number): Markdown => {
  const hidden = jobs.length - max
  return hidden <= 0 ? md`` : text(`and ${plural(hidden, 'more job')} in merged.json`)
}

/** A row per job, the worst first, and how many do not fit. */
export const jobTable = (jobs: readonly MergedJob[], size: MergedSize): Markdown =>
  join(
    [
      table(
        [
          { title: md`Job`, align: 'left', cell: ({ key }) => code(key) },
          { title: md`Result`, align: 'left', cell: (job) => text(resultWords(job)) },
          { title: md`What it found`, align: 'left', cell: (job) => detail(job, size) },
          { title: md`Report`, align: 'left', cell: ({ url }) => link(md`report`, url) }
        ],
        jobs.slice(0, size.rows)
      ),
      rest(jobs, size.rows)
    ],
    '\n\n'
  )
