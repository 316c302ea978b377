import { describe, expect, test } from '@jest/globals'
import { writeHistory } from '../../../src/history/write.js'
import type { GitData, NewCommit } from '../../../src/io/github/gitData.js'
import { branchStore } from '../../../src/io/history/branch.js'
import type { Finished } from '../../../src/io/history/store.js'
import { emptyHistory, type History } from '../../../src/model/history.js'
import { aPoint, historyOf } from '../../helpers/history.js'

/** Git's objects in memory. `before` runs when a branch is about to be moved, as another run would move it then. */
const memory = (before: (git: GitData, moves: number) => Promise<void> = async () => undefined) => {
  const blobs = new Map<string, string>()
  const commits = new Map<string, NewCommit>()
  const heads = new Map<string, string>()
  let ids = 0
  let moves = 0
  const put = <T>(into: Map<string, T>, value: T): string => {
    ids += 1
    const sha = ids.toString(16).padStart(40, '0')
    into.set(sha, value)
    return sha
  }
  const git: GitData = {
    head: async (branch) => heads.get(branch),
    files: async (commit) => commits.get(commit)?.files ?? [],
    blob: async (sha) => blobs.get(sha) ?? '',
    createBlob: async (text) => put(blobs, text),
    createCommit: async (commit) => put(commits, commit),
    move: async (branch, from, to) => {
      moves += 1
      await before(git, moves)
      if (heads.get(branch) !== from) return false
      heads.set(branch, to)
      return true
    },
    tags: async () => ({ items: [], isLast: true })
  }
  return { git, heads, commits }
}

const request = {
  branch: 'flamegate-data',
  key: 'default',
  repositoryUrl: 'https://github.com/acme/shop'
}

const waits: number[] = []
const sleep = async (ms: number): Promise<void> => {
  waits.push(ms)
}
const asIs = (history: History): Finished => ({
  history,
  files: [{ name: 'badge.json', text: '{}' }]
})
const only = (number: number): History => ({ ...emptyHistory, points: [aPoint(number)] })
const runs = ({ points }: History): readonly number[] => points.map(({ run }) => run)

/** Another run that adds itself to the branch. */
const addBehind = async (git: GitData, number: number): Promise<void> => {
  const head = await git.head('flamegate-data')
  const sha = await git.createBlob(writeHistory(only(number)))
  const files = [{ path: 'flamegate-history.json', sha }]
  await git.move(
    'flamegate-data',
    head,
    await git.createCommit({ message: '', files, parent: head })
  )
}

describe('a history on a branch', () => {
  test('begins with a commit that has no parent, and goes on from there', async () => {
    const { git, heads, commits } = memory()
    const store = branchStore(request, { git, sleep })
    expect((await store.read()).history).toEqual(emptyHistory)
    await store.append(historyOf([1]), asIs)
    const first = heads.get('flamegate-data') ?? ''
    expect(commits.get(first)?.parent).toBeUndefined()
    const { url } = await store.append(only(5), asIs)
    expect(commits.get(heads.get('flamegate-data') ?? '')?.parent).toBe(first)
    expect(runs((await store.read()).history)).toEqual([1000, 1005])
    expect(url).toBe('https://github.com/acme/shop/tree/flamegate-data')
  })

  test('keeps the files of other keys', async () => {
    const { git, heads, commits } = memory()
    await branchStore({ ...request, key: 'arm' }, { git, sleep }).append(only(1), asIs)
    await branchStore(request, { git, sleep }).append(only(2), asIs)
    const files = commits.get(heads.get('flamegate-data') ?? '')?.files.map(({ path }) => path)
    expect(files?.sort()).toEqual([
      'badge.json',
      'flamegate-history-arm.json',
      'flamegate-history.json'
    ])
  })

  test('reads again where another run was faster, and keeps what both measured', async () => {
    let isFirst = true
    const { git } = memory(async (own) => {
      if (!isFirst) return
      isFirst = false
      await addBehind(own, 7)
    })
    const { history } = await branchStore(request, { git, sleep }).append(only(5), asIs)
    expect(runs(history)).toEqual([1005, 1007])
  })

  test('gives up after a bounded number of attempts, with longer and longer pauses', async () => {
    waits.length = 0
    const { git } = memory()
    const beaten: GitData = { ...git, move: async () => false }
    const appending = branchStore(request, { git: beaten, sleep }).append(only(5), asIs)
    await expect(appending).rejects.toThrow('found it moved at each of 8 attempts')
    expect(waits).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 500))
  })

  test('says what it could not read, and begins anew', async () => {
    const { git } = memory()
    const sha = await git.createBlob('not json')
    const files = [{ path: 'flamegate-history.json', sha }]
    const commit = await git.createCommit({ message: '', files, parent: undefined })
    await git.move('flamegate-data', undefined, commit)
    const { history, notes } = await branchStore(request, { git, sleep }).append(only(5), asIs)
    expect(runs(history)).toEqual([1005])
    expect(notes).toEqual([expect.stringContaining('expected JSON')])
  })
})
