import type { History } from '../github/history.js'

/** A commit of the base branch, and how many steps along first parents lead to it. */
export interface Ancestor {
  readonly sha: string
  readonly distance: number
}

/**
 * A commit and its ancestors along first parents: the states that the branch was in, without what was merged into it.
 * Lists of commits are asked for when they are needed, and at most `maxPages` of them.
 */
export async function* ancestorsOf(
  start: string,
  { commits }: Pick<History, 'commits'>,
  maxPages: number
): AsyncGenerator<Ancestor> {
  const parents = new Map<string, string | undefined>()
  let sha: string | undefined = start
  let page = 0
  let isLast = false
  for (let distance = 0; sha !== undefined; distance += 1) {
    yield { sha, distance }
    while (!parents.has(sha) && !isLast && page < maxPages) {
      page += 1
      const read = await commits(start, page)
      for (const { sha: one, parents: all } of read.items) parents.set(one, all[0])
      isLast = read.isLast
    }
    sha = parents.get(sha)
  }
}
