import { join, type Markdown, md, text } from '../escape.js'
import { type CommentLinks, link } from '../links.js'
import type { Block } from '../markdown/block.js'

const linksOf = ({ run, artifact }: CommentLinks): Markdown =>
  join([link(md`this run`, run), link(md`all reports`, artifact)], ' · ')

/**
 * Which program said this, and where the proof is. Without the time: a comment that says the same again has to be the
 * same text, and GitHub shows when it was edited.
 */
export const footer: Block = {
  id: 'footer',
  render: ({ tool }, { links = {} }) =>
    md`<sub>${join([text(`${tool.name} ${tool.version}`), linksOf(links)], ' · ')} · all numbers in \`report.json\`</sub>`
}

const untilWords = (until: string | undefined): string =>
  until === undefined ? '' : `, kept until ${until}`

/** One click to the proof: the page where the browser opens it, else the download that it is in. */
export const pageLine: Block = {
  id: 'page',
  render: (_, { links: { page, artifact } = {} }) => {
    const opened = link(md`Open the report`, page?.url)
    if (opened !== '') {
      return md`**${opened}** in the browser: flame graph, benchmarks, every row${text(untilWords(page?.until))}`
    }
    const download = link(md`Download the reports`, artifact)
    return download === ''
      ? md``
      : md`${download}: \`report.html\` has flame graph, benchmarks and every row`
  }
}

/** Said where blocks are left out. */
export const shortened: Block = {
  id: 'shortened',
  render: (_, { links }) =>
    join(
      [
        md`_Shortened to fit: \`report.md\` has everything._`,
        link(md`Download the reports`, links?.artifact)
      ],
      ' '
    )
}
