import { hasStatus } from './github/failure.js'
import type { Comment, GitHub } from './github.js'

/** When a comment is created. One that exists is always updated, so that no verdict stays that is not true any more. */
export type CommentMode = 'changes' | 'always' | 'failures' | 'never'

export interface CommentRequest {
  readonly issue: number
  /** Tells several comments on one pull request apart. */
  readonly key: string
  readonly mode: CommentMode
  readonly body: string
  readonly hasSomethingToSay: boolean
  readonly hasFailed: boolean
  readonly headSha: string
  readonly runId: number
  readonly runAttempt: number
  /** The login that writes, where the token cannot tell. */
  readonly author?: string
}

export interface Published {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'skipped'
  readonly url?: string
  readonly because: string
}

/** The account of GITHUB_TOKEN. */
const actionsLogin = 'github-actions[bot]'

const longestKey = 200

/** A key may hold anything. In the marker none can end it, and two keys stay different in their first 200 bytes. */
export const markerKey = (key: string): string => {
  const bytes = [...Buffer.from(key === '' ? 'default' : key, 'utf8').subarray(0, longestKey)]
  const safe = bytes.map((byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
  })
  return safe.join('')
}

/** What the hidden first line of a comment says about it. */
interface Marker {
  readonly key: string
  readonly head: string
  readonly run: number
  readonly attempt: number
}

const markerOf = ({ key, headSha, runId, runAttempt }: CommentRequest): string =>
  `<!-- flamegate:v1 key=${markerKey(key)} head=${headSha} run=${runId}.${runAttempt} -->`

const markerLine = /^<!-- flamegate:v1 ([^>\r\n]{1,1000}) -->(?:\r?\n|$)/

const readMarker = (body: string): Marker | undefined => {
  const words = markerLine.exec(body)?.[1]
  if (words === undefined) return undefined
  const values = new Map(
    words.split(' ').map((word) => {
      const equals = word.indexOf('=')
      return [word.slice(0, equals), word.slice(equals + 1)] as const
    })
  )
  const [run, attempt] = /^(\d{1,15})\.(\d{1,9})$/.exec(values.get('run') ?? '')?.slice(1) ?? []
  return {
    key: values.get('key') ?? '',
    head: values.get('head') ?? '',
    run: Number(run ?? 0),
    attempt: Number(attempt ?? 0)
  }
}

/** GitHub may store other line ends than it was sent. */
const contentOf = (body: string): string =>
  body.replace(markerLine, '').replaceAll('\r\n', '\n').trimEnd()

/** A comment of ours with what its marker says. */
interface OwnComment {
  readonly comment: Comment
  readonly marker: Marker
}

const newestFirst = (a: OwnComment, b: OwnComment): number =>
  b.marker.run - a.marker.run || b.marker.attempt - a.marker.attempt || b.comment.id - a.comment.id

/** Anybody can write the marker, so the author decides too. */
const ownComments = (
  comments: readonly Comment[],
  key: string,
  author: string
): readonly OwnComment[] =>
  comments
    .filter(({ author: { login } }) => login.toLowerCase() === author.toLowerCase())
    .flatMap((comment) => {
      const marker = readMarker(comment.body)
      return marker?.key === markerKey(key) ? [{ comment, marker }] : []
    })
    .sort(newestFirst)

type Silence = (request: CommentRequest) => string | undefined

/** Why no comment is created. */
const silences: Readonly<Record<Exclude<CommentMode, 'never'>, Silence>> = {
  always: () => undefined,
  changes: ({ hasSomethingToSay }) =>
    hasSomethingToSay ? undefined : 'nothing changed, and there is no comment to update',
  failures: ({ hasFailed }) =>
    hasFailed ? undefined : 'no gate failed, and there is no comment to update'
}

/** Runs are numbered in the order in which they begin. */
const isByLaterRun = ({ marker }: OwnComment, { headSha, runId, runAttempt }: CommentRequest) =>
  marker.head === headSha &&
  (marker.run > runId || (marker.run === runId && marker.attempt > runAttempt))

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

/**
 * Creates a comment and then looks whether another run did so at the same time: the comment of the latest run stays,
 * and each run deletes those that are not the latest. Whoever created knows its login for certain.
 */
const create = async (
  github: GitHub,
  request: CommentRequest,
  body: string
): Promise<Published> => {
  const created = await github.createComment(request.issue, body)
  const comments = await github.listComments(request.issue).catch(() => [])
  const [latest, ...extra] = ownComments(comments, request.key, created.author.login)
  const failure = await deleteAll(github, extra)
  if (latest !== undefined && extra.some(({ comment }) => comment.id === created.id)) {
    const because = `run ${latest.marker.run} wrote at the same time and is newer`
    return { kind: 'skipped', url: latest.comment.url, because }
  }
  return { kind: 'created', url: created.url, because: `there was none yet${failure}` }
}

const put = async (
  github: GitHub,
  request: CommentRequest,
  [latest, ...extra]: readonly OwnComment[]
): Promise<Published> => {
  const body = `${markerOf(request)}\n${request.body}`
  if (latest === undefined) return create(github, request, body)
  if (isByLaterRun(latest, request)) {
    const because = `run ${latest.marker.run}, which is newer, has written it`
    return { kind: 'skipped', url: latest.comment.url, because }
  }
  if (contentOf(latest.comment.body) === contentOf(body)) {
    return { kind: 'unchanged', url: latest.comment.url, because: 'the report is the same' }
  }
  const { url } = await github.updateComment(latest.comment.id, body)
  const failure = await deleteAll(github, extra)
  return { kind: 'updated', url, because: `the report changed${failure}` }
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
  const author = request.author ?? (await github.ownLogin()) ?? actionsLogin
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
