import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { localRepository } from '../../../src/io/repository/local.js'
import { newRepository } from '../../helpers/gitRepository.js'

const folder = mkdtempSync(join(tmpdir(), 'flamegate-repository-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sought = {
  fileNames: new Set(['tier.go', 'gone.go']),
  benchmarks: new Set(['BenchmarkTier']),
  packages: new Set(['pricing'])
}

const files = {
  'go.mod': 'module example.com/shop\nreplace example.com/party => ./third/party\n',
  'tools/go.mod': 'module example.com/shop/tools\n',
  'pricing/tier.go': 'package pricing\n\nfunc Tier() {}',
  'pricing/tier_test.go':
    'package pricing\n\nfunc BenchmarkTier(b *testing.B) {}\nfunc BenchmarkOther(b *testing.B) {}\n',
  'cart/cart_test.go': 'package cart\nfunc BenchmarkTier(b *testing.B) {}\n',
  'odd name/é\n.go': 'package odd\n',
  'gone.go': 'package main\n',
  'docs/CODEOWNERS': '* @docs\n',
  CODEOWNERS: '* @root\n'
}

const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

describe('the repository around a folder', () => {
  const git = newRepository(join(folder, 'shop'))
  git.commit(files)
  symlinkSync('pricing/tier.go', join(git.path, 'link.go'))
  git.commit({})
  git.write({ 'untracked.go': 'package main\n', 'gone.go': undefined })

  test('is what git knows, with its modules, whatever folder of it one is in', async () => {
    const found = await localRepository(join(git.path, 'pricing'), process.env, sought)
    expect(found?.repository.files).toEqual(Object.keys(files).sort(inBytes))
    expect(found?.repository.modules).toEqual([
      { path: 'example.com/shop', folder: '' },
      { path: 'example.com/party', folder: 'third/party' },
      { path: 'example.com/shop/tools', folder: 'tools' }
    ])
    expect(found?.repository.roots).toContain(found?.root)
    expect(found?.diagnostics).toEqual([])
  })

  test('tells how long the files are that profiles name, and where benchmarks are declared', async () => {
    const found = await localRepository(git.path, process.env, sought)
    expect(Object.fromEntries(found?.repository.lines ?? [])).toMatchObject({
      'pricing/tier.go': 3,
      'gone.go': 0
    })
    expect(found?.repository.benchmarks).toEqual([
      { name: 'BenchmarkTier', file: 'pricing/tier_test.go', line: 3 }
    ])
  })

  test('has the owners of the first place that GitHub looks at', async () => {
    const found = await localRepository(git.path, process.env, sought)
    expect(found?.owners.codeowners).toEqual({ path: 'CODEOWNERS', text: '* @root\n' })
  })
})

describe('a folder that is in no repository', () => {
  const write = (name: string, text = '') => {
    const path = join(folder, 'plain', name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }

  test('is nothing, unless it is a Go module', async () => {
    write('pricing/tier.go', 'package pricing\n')
    expect(await localRepository(join(folder, 'plain'), process.env, sought)).toBeUndefined()
    write('go.mod', 'module example.com/plain\n')
    write('node_modules/x/index.go')
    write('.cache/x.go')
    symlinkSync('..', join(folder, 'plain', 'loop'))
    const found = await localRepository(join(folder, 'plain'), process.env, sought)
    expect(found?.repository.files).toEqual(['go.mod', 'pricing/tier.go'])
  })

  test('that is not even there is nothing', async () => {
    expect(await localRepository(join(folder, 'none'), process.env, sought)).toBeUndefined()
  })
})
