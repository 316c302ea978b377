import { FlamegateError } from '../../model/diagnostic.js'
import { type Ancestor, ancestorsOf } from './ancestors.js'
import { withBudget } from './budget.js'
import {
  type Candidate,
  candidatesAt,
  type Hunt,
  listStock,
  type Stock,
  wordsOf
} from './candidates.js'
import { defaultSearchCaps } from './caps.js'
import { expectPassing } from './failure.js'
import { type Outcome, readCandidate } from './readCandidate.js'
import type {
  Baseline,
  BaselinePorts,
  BaselineRequest,
  BaselineSearch,
  BaselineStart,
  SearchCaps
} from './search.js'
import { type TriedLog, triedLog } from './tried.js'
import { howWords, shortSha, stretchWords } from './words.js'

type None = Extract<BaselineSearch<never>, { readonly kind: 'none' }>
type Ending = Pick<None, 'because' | 'hint'>

/** A search on its way. */
interface Search<T> {
  readonly request: BaselineRequest
  readonly ports: BaselinePorts<T> & { readonly caps: SearchCaps }
  readonly hunt: Hunt
  readonly tried: TriedLog
}

const recordHint = (branch: string): string =>
  `run flamegate with \`mode: record\` on every push to ${branch}, or measure base and head in one job`

const endingOf = ({ diagnostics }: FlamegateError): Ending => ({
  because: diagnostics.map(({ message }) => message).join('; '),
  hint: diagnostics[0]?.hint ?? 'run the job again'
})

/** The first commit of the search. */
const startOf = async (
  start: BaselineStart,
  { mergeBase }: BaselinePorts<unknown>['history']
): Promise<string> => {
  if (start.kind !== 'merge-base') return start.sha
  const sha = await mergeBase(start.base, start.head)
  if (sha !== start.head) return sha
  throw new FlamegateError([
    {
      severity: 'error',
      code: 'baseline/contained',
      message: `expected a head with commits of its own, found that ${shortSha(sha)} is in the base already`,
      hint: 'a baseline of the head itself has nothing to say about it'
    }
  ])
}

/** One bad candidate costs itself; what any other would meet too ends the search. */
const attempt = async <T>(
  candidate: Candidate,
  { ports, hunt }: Search<T>
): Promise<Outcome<T>> => {
  try {
    return await readCandidate(candidate, { ...ports, runs: hunt.runs })
  } catch (error) {
    return { kind: 'unusable', because: expectPassing(error).message }
  }
}

const baselineOf = <T>(
  { artifact, run, commit }: Candidate,
  { data, folder, diagnostics }: Extract<Outcome<T>, { readonly kind: 'usable' }>,
  found: { readonly startSha: string; readonly request: BaselineRequest; readonly now: number }
): Baseline<T> => {
  const { createdAt } = artifact
  return {
    data,
    folder,
    artifact: { id: artifact.id, name: artifact.name },
    sha: commit.sha,
    startSha: found.startSha,
    distance: commit.distance,
    how: howWords(found.request.start, commit.distance),
    ...(createdAt === undefined
      ? {}
      : {
          createdAt: createdAt.toISOString(),
          ageMs: Math.max(0, found.now - createdAt.getTime())
        }),
    run: { id: run.id, url: run.url, event: run.event },
    diagnostics
  }
}

/**
 * The candidates, the nearest commit first. It ends where nothing is left to look at: every stored artifact was passed,
 * or the bounds are reached.
 */
async function* candidatesFrom<T>(
  startSha: string,
  stock: Stock,
  { request, ports, hunt }: Search<T>
): AsyncGenerator<Candidate> {
  const first = request.start.kind === 'before' ? 1 : 0
  const unseen = new Set(stock.byCommit.keys())
  let lookups = ports.caps.maxLookups
  const wayTo = ({ sha }: Ancestor) => {
    if (unseen.delete(sha)) return 'listed'
    if (stock.isComplete || lookups === 0) return undefined
    lookups -= 1
    return 'looked-up'
  }
  for await (const commit of ancestorsOf(startSha, hunt.history, ports.caps.maxCommitPages)) {
    if (commit.distance < first) continue
    const way = wayTo(commit)
    if (way !== undefined) yield* candidatesAt(commit, way, { stock, hunt })
    if (unseen.size === 0 && (stock.isComplete || lookups === 0)) return
  }
}

/** Why nothing was found although nothing failed. */
const endingWithout = (stock: Stock, triedCount: number, request: BaselineRequest): Ending => {
  const { name, branches, start } = request
  const hint = recordHint(branches[0] ?? 'the base branch')
  if (stock.count === 0 && stock.isComplete) {
    return { because: `no artifact ${name} is stored in this repository`, hint }
  }
  const what = triedCount > 0 ? 'that can be used' : 'at all'
  return { because: `${stretchWords(start)} have no ${name} ${what}`, hint }
}

const searchFrom = async <T>(startSha: string, search: Search<T>): Promise<BaselineSearch<T>> => {
  const { request, ports, hunt, tried } = search
  const stock = await listStock(startSha, hunt)
  let downloads = 0
  for await (const candidate of candidatesFrom(startSha, stock, search)) {
    if (downloads === ports.caps.maxDownloads) break
    downloads += 1
    const outcome = await attempt(candidate, search)
    if (outcome.kind === 'usable') {
      const baseline = baselineOf(candidate, outcome, { startSha, request, now: ports.now() })
      return { kind: 'found', baseline, tried: tried.all() }
    }
    const what = wordsOf(candidate.run.id, candidate.commit)
    tried.add({ what, because: outcome.because, url: candidate.run.url })
  }
  const all = tried.all()
  return { kind: 'none', startSha, ...endingWithout(stock, all.length, request), tried: all }
}

/**
 * Finds the newest usable stored baseline of the merge base, else of its nearest ancestor on the base branch. It is called a
 * baseline only after `read` made something of its files.
 *
 * Whatever fails, there is no baseline and a reason: a search never decides the verdict. Only a mistake of `read` is thrown.
 */
export const findBaseline = async <T>(
  request: BaselineRequest,
  given: BaselinePorts<T>
): Promise<BaselineSearch<T>> => {
  const caps = given.caps ?? defaultSearchCaps
  const { history, runs } = withBudget(given, caps.maxRequests)
  const tried = triedLog()
  const hunt: Hunt = { request, history, runs, caps, tried }
  let startSha: string | undefined
  try {
    startSha = await startOf(request.start, history)
    return await searchFrom(startSha, { request, ports: { ...given, caps }, hunt, tried })
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    const start = startSha === undefined ? {} : { startSha }
    return { kind: 'none', ...endingOf(error), ...start, tried: tried.all() }
  }
}
