import { constants, gunzipSync } from 'node:zlib'
import { isGzip } from '../formats/pprof/inflate.js'

/** How far into a file its own name for itself is looked for. */
const HEAD_BYTES = 4096

/** Enough of a gzip stream for its tables and the first words; at 1032 to 1, all that can come of it is half a MiB. */
const PACKED_HEAD_BYTES = 512

/** The first keys of our report.json. Our Markdown needs no mark: no format claims it. */
const jsonMarks = ['"schema_version": 1', '"name": "flamegate"']

/** How our files for speedscope begin: they hold both sides and their difference. */
const speedscopeMark = /^\{"\$schema":"[^"]{1,200}","exporter":"flamegate@/

/** How the views begin. */
const viewsMark = /^\{"views_version":\d+,"tool":\{"name":"flamegate"/

/** What our page says of itself, before everything that comes from an input. */
const pageMark = '<meta name="generator" content="flamegate">'

/** What a gzip stream begins with, as far as it can be read. */
const unpackedHead = (bytes: Uint8Array): string => {
  try {
    const head = bytes.subarray(0, PACKED_HEAD_BYTES)
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return ''
  }
}

/** Whether a file is one of our own reports, its views or its trees, which must never become an input of the next. */
export const isOwnReport = (bytes: Uint8Array): boolean => {
  if (isGzip(bytes)) return viewsMark.test(unpackedHead(bytes))
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
  const text = head.toString('latin1')
  return text.startsWith('<!doctype html>')
    ? text.includes(pageMark)
    : speedscopeMark.test(text) || jsonMarks.every((mark) => text.includes(mark))
}
