import { groupBy } from '../../model/groupBy.js'
import { readPages } from '../github/pages.js'
import { type ArtifactOfRun, hasRun, type RunArtifact, type WorkflowRun } from '../github/runs.js'
import { isOfWorkflow } from '../github/workflow.js'
import type { Ancestor } from './ancestors.js'
import { expectPassing } from './failure.js'
import type { BaselinePorts, BaselineRequest, SearchCaps } from './search.js'
import type { TriedLog } from './tried.js'
import { distrustOf } from './trust.js'
import { shortSha } from './words.js'

/** A stored baseline of a run that may speak for its commit. Its bytes are not read yet. */
export interface Candidate {
  readonly artifact: RunArtifact
  readonly run: WorkflowRun
  readonly commit: Ancestor
}

export interface Hunt {
  readonly request: BaselineRequest
  readonly history: BaselinePorts<unknown>['history']
  readonly runs: BaselinePorts<unknown>['runs']
  readonly caps: SearchCaps
  readonly tried: TriedLog
}

/** All artifacts of the name, by the commit of their run. */
export interface Stock {
  readonly byCommit: ReadonlyMap<string, readonly ArtifactOfRun[]>
  readonly count: number
  /** Whether there are none beside these. */
  readonly isComplete: boolean
}

const newestFirst = (a: RunArtifact, b: RunArtifact): number => b.id - a.id

/** Lists what is stored under the name, as far back as the first commit of the search. */
export const listStock = async (start: string, hunt: Hunt): Promise<Stock> => {
  const { name } = hunt.request
  const { items, isComplete } = await readPages(
    (page) => hunt.runs.artifactsCalled(name, page),
    hunt.caps.maxListPages,
    (all) => all.some(({ run }) => run?.headSha === start)
  )
  const named = items.filter((one) => one.name === name)
  const byCommit = groupBy(named.filter(hasRun), ({ run }) => run.headSha)
  return { byCommit, count: named.length, isComplete }
}

export const wordsOf = (run: number, { sha }: Ancestor): string =>
  `run ${run} of commit ${shortSha(sha)}`

const refuse = (run: WorkflowRun, commit: Ancestor, because: string, { tried }: Hunt): void =>
  tried.add({ what: wordsOf(run.id, commit), because, url: run.url })

/** The artifacts of one run that have not expired, the newest first. */
const freshOf = (
  run: WorkflowRun,
  commit: Ancestor,
  all: readonly RunArtifact[],
  { tried }: Hunt
): readonly Candidate[] => {
  const fresh = all.filter((artifact) => !artifact.isExpired)
  if (fresh.length === 0 && all.length > 0) {
    tried.add({ what: wordsOf(run.id, commit), because: 'its baseline has expired', url: run.url })
  }
  return fresh.toSorted(newestFirst).map((artifact) => ({ artifact, run, commit }))
}

/** What one request says of one run; a run that cannot be asked about is passed over. */
const ask = async <T>(
  what: string,
  request: () => Promise<T>,
  { tried }: Hunt
): Promise<T | undefined> => {
  try {
    return await request()
  } catch (error) {
    tried.add({ what, because: expectPassing(error).message })
    return undefined
  }
}

/** The candidates at a commit among the listed artifacts: GitHub is asked what their runs are. */
async function* listedAt(commit: Ancestor, stock: Stock, hunt: Hunt): AsyncGenerator<Candidate> {
  const listed = (stock.byCommit.get(commit.sha) ?? []).toSorted(newestFirst)
  for (const [id, artifacts] of groupBy(listed, (artifact) => artifact.run.id)) {
    const run = await ask(wordsOf(id, commit), () => hunt.runs.run(id), hunt)
    if (run === undefined) continue
    const distrust = distrustOf(run, commit.sha, hunt.request)
    if (distrust === undefined) yield* freshOf(run, commit, artifacts, hunt)
    else refuse(run, commit, distrust, hunt)
  }
}

/** Runs of a commit, re-runs and all workflows included, are hardly more than this many pages. */
const maxRunPages = 2

/** The candidates among the artifacts of a run of a commit; an empty list was said why. */
const storedBy = async (run: WorkflowRun, commit: Ancestor, hunt: Hunt) => {
  const { request, runs } = hunt
  const distrust = distrustOf(run, commit.sha, request)
  if (distrust !== undefined) {
    refuse(run, commit, distrust, hunt)
    return []
  }
  const what = wordsOf(run.id, commit)
  const page = await ask(what, () => runs.artifacts(run.id, 1, request.name), hunt)
  if (page === undefined) return []
  const named = page.items.filter(({ name }) => name === request.name)
  if (named.length > 0) return freshOf(run, commit, named, hunt)
  hunt.tried.add({ what, because: `it stored no ${request.name}`, url: run.url })
  return []
}

/** The candidates at a commit whose artifacts were not listed: the way over its runs. */
async function* lookedUpAt(commit: Ancestor, hunt: Hunt): AsyncGenerator<Candidate> {
  const { request, runs, tried } = hunt
  const { items } = await readPages((page) => runs.ofCommit(commit.sha, page), maxRunPages)
  const own = items.filter((run) => isOfWorkflow(run, request.workflow))
  if (own.length === 0) {
    const because = `it has no run of ${request.workflow}`
    tried.add({ what: `commit ${shortSha(commit.sha)}`, because })
  }
  for (const run of own.toSorted((a, b) => b.id - a.id)) yield* await storedBy(run, commit, hunt)
}

/** How the candidates at a commit are found. */
export type Way = 'listed' | 'looked-up'

/** The candidates at a commit, the newest first, one by one: most searches end with the first. */
export const candidatesAt = (
  commit: Ancestor,
  way: Way,
  { stock, hunt }: { readonly stock: Stock; readonly hunt: Hunt }
): AsyncGenerator<Candidate> =>
  way === 'listed' ? listedAt(commit, stock, hunt) : lookedUpAt(commit, hunt)
