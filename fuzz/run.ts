/** Runs cases of one target, one after the other, and keeps what went wrong. */
import { caseOf } from './cases.js'
import type { Target } from './target.js'

export interface Finding {
  readonly target: string
  readonly number: number
  readonly what: string
  readonly bytes: Uint8Array
}

/**
 * CPU milliseconds that a case may take: far more than any needs on a slow machine, far less than anything that grows faster than
 * its input.
 */
const budgetOf = (bytes: Uint8Array): number => 400 + bytes.length / 20

/** CPU time: a busy machine is no finding. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

const timed = (target: Target, bytes: Uint8Array): number => {
  const start = cpuMs()
  target.read(bytes)
  return cpuMs() - start
}

/** What is wrong with a case; undefined where nothing is. Slow is what is slow three times: compiling and collecting garbage are not. */
export const complaintAbout = (target: Target, bytes: Uint8Array): string | undefined => {
  try {
    const budget = budgetOf(bytes)
    for (let round = 0; round < 3; round += 1) if (timed(target, bytes) <= budget) return undefined
    return `slow: more than ${Math.round(budget)} ms for ${bytes.length} bytes`
  } catch (error) {
    return messageOf(error)
  }
}

export interface Span {
  readonly seed: number
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** A target with this many findings has one cause that is met again and again. */
const maxFindings = 20

/** Runs the cases of a span; `begin` is told of each before it runs, so that a hang can be named. */
export const runCases = (
  target: Target,
  { seed, from, to }: Span,
  begin: (number: number) => void = () => undefined
): readonly Finding[] => {
  const findings: Finding[] = []
  for (let number = from; number < to && findings.length < maxFindings; number += 1) {
    begin(number)
    const bytes = caseOf(target, seed, number)
    const what = complaintAbout(target, bytes)
    if (what !== undefined) findings.push({ target: target.id, number, what, bytes })
  }
  return findings
}
