/** How far into a file its own name for itself is looked for. */
const HEAD_BYTES = 4096

/** The first keys of our report.json. Our Markdown needs no mark: no format claims it. */
const jsonMarks = ['"schema_version": 1', '"name": "flamegate"']

/** Whether a file is one of our own reports, which must never become an input of the next. */
export const isOwnReport = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
  const text = head.toString('latin1')
  return jsonMarks.every((mark) => text.includes(mark))
}
