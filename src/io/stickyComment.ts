import { hasStatus } from './github/failure.js'
import type { Comment, GitHub } from './github.js'
import {
  contentOf,
  markerOf,
  type OwnComment,
  ownComments,
  type Writer,
  writtenBy
} from './stickyComment/marker.js'

export { markerKey } from './stickyComment/marker.js'

/** When a comment is created. One that exists is always updated, so that no verdict stays that is not true any more. */
export type CommentMode = 'changes' | 'always' | 'failures' | 'never'

export interface CommentRequest extends Writer {
  readonly issue: number
  readonly mode: CommentMode
  readonly body: string
  readonly hasSomethingToSay: boolean
  readonly hasFailed: boolean
  /** The login that writes, where the token cannot tell. */
  readonly author?: string
}

export interface Published {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly url?: string
  readonly because: string
  /** What the workflow does wrong, so that one of its comments is lost. */
  readonly warning?: string
}

/** The account of GITHUB_TOKEN. */
const actionsLogin = 'github-actions[bot]'

/** The login that writes comments: the one that is given, else the owner of the token, else the account of GITHUB_TOKEN. */
export const commentAuthor = async (github: GitHub, given: string | undefined): Promise<string> =>
  given ?? (await github.ownLogin()) ?? actionsLogin

type Silence = (request: CommentRequest) => string | undefined

/** Why no comment is created. */
const silences: Readonly<Record<Exclude<CommentMode, 'never'>, Silence>> = {
  always: () => undefined,
  changes: ({ hasSomethingToSay }) =>
    hasSomethingToSay ? undefined : 'nothing changed, and there is no comment to update',
  failures: ({ hasFailed }) =>
    hasFailed ? undefined : 'no gate failed, and there is no comment to update'
}

const sharedKey =
  'another job or step of this run writes the same comment: give each a `comment-key` of its own, or put their reports together with `mode: merge`'

/** Deletes comments that a later one of ours replaces. They only take room, so a failure costs nothing else. */
const deleteAll = async (github: GitHub, extra: readonly OwnComment[]): Promise<string> => {
  const left: number[] = []
  for (const { comment } of extra) {
    await github.deleteComment(comment.id).catch((error: unknown) => {
      // Two runs may tidy up at the same time.
      if (!hasStatus(error, 404)) left.push(comment.id)
    })
  }
  return left.length === 0 ? '' : `; could not delete ${left.length} older comments with this key`
}

/** A comment to write, and for whom. */
interface Draft {
  readonly request: CommentRequest
  readonly body: string
}

/** What is left after everybody who wrote at the same time has tidied up. */
interface Settled {
  readonly url: string
  /** Why the comment that stays is not the one that was just written. */
  readonly instead?: string
  readonly failure: string
  readonly warning?: string
}

/** The comments of ours once more, what was just written among them even if the list is behind. */
const lookAgain = async (
  github: GitHub,
  { issue, key }: CommentRequest,
  written: Comment
): Promise<readonly OwnComment[]> => {
  const listed = await github.listComments(issue).catch(() => [])
  const all = listed.some(({ id }) => id === written.id) ? listed : [...listed, written]
  return ownComments(all, key, written.author.login)
}

const says = ({ comment }: OwnComment, body: string): boolean =>
  contentOf(comment.body) === contentOf(body)

/**
 * Looks whether another run wrote at the same time. The comment of the latest run stays, and each run deletes those
 * that are not it. A comment that an earlier run has written over since is written once more: GitHub has no way to
 * write only if nobody else did.
 */
const settle = async (
  github: GitHub,
  written: Comment,
  { request, body }: Draft
): Promise<Settled> => {
  const [latest, ...extra] = await lookAgain(github, request, written)
  const failure = await deleteAll(github, extra)
  if (latest === undefined) return { url: written.url, failure }
  const { url, id } = latest.comment
  const by = writtenBy(latest, request)
  if (by === 'later') {
    return { url, failure, instead: `run ${latest.marker.run} wrote at the same time and is newer` }
  }
  if (by === 'earlier') await github.updateComment(id, body)
  const isShared = extra.some((other) => writtenBy(other, request) === 'same')
  if (by === 'earlier' || (says(latest, body) && !isShared)) return { url, failure }
  const shared = { url, failure, warning: sharedKey }
  if (says(latest, body)) return shared
  return { ...shared, instead: 'another job of this run wrote at the same time' }
}

const outcome = (
  kind: 'created' | 'updated',
  why: string,
  { url, instead, failure, warning }: Settled
): Published => ({
  kind: instead === undefined ? kind : 'skipped',
  url,
  because: instead ?? `${why}${failure}`,
  ...(warning === undefined ? {} : { warning })
})

/** Whoever creates knows its login for certain. */
const create = async (github: GitHub, draft: Draft): Promise<Published> => {
  const created = await github.createComment(draft.request.issue, draft.body)
  return outcome('created', 'there was none yet', await settle(github, created, draft))
}

const update = async (
  github: GitHub,
  { comment }: OwnComment,
  draft: Draft
): Promise<Published> => {
  const updated = await github.updateComment(comment.id, draft.body)
  return outcome('updated', 'the report changed', await settle(github, updated, draft))
}

/** Nothing to say that is not there. Where a later run says it, the marker does, so that no run before it writes. */
const leave = async (github: GitHub, latest: OwnComment, draft: Draft): Promise<Published> => {
  const { runId, headSha } = draft.request
  const isMarked = latest.marker.run === runId && latest.marker.head === headSha
  if (!isMarked) await github.updateComment(latest.comment.id, draft.body)
  return { kind: 'unchanged', url: latest.comment.url, because: 'the report is the same' }
}

const put = async (
  github: GitHub,
  request: CommentRequest,
  [latest]: readonly OwnComment[]
): Promise<Published> => {
  const draft = { request, body: `${markerOf(request)}\n${request.body}` }
  if (latest === undefined) return create(github, draft)
  const by = writtenBy(latest, request)
  if (by === 'later' && latest.marker.head === request.headSha) {
    const because = `run ${latest.marker.run}, which is newer, has written it`
    return { kind: 'skipped', url: latest.comment.url, because }
  }
  if (contentOf(latest.comment.body) === contentOf(draft.body)) return leave(github, latest, draft)
  const published = await update(github, latest, draft)
  return by === 'same' ? { ...published, warning: sharedKey } : published
}

/**
 * Puts the report into the one comment that a pull request has for the key: found by marker and author over all pages,
 * updated in place, not touched when it says the same.
 *
 * The newest head wins: nothing is written once the pull request has moved on, or a later run of the same head has
 * written. Throws the FlamegateError of a request that failed before the comment was written.
 */
export const publishComment = async (
  github: GitHub,
  request: CommentRequest
): Promise<Published> => {
  if (request.mode === 'never') return { kind: 'skipped', because: 'comments are switched off' }
  const author = await commentAuthor(github, request.author)
  const own = ownComments(await github.listComments(request.issue), request.key, author)
  const silence = own.length === 0 ? silences[request.mode](request) : undefined
  if (silence !== undefined) return { kind: 'skipped', because: silence }
  // After the list: a newer head that wrote before it is in the list, and one that wrote since is seen here.
  const head = await github.pullHeadSha(request.issue)
  if (head === request.headSha) return put(github, request, own)
  const url = own[0]?.comment.url
  const because = 'the pull request has a newer head, whose run writes the comment'
  return { kind: 'skipped', ...(url === undefined ? {} : { url }), because }
}
