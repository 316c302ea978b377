import { join, type Markdown, md, text } from '../escape.js'
import type { Block } from '../markdown/block.js'

/** Where the rest is. Both are pages of GitHub that the shell knows; nothing of an input is in them. */
export interface CommentLinks {
  /** The page of the run, with the job summary. */
  readonly run?: string
  /** The artifact with report.json and report.md. */
  readonly artifact?: string
}

/** A URL in which no character can end a link of Markdown, or begin anything else. */
const plainUrl = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~%/-]*)?(?:#[\w-]*)?$/

const link = (words: Markdown, url: string | undefined): Markdown =>
  url !== undefined && plainUrl.test(url) ? md`[${words}](${url as Markdown})` : md``

const linksOf = ({ run, artifact }: CommentLinks): Markdown =>
  join([link(md`this run`, run), link(md`all reports`, artifact)], ' · ')

/**
 * Which program said this, and where the proof is. Without the time: a comment that says the same again has to be the
 * same text, and GitHub shows when it was edited.
 */
export const footer = (links: CommentLinks): Block => ({
  id: 'footer',
  render: ({ tool }) =>
    md`<sub>${join([text(`${tool.name} ${tool.version}`), linksOf(links)], ' · ')} · all numbers in \`report.json\`</sub>`
})

/** Said where blocks are left out. */
export const shortened = (links: CommentLinks): Block => ({
  id: 'shortened',
  render: () =>
    join(
      [
        md`_Shortened to fit: \`report.md\` has everything._`,
        link(md`Download the reports`, links.artifact)
      ],
      ' '
    )
})
