/**
 * An address of a page of GitHub, short, and of characters none of which can end a link of Markdown or an attribute of
 * HTML, or begin anything else.
 */
const plain = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~%/-]{0,500})?(?:#[\w.=-]{0,200})?$/

/** The same with a query, of which every name and value is percent-encoded: an address in a profiler of the settings. */
const encoded =
  /^https?:\/\/(?:[\w.-]{1,253}|\[::1\])(?::\d{1,5})?(?:[/?#][\w.~%/+=&:@,;?#-]{0,8000})?$/

export const isEncodedUrl = (url: string): boolean => encoded.test(url)

export const isPlainUrl = (url: string): boolean => plain.test(url)
