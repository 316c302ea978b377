import { readFileSync } from 'node:fs'
import type { GivenPath } from '../readFiles.js'
import { type SearchOptions, search } from '../search.js'
import { type Environment, send } from './send.js'

/** Where the inputs of a report lie, by the paths that it calls them by. */
export const locationsOf = (
  paths: readonly GivenPath[],
  options: SearchOptions
): ReadonlyMap<string, string> =>
  new Map(
    paths.flatMap((root) => search(root, options).map(({ path, location }) => [path, location]))
  )

/** An answer holds nothing that anybody reads. */
const mostAnswered = 65_536

/** Sends the profile in a file as it is. Throws a FlamegateError. */
export const ingest = async (url: string, location: string, env: Environment): Promise<void> => {
  const sent = { url: new URL(url), method: 'POST', maxBytes: mostAnswered } as const
  const contentType = 'application/octet-stream'
  await send({ ...sent, contentType, body: readFileSync(location) }, env)
}
