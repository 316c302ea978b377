import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download } from '../github/download.js'
import type { Runs } from '../github/runs.js'
import { artifactError } from './failure.js'
import type { ArtifactStore, DownloadedFile } from './store.js'

const unwritable = (cause: unknown) =>
  artifactError(
    {
      code: 'unwritable',
      message: `expected to write the download, found: ${cause instanceof Error ? cause.message : cause}`,
      hint: 'see that the temporary folder of the runner has room'
    },
    cause
  )

const tooLarge = (max: number) =>
  artifactError({
    code: 'too-large',
    message: `expected at most ${max} bytes, found more`,
    hint: 'upload profiles and benchmark results only, or split them over several artifacts'
  })

/** Only what comes over the network may be tried again; the disk will not have more room the next time. */
const onDisk = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw unwritable(cause)
  })

const writeChunks = async (
  file: FileHandle,
  chunks: Download['chunks'],
  maxBytes: number
): Promise<void> => {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge(maxBytes)
    await onDisk(file.write(chunk))
  }
}

/** Writes a download into a folder. What an attempt that broke off left there is written over. */
const save = async (
  { isArchive, chunks }: Download,
  folder: string,
  maxBytes: number
): Promise<DownloadedFile> => {
  const name = isArchive ? 'download.zip' : 'download'
  const path = join(folder, name)
  const file = await onDisk(open(path, 'w', 0o600))
  try {
    await writeChunks(file, chunks, maxBytes)
  } finally {
    await file.close()
  }
  return { path, name }
}

/** Where artifacts of other runs come from: the API of GitHub, which needs `actions: read`. */
export const downloadOf = (
  runs: Pick<Runs, 'download'>,
  maxBytes: number
): Pick<ArtifactStore, 'download'> => ({
  download: ({ id }, folder) => runs.download(id, (file) => save(file, folder, maxBytes))
})
