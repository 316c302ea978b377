import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Diagnostic, FlamegateError } from '../../model/diagnostic.js'
import { downloadOf } from '../artifacts/otherRun.js'
import { type FetchedArtifact, fetchArtifacts } from '../artifacts.js'
import type { Candidate } from './candidates.js'
import { isFinal } from './failure.js'
import type { BaselinePorts, BaselineReading, SearchCaps } from './search.js'

/** What came of a candidate: files that were read, or why it is none. */
export type Outcome<T> =
  | {
      readonly kind: 'usable'
      readonly data: T
      readonly folder: string
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'unusable'; readonly because: string }

interface Reader<T> extends Pick<BaselinePorts<T>, 'read' | 'runs' | 'temp'> {
  readonly caps: SearchCaps
}

const unusable = (because: string) => ({ kind: 'unusable', because }) as const

/** Half an archive is half a baseline: what is missing would look like something new in head. */
const errorsOf = ({ diagnostics }: FetchedArtifact): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error')

const readFolder = async <T>(folder: string, { read }: Reader<T>): Promise<BaselineReading<T>> => {
  try {
    return await read(folder)
  } catch (error) {
    if (error instanceof FlamegateError) return unusable(error.message)
    throw error
  }
}

/** To free the disk early; the runner empties its temporary folder anyway. */
const discard = (folder: string): Promise<void> =>
  rm(dirname(folder), { recursive: true, force: true }).catch(() => undefined)

const judge = async <T>(fetched: FetchedArtifact, reader: Reader<T>): Promise<Outcome<T>> => {
  const { folder, diagnostics } = fetched
  const errors = errorsOf(fetched)
  const [error] = errors
  if (isFinal(errors)) throw new FlamegateError(errors)
  if (error !== undefined) return unusable(`it cannot be read: ${error.message}`)
  const reading = await readFolder(folder, reader)
  if (reading.kind === 'usable') return { ...reading, folder, diagnostics }
  return unusable(`its data cannot be used: ${reading.because}`)
}

/**
 * Downloads a candidate, checks its digest and archive, and has its files read. Throws what ends the whole search: a token
 * that may not, a limit that is used up.
 */
export const readCandidate = async <T>(
  { artifact }: Candidate,
  reader: Reader<T>
): Promise<Outcome<T>> => {
  const { maxArtifactBytes } = reader.caps.artifact
  if (artifact.size > maxArtifactBytes) {
    return unusable(`it has ${artifact.size} bytes, more than ${maxArtifactBytes}`)
  }
  const source = downloadOf(reader.runs, maxArtifactBytes)
  const options = { temp: reader.temp, caps: reader.caps.artifact }
  const [fetched] = await fetchArtifacts(source, [artifact], options)
  if (fetched === undefined) return unusable('nothing came')
  const outcome = await judge(fetched, reader)
  if (outcome.kind === 'unusable') await discard(fetched.folder)
  return outcome
}
