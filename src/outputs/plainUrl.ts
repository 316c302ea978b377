/**
 * An address of a page of GitHub, short, and of characters none of which can end a link of Markdown or an attribute of
 * HTML, or begin anything else.
 */
const plain = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~%/-]{0,500})?(?:#[\w.=-]{0,200})?$/

export const isPlainUrl = (url: string): boolean => plain.test(url)
