import { lstat, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { ArtifactCaps } from './artifacts/caps.js'
import { digestOf, listedDigest } from './artifacts/digest.js'
import { artifactError, explainFailure, within } from './artifacts/failure.js'
import type { ArtifactStore, DownloadedFile, StoredArtifact } from './artifacts/store.js'
import { type OwnReports, type Packed, unpackArtifact } from './artifacts/unpack.js'

/** An artifact on disk, unpacked. What of it could not be read is in the diagnostics. */
export interface FetchedArtifact {
  readonly name: string
  /** A fresh folder of its own; empty when nothing of the artifact could be read. */
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface FetchOptions {
  /** A folder of this job that nobody else writes to: RUNNER_TEMP. */
  readonly temp: string
  readonly caps: ArtifactCaps
  /** What to do with an artifact that is a report of ours: not an input, so it is left out unless it is asked for. */
  readonly ownReports?: OwnReports
}

/** What is left of the caps that all artifacts share. */
interface Allowance {
  readonly milliseconds: number
  readonly unpackedBytes: number
}

/** The part of a store that is needed; artifacts of other runs have one too. */
export type ArtifactSource = Pick<ArtifactStore, 'download'>

interface Task {
  readonly store: ArtifactSource
  readonly artifact: StoredArtifact
  readonly caps: ArtifactCaps
  readonly allowance: Allowance
  readonly ownReports: OwnReports
}

/** The two halves of the fresh folder: what comes, which is removed again, and what stays. */
interface Folders {
  readonly download: string
  readonly files: string
}

const makeFolders = async (temp: string): Promise<Folders> => {
  try {
    const folder = await mkdtemp(join(temp, 'flamegate-artifact-'))
    const folders = { download: join(folder, 'download'), files: join(folder, 'files') }
    await mkdir(folders.download)
    await mkdir(folders.files)
    return folders
  } catch (error) {
    throw explainFailure(error, 'make a folder for an artifact in the temporary folder')
  }
}

const noDigest = (name: string): Diagnostic => ({
  severity: 'warning',
  code: 'artifact/no-digest',
  message:
    'expected a SHA-256 digest in the listing of the artifact, found none: its bytes are not verified',
  at: { file: name },
  hint: 'upload it with a current version of actions/upload-artifact'
})

const ownReport = (name: string): Diagnostic => ({
  severity: 'note',
  code: 'artifact/own-report',
  message: 'expected profiles or benchmark results, found a report of flamegate: it is left out',
  at: { file: name },
  hint: 'name the artifacts to compare with `artifacts`, or call the report `flamegate-report`'
})

/** The size in the listing is what the uploader said; this is what came. */
const readDownload = async (file: DownloadedFile, max: number): Promise<Uint8Array> => {
  const stat = await lstat(file.path)
  if (stat.isFile() && stat.size <= max) return readFile(file.path)
  const found = stat.isFile() ? `${stat.size}` : 'no file'
  throw artifactError({
    code: 'too-large',
    message: `expected a file of at most ${max} bytes, found ${found}`,
    hint: 'upload profiles and benchmark results only, or split them over several artifacts'
  })
}

/** The bytes that are about to be unpacked are the ones that are hashed. */
const checkDigest = (artifact: StoredArtifact, bytes: Uint8Array): readonly Diagnostic[] => {
  const expected = listedDigest(artifact)
  if (expected === undefined) return [noDigest(artifact.name)]
  const found = digestOf(bytes)
  if (found === expected) return []
  throw artifactError({
    code: 'digest',
    message: `expected the bytes with digest ${expected}, found ${found}`,
    hint: 'run the job again; if it stays, something changes the artifact on its way'
  })
}

const download = ({ store, artifact, allowance }: Task, folder: string): Promise<DownloadedFile> =>
  within(() => store.download(artifact, folder), {
    milliseconds: allowance.milliseconds,
    doing: `download the artifact ${artifact.name}`
  })

const unpack = async ({ caps, allowance, ownReports }: Task, packed: Packed) => {
  const limits = { ...caps.zip, maxTotalBytes: allowance.unpackedBytes }
  const unpacked = await unpackArtifact(packed, limits, ownReports)
  if (unpacked.kind === 'files') return unpacked
  await rm(packed.folder, { recursive: true, force: true })
  await mkdir(packed.folder)
  return { bytes: 0, diagnostics: [ownReport(packed.name)] }
}

/** To free the disk early; the runner empties its temporary folder anyway, and a late download may still write. */
const discard = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined)

interface Fetched {
  readonly bytes: number
  readonly diagnostics: readonly Diagnostic[]
}

const fetchInto = async (task: Task, folders: Folders): Promise<Fetched> => {
  const { artifact, caps } = task
  try {
    const file = await download(task, folders.download)
    const bytes = await readDownload(file, caps.maxArtifactBytes)
    const warnings = checkDigest(artifact, bytes)
    const packed: Packed = { name: artifact.name, file, bytes, folder: folders.files }
    const unpacked = await unpack(task, packed)
    return { bytes: unpacked.bytes, diagnostics: [...warnings, ...unpacked.diagnostics] }
  } catch (error) {
    const { diagnostics } = explainFailure(error, `read the artifact ${artifact.name}`)
    const at = { file: artifact.name }
    return { bytes: 0, diagnostics: diagnostics.map((diagnostic) => ({ at, ...diagnostic })) }
  } finally {
    await discard(folders.download)
  }
}

/**
 * Downloads artifacts by id and unpacks each into a fresh folder below `temp`, one at a time, so that one is in memory.
 * A bad artifact costs itself, not the others. Throws only when `temp` cannot be written.
 */
export const fetchArtifacts = async (
  store: ArtifactSource,
  chosen: readonly StoredArtifact[],
  { temp, caps, ownReports = 'leave-out' }: FetchOptions
): Promise<readonly FetchedArtifact[]> => {
  const end = performance.now() + caps.maxDownloadMilliseconds
  const fetched: FetchedArtifact[] = []
  let unpackedBytes = caps.zip.maxTotalBytes
  for (const artifact of chosen) {
    const folders = await makeFolders(temp)
    const allowance = { milliseconds: end - performance.now(), unpackedBytes }
    const { bytes, diagnostics } = await fetchInto(
      { store, artifact, caps, allowance, ownReports },
      folders
    )
    unpackedBytes -= bytes
    fetched.push({ name: artifact.name, folder: folders.files, diagnostics })
  }
  return fetched
}
