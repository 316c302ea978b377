import type { Diagnostic } from '../../model/diagnostic.js'
import type { FunctionInfo } from '../../model/profile.js'
import { diagnosticLog } from '../gobench/diagnostics.js'
import { mostFunctions } from '../oneOfEach.js'
import {
  addStack,
  type Collected,
  MAX_FRAMES,
  newCollected,
  placeFunction
} from '../stacks/collect.js'
import { foldedFunction } from './frame.js'
import { hasTwoCounts, readFoldedLine } from './line.js'

interface Source {
  readonly file: string
  readonly maxRows: number
}

export interface ReadStacks {
  readonly collected: Collected
  readonly diagnostics: readonly Diagnostic[]
}

/** Quoted pieces of lines are cut to this. */
const LONGEST_QUOTE = 60

const quote = (line: string): string =>
  JSON.stringify(line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line)

const badLine = (text: string, file: string, line: number): Diagnostic => ({
  severity: 'error',
  code: 'folded/bad-line',
  message: `expected \`frame;frame COUNT\`, found ${quote(text)}`,
  at: { file, line },
  hint: 'write the file to its end, and nothing else into it'
})

const twoCounts = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'folded/two-counts',
  message:
    'expected one count behind each stack, found two: a difference, as difffolded.pl prints it',
  at: { file, line: 1 },
  hint: 'give the two folded files that the difference was made of'
})

/** What ends the reading of a file. */
interface Bound {
  readonly expected: string
  readonly hint: string
}

const tooMany = ({ expected, hint }: Bound, file: string, line: number): Diagnostic => ({
  severity: 'error',
  code: 'folded/too-many',
  message: `expected ${expected}, found more; the rest was not read`,
  at: { file, line },
  hint
})

const fewStacks = (most: number): Bound => ({
  expected: `at most ${most} stacks`,
  hint: 'raise limits.max-rows in the config file, or profile for a shorter time'
})

const fewFrames: Bound = {
  expected: `stacks of at most ${MAX_FRAMES} frames together`,
  hint: 'profile for a shorter time, or at a lower rate'
}

const fewFunctions = (most: number): Bound => ({
  expected: `at most ${most} functions`,
  hint: 'raise limits.max-rows in the config file, or give names without addresses and numbers'
})

/** Whether every one of several lines has two counts. Names may end in a number, but not all of them. */
const isDifference = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.length > 1 && filled.every(hasTwoCounts)
}

/** Whether a line has more frames than that, found without a list of them, for which no memory may be enough. */
const isDeeper = (line: string, most: number): boolean => {
  if (line.length < most) return false
  let frames = 1
  for (let at = line.indexOf(';'); at >= 0 && frames <= most; at = line.indexOf(';', at + 1))
    frames++
  return frames > most
}

/** Whether there are more functions than that with those of a stack. */
const isMore = (
  stack: readonly FunctionInfo[],
  { functions, places }: Collected,
  most: number
): boolean => {
  if (functions.length + stack.length <= most) return false
  const names = stack.map(({ name }) => name).filter((name) => !places.has(name))
  return functions.length + new Set(names).size > most
}

/** Reads the stacks of all lines. A line that is none is told, and the others are read. */
export const readStacks = (lines: readonly string[], source: Source): ReadStacks => {
  const collected = newCollected(1)
  if (isDifference(lines)) return { collected, diagnostics: [twoCounts(source.file)] }
  const log = diagnosticLog()
  const most = mostFunctions(source.maxRows)
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue
    if (collected.starts.length > source.maxRows) {
      log.add(tooMany(fewStacks(source.maxRows), source.file, index + 1))
      break
    }
    if (isDeeper(text, MAX_FRAMES - collected.frames.length)) {
      log.add(tooMany(fewFrames, source.file, index + 1))
      break
    }
    const line = readFoldedLine(text)
    if (line === undefined) {
      log.add(badLine(text, source.file, index + 1))
      continue
    }
    const functions = line.frames.map(foldedFunction)
    if (isMore(functions, collected, most)) {
      log.add(tooMany(fewFunctions(most), source.file, index + 1))
      break
    }
    const stack = functions.map((info) => placeFunction(collected, info))
    addStack(collected, stack, { column: 0, value: line.count })
  }
  return { collected, diagnostics: log.all() }
}
