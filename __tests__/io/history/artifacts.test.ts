import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeHistory } from '../../../src/history/write.js'
import type { ListedRun, RunArtifact, WorkflowRun } from '../../../src/io/github/runs.js'
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
  /** What the list says of the run that stored it; nothing, as older servers do, without. */
  readonly listed?: Partial<ListedRun>
  /** The run, where several artifacts are of one. */
  readonly run?: number
}

const runOf = ({ id, run = id }: Stored): number => 1000 + run

const aRun = (stored: Stored): WorkflowRun => ({
  ...{ id: runOf(stored), attempt: 1, url: '', name: 'perf', path: '.github/workflows/perf.yml' },
  event: stored.points === undefined ? 'pull_request' : 'push',
  ...{ headSha: 'a'.repeat(40), headBranch: 'main', repositoryId: 1 },
  headRepository: { id: 1, owner: 'acme' }
})

const anArtifact = (stored: Stored): RunArtifact => ({
  ...{ id: stored.id, name: 'flamegate-history', size: 1000, isExpired: false },
  run: { id: runOf(stored), headSha: 'a'.repeat(40), ...stored.listed }
})

/** Lists as GitHub does, a hundred a page, and counts what is asked for. */
const worldOf = (stored: readonly Stored[]) => {
  const asked = { pages: 0, runs: 0, downloads: 0 }
  const byId = new Map(stored.map((one) => [one.id, one]))
  const find = (id: number): Stored => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`no artifact ${id}`)
    return found
  }
  const runs: ArtifactsPorts['runs'] = {
    run: async (id) => {
      asked.runs += 1
      const found = stored.find((one) => runOf(one) === id)
      if (found === undefined) throw new Error(`no run ${id}`)
      return aRun(found)
    },
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

const foreign = (count: number, from: number, over: Partial<Stored> = {}): readonly Stored[] =>
  Array.from({ length: count }, (_, i) => ({ id: from - i, ...over }))

const ofFork = { listed: { headBranch: 'main', isForeign: true } }

describe('a history in artifacts', () => {
  test('is found behind any number of artifacts of pull requests, which cost no request each', async () => {
    const ofBranch = { listed: { headBranch: 'fix', isForeign: false } }
    const { asked, read } = worldOf([
      ...foreign(500, 9000, ofFork),
      ...foreign(450, 8000, ofBranch),
      { id: 7, points: [1, 2, 7], listed: { headBranch: 'main', isForeign: false } }
    ])
    const { history, notes } = await read()
    expect(history.points.map(({ run }) => run)).toEqual([1001, 1002, 1007])
    expect(asked).toEqual({ pages: 10, runs: 1, downloads: 1 })
    expect(notes).toEqual([
      'flamegate-history: 950 artifacts (run 10000: its code is from another repository; ' +
        'run 9999: its code is from another repository; run 9998: its code is from another repository; and 947 more)'
    ])
  })

  test('is looked for on a bounded number of pages, which is said', async () => {
    const { asked, read } = worldOf([...foreign(1000, 9000, ofFork), { id: 7, points: [7] }])
    const { history, notes } = await read()
    expect(history.points).toEqual([])
    expect(asked).toEqual({ pages: 10, runs: 0, downloads: 0 })
    expect(notes).toEqual([
      expect.stringContaining('; looked at the newest 1000 of them and at none before')
    ])
  })

  test('is asked for 30 times in vain and no more, where the list does not tell, which is said', async () => {
    const { asked, read } = worldOf([...foreign(90, 900), { id: 7, points: [7] }])
    const { history, notes } = await read()
    expect(history.points).toEqual([])
    expect(asked).toEqual({ pages: 1, runs: 30, downloads: 0 })
    expect(notes).toEqual([
      'flamegate-history: 30 artifacts (run 1900: it is of the event pull_request; ' +
        'run 1899: it is of the event pull_request; run 1898: it is of the event pull_request; and 27 more); ' +
        'asked for 30 of them in vain and for none before'
    ])
  })

  test('asks once for a run with several artifacts', async () => {
    const { asked, read } = worldOf([...foreign(3, 900, { run: 5 }), { id: 7, points: [7] }])
    expect((await read()).history.points).toHaveLength(1)
    expect(asked).toEqual({ pages: 1, runs: 2, downloads: 1 })
  })

  test('leaves the older ones alone where ten have nothing new', async () => {
    const all = Array.from({ length: 200 }, (_, i) => 200 - i)
    const { asked, read } = worldOf(all.map((id) => ({ id, points: all.filter((n) => n <= id) })))
    const { history, notes } = await read()
    expect(history.points).toHaveLength(200)
    expect(asked).toEqual({ pages: 1, runs: 1, downloads: 1 })
    expect(notes).toEqual([])
  })
})
