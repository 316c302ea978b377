/** What the formats share whose file is one JSON value: it is whole, or it is nothing. */
import type { Diagnostic } from '../model/diagnostic.js'
import type { InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import type { Profile } from '../model/profile.js'
import { asRecord, readJson } from './json.js'
import { MAX_FRAMES } from './stacks/collect.js'
import { decodeText } from './text.js'

/** What keeps a file from being read. */
export interface Problem {
  readonly code: 'damaged' | 'invalid' | 'too-large' | 'own-output' | 'no-samples'
  readonly message: string
  readonly hint?: string
  readonly byte?: number
}

/** Unwinds the reader at the first problem. Private to these formats: `readWhole` catches it. */
class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

const SHORTER = 'profile for a shorter time, or at a lower rate'

export const tooManyFrames: Problem = {
  code: 'too-large',
  message: `expected stacks of at most ${MAX_FRAMES} frames together, found more`,
  hint: SHORTER
}

export const noSamples: Problem = {
  code: 'no-samples',
  message: 'expected samples, found a file of none',
  hint: 'profile for longer, or under load'
}

export const fail = (problem: Problem): never => {
  throw new ProblemError(problem)
}

/** Longest piece of a file that a message repeats. */
const LONGEST_QUOTE = 60

const foundText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (asRecord(value) !== undefined) return 'an object'
  const text = JSON.stringify(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

/** Fails with what was expected at a place of the file, like `profiles[0].unit`. */
type FailAt = (place: string, expected: string, value: unknown) => never

/** What takes a value out of a file and knows where it stood. The hint says where the format is described. */
export const takers = (hint: string) => {
  const failAt: FailAt = (place, expected, value) =>
    fail({
      code: 'invalid',
      message: `at ${place}: expected ${expected}, found ${foundText(value)}`,
      hint
    })
  return {
    failAt,
    recordAt: (value: unknown, place: string): Readonly<Record<string, unknown>> =>
      asRecord(value) ?? failAt(place, 'an object', value),
    listAt: (value: unknown, place: string): readonly unknown[] =>
      Array.isArray(value) ? value : failAt(place, 'a list', value),
    textAt: (value: unknown, place: string): string =>
      typeof value === 'string' ? value : failAt(place, 'text', value)
  }
}

/** As JSON it takes several times as much memory. */
const MAX_BYTES = 128 * 1024 * 1024

const tooLarge = (bytes: number, max: number): Problem => ({
  code: 'too-large',
  message: `expected at most ${max} bytes, found ${bytes}`,
  hint: SHORTER
})

/** A format of one JSON value: its id, and the profile that a value of it is. */
interface Whole {
  readonly id: string
  readonly read: (value: unknown, limits: ParseLimits) => Profile
}

const read = ({ bytes }: InputFile, limits: ParseLimits, whole: Whole): Profile => {
  const max = Math.min(MAX_BYTES, limits.maxInflatedBytes)
  if (bytes.length > max) fail(tooLarge(bytes.length, max))
  const json = readJson(decodeText(bytes))
  if (json.kind === 'json') return whole.read(json.value, limits)
  const { message, hint, byte } = json
  const at = byte === undefined ? {} : { byte }
  return fail({ code: 'damaged', message, hint, ...at })
}

const diagnose = (
  file: InputFile,
  { id }: Whole,
  { code, message, hint, byte }: Problem
): Diagnostic => ({
  severity: 'error',
  code: `${id}/${code}`,
  message,
  at: { file: file.path, ...(byte === undefined ? {} : { byte }) },
  ...(hint === undefined ? {} : { hint })
})

/** Strict: a file that is damaged anywhere gives no profile, because sums over a part must not be compared. */
export const readWhole = (file: InputFile, limits: ParseLimits, whole: Whole): Parsed => {
  try {
    return { profiles: [read(file, limits, whole)], benchmarks: [], diagnostics: [] }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { profiles: [], benchmarks: [], diagnostics: [diagnose(file, whole, error.problem)] }
  }
}
