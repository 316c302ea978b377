import { benchmarkRow, functionAnchor } from './anchors.js'
import { type Markdown, md } from './escape.js'
import { isEncodedUrl, isPlainUrl } from './plainUrl.js'

/** The page in the browser. */
export interface PageLink {
  readonly url: string
  /** The day on which GitHub deletes it, as YYYY-MM-DD; absent where that is not known. */
  readonly until?: string
}

/** Where the rest is. All are pages of GitHub that the shell knows; nothing of an input is in them. */
export interface CommentLinks {
  /** The page of the run, with the job summary. */
  readonly run?: string
  /** The artifact with report.json, report.md and report.html. */
  readonly artifact?: string
  readonly page?: PageLink
}

/** A link; nothing where the URL is not a plain one. */
export const link = (words: Markdown, url: string | undefined): Markdown =>
  url !== undefined && isPlainUrl(url) ? md`[${words}](${url as Markdown})` : md``

/** A link into a profiler of the settings; nothing where the URL is not whole. */
export const linkOut = (words: Markdown, url: string): Markdown =>
  isEncodedUrl(url) ? md`[${words}](${url as Markdown})` : md``

/** Words that lead to a place on the page; only the words where there is no page, or no such place. */
const onPage = (words: Markdown, { page }: CommentLinks, anchor: string | undefined): Markdown => {
  if (page === undefined || anchor === undefined) return words
  const linked = link(words, `${page.url}#${anchor}`)
  return linked === '' ? words : linked
}

/** Words that lead to a function on the page. */
export const toFunction = (words: Markdown, links: CommentLinks, id: string): Markdown =>
  onPage(words, links, functionAnchor(id))

/** Words that lead to a benchmark on the page. */
export const toBenchmark = (words: Markdown, links: CommentLinks, id: string): Markdown =>
  onPage(words, links, benchmarkRow(id))
