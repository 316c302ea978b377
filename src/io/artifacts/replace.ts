import { basename } from 'node:path'
import type { ArtifactStore, UploadedArtifact, UploadOptions } from './store.js'

export interface Replacement extends UploadOptions {
  readonly name: string
  readonly files: readonly string[]
  /** The folder that the names in the artifact start from. */
  readonly root: string
}

/**
 * Uploads in the place of an older artifact of the name, as a re-run does. The service refuses a name that is taken, so the
 * old one goes first. Where that fails there may have been none, so the upload is tried all the same; what it then fails on
 * is most likely the first failure.
 */
const inPlaceOf = async (
  store: ArtifactStore,
  name: string,
  upload: () => Promise<UploadedArtifact>
): Promise<UploadedArtifact> => {
  const failures: unknown[] = []
  await store.delete(name).catch((error: unknown) => failures.push(error))
  try {
    return await upload()
  } catch (error) {
    throw failures[0] ?? error
  }
}

/** Stores an artifact in the place of an older one of its name. */
export const replaceArtifact = (
  store: ArtifactStore,
  { name, files, root, retentionDays }: Replacement
): Promise<UploadedArtifact> => {
  const options = retentionDays === undefined ? {} : { retentionDays }
  return inPlaceOf(store, name, () => store.upload(name, files, root, options))
}

/** Stores a file as it is, in the place of an older artifact of its name. */
export const replaceFile = (
  store: ArtifactStore,
  path: string,
  options: UploadOptions
): Promise<UploadedArtifact> =>
  inPlaceOf(store, basename(path), () => store.uploadFile(path, options))
