import { asMarkdown, type Html, join, type Markdown, markup, md } from '../escape.js'

/** A part that is one click away. Its summary carries its own numbers; it is one line, so that it is one HTML block. */
export const details = (summary: Html, parts: readonly Markdown[]): Markdown => {
  const body = join(parts, '\n\n')
  if (body === '') return md``
  return md`${asMarkdown(markup`<details><summary>${summary}</summary>`)}\n\n${body}\n\n</details>`
}
