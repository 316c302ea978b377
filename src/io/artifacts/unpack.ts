import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.js'
import { isOwnReport } from '../ownReport.js'
import type { ZipLimits } from '../zip/limits.js'
import { isZip, unzip, type ZipEntry, type ZipItem } from '../zip.js'
import type { DownloadedFile } from './store.js'

/** An artifact that is in memory, and where its files go. */
export interface Packed {
  /** The name of the artifact. */
  readonly name: string
  readonly file: DownloadedFile
  readonly bytes: Uint8Array
  /** A folder that is empty and nobody else's. */
  readonly folder: string
}

/** Whether an artifact that is a report of ours is unpacked like any other. */
export type OwnReports = 'leave-out' | 'take'

export interface UnpackedArtifact {
  readonly kind: 'files' | 'own-report'
  /** Bytes written. */
  readonly bytes: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A cut or overwritten archive has lost its first bytes, but the service still calls it a zip. */
const isArchive = ({ bytes, file }: Packed): boolean =>
  isZip(bytes) || file.name.toLowerCase().endsWith('.zip')

/** An artifact that was uploaded without an archive is one file, and called like it. */
const asOneFile = ({ name, bytes }: Packed): ZipItem => ({
  kind: 'entry',
  entry: { path: name, bytes }
})

/** At the top of an artifact our report is what the artifact is; deeper it lies beside the data it was made from. */
const isOwn = ({ path, bytes }: ZipEntry): boolean => !path.includes('/') && isOwnReport(bytes)

const unwritable = (path: string, cause: unknown): Diagnostic => ({
  severity: 'error',
  code: 'artifact/unwritable',
  message: `expected to write the file, found: ${cause instanceof Error ? cause.message : cause}`,
  at: { file: path },
  hint: 'the rest of the artifact is not read; see that the temporary folder of the runner has room'
})

/** Creates a file, never opens one: nothing that is there already, link or file, is written through. */
const write = async (
  folder: string,
  { path, bytes }: ZipEntry
): Promise<Diagnostic | undefined> => {
  const target = join(folder, path)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes, { flag: 'wx', mode: 0o600 })
    return undefined
  } catch (cause) {
    return unwritable(path, cause)
  }
}

const placed = (name: string, diagnostic: Diagnostic): Diagnostic => {
  const file = diagnostic.at === undefined ? name : `${name}/${diagnostic.at.file}`
  return { ...diagnostic, at: { file } }
}

const empty = (name: string): Diagnostic => ({
  severity: 'warning',
  code: 'artifact/empty',
  message: 'expected files in the artifact, found none',
  at: { file: name },
  hint: 'look at the step that uploads it: its `path` may match nothing'
})

/** Writes the files of an artifact into its folder, one at a time. Stops when it turns out to be our own report. */
export const unpackArtifact = async (
  packed: Packed,
  limits: ZipLimits,
  ownReports: OwnReports
): Promise<UnpackedArtifact> => {
  const { name, folder } = packed
  const items = isArchive(packed) ? unzip(packed.bytes, limits) : [asOneFile(packed)]
  const diagnostics: Diagnostic[] = []
  let files = 0
  let bytes = 0
  for (const item of items) {
    if (item.kind === 'problem') diagnostics.push(placed(name, item.diagnostic))
    if (item.kind !== 'entry') {
      // Until the next turn of the event loop zlib keeps what it had inflated of a stream that failed.
      await new Promise((resolve) => setImmediate(resolve))
      continue
    }
    if (ownReports === 'leave-out' && isOwn(item.entry))
      return { kind: 'own-report', bytes, diagnostics }
    const problem = await write(folder, item.entry)
    if (problem !== undefined) {
      diagnostics.push(placed(name, problem))
      break
    }
    files += 1
    bytes += item.entry.bytes.length
  }
  const isEmpty = files === 0 && diagnostics.length === 0
  return { kind: 'files', bytes, diagnostics: isEmpty ? [empty(name)] : diagnostics }
}
