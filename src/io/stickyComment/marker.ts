import type { Comment } from '../github.js'

/** What tells a comment of ours: which of several it is, and which run wrote it for which commit. */
export interface Writer {
  /** Tells several comments on one pull request apart. */
  readonly key: string
  readonly headSha: string
  readonly runId: number
  readonly runAttempt: number
}

/** What the hidden first line of a comment says about it. */
interface Marker {
  readonly key: string
  readonly head: string
  readonly run: number
  readonly attempt: number
}

/** A comment of ours with what its marker says. */
export interface OwnComment {
  readonly comment: Comment
  readonly marker: Marker
}

const longestKey = 200

/** The key of a comment where nobody gives one. */
const defaultKey = 'default'

/** A key may hold anything. In the marker none can end it, and two keys stay different in their first 200 bytes. */
export const markerKey = (key: string): string => {
  const bytes = [...Buffer.from(key === '' ? defaultKey : key, 'utf8').subarray(0, longestKey)]
  const safe = bytes.map((byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
  })
  return safe.join('')
}

export const markerOf = ({ key, headSha, runId, runAttempt }: Writer): string =>
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

/** What follows the marker. GitHub may store other line ends than it was sent. */
export const contentOf = (body: string): string =>
  body.replace(markerLine, '').replaceAll('\r\n', '\n').trimEnd()

/** The latest run first, and of one run the comment that was there first: every run sorts them alike. */
const latestFirst = (a: OwnComment, b: OwnComment): number =>
  b.marker.run - a.marker.run || b.marker.attempt - a.marker.attempt || a.comment.id - b.comment.id

/** The comments of ours with the key, the latest run's first. Anybody can write the marker, so the author decides too. */
export const ownComments = (
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
    .sort(latestFirst)

/**
 * The comment that shows the report of a job: its own; or, for one that never writes any, the one that a last job writes of
 * all jobs. Where there are both, from before and after a change of the workflow, the latest.
 */
export const shownIn = (
  comments: readonly Comment[],
  {
    key,
    author,
    isSilent
  }: { readonly key: string; readonly author: string; readonly isSilent: boolean }
): Comment | undefined => {
  const keys = isSilent ? [key, defaultKey] : [key]
  const [latest] = keys
    .flatMap((one) => ownComments(comments, one, author).slice(0, 1))
    .sort(latestFirst)
  return latest?.comment
}

/** How the run that wrote a comment stands to a run that wants to: runs are numbered in the order in which they begin. */
export const writtenBy = (
  { marker }: OwnComment,
  { runId, runAttempt }: Writer
): 'earlier' | 'same' | 'later' => {
  const order = marker.run - runId || marker.attempt - runAttempt
  return order === 0 ? 'same' : order < 0 ? 'earlier' : 'later'
}
