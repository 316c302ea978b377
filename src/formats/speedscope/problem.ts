import { asRecord } from '../json.js'
import { MAX_FRAMES } from '../stacks/collect.js'

/** What keeps a file from being read. */
export interface Problem {
  readonly code: 'damaged' | 'invalid' | 'too-large' | 'own-output' | 'no-samples'
  readonly message: string
  readonly hint?: string
  readonly byte?: number
}

/** Unwinds the reader at the first problem. Private to the format: `parse` catches it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

export const tooManyFrames: Problem = {
  code: 'too-large',
  message: `expected stacks of at most ${MAX_FRAMES} frames together, found more`,
  hint: 'profile for a shorter time, or at a lower rate'
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
export const failAt = (place: string, expected: string, value: unknown): never =>
  fail({
    code: 'invalid',
    message: `at ${place}: expected ${expected}, found ${foundText(value)}`,
    hint: 'its format is described by https://www.speedscope.app/file-format-schema.json'
  })

export const recordAt = (value: unknown, place: string): Readonly<Record<string, unknown>> =>
  asRecord(value) ?? failAt(place, 'an object', value)

export const listAt = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : failAt(place, 'a list', value)

export const textAt = (value: unknown, place: string): string =>
  typeof value === 'string' ? value : failAt(place, 'text', value)
