import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mergeHistories } from '../../history/merge.js'
import { readHistory } from '../../history/read.js'
import { writeHistory } from '../../history/write.js'
import { emptyHistory, type History, historyBounds } from '../../model/history.js'
import { defaultArtifactCaps } from '../artifacts/caps.js'
import { downloadOf } from '../artifacts/otherRun.js'
import { replaceArtifact } from '../artifacts/replace.js'
import type { ArtifactStore } from '../artifacts/store.js'
import { fetchArtifacts } from '../artifacts.js'
import { foreignCode } from '../baseline/trust.js'
import { perPage } from '../github/pages.js'
import type { RunArtifact, Runs } from '../github/runs.js'
import { writeReport } from '../writeReport.js'
import { historyFile, historyName } from './names.js'
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

/** Pages that are read at most, so that artifacts that are not believed cost no more than a few hundred requests. */
const MAX_PAGES = 3

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

/** What an artifact says proves nothing: the run that stored it decides, as GitHub knows it. */
const readOne = async (
  artifact: RunArtifact,
  request: ArtifactsRequest,
  ports: ArtifactsPorts
): Promise<History | string> => {
  if (artifact.run === undefined) return 'its run was deleted'
  if (artifact.isExpired) return 'it has expired'
  const foreign = foreignCode(await ports.runs.run(artifact.run.id), request)
  return foreign ?? fetchOne(artifact, request, ports)
}

/** The newest first. A page is asked for when those before it did not do. */
async function* artifactsCalled(
  name: string,
  { runs }: ArtifactsPorts
): AsyncGenerator<RunArtifact, void, undefined> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, isLast } = await runs.artifactsCalled(name, page)
    yield* items.filter((one) => one.name === name).sort(newestFirst)
    if (isLast) return
  }
}

const tooMany = (name: string): string =>
  `looked at the newest ${MAX_PAGES * perPage} artifacts called ${name} and at none before them`

const readAll = async (
  request: ArtifactsRequest,
  ports: ArtifactsPorts
): Promise<StoredHistory> => {
  const name = historyName(request.key)
  let history = emptyHistory
  let seen = 0
  let nothingNew = 0
  const notes: string[] = []
  for await (const artifact of artifactsCalled(name, ports)) {
    seen += 1
    const isKnown = artifact.run !== undefined && knows(history, artifact.run.id)
    const read = isKnown ? emptyHistory : await readOne(artifact, request, ports)
    if (typeof read === 'string') {
      notes.push(`${name} of run ${artifact.run?.id ?? '?'}: ${read}`)
      continue
    }
    nothingNew = read.points.every(({ run }) => knows(history, run)) ? nothingNew + 1 : 0
    if (nothingNew === NOTHING_NEW) break
    history = mergeHistories(history, read)
  }
  if (seen === MAX_PAGES * perPage) notes.push(tooMany(name))
  return { history, notes }
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
