import { manifestName } from '../../model/manifestName.js'
import type { InputFile } from '../../model/parsed.js'
import { decodeText } from '../text.js'

/** The version is the first key that is written; other keys before it fit too. */
const HEAD_BYTES = 1024

/** So that one that was cut or overwritten is damaged and not unknown. */
export const isNamedManifest = (path: string): boolean =>
  path.slice(path.lastIndexOf('/') + 1) === manifestName

export const isManifest = ({ bytes }: InputFile): boolean => {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).trimStart()
  return head.startsWith('{') && /"manifest_version"\s*:/.test(head)
}
