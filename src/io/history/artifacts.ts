import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mergeHistories } from '../../history/merge.js'
import { readHistory } from '../../history/read.js'
import { writeHistory } from '../../history/write.js'
import { emptyHistory, type History } from '../../model/history.js'
import { historyBounds } from '../../model/historyBounds.js'
import { defaultArtifactCaps } from '../artifacts/caps.js'
import { downloadOf } from '../artifacts/otherRun.js'
import { replaceArtifact } from '../artifacts/replace.js'
import type { ArtifactStore } from '../artifacts/store.js'
import { fetchArtifacts } from '../artifacts.js'
import { foreignAsListed, foreignCode } from '../baseline/trust.js'
import { perPage } from '../github/pages.js'
import { type ArtifactOfRun, hasRun, type RunArtifact, type Runs } from '../github/runs.js'
import { writeReport } from '../writeReport.js'
import { historyFile, historyName } from './names.js'
import { type PassedOver, passedOver } from './passedOver.js'
import type { HistoryStore, StoredHistory } from './store.js'

export interface ArtifactsRequest {
  readonly key: string
  /** The branches whose runs are believed. */
  readonly branches: readonly string[]
  /** The workflow that records. */
  readonly workflow: string
  readonly runUrl: string
  /** Folder that the files are written to. */
  readonly out: string
  readonly temp: string
  readonly retentionDays: number | undefined
}

export interface ArtifactsPorts {
  readonly runs: Pick<Runs, 'run' | 'artifactsCalled' | 'download'>
  readonly openStore: () => Promise<ArtifactStore>
}

/**
 * After so many artifacts with nothing new the older ones are left alone. The newest has everything that its writer had read;
 * the others matter where runs wrote at the same time, of which each knows only itself. Those that are not believed do not
 * count: a pull request can upload as many of the name as it likes.
 */
const NOTHING_NEW = 10

/** Pages of a hundred that are read at most: a request each. */
const MAX_PAGES = 10

/**
 * Artifacts that are asked about in vain, at most. GitHub's list itself tells those of forks and of other branches; these are
 * the rest: another workflow or event of the branch, and files that cannot be read. A job has 1,000 requests an hour for the
 * whole repository.
 */
const MAX_IN_VAIN = 30

const MIB = 1024 * 1024
const caps = { ...defaultArtifactCaps, maxArtifactBytes: 16 * MIB, maxDownloadMilliseconds: 60_000 }

const newestFirst = (a: RunArtifact, b: RunArtifact): number => b.id - a.id

const knows = ({ points }: History, run: number): boolean => points.some((one) => one.run === run)

const readFile = (path: string): History | string => {
  try {
    if (statSync(path).size > historyBounds.bytes) return 'it is too large'
    const read = readHistory(readFileSync(path, 'utf8'))
    return read.kind === 'history' ? read.history : read.diagnostic.message
  } catch {
    return `it has no ${path}`
  }
}

const fetchOne = async (
  artifact: RunArtifact,
  { key, temp }: ArtifactsRequest,
  { runs }: ArtifactsPorts
): Promise<History | string> => {
  const source = downloadOf(runs, caps.maxArtifactBytes)
  const [fetched] = await fetchArtifacts(source, [artifact], { temp, caps })
  const error = fetched?.diagnostics.find(({ severity }) => severity === 'error')
  if (fetched === undefined || error !== undefined) return error?.message ?? 'nothing came'
  return readFile(join(fetched.folder, historyFile(key)))
}

/** Why an artifact is passed over for which nothing needs to be asked. */
const listedReason = (artifact: ArtifactOfRun, request: ArtifactsRequest): string | undefined =>
  artifact.isExpired ? 'it has expired' : foreignAsListed(artifact.run, request)

/** Those that may be believed, the newest first. A page is asked for when those before it did not do. */
async function* candidates(
  request: ArtifactsRequest,
  { runs }: ArtifactsPorts,
  passed: PassedOver
): AsyncGenerator<ArtifactOfRun, void, undefined> {
  const name = historyName(request.key)
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, isLast } = await runs.artifactsCalled(name, page)
    for (const one of items.filter((item) => item.name === name).sort(newestFirst)) {
      const reason = hasRun(one) ? listedReason(one, request) : 'its run was deleted'
      if (reason !== undefined) passed.add(one.run?.id, reason)
      else if (hasRun(one)) yield one
    }
    if (isLast) return
  }
  passed.stop(`looked at the newest ${MAX_PAGES * perPage} of them and at none before`)
}

/** What an artifact says proves nothing: the run that stored it decides, as GitHub knows it. Every run is asked for once. */
const judgeOf = (request: ArtifactsRequest, { runs }: ArtifactsPorts) => {
  const judged = new Map<number, string | undefined>()
  return async (run: number): Promise<string | undefined> => {
    if (!judged.has(run)) judged.set(run, foreignCode(await runs.run(run), request))
    return judged.get(run)
  }
}

const readAll = async (
  request: ArtifactsRequest,
  ports: ArtifactsPorts
): Promise<StoredHistory> => {
  const passed = passedOver(historyName(request.key))
  const judge = judgeOf(request, ports)
  let history = emptyHistory
  let nothingNew = 0
  let inVain = 0
  for await (const artifact of candidates(request, ports, passed)) {
    const { run } = artifact
    const read = knows(history, run.id)
      ? emptyHistory
      : ((await judge(run.id)) ?? (await fetchOne(artifact, request, ports)))
    if (typeof read === 'string') {
      passed.add(run.id, read)
      inVain += 1
      if (inVain < MAX_IN_VAIN) continue
      passed.stop(`asked for ${MAX_IN_VAIN} of them in vain and for none before`)
      break
    }
    nothingNew = read.points.every((point) => knows(history, point.run)) ? nothingNew + 1 : 0
    if (nothingNew === NOTHING_NEW) break
    history = mergeHistories(history, read)
  }
  return { history, notes: passed.notes() }
}

/** A history in the artifacts of the runs that recorded: each has what was there before it, and itself. */
export const artifactHistory = (request: ArtifactsRequest, ports: ArtifactsPorts): HistoryStore => {
  const { key, out, runUrl, retentionDays } = request
  const name = historyName(key)
  return {
    words: `the artifact ${name} of earlier runs`,
    read: () => readAll(request, ports),
    append: async (addition, finish) => {
      const { history, notes } = await readAll(request, ports)
      const finished = finish(mergeHistories(history, addition))
      const contents = [
        { fileName: historyFile(key), content: writeHistory(finished.history) },
        ...finished.files.map((file) => ({ fileName: file.name, content: file.text }))
      ]
      const files = writeReport(contents, out, out)
      const { id } = await replaceArtifact(await ports.openStore(), {
        name,
        files,
        root: out,
        ...(retentionDays === undefined ? {} : { retentionDays })
      })
      return { history: finished.history, notes, url: `${runUrl}/artifacts/${id}` }
    }
  }
}
