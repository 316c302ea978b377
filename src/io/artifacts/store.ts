/** An artifact of this run, as the service lists it. */
export interface StoredArtifact {
  /** Grows with every upload, so the highest id of a name is the newest. */
  readonly id: number
  readonly name: string
  /** Bytes as stored, packed. */
  readonly size: number
  /** `sha256:` and 64 hex digits of the stored bytes; absent for artifacts of old uploaders. */
  readonly digest?: string
  readonly createdAt?: Date
}

/** A stored artifact on disk, as it came: a zip archive, or the one file of an artifact that was not archived. */
export interface DownloadedFile {
  readonly path: string
  /** The name the service gave it: ends in `.zip` when it says that it is an archive. */
  readonly name: string
}

export interface UploadOptions {
  readonly retentionDays?: number
}

export interface UploadedArtifact {
  readonly id: number
  readonly digest?: string
}

/**
 * Where the artifacts of this run are. Every failure is a `FlamegateError` with a code `artifact/...` and a hint;
 * deleting what is not there is none.
 */
export interface ArtifactStore {
  readonly list: () => Promise<readonly StoredArtifact[]>
  /** Downloads into an empty folder, and refuses bytes that do not have the listed digest. */
  readonly download: (artifact: StoredArtifact, folder: string) => Promise<DownloadedFile>
  /** Stores files under their paths from `root`. A name that is taken is refused. */
  readonly upload: (
    name: string,
    files: readonly string[],
    root: string,
    options: UploadOptions
  ) => Promise<UploadedArtifact>
  /**
   * Stores one file as it is, which a browser then opens in place of downloading an archive. The artifact is called like the
   * file. A name that is taken is refused.
   */
  readonly uploadFile: (path: string, options: UploadOptions) => Promise<UploadedArtifact>
  readonly delete: (name: string) => Promise<void>
}
