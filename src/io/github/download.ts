import { artifactError } from '../artifacts/failure.js'
import { answerError } from './failure.js'
import { type Call, type Connection, type Fetched, request } from './request.js'

/** A file on its way. */
export interface Download {
  /** Whether the server says that it is a zip archive. */
  readonly isArchive: boolean
  readonly chunks: AsyncIterable<Uint8Array>
}

async function* noChunks(): AsyncGenerator<Uint8Array> {}

/** An artifact that was uploaded without an archive comes as it is, with its own type. */
const isArchive = ({ headers }: Fetched): boolean =>
  /\bzip\b/.test(headers.get('content-type') ?? '') ||
  /\.zip"?\s*(?:;|$)/i.test(headers.get('content-disposition') ?? '')

/** Trouble of the storage may pass, and the next attempt has a new address; a refusal stays one. */
const checkStorage = ({ ok, status }: Fetched): void => {
  if (ok) return
  if (status >= 500 || status === 429) throw new Error(`${status} of the storage`)
  throw artifactError({
    code: 'storage',
    message: `expected the bytes of the artifact, found: ${status} of the storage`,
    hint: 'they may be expired or deleted: run the job that uploads it again'
  })
}

/**
 * Gets a file that the API redirects to. The redirect is not followed but asked for anew, without the token, which the
 * storage behind it must not see. The address holds for a minute, so every attempt starts from the API.
 */
export const download = <T>(
  connection: Connection,
  call: Call,
  receive: (file: Download) => Promise<T>
): Promise<T> =>
  request(
    connection,
    { ...call, transport: { redirect: 'manual' } },
    async ({ headers }, signal) => {
      const { location } = headers
      if (typeof location !== 'string' || !/^https?:\/\//.test(location)) {
        throw answerError('no address to download it from', call)
      }
      const fetched = await connection.fetch(location, { signal })
      checkStorage(fetched)
      return receive({ isArchive: isArchive(fetched), chunks: fetched.body ?? noChunks() })
    }
  )
