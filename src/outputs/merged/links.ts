import { type Markdown, md } from '../escape.js'

/** A URL in which no character can end a link of Markdown, or begin anything else. */
const plainUrl = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~%/-]{0,500})?$/

/** A link; nothing where the URL is not a plain one. */
export const link = (words: Markdown, url: string | undefined): Markdown =>
  url !== undefined && plainUrl.test(url) ? md`[${words}](${url as Markdown})` : md``
