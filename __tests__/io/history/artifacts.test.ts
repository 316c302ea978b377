import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeHistory } from '../../../src/history/write.js'
import type { RunArtifact, WorkflowRun } from '../../../src/io/github/runs.js'
import { type ArtifactsPorts, artifactHistory } from '../../../src/io/history/artifacts.js'
import { emptyHistory } from '../../../src/model/history.js'
import { zipOf } from '../../e2e/zip.js'
import { aPoint } from '../../helpers/history.js'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-history-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

const request = () => ({
  ...{ key: 'default', branches: ['main'], workflow: 'perf.yml', runUrl: '', temp },
  ...{ out: join(temp, 'out'), retentionDays: undefined }
})

/** An artifact of a run, by its number: of the branch with points of these runs, or of somebody's pull request. */
interface Stored {
  readonly id: number
  readonly points?: readonly number[]
}

const aRun = ({ id, points }: Stored): WorkflowRun => ({
  ...{ id: 1000 + id, attempt: 1, url: '', name: 'perf', path: '.github/workflows/perf.yml' },
  event: points === undefined ? 'pull_request' : 'push',
  ...{ headSha: 'a'.repeat(40), headBranch: 'main', repositoryId: 1 },
  headRepository: { id: 1, owner: 'acme' }
})

const anArtifact = ({ id }: Stored): RunArtifact => ({
  ...{ id, name: 'flamegate-history', size: 1000, isExpired: false },
  run: { id: 1000 + id, headSha: 'a'.repeat(40) }
})

/** Lists as GitHub does, a hundred a page, and counts what is asked for. */
const worldOf = (stored: readonly Stored[]) => {
  const asked = { pages: 0, downloads: 0 }
  const byId = new Map(stored.map((one) => [one.id, one]))
  const find = (id: number): Stored => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`no artifact ${id}`)
    return found
  }
  const runs: ArtifactsPorts['runs'] = {
    run: async (id) => aRun(find(id - 1000)),
    artifactsCalled: async (_, page) => {
      asked.pages += 1
      const items = stored.slice((page - 1) * 100, page * 100).map(anArtifact)
      return { items, isLast: page * 100 >= stored.length }
    },
    download: async (id, receive) => {
      asked.downloads += 1
      const points = (find(id).points ?? []).map((number) => aPoint(number))
      const text = writeHistory({ ...emptyHistory, points })
      const bytes = zipOf({ 'flamegate-history.json': text })
      return receive({
        isArchive: true,
        chunks: (async function* () {
          yield bytes
        })()
      })
    }
  }
  const openStore = () => Promise.reject(new Error('nothing is stored here'))
  const read = () => artifactHistory(request(), { runs, openStore }).read()
  return { asked, read }
}

const foreign = (count: number, from: number): readonly Stored[] =>
  Array.from({ length: count }, (_, i) => ({ id: from - i }))

describe('a history in artifacts', () => {
  test('is found behind any number of artifacts of pull requests, page by page', async () => {
    const { asked, read } = worldOf([...foreign(250, 900), { id: 7, points: [1, 2, 7] }])
    const { history } = await read()
    expect(history.points.map(({ run }) => run)).toEqual([1001, 1002, 1007])
    expect(asked).toEqual({ pages: 3, downloads: 1 })
  })

  test('is looked for on a bounded number of pages, which is said', async () => {
    const { asked, read } = worldOf([...foreign(300, 900), { id: 7, points: [7] }])
    const { history, notes } = await read()
    expect(history.points).toEqual([])
    expect(asked.pages).toBe(3)
    expect(notes.at(-1)).toBe(
      'looked at the newest 300 artifacts called flamegate-history and at none before them'
    )
  })

  test('leaves the older ones alone where ten have nothing new', async () => {
    const all = Array.from({ length: 200 }, (_, i) => 200 - i)
    const { asked, read } = worldOf(all.map((id) => ({ id, points: all.filter((n) => n <= id) })))
    expect((await read()).history.points).toHaveLength(200)
    expect(asked).toEqual({ pages: 1, downloads: 1 })
  })
})
