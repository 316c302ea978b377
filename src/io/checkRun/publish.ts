import { FlamegateError } from '../../model/diagnostic.js'
import { hasStatus } from '../github/failure.js'
import { readPages } from '../github/pages.js'
import type {
  CheckAnnotation,
  CheckContent,
  CheckOutput,
  CheckRun,
  Checks,
  Conclusion
} from './api.js'
import { externalIdOf, type OwnCheck, ownChecks, type Writer } from './own.js'

/** A check run to write for a commit. */
export interface CheckRequest extends Writer {
  readonly name: string
  /** The head of the pull request, not the merge commit that the run is of. */
  readonly headSha: string
  readonly detailsUrl: string
  readonly conclusion: Conclusion
  readonly output: CheckOutput
}

export interface PublishedCheck {
  readonly kind: 'created' | 'updated' | 'skipped'
  readonly url: string
  readonly because: string
  /** What the workflow does wrong, so that one of its results is lost. */
  readonly warning?: string
}

/** The most that GitHub takes in a request; it adds those of the next to them. */
const annotationsPerRequest = 50

/** Check runs of one name on one commit: more than a page of them is the work of somebody else. */
const maxPages = 3
/** 300 annotations, more than any check run of ours has. */
const maxAnnotationPages = 3

const sharedName =
  'another job or step of this run writes the same check run: give each a `comment-key` of its own, or put their reports together with `mode: merge`'

const contentOf = (
  { name, detailsUrl, conclusion, output, ...writer }: CheckRequest,
  annotations: readonly CheckAnnotation[]
): CheckContent => ({
  name,
  externalId: externalIdOf(writer),
  detailsUrl,
  conclusion,
  output: { ...output, annotations }
})

const wordsOf = (error: unknown): string =>
  error instanceof FlamegateError ? error.message : String(error)

/** Adds what one request does not hold. Annotations that cannot be added cost themselves only: the result is out. */
const addRest = async (checks: Checks, { id }: CheckRun, output: CheckOutput): Promise<string> => {
  const { annotations } = output
  for (let from = annotationsPerRequest; from < annotations.length; from += annotationsPerRequest) {
    const part = annotations.slice(from, from + annotationsPerRequest)
    try {
      await checks.annotate(id, { ...output, annotations: part })
    } catch (error) {
      return `; ${annotations.length - from} annotations are left out (${wordsOf(error)})`
    }
  }
  return ''
}

const sameAnnotation = (a: CheckAnnotation, b: CheckAnnotation): boolean =>
  a.path === b.path &&
  a.line === b.line &&
  a.level === b.level &&
  a.title === b.title &&
  a.message === b.message

const has = (all: readonly CheckAnnotation[], one: CheckAnnotation): boolean =>
  all.some((other) => sameAnnotation(other, one))

/** The annotations that a check run lacks; undefined when it has others, which cannot be taken away from it. */
const missingFrom = async (
  checks: Checks,
  { id, annotations: count }: CheckRun,
  wanted: readonly CheckAnnotation[]
): Promise<readonly CheckAnnotation[] | undefined> => {
  if (count === 0) return wanted
  const { items } = await readPages((page) => checks.annotations(id, page), maxAnnotationPages)
  if (items.some((one) => !has(wanted, one))) return undefined
  return wanted.filter((one) => !has(items, one))
}

const create = async (
  checks: Checks,
  request: CheckRequest,
  why: string
): Promise<PublishedCheck> => {
  const { annotations } = request.output
  const first = contentOf(request, annotations.slice(0, annotationsPerRequest))
  const created = await checks.create(request.headSha, first)
  const failure = await addRest(checks, created, request.output)
  return { kind: 'created', url: created.url, because: `${why}${failure}` }
}

/** GitHub refuses to change some check runs, like those that another app made. */
const isRefused = (error: unknown): boolean =>
  [403, 404, 422].some((status) => hasStatus(error, status))

const update = async (
  checks: Checks,
  { check }: OwnCheck,
  request: CheckRequest
): Promise<PublishedCheck> => {
  const missing = await missingFrom(checks, check, request.output.annotations)
  if (missing === undefined) return create(checks, request, 'the one there is has old annotations')
  const output = { ...request.output, annotations: missing }
  try {
    const first = contentOf(request, missing.slice(0, annotationsPerRequest))
    const updated = await checks.update(check.id, first)
    const failure = await addRest(checks, updated, output)
    return { kind: 'updated', url: updated.url, because: `there was one already${failure}` }
  } catch (error) {
    if (!isRefused(error)) throw error
    return create(checks, request, 'the one there is cannot be changed')
  }
}

const weight: ReadonlyMap<string, number> = new Map([
  ['success', 0],
  ['neutral', 1],
  ['failure', 2]
])

const isWorse = ({ check }: OwnCheck, { conclusion }: CheckRequest): boolean =>
  (weight.get(check.conclusion) ?? 0) > (weight.get(conclusion) ?? 0)

const put = async (
  checks: Checks,
  request: CheckRequest,
  own: OwnCheck | undefined
): Promise<PublishedCheck> => {
  if (own === undefined) return create(checks, request, 'there was none yet')
  const { url } = own.check
  if (own.writer === 'later') {
    return { kind: 'skipped', url, because: `run ${own.run}, which is newer, has written it` }
  }
  if (own.writer === 'earlier') return update(checks, own, request)
  if (!isWorse(own, request))
    return { ...(await update(checks, own, request)), warning: sharedName }
  const because = 'another job of this run has written a worse result'
  return { kind: 'skipped', url, because, warning: sharedName }
}

/**
 * Puts a result into the check run that a commit has for the name and key: a re-run updates it instead of making a
 * second. Only where annotations on it are not true any more is there a new one, since GitHub takes none away; of one
 * name it shows the newest. Nothing is written over the result of a later run.
 *
 * Throws the FlamegateError of a request that failed before the result was written; it names `checks: write`.
 */
export const publishCheckRun = async (
  checks: Checks,
  request: CheckRequest
): Promise<PublishedCheck> => {
  const { headSha, name } = request
  const { items } = await readPages((page) => checks.ofCommit(headSha, name, page), maxPages)
  return put(checks, request, ownChecks(items, request)[0])
}
