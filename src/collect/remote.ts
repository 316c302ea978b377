/** What a shallow clone lacks, from the remote that it came from. */
import type { Repository } from './repository.js'

/** How far the history is deepened at a time, in commits; after that all of it is fetched. */
const steps = [50, 250, 1_000]

/** Fetches objects and nothing else: no tags, no FETCH_HEAD, no submodules. */
const fetchArgs = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules'
]

const isHash = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

export const isShallow = async (repository: Repository): Promise<boolean> =>
  (await repository.ask('rev-parse', '--is-shallow-repository')) === 'true'

/** The remote that a checkout came from: origin, or else the first. */
export const remoteOf = async (repository: Repository): Promise<string | undefined> => {
  const names = ((await repository.ask('remote')) ?? '').split('\n').filter((name) => name !== '')
  return names.includes('origin') ? 'origin' : names[0]
}

export const has = (repository: Repository, sha: string): Promise<boolean> =>
  repository.holds('cat-file', '-e', `${sha}^{commit}`)

/**
 * Fetches one commit, where it is missing. Only a shallow clone gets it without its history: the same request in a
 * full clone would make that one shallow.
 */
export const fetchCommit = async (repository: Repository, sha: string): Promise<boolean> => {
  if (await has(repository, sha)) return true
  const remote = await remoteOf(repository)
  if (remote === undefined) return false
  const depth = (await isShallow(repository)) ? ['--depth=1'] : []
  await repository.run(...fetchArgs, ...depth, remote, sha)
  return has(repository, sha)
}

/** The commit that a name stands for at the remote, which may not be here. */
export const askRemote = async (
  repository: Repository,
  name: string
): Promise<string | undefined> => {
  if (isHash(name)) return name
  const remote = await remoteOf(repository)
  if (remote === undefined) return undefined
  const text = (await repository.ask('ls-remote', remote, name, `${name}^{}`)) ?? ''
  const found = new Map(
    text.split('\n').map((line) => {
      const [sha = '', ref = ''] = line.split('\t')
      return [ref, sha] as const
    })
  )
  const order = [name, `refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`]
  return order.map((ref) => found.get(ref)).find((sha) => sha !== undefined && isHash(sha))
}

/** Deepens a shallow clone until a question has an answer or there is no more history. */
export const deepenUntil = async <T>(
  repository: Repository,
  commits: readonly string[],
  question: () => Promise<T | undefined>
): Promise<T | undefined> => {
  const remote = await remoteOf(repository)
  const depths = [...steps.map((step) => `--deepen=${step}`), '--unshallow']
  let answer = await question()
  for (const depth of depths) {
    if (answer !== undefined || remote === undefined || !(await isShallow(repository))) break
    await repository.run(...fetchArgs, depth, remote, ...commits)
    answer = await question()
  }
  return answer
}
