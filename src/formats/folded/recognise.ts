import type { Format, InputFile } from '../../model/parsed.js'
import { benchstatCsv } from '../benchstatCsv.js'
import { benchstatText } from '../benchstatText.js'
import { gobench } from '../gobench.js'
import { isManifest } from '../manifest/recognise.js'
import { pprof } from '../pprof.js'
import { pprofTop } from '../pprofTop.js'
import { speedscope } from '../speedscope.js'
import { decodeText, splitLines } from '../text.js'
import { readFoldedLine } from './line.js'

/** Nothing marks folded stacks, so every format that has a mark goes first. */
const marked: readonly Format['matches'][] = [
  isManifest,
  ...[pprof, pprofTop, gobench, benchstatText, benchstatCsv, speedscope].map(
    ({ matches }) => matches
  )
]

/** How much of a file is looked at. */
const HEAD_BYTES = 65_536
const HEAD_LINES = 100

const NAMED = /\.(?:folded|collapsed)(?:\.txt)?$/i

/** The first lines, without one that the end of the head has cut. */
const headLines = (bytes: Uint8Array): readonly string[] => {
  const lines = splitLines(decodeText(bytes.subarray(0, HEAD_BYTES)))
  const whole = bytes.length > HEAD_BYTES && lines.length > 1 ? lines.slice(0, -1) : lines
  return whole.filter((line) => line.trim() !== '').slice(0, HEAD_LINES)
}

/** JSON and markup can look like a stack with a count at the end of a line. `<module>` and `[libc.so.6]` are frames. */
const OTHERS = /^\s*(?:\{\s*(?:"|$)|\[\s*(?:[{"[\d]|$)|<(?:[!?]|(?:html|head|body|svg)\b))/i

/** All the first lines have to be stacks, and one of them a call; where the name says so, one stack is enough. */
const looksFolded = (path: string, lines: readonly string[]): boolean => {
  const stacks = lines.filter((line) => readFoldedLine(line) !== undefined)
  if (stacks.length === 0 || OTHERS.test(lines[0] ?? '')) return false
  if (NAMED.test(path)) return true
  return stacks.length === lines.length && stacks.some((line) => line.includes(';'))
}

/** Whether a text is folded stacks. */
export const isFoldedText = (file: InputFile): boolean => {
  const lines = headLines(file.bytes)
  if (lines.some((line) => line.includes('\0')) || !looksFolded(file.path, lines)) return false
  return !marked.some((matches) => matches(file))
}
