import type { InputFile } from '../../model/parsed.js'
import { decodeText } from '../text.js'

const LOOKED_AT = 4096

const NODES = /"nodes"\s{0,64}:\s{0,64}\[/
const CALL_FRAME = /"callFrame"\s{0,64}:\s{0,64}\{/
/** A saved speedscope file may hold anything, and a heap profile has a tree of such frames and no list of nodes. */
const ANOTHER = /"(?:\$schema|head)"\s{0,64}:/

/** Whether a file is V8's, whole or cut: by the keys of its first node, which stand at its beginning. */
export const isCpuProfile = ({ bytes }: InputFile): boolean => {
  const begin = decodeText(bytes.subarray(0, LOOKED_AT)).trimStart()
  return (
    begin.startsWith('{') && NODES.test(begin) && CALL_FRAME.test(begin) && !ANOTHER.test(begin)
  )
}
