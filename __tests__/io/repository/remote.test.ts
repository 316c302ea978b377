import { describe, expect, test } from '@jest/globals'
import type { Send } from '../../../src/io/github/request.js'
import { treesOver } from '../../../src/io/github/trees.js'
import type { GitHubClient } from '../../../src/io/github.js'
import { remoteCodeowners, remoteRepository } from '../../../src/io/repository/remote.js'

const sha = 'a'.repeat(40)
const context = { owner: 'acme', repo: 'shop' }

const connection = (send: Send) => ({
  send,
  fetch: () => Promise.reject(new Error('nothing to fetch')),
  sleep: () => Promise.resolve(),
  timeoutMs: 1000,
  redact: (text: string) => text
})

/** A client whose files are at hand, and what was asked of it. */
const clientWith = (
  texts: Readonly<Record<string, string>>,
  listed: { readonly files: readonly string[]; readonly isComplete: boolean }
) => {
  const asked: string[] = []
  const client = {
    readFile: async (path: string, ref: string) => {
      asked.push(`${path}@${ref.slice(0, 1)}`)
      return texts[path]
    },
    trees: { filesAt: async () => listed }
  } as unknown as GitHubClient
  return { client, asked }
}

describe('the files of a commit', () => {
  test('are its regular files, by one request', async () => {
    const asked: unknown[] = []
    const send: Send = async (route, parameters) => {
      const { request: _, ...rest } = parameters
      asked.push([route, rest])
      const tree = [
        { path: 'a.go', mode: '100644', type: 'blob', sha, url: '' },
        { path: 'run.sh', mode: '100755', type: 'blob', sha, url: '' },
        { path: 'dir', mode: '040000', type: 'tree', sha, url: '' },
        { path: 'link.go', mode: '120000', type: 'blob', sha, url: '' },
        { path: 'sub', mode: '160000', type: 'commit', sha }
      ]
      return { data: { sha, url: '', tree, truncated: true }, headers: {} }
    }
    expect(await treesOver(connection(send), context).filesAt(sha)).toEqual({
      files: ['a.go', 'run.sh'],
      isComplete: false
    })
    expect(asked).toEqual([
      [
        'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        { owner: 'acme', repo: 'shop', tree_sha: sha, recursive: '1' }
      ]
    ])
  })
})

describe('the repository of a commit', () => {
  const files = ['go.mod', 'a/go.mod', 'a/x.go', 'vendor/y/go.mod']

  test('has the modules that its own go.mod files name', async () => {
    const { client, asked } = clientWith(
      { 'go.mod': 'module example.com/shop\n', 'a/go.mod': 'module example.com/a\n' },
      { files, isComplete: true }
    )
    const { repository, diagnostics } = await remoteRepository(client, sha, 'shop')
    expect(repository.modules).toEqual([
      { path: 'example.com/shop', folder: '' },
      { path: 'example.com/a', folder: 'a' }
    ])
    expect(repository.roots).toContain('/home/runner/work/shop/shop')
    expect(diagnostics).toEqual([])
    expect(asked).toEqual(['go.mod@a', 'a/go.mod@a'])
  })

  test('asks for 20 go.mod files at most, and says where GitHub cut the list', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `m${index}/go.mod`)
    const { client, asked } = clientWith({}, { files: many, isComplete: false })
    const { diagnostics } = await remoteRepository(client, sha, 'shop')
    expect(asked).toHaveLength(20)
    expect(diagnostics.map(({ code }) => code)).toEqual(['places/incomplete'])
  })
})

describe('the owners of a commit', () => {
  test('are looked for where GitHub looks, in its order', async () => {
    const { client, asked } = clientWith(
      { 'docs/CODEOWNERS': '* @docs', CODEOWNERS: '* @root' },
      { files: [], isComplete: true }
    )
    expect(await remoteCodeowners(client, sha)).toEqual({ path: 'CODEOWNERS', text: '* @root' })
    expect(asked).toEqual(['.github/CODEOWNERS@a', 'CODEOWNERS@a'])
  })

  test('are nobody where there is no such file', async () => {
    const { client } = clientWith({}, { files: [], isComplete: true })
    expect(await remoteCodeowners(client, sha)).toBeUndefined()
  })
})
