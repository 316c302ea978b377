import type { Diagnostic } from '../model/diagnostic.js'
import { formatCount } from '../units/format.js'
import { orRaise, type ZipLimits } from './zip/limits.js'
import { type PlannedEntry, planArchive } from './zip/plan.js'
import { diagnose, type Problem, type Refusal } from './zip/refusal.js'
import { unpackEntry } from './zip/unpack.js'

/** A file of an archive. Its path is relative, with `/`, and stays inside the folder it is joined to. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** One thing that reading an archive comes upon. */
export type ZipItem =
  | { readonly kind: 'entry'; readonly entry: ZipEntry }
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }
  /** One problem more than are told one by one. */
  | { readonly kind: 'counted' }

/** A hostile archive has thousands of bad entries; a reader needs a few of them and their number. */
const MAX_PROBLEMS = 20

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Whether bytes begin like a zip archive: with an entry, or with the end of an empty one. */
export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])

const tooMuch = (limits: ZipLimits): Refusal => ({
  code: 'too-much',
  message: `expected at most ${limits.maxTotalBytes} bytes in all entries together, found more with this one`,
  hint: orRaise('upload profiles and benchmark results only', limits, 'max-archive-bytes')
})

/** What failed to unpack counts towards the total as well: it took the same time. */
function* unpackAll(
  entries: readonly PlannedEntry[],
  limits: ZipLimits
): Generator<ZipEntry | Problem> {
  let total = 0
  for (const { path, record, packed } of entries) {
    if (total + record.size > limits.maxTotalBytes) {
      yield { refusal: tooMuch(limits), entry: path }
      continue
    }
    total += record.size
    const unpacked = unpackEntry(record, packed)
    yield unpacked.kind === 'bytes'
      ? { path, bytes: unpacked.bytes }
      : { refusal: unpacked.refusal, entry: path }
  }
}

const andMore = (count: number): Diagnostic => ({
  severity: 'error',
  code: 'zip/more-problems',
  message: `expected an archive without problems, found ${formatCount(count)} more of them`,
  hint: 'the first ones say what to do'
})

/**
 * Reads an archive entry by entry, so that one unpacked entry at a time is in memory. Never throws, whatever the
 * bytes: what is wrong with an entry is a problem, and the good entries still come.
 */
export function* unzip(bytes: Uint8Array, limits: ZipLimits): Generator<ZipItem> {
  const { entries, problems } = planArchive(bytes, limits)
  let found = 0
  const count = (problem: Problem): readonly ZipItem[] => {
    found += 1
    return found > MAX_PROBLEMS
      ? [{ kind: 'counted' }]
      : [{ kind: 'problem', diagnostic: diagnose(problem) }]
  }
  for (const problem of problems) yield* count(problem)
  for (const item of unpackAll(entries, limits)) {
    if ('bytes' in item) yield { kind: 'entry', entry: item }
    else yield* count(item)
  }
  if (found > MAX_PROBLEMS) yield { kind: 'problem', diagnostic: andMore(found - MAX_PROBLEMS) }
}

/** Reads a whole archive into memory: what `unzip` yields, collected. */
export const readZip = (
  bytes: Uint8Array,
  limits: ZipLimits
): { readonly entries: readonly ZipEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const items = [...unzip(bytes, limits)]
  return {
    entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
    diagnostics: items.flatMap((item) => (item.kind === 'problem' ? [item.diagnostic] : []))
  }
}
