import type { MergedFinding, MergedJob } from '../../model/merged.js'
import { plural } from '../../units/count.js'
import { shorten } from '../../units/visible.js'
import { code, join, type Markdown, md, text } from '../escape.js'
import { type CommentLinks, link, toBenchmark, toFunction } from '../links.js'
import { table } from '../markdown/table.js'
import { findingWords, resultWords } from './words.js'

/** How much room the table has: it becomes smaller whole row by whole row, and whole line by whole line. */
export interface MergedSize {
  readonly rows: number
  readonly findings: number
  /** UTF-16 units of a sentence. */
  readonly sentence: number
}

/** What became worse, by a name that leads to it on the page of the job. */
const findingLine = (finding: MergedFinding, links: CommentLinks): Markdown => {
  const { mark, name, change } = findingWords(finding)
  const lead = finding.kind === 'function' ? toFunction : toBenchmark
  return md`${text(mark)}: ${lead(code(name), links, finding.id)} ${text(change)}`
}

const linksOf = ({ page_url: url }: MergedJob): CommentLinks =>
  url === undefined ? {} : { page: { url } }

/** The page of a job where it has one, and the artifact with everything. */
const reportCell = ({ page_url, url }: MergedJob): Markdown =>
  join([link(md`open`, page_url), link(md`report`, url)], ' · ')

const detail = (job: MergedJob, size: MergedSize): Markdown => {
  if (job.kind === 'lost') return text(shorten(job.because, size.sentence))
  const shown = job.findings.slice(0, size.findings)
  const more = job.regressions - shown.length
  return join(
    [
      text(shorten(job.summary, size.sentence)),
      ...shown.map((finding) => findingLine(finding, linksOf(job))),
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
          { title: md`Report`, align: 'left', cell: reportCell }
        ],
        jobs.slice(0, size.rows)
      ),
      rest(jobs, size.rows)
    ],
    '\n\n'
  )
