import { appendFileSync, statSync } from 'node:fs'
import { FlamegateError } from '../model/diagnostic.js'

/**
 * The runner drops the whole summary of a step above 1 MiB, and masks secrets in it before it counts. The rest to
 * 1 MiB is room for that.
 */
export const maxSummaryBytes = 1_000_000

export type SummaryWritten =
  | { readonly kind: 'written'; readonly bytes: number }
  | { readonly kind: 'skipped'; readonly because: string }

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const firstFit = (renderings: Iterable<string>, room: number): Buffer | undefined => {
  for (const rendering of renderings) {
    const bytes = Buffer.from(rendering, 'utf8')
    if (bytes.length <= room) return bytes
  }
  return undefined
}

/**
 * Appends to the summary of the step, which is the file at GITHUB_STEP_SUMMARY, the first rendering that fits. They
 * come from the largest to the smallest, and are made only as far as needed; none is ever cut.
 *
 * Throws a FlamegateError if the file cannot be written.
 */
export const writeJobSummary = (
  renderings: Iterable<string>,
  path: string | undefined
): SummaryWritten => {
  if (!path) return { kind: 'skipped', because: 'the runner has no GITHUB_STEP_SUMMARY' }
  try {
    const bytes = firstFit(renderings, maxSummaryBytes - sizeOf(path))
    if (bytes === undefined) return { kind: 'skipped', because: 'no size of it fits 1 MiB' }
    appendFileSync(path, bytes)
    return { kind: 'written', bytes: bytes.length }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `expected to write the job summary, found: ${why}`
    throw new FlamegateError(
      [
        {
          severity: 'error',
          code: 'io/summary-unwritable',
          message,
          hint: 'see that the disk of the runner has room and can be written'
        }
      ],
      { cause }
    )
  }
}
