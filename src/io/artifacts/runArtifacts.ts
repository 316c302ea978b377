import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { env } from 'node:process'
import type { ArtifactClient } from '@actions/artifact'
import { listedDigest } from './digest.js'
import { artifactError, explainFailure, refuseServer, within } from './failure.js'
import { checkName } from './names.js'
import { bytesOf, requestMilliseconds, transferMilliseconds } from './patience.js'
import type {
  ArtifactStore,
  DownloadedFile,
  StoredArtifact,
  UploadedArtifact,
  UploadOptions
} from './store.js'

/** The part of the client of @actions/artifact that is used. */
export type Client = Pick<
  ArtifactClient,
  'listArtifacts' | 'downloadArtifact' | 'uploadArtifact' | 'deleteArtifact'
>

interface Work<T> {
  readonly doing: string
  readonly milliseconds: number
  readonly run: () => Promise<T>
}

const attempt = async <T>({ doing, milliseconds, run }: Work<T>): Promise<T> => {
  try {
    return await within(run, { doing, milliseconds })
  } catch (error) {
    throw explainFailure(error, doing)
  }
}

/**
 * The client reads the answer of the artifact service as a whole: one artifact that it cannot read costs the list. That is left so:
 * in the protocol that uploaders speak a name is text as well, so none of them brings it about, and to read it here would mean to
 * speak that protocol, which nobody documents.
 */
const list = async (client: Client): Promise<readonly StoredArtifact[]> => {
  const { artifacts } = await client.listArtifacts()
  return artifacts.map(({ id, name, size, digest, createdAt }) => ({
    id,
    name,
    size,
    ...(digest === undefined ? {} : { digest }),
    ...(createdAt === undefined ? {} : { createdAt })
  }))
}

/** The client names the file by a header of the response, so what it wrote is looked up. */
const onlyFile = async (folder: string): Promise<DownloadedFile> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const [entry] = entries
  if (entries.length === 1 && entry?.isFile()) {
    return { path: join(folder, entry.name), name: entry.name }
  }
  throw artifactError({
    code: 'failed',
    message: `expected the download to be one file, found ${entries.length}`,
    hint: 'run the job again'
  })
}

/** The client only marks a download with the wrong digest; nothing of it may be read. */
const download = async (
  client: Client,
  artifact: StoredArtifact,
  folder: string
): Promise<DownloadedFile> => {
  const expectedHash = listedDigest(artifact)
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    skipDecompress: true,
    ...(expectedHash === undefined ? {} : { expectedHash })
  })
  if (digestMismatch !== true) return onlyFile(folder)
  throw artifactError({
    code: 'digest',
    message: `expected the bytes with digest ${expectedHash}, found others`,
    hint: 'run the job again; if it stays, something changes the artifact on its way'
  })
}

const put = async (client: Client, upload: Parameters<Client['uploadArtifact']>) => {
  const { id, digest } = await client.uploadArtifact(...upload)
  if (id === undefined) throw new Error('the service gave no id')
  const uploaded: UploadedArtifact =
    digest === undefined ? { id } : { id, digest: `sha256:${digest}` }
  return uploaded
}

/** The client takes name and media type from the path (@actions/artifact 6.2, upload-artifact and types). */
const uploadFile = (client: Client, path: string, options: UploadOptions) =>
  put(client, [basename(path), [path], dirname(path), { ...options, skipArchive: true }])

const isMissing = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ArtifactNotFoundError'

const remove = async (client: Client, name: string): Promise<void> => {
  try {
    await client.deleteArtifact(name)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The store behind a client of @actions/artifact, with every wait bounded and every failure explained. */
export const clientStore = (client: Client): ArtifactStore => ({
  list: () =>
    attempt({
      doing: 'list the artifacts of this run',
      milliseconds: requestMilliseconds,
      run: () => list(client)
    }),
  download: (artifact, folder) =>
    attempt({
      doing: `download the artifact ${artifact.name}`,
      milliseconds: transferMilliseconds(artifact.size),
      run: () => download(client, artifact, folder)
    }),
  upload: async (name, files, root, options) => {
    checkName(name)
    return attempt({
      doing: `upload the artifact ${name}`,
      milliseconds: transferMilliseconds(bytesOf(files)),
      run: () => put(client, [name, [...files], root, { ...options }])
    })
  },
  uploadFile: async (path, options) => {
    const name = basename(path)
    checkName(name)
    return attempt({
      doing: `upload the file ${name} as an artifact`,
      milliseconds: transferMilliseconds(bytesOf([path])),
      run: () => uploadFile(client, path, options)
    })
  },
  delete: async (name) => {
    checkName(name)
    return attempt({
      doing: `delete the artifact ${name}`,
      milliseconds: requestMilliseconds,
      run: () => remove(client, name)
    })
  }
})

/** The hosts that the client does not refuse (@actions/artifact 6.2, shared/config). */
const servedHosts = /^github\.com$|\.ghe\.com$|\.localhost$/i

/** What the runner gives to the process of an action, and to nothing else. */
const runtimeVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

const checkEnvironment = (variables: Readonly<Record<string, string | undefined>>): void => {
  const host = hostOf(variables['GITHUB_SERVER_URL'] || 'https://github.com')
  if (!servedHosts.test(host)) throw refuseServer(host)
  const missing = runtimeVariables.filter((name) => !variables[name])
  if (missing.length === 0) return
  throw artifactError({
    code: 'no-runtime',
    message: `expected ${missing.join(' and ')} in the environment, found none`,
    hint: 'the runner sets them for `uses:` steps only: run flamegate as an action, or give the files with `path`'
  })
}

/** The artifacts of this run. They need no permission of the GITHUB_TOKEN; the client is loaded here, and only here. */
export const runArtifacts = async (
  variables: Readonly<Record<string, string | undefined>> = env
): Promise<ArtifactStore> => {
  checkEnvironment(variables)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return clientStore(new DefaultArtifactClient())
}
