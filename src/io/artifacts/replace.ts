import { basename } from 'node:path'
import type { ArtifactStore, UploadedArtifact, UploadOptions } from './store.js'

export interface Replacement extends UploadOptions {
  readonly name: string
  readonly files: readonly string[]
  /** The folder that the names in the artifact start from. */
  readonly root: string
}

/**
 * Stores an artifact in the place of an older one of its name, as a re-run does. The service refuses a name that is
 * taken, so the old one goes first.
 */
export const replaceArtifact = async (
  store: ArtifactStore,
  { name, files, root, retentionDays }: Replacement
): Promise<UploadedArtifact> => {
  await store.delete(name)
  return store.upload(name, files, root, retentionDays === undefined ? {} : { retentionDays })
}

/** Stores a file as it is, in the place of an older artifact of its name. */
export const replaceFile = async (
  store: ArtifactStore,
  path: string,
  options: UploadOptions
): Promise<UploadedArtifact> => {
  await store.delete(basename(path))
  return store.uploadFile(path, options)
}
