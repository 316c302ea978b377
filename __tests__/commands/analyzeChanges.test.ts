import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { measuredChange } from '../../src/steps/measuredChange.js'
import { type GitRepository, newRepository } from '../helpers/gitRepository.js'
import { aFile } from '../helpers/inputs.js'
import { aManifest } from '../helpers/manifest.js'
import { testShell } from '../helpers/shell.js'

const demo = fileURLToPath(new URL('../../fixtures/demo', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'flamegate-changes-'))
const env = { PATH: process.env['PATH'] }
let repository: GitRepository
let commits: { readonly base: string; readonly head: string }

beforeAll(() => {
  repository = newRepository(join(folder, 'work'))
  const base = repository.commit({ 'a.go': 'package a\n' })
  commits = { base, head: repository.commit({ 'a.go': 'package a\n\nfunc F() {}\n' }) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const analyze = (...args: readonly string[]) =>
  run(
    ['analyze', demo, '--out', join(folder, 'out'), ...args],
    testShell(repository.path, env).shell
  )

const manifestOf = (base: string, head: string) =>
  aFile('flamegate-manifest.json', {
    parsed: {
      ...{ profiles: [], benchmarks: [], diagnostics: [] },
      manifest: aManifest({
        base: { ref: 'main', sha: base, go_version: 'go1.26.8' },
        head: { ref: 'HEAD', sha: head, go_version: 'go1.26.8' }
      })
    }
  })

const where = () => ({ cwd: repository.path, env })

test('a range of commits that is none is a mistake on the command line', async () => {
  const { shell, written } = testShell(repository.path, env)
  const code = await run(['analyze', demo, '--changes', 'main..nowhere'], shell)
  expect(code).toBe(2)
  expect(written.err).toContain('expected a range of commits of this repository for --changes')
})

test('a range of commits that is there is taken', async () => {
  expect(await analyze('--changes', 'HEAD~1..HEAD')).toBe(1)
})

test('the commits that a manifest names are looked up in the repository', async () => {
  const change = await measuredChange([manifestOf(commits.base, commits.head)], where())
  expect(change?.files.map(({ path }) => path)).toEqual(['a.go'])
})

test('nothing is known where the repository lacks them, where manifests differ, and without one', async () => {
  const own = manifestOf(commits.base, commits.head)
  const unknown = 'd'.repeat(40)
  expect(await measuredChange([manifestOf(unknown, commits.head)], where())).toBeUndefined()
  expect(
    await measuredChange([own, manifestOf(commits.head, commits.head)], where())
  ).toBeUndefined()
  expect(await measuredChange([], where())).toBeUndefined()
})
