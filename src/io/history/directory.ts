import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mergeHistories } from '../../history/merge.js'
import { readHistory } from '../../history/read.js'
import { writeHistory } from '../../history/write.js'
import { FlamegateError } from '../../model/diagnostic.js'
import { emptyHistory } from '../../model/history.js'
import { historyBounds } from '../../model/historyBounds.js'
import { lockFolder, unlockFolder } from '../folderLock.js'
import { retry } from '../retry.js'
import { type WholeFile, writeWhole } from '../writeWhole.js'
import { historyFile } from './names.js'
import type { HistoryStore, StoredHistory } from './store.js'

export interface DirectoryRequest {
  readonly folder: string
  readonly key: string
  readonly sleep: (ms: number) => Promise<void>
}

const failure = (what: string, cause: unknown): FlamegateError =>
  new FlamegateError(
    [
      {
        severity: 'error',
        code: 'history/directory',
        message: `expected to ${what}, found: ${cause instanceof Error ? cause.message : cause}`,
        hint: 'see that the folder of history.path can be written'
      }
    ],
    { cause }
  )

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const textOf = (path: string): string | undefined => {
  try {
    const { size } = statSync(path)
    // Longer than what is read anyway; the reader says so.
    return size > historyBounds.bytes
      ? ' '.repeat(historyBounds.bytes + 1)
      : readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw failure(`read ${path}`, error)
  }
}

const readFrom = (path: string): StoredHistory => {
  const text = textOf(path)
  if (text === undefined) return { history: emptyHistory, notes: [] }
  const read = readHistory(text)
  if (read.kind === 'history') return { history: read.history, notes: [] }
  return { history: emptyHistory, notes: [`${path}: ${read.diagnostic.message}`] }
}

/** Somebody may read the files, or the run end, at any moment. */
const write = (folder: string, files: readonly WholeFile[]): void => {
  try {
    writeWhole(files)
  } catch (error) {
    throw failure(`write to ${folder}`, error)
  }
}

const lock = async ({ folder, sleep }: DirectoryRequest): Promise<void> => {
  const attempt = async (): Promise<void> => {
    if (lockFolder(folder).status === 'taken') throw new Error('another run is writing to it')
  }
  try {
    mkdirSync(folder, { recursive: true })
    await retry(attempt, { sleep, advise: () => ({ kind: 'retry' }) })
  } catch (error) {
    throw failure(`write to ${folder}`, error)
  }
}

/**
 * A history in a folder, which a mounted disk, a cache or a copying step keeps. A file that cannot be read is kept beside
 * the new one; those who write to one folder at the same time wait for each other.
 */
export const directoryStore = (request: DirectoryRequest): HistoryStore => {
  const { folder, key } = request
  const path = join(folder, historyFile(key))
  return {
    words: `the folder ${folder}`,
    read: async () => readFrom(path),
    append: async (addition, finish) => {
      await lock(request)
      try {
        const { history, notes } = readFrom(path)
        const finished = finish(mergeHistories(history, addition))
        if (notes.length > 0) renameSync(path, `${path}.unread`)
        const besides = finished.files.map(({ name, text }) => ({
          path: join(folder, name),
          content: text
        }))
        write(folder, [{ path, content: writeHistory(finished.history) }])
        write(folder, besides)
        return { history: finished.history, notes }
      } finally {
        unlockFolder(folder)
      }
    }
  }
}
