import type { InputFile } from '../../model/parsed.js'
import { decodeText } from '../text.js'

/** Where the schema is named: among the first keys or among the last. */
const MARK =
  /"\$schema"\s{0,64}:\s{0,64}"https?:\/\/www\.speedscope\.app\/file-format-schema\.json"/
const MARKED_BYTES = 4096

const NAMED = /\.speedscope\.json$/i
/** Without the mark the name is believed if the content could be it. */
const KEY = /"(?:\$schema|shared|profiles|frames|exporter)"\s{0,64}:/

/** Whether a file is speedscope's, whole or cut: by its mark, or by its name and its keys. */
export const isSpeedscope = ({ path, bytes }: InputFile): boolean => {
  const head = decodeText(bytes.subarray(0, MARKED_BYTES)).trimStart()
  if (!head.startsWith('{') || /"manifest_version"\s{0,64}:/.test(head)) return false
  if (MARK.test(head)) return true
  if (NAMED.test(path)) return KEY.test(head)
  return MARK.test(decodeText(bytes.subarray(-MARKED_BYTES)))
}
