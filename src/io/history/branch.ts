import { mergeHistories } from '../../history/merge.js'
import { readHistory } from '../../history/read.js'
import { writeHistory } from '../../history/write.js'
import { FlamegateError } from '../../model/diagnostic.js'
import { emptyHistory, type History } from '../../model/history.js'
import type { GitData, TreeFile } from '../github/gitData.js'
import { historyFile } from './names.js'
import type { Finished, HistoryStore, StoredHistory } from './store.js'

export interface BranchRequest {
  readonly branch: string
  readonly key: string
  /** The page of the repository. */
  readonly repositoryUrl: string
}

export interface BranchPorts {
  readonly git: GitData
  readonly sleep: (ms: number) => Promise<void>
}

/** Runs of one moment: each attempt lets one of those that wait through, and others come meanwhile. */
const ATTEMPTS = 8

/** The pause before an attempt grows by so much, milliseconds. */
const PAUSE = 500

interface Tip extends StoredHistory {
  readonly commit: string | undefined
  readonly files: readonly TreeFile[]
}

const noTip: Tip = { commit: undefined, files: [], history: emptyHistory, notes: [] }

const readTip = async ({ branch, key }: BranchRequest, { git }: BranchPorts): Promise<Tip> => {
  const commit = await git.head(branch)
  if (commit === undefined) return noTip
  const files = await git.files(commit)
  const stored = files.find(({ path }) => path === historyFile(key))
  if (stored === undefined) return { ...noTip, commit, files }
  const read = readHistory(await git.blob(stored.sha))
  if (read.kind === 'history') return { commit, files, history: read.history, notes: [] }
  const note = `${historyFile(key)} of ${commit.slice(0, 7)}: ${read.diagnostic.message}`
  return { ...noTip, commit, files, notes: [note] }
}

const store = async (
  { key }: BranchRequest,
  { git }: BranchPorts,
  { tip, finished }: { readonly tip: Tip; readonly finished: Finished }
): Promise<string> => {
  const texts = [
    { name: historyFile(key), text: writeHistory(finished.history) },
    ...finished.files
  ]
  const written: TreeFile[] = []
  for (const { name, text } of texts) {
    written.push({ path: name, sha: await git.createBlob(text) })
  }
  const others = tip.files.filter(({ path }) => !texts.some(({ name }) => name === path))
  const files = [...others, ...written]
  const message = `flamegate: ${historyFile(key)}`
  return git.createCommit({ message, files, parent: tip.commit })
}

const givenUp = (branch: string): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'history/branch',
      message: `expected to add to the branch ${branch}, found it moved at each of ${ATTEMPTS} attempts`,
      hint: 'see that no ruleset keeps the job from writing to it; otherwise run the job again'
    }
  ])

/**
 * A history on a branch of its own, which has no files of the repository and no commit in common with it. It is moved
 * only from the commit that was read: where another run was faster, its history is read and merged, and so on.
 */
export const branchStore = (request: BranchRequest, ports: BranchPorts): HistoryStore => {
  const { branch, repositoryUrl } = request
  const url = `${repositoryUrl}/tree/${branch}`
  const append = async (addition: History, finish: (merged: History) => Finished) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const tip = await readTip(request, ports)
      const finished = finish(mergeHistories(tip.history, addition))
      const commit = await store(request, ports, { tip, finished })
      if (await ports.git.move(branch, tip.commit, commit)) {
        return { history: finished.history, notes: tip.notes, url }
      }
      await ports.sleep(attempt * PAUSE)
    }
    throw givenUp(branch)
  }
  return {
    words: `the branch ${branch}`,
    read: async () => {
      const { history, notes } = await readTip(request, ports)
      return { history, notes }
    },
    append
  }
}
