/** How far into a file its own name for itself is looked for. */
const HEAD_BYTES = 4096

/** Marks of what flamegate writes: the hidden first line of its Markdown, and the first keys of its report.json. */
const markdownMark = '<!-- flamegate:'
const jsonMarks = ['"schema_version": 1', '"name": "flamegate"']

/** Whether a file is one of our own reports, which must never become an input of the next. */
export const isOwnReport = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
  const text = head.toString('latin1').trimStart()
  return text.startsWith(markdownMark) || jsonMarks.every((mark) => text.includes(mark))
}
