import type { Environment } from '../io/childEnvironment.js'
import { changeBetween } from '../io/gitChange.js'
import type { Change } from '../model/change.js'
import type { DecodedFile } from '../model/parsed.js'

interface Commits {
  readonly base: string
  readonly head: string
}

/** The commits that were measured, if all manifests agree on them. */
const measuredCommits = (files: readonly DecodedFile[]): Commits | undefined => {
  const manifests = files.flatMap(({ parsed }) => parsed.manifest ?? [])
  const [base, ...otherBases] = new Set(manifests.flatMap((one) => one.base?.sha ?? []))
  const [head, ...otherHeads] = new Set(manifests.flatMap((one) => one.head?.sha ?? []))
  if (base === undefined || head === undefined) return undefined
  return otherBases.length + otherHeads.length === 0 ? { base, head } : undefined
}

/** What lies between the commits that were measured; undefined where no manifest or no repository here knows them. */
export const measuredChange = async (
  files: readonly DecodedFile[],
  where: { readonly cwd: string; readonly env: Environment }
): Promise<Change | undefined> => {
  const commits = measuredCommits(files)
  return commits === undefined ? undefined : changeBetween(commits.base, commits.head, where)
}
