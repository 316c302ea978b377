import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { findRevisions, type Revisions, type Wanted } from '../../src/collect/refs.js'
import { openRepository } from '../../src/collect/repository.js'
import { collectPorts } from '../../src/io/collectPorts.js'
import { lineProgress } from '../../src/io/progress.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { type GitRepository, gitRepository, newRepository } from '../helpers/gitRepository.js'

jest.setTimeout(60_000)

let folder = ''
let origin: GitRepository
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flamegate-refs-')))
  origin = newRepository(join(folder, 'origin'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const find = async (repository: GitRepository, wanted: Wanted = {}): Promise<Revisions> => {
  const ports = collectPorts({
    version: '1',
    progress: lineProgress(() => undefined),
    stop: new AbortController().signal,
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' }
  })
  return findRevisions(await openRepository(repository.path, ports), wanted)
}

const codeOf = async (found: Promise<Revisions>): Promise<string | undefined> => {
  const error = await found.then(
    () => undefined,
    (cause: unknown) => cause
  )
  return error instanceof FlamegateError ? error.diagnostics[0]?.code : undefined
}

/** `main` with some commits, and a branch that left it at the one called `fork`. */
const history = () => {
  const fork = origin.commit({ a: '1' })
  origin.git('checkout', '-q', '-b', 'feature')
  const tip = origin.commit({ b: '1' })
  origin.git('checkout', '-q', 'main')
  return { fork, tip }
}

/** A clone as CI makes it: one commit of one ref. */
const shallow = (ref: string): GitRepository => {
  const clone = newRepository(join(folder, 'clone'))
  clone.git('remote', 'add', 'origin', `file://${origin.path}`)
  clone.git('fetch', '-q', '--no-tags', '--depth=1', 'origin', ref)
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return clone
}

describe('the revisions to compare', () => {
  test("are the parents of a pull request's merge commit", async () => {
    const { fork, tip } = history()
    origin.git('checkout', '-q', '--detach')
    origin.git('merge', '-q', '--no-ff', '-m', `Merge ${tip} into ${fork}`, 'feature')
    const { base, head, notes } = await find(origin)
    expect([base, head]).toEqual([
      { ref: 'HEAD^1', sha: fork },
      { ref: 'HEAD^2', sha: tip }
    ])
    expect(notes).toEqual([])
  })

  test('come with a warning when base has moved on since head left it', async () => {
    const { tip } = history()
    const moved = origin.commit({ c: '1' })
    origin.git('checkout', '-q', '--detach')
    origin.git('merge', '-q', '--no-ff', '-m', `Merge ${tip} into ${moved}`, 'feature')
    const merge = origin.git('rev-parse', 'HEAD')
    const found = await find(origin)
    expect([found.base?.sha, found.head.sha]).toEqual([moved, tip])
    expect(found.notes.map(({ code }) => code)).toEqual(['collect/base-moved-on'])
    const merged = await find(origin, { head: 'HEAD' })
    expect([merged.base?.sha, merged.head.sha]).toEqual([moved, merge])
    expect(merged.notes).toEqual([])
  })

  test('are the fork point and HEAD on a branch', async () => {
    const { fork, tip } = history()
    origin.commit({ c: '1' })
    origin.git('checkout', '-q', 'feature')
    const { base, head } = await find(origin)
    expect([base, head]).toEqual([
      { ref: 'merge base', sha: fork },
      { ref: 'HEAD', sha: tip }
    ])
  })

  test('are not the parents of a merge that brings a branch up to date', async () => {
    history()
    const moved = origin.commit({ c: '1' })
    origin.git('checkout', '-q', 'feature')
    origin.git('merge', '-q', '-m', 'up to date', 'main')
    const { base, head } = await find(origin)
    expect([base?.sha, head.sha]).toEqual([moved, origin.git('rev-parse', 'HEAD')])
  })

  test('are those that were asked for, by branch, tag and commit', async () => {
    const { fork, tip } = history()
    origin.git('tag', '-a', '-m', 'x', 'v1', fork)
    const { base, head } = await find(origin, { base: 'v1', head: 'feature' })
    expect([base?.sha, head.sha]).toEqual([fork, tip])
    expect((await find(origin, { base: fork, head: tip.slice(0, 10) })).head.sha).toBe(tip)
  })

  test('leave out of HEAD what is not committed, and say so', async () => {
    history()
    origin.git('checkout', '-q', 'feature')
    writeFileSync(join(origin.path, 'new.go'), 'package a\n')
    const codes = async (wanted: Wanted) =>
      (await find(origin, wanted)).notes.map((note) => note.code)
    expect(await codes({})).toEqual(['collect/uncommitted-changes'])
    expect(await codes({ head: 'feature' })).toEqual([])
  })

  test.each(['--upload-pack=x', '-x', '^main', '', 'a b', 'a\nb'])('are never %j', async (ref) => {
    history()
    expect(await codeOf(find(origin, { base: ref }))).toBe('collect/odd-revision')
  })

  test('are head alone where base is not wanted, which then may be what the trunk has', async () => {
    const { fork, tip } = history()
    const sides = 'head'
    expect(await find(origin, { sides })).toEqual({
      head: { ref: 'HEAD', sha: origin.git('rev-parse', 'HEAD') },
      notes: []
    })
    expect((await find(origin, { sides, head: fork })).head.sha).toBe(fork)
    origin.git('checkout', '-q', '--detach')
    origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature')
    expect((await find(origin, { sides })).head).toEqual({ ref: 'HEAD^2', sha: tip })
  })

  test('cannot be unknown, nor one and the same by default', async () => {
    history()
    expect(await codeOf(find(origin, { base: 'nope' }))).toBe('collect/unknown-revision')
    expect(await codeOf(find(origin))).toBe('collect/no-change')
  })
})

describe('a shallow clone', () => {
  test('fetches the parents of the merge that is checked out, and nothing more', async () => {
    const { tip } = history()
    const moved = origin.commit({ c: '1' })
    origin.git('checkout', '-q', '--detach')
    origin.git('merge', '-q', '--no-ff', '-m', `Merge ${tip} into ${moved}`, 'feature')
    origin.git('update-ref', 'refs/pull/1/merge', 'HEAD')
    origin.git('checkout', '-q', 'main')
    const clone = shallow('refs/pull/1/merge')
    const before = clone.git('for-each-ref')
    const { base, head } = await find(clone)
    expect([base?.sha, head.sha]).toEqual([moved, tip])
    expect(clone.git('for-each-ref')).toBe(before)
    expect(clone.git('cat-file', '-t', `${moved}^{tree}`)).toBe('tree')
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
  })

  test('is deepened as far as the fork point of a branch', async () => {
    const { fork } = history()
    for (const name of ['c', 'd', 'e']) origin.commit({ [name]: '1' })
    origin.git('checkout', '-q', 'feature')
    const tip = origin.commit({ f: '1' })
    origin.git('checkout', '-q', 'main')
    const { base, head } = await find(shallow('refs/heads/feature'), { baseBranch: 'main' })
    expect([base?.sha, head.sha]).toEqual([fork, tip])
  })

  test('fetches a branch and a commit that were asked for', async () => {
    const { fork, tip } = history()
    const moved = origin.commit({ c: '1' })
    const clone = shallow('refs/heads/main')
    const { base, head } = await find(clone, { base: fork, head: 'feature' })
    expect([base?.sha, head.sha]).toEqual([fork, tip])
    expect((await find(clone, { base: 'HEAD^', head: 'HEAD' })).head.sha).toBe(moved)
  })
})

describe('a full clone', () => {
  test('is not made shallow by what is fetched into it', async () => {
    history()
    const clone = gitRepository(join(folder, 'full'))
    clone.git('clone', '-q', `file://${origin.path}`, '.')
    origin.git('checkout', '-q', 'feature')
    const tip = origin.commit({ late: '1' })
    const { head } = await find(clone, { base: 'main', head: tip })
    expect(head.sha).toBe(tip)
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('keeps its FETCH_HEAD', async () => {
    history()
    const clone = gitRepository(join(folder, 'full'))
    clone.git('clone', '-q', `file://${origin.path}`, '.')
    const file = join(clone.path, '.git/FETCH_HEAD')
    mkdirSync(join(clone.path, '.git'), { recursive: true })
    writeFileSync(file, 'mine')
    origin.git('checkout', '-q', 'feature')
    const tip = origin.commit({ late: '1' })
    await find(clone, { base: 'main', head: tip })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})
