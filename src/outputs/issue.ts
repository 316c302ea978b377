/** The text of an issue about a regression that stayed. */
import type { Evidence } from '../model/issue.js'
import type { Trend } from '../model/trend.js'
import { formatSignedPercent } from '../units/format.js'
import { tidyName } from '../units/visible.js'
import { code, join, type Markdown, md, terminal, text } from './escape.js'
import { link } from './links.js'
import { type Column, table } from './markdown/table.js'
import { changeWords, measureWords, sparkline, trendValue } from './words/history.js'
import { shortNameOf } from './words/names.js'

export interface IssueParts {
  readonly row: Trend
  /** The pull requests, the newest last. */
  readonly evidence: readonly Evidence[]
  readonly key: string
  readonly owners: readonly string[]
}

export interface IssueText {
  readonly title: string
  readonly body: string
}

/** The newest of so many are shown: a regression that nobody looks at is found in every pull request. */
const mostShown = 10

/** The label by which issues are found again. */
export const issueLabel = 'flamegate'

const markerLine = /^<!-- flamegate:issue v1 fp=([0-9a-f]{16}) key=([\w.-]{1,64}) -->/

/** The hidden first line of an issue: the row that it is about. */
export const issueMarker = (id: string, key: string): string =>
  `<!-- flamegate:issue v1 fp=${id} key=${key} -->`

/** The row that an issue is about, and the key of its job; undefined where it has no marker. */
export const readIssueMarker = (
  body: string
): { readonly id: string; readonly key: string } | undefined => {
  const [, id, key] = markerLine.exec(body) ?? []
  return id === undefined || key === undefined ? undefined : { id, key }
}

/** GitHub takes 256 characters; nobody reads as many. */
const longestName = 80

const titleOf = ({ row, evidence }: IssueParts): string => {
  const worst = Math.max(...evidence.map(({ head, lastGood }) => head / lastGood))
  const change =
    Number.isFinite(worst) && row.better === 'lower'
      ? ` ${formatSignedPercent((worst - 1) * 100)}`
      : ''
  const [name, measure] = [shortNameOf(row), measureWords(row)].map((one) =>
    tidyName(one, longestName)
  )
  const title = `Performance: ${name} ${measure}${change} in ${evidence.length} pull requests`
  return terminal(title).replaceAll('@', '@\u200b').replaceAll('`', "'")
}

const columnsFor = ({ unit }: Trend): readonly Column<Evidence>[] => [
  { title: md`Pull request`, align: 'left', cell: ({ pull }) => md`#${pull}` },
  { title: md`Commit`, align: 'left', cell: ({ commit }) => code(commit.slice(0, 7)) },
  {
    title: md`Last good`,
    align: 'right',
    cell: ({ lastGood }) => text(trendValue(lastGood, unit))
  },
  { title: md`Measured`, align: 'right', cell: ({ head }) => text(trendValue(head, unit)) },
  {
    title: md`Change`,
    align: 'right',
    cell: ({ head, lastGood }) =>
      lastGood === 0 ? md` ` : text(formatSignedPercent((head / lastGood - 1) * 100))
  }
]

const historyLine = (row: Trend): Markdown => {
  const spark = sparkline(row)
  const changes = row.changes.map((change) => text(changeWords(change)))
  return join([spark === '' ? md`` : md`History ${text(spark)}`, ...changes], ' · ')
}

/** Owners as code: an issue that is brought up to date must not notify them every time. */
const ownersLine = (owners: readonly string[]): Markdown =>
  owners.length === 0
    ? md``
    : md`Of ${join(
        owners.slice(0, mostShown).map((owner) => code(owner)),
        ', '
      )}`

const howTo = md`This issue closes by itself once two pull requests are back within the limit. To accept the new level, close it as "not planned", or name the release or commit that made it in \`history.anchor\`; closed as completed, it is opened again if three more pull requests are above the limit.`

/** Title and text of the issue about a row. */
export const issueText = (parts: IssueParts): IssueText => {
  const { row, evidence, key, owners } = parts
  const shown = evidence.slice(-mostShown)
  const newest = evidence.at(-1)
  const graph = link(md`Flame graph of #${newest?.pull ?? 0}`, newest?.page)
  const body = join(
    [
      md`In **${evidence.length} consecutive pull requests** ${code(shortNameOf(row))} (${text(measureWords(row))}) is above its last good value.`,
      row.package === '' ? md`` : md`Package ${code(row.package)}`,
      table(columnsFor(row), shown),
      historyLine(row),
      graph,
      ownersLine(owners),
      howTo
    ],
    '\n\n'
  )
  return { title: titleOf(parts), body: `${issueMarker(row.id, key)}\n${body}\n` }
}

/** What is said when an issue is closed. */
export const closingWords = (clean: number): string =>
  `Back within the limit in ${clean} pull requests.`

export const duplicateWords = (of: number): string =>
  `Two runs opened this at the same time: it is #${of}.`
