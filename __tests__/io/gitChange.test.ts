/** What lies between two commits, by the real git. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { changeBetween, changeInRange } from '../../src/io/gitChange.js'
import type { Change } from '../../src/model/change.js'
import { type Files, type GitRepository, newRepository } from '../helpers/gitRepository.js'

const folder = mkdtempSync(join(tmpdir(), 'flamegate-git-change-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = { PATH: process.env['PATH'] }

const lines = (...some: readonly string[]): string => `${some.join('\n')}\n`

const source = (body: string): string =>
  lines('package a', '', 'func F() int {', body, '}', '', '// G is G.', 'func G() {}')

const hostile = 'a\ndiff --git a.go b\t"é\u2028.go'

const before: Files = {
  'a/kept.go': source('\treturn 1'),
  'a/old.go': source('\treturn 2'),
  'gone.md': lines('gone'),
  [hostile]: lines('one'),
  'data.bin': 'a\0b',
  'link.go': lines('not yet a link')
}

const after: Files = {
  'a/kept.go': source('\treturn slow()'),
  'a/old.go': undefined,
  'a/new.go': source('\treturn 2'),
  'gone.md': undefined,
  [hostile]: lines('one', 'two', '-- a.go', 'diff --git a b'),
  'data.bin': 'a\0c',
  'link.go': undefined,
  'empty.txt': ''
}

let repository: GitRepository
let commits: { readonly base: string; readonly head: string }
let change: Change

const where = () => ({ cwd: repository.path, env })

beforeAll(async () => {
  repository = newRepository(join(folder, 'work'))
  // Settings and attributes of the repository that would change the form of the answer, or run something.
  for (const [name, value] of [
    ['diff.external', 'false'],
    ['diff.noprefix', 'true'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.relative', 'true'],
    ['color.ui', 'always'],
    ['core.quotePath', 'false'],
    ['diff.loud.textconv', 'false']
  ] as const)
    repository.git('config', name, value)
  const base = repository.commit({ ...before, '.gitattributes': lines('*.go diff=loud') })
  repository.write(after)
  symlinkSync('a/kept.go', join(repository.path, 'link.go'))
  const head = repository.commit({})
  commits = { base, head }
  const found = await changeBetween(base, head, where())
  if (found === undefined) throw new Error('no change')
  change = found
})

const fileOf = (path: string) => change.files.find((one) => one.path === path)

describe('the change between two commits', () => {
  test('has every file, as the tree of the repository calls it', () => {
    expect(change.files.map(({ path, status }) => [path, status]).sort()).toEqual(
      [
        ['a/kept.go', 'modified'],
        ['a/new.go', 'renamed'],
        ['gone.md', 'removed'],
        [hostile, 'modified'],
        ['data.bin', 'modified'],
        ['link.go', 'modified'],
        ['empty.txt', 'added']
      ].sort()
    )
    expect([change.isComplete, change.source]).toEqual([true, 'git'])
  })

  test('has the lines of both sides, with the declaration that they are in', () => {
    const inF = { first: 4, last: 4, inside: 'func F() int {' }
    expect(fileOf('a/kept.go')?.lines).toEqual({ head: [inF], base: [inF] })
    expect(fileOf(hostile)?.lines).toMatchObject({
      head: [
        { first: 2, last: 3 },
        { first: 4, last: 4, inside: 'diff --git a b' }
      ],
      base: []
    })
    expect(fileOf('gone.md')?.lines).toMatchObject({ head: [], base: [{ first: 1, last: 1 }] })
  })

  test('of a file with another name changes no line, and knows the old name', () => {
    expect(fileOf('a/new.go')).toMatchObject({
      previousPath: 'a/old.go',
      lines: { head: [], base: [] }
    })
  })

  test('has no lines of what is binary, or no file', () => {
    expect(fileOf('data.bin')?.lines).toBe('unknown')
    expect(fileOf('link.go')?.lines).toBe('unknown')
    expect(fileOf('empty.txt')?.lines).toEqual({ head: [], base: [] })
  })

  test('is empty between a commit and itself', async () => {
    const none = await changeBetween(commits.base, commits.base, where())
    expect(none?.files).toEqual([])
  })
})

describe('a range', () => {
  test('is what git diff takes', async () => {
    expect(await changeInRange('HEAD~1..HEAD', where())).toEqual(change)
    expect(await changeInRange(`${commits.base}...main`, where())).toEqual(change)
  })

  test.each(['', 'nothing..HEAD', '--output=stolen', '--no-index', 'HEAD~1..HEAD; false'])(
    'that is none gives nothing, and is no option: %j',
    async (range) => {
      expect(await changeInRange(range, where())).toBeUndefined()
      expect(repository.git('status', '--porcelain')).toBe('')
    }
  )

  test('of a folder that is no repository gives nothing', async () => {
    const cwd = mkdtempSync(join(folder, 'plain-'))
    expect(await changeInRange('HEAD~1..HEAD', { cwd, env })).toBeUndefined()
  })

  test('is read as the commits hold it, whatever stands in for them', async () => {
    const twin = execFileSync('git', ['rev-parse', `${commits.head}:a/kept.go`], {
      ...{ cwd: repository.path, encoding: 'utf8' }
    }).trim()
    const other = execFileSync('git', ['rev-parse', `${commits.base}:a/kept.go`], {
      ...{ cwd: repository.path, encoding: 'utf8' }
    }).trim()
    repository.git('replace', twin, other)
    expect(await changeBetween(commits.base, commits.head, where())).toEqual(change)
  })
})
