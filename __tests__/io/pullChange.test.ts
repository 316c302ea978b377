import { describe, expect, test } from '@jest/globals'
import type { Connection } from '../../src/io/github/request.js'
import { type Changes, changesOver, readPullChange } from '../../src/io/pullChange.js'

describe('what a pull request changes', () => {
  const connectionTo = (
    pages: readonly (readonly object[])[],
    seen: unknown[] = []
  ): Connection => ({
    send: async (route, parameters) => {
      seen.push([route, parameters['pull_number'], parameters['per_page'], parameters['page']])
      const page = Number(parameters['page'])
      const headers = page < pages.length ? { link: '<x>; rel="next"' } : {}
      return { data: pages[page - 1], headers }
    },
    fetch: () => Promise.reject(new Error('not asked for')),
    sleep: async () => undefined,
    timeoutMs: 1000,
    redact: (text) => text
  })
  const repository = { owner: 'acme', repo: 'shop' }
  const changed = (filename: string, over: object = {}) => ({
    filename,
    status: 'modified',
    patch: '@@ -1 +1 @@\n-a\n+func b() {',
    ...over
  })

  const read = (...files: readonly object[]) =>
    readPullChange(changesOver(connectionTo([files]), repository), 17)

  test('comes from all pages', async () => {
    const seen: unknown[] = []
    const connection = connectionTo([[changed('a/x.go')], [changed('b/x.go')]], seen)
    const { files, isComplete, source } = await readPullChange(
      changesOver(connection, repository),
      17
    )
    expect(files.map(({ path }) => path)).toEqual(['a/x.go', 'b/x.go'])
    expect(files[1]).toEqual({
      path: 'b/x.go',
      status: 'modified',
      lines: {
        head: [{ first: 1, last: 1, inside: 'func b() {' }],
        base: [{ first: 1, last: 1, inside: 'a' }]
      }
    })
    expect([isComplete, source]).toEqual([true, 'github'])
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    expect(seen).toEqual([1, 2].map((page) => [route, 17, 100, page]))
  })

  test.each([
    ['a file that is gone', { status: 'removed', changes: 2 }, ['removed', 'known']],
    ['a new file', { status: 'added', changes: 2 }, ['added', 'known']],
    ['a copy', { status: 'copied', changes: 2 }, ['added', 'unknown']],
    [
      'a change too large to be shown',
      { patch: undefined, changes: 90_000 },
      ['modified', 'unknown']
    ],
    ['a binary file', { patch: undefined, changes: 0 }, ['modified', 'unknown']],
    ['a change that is cut', { changes: 3 }, ['modified', 'unknown']],
    ['a status that is new', { status: 'folded', changes: 2 }, ['modified', 'known']]
  ])('%s is told as what is known of it', async (_, over, expected) => {
    const { files } = await read(changed('a/x.go', over))
    expect(
      files.map(({ status, lines }) => [status, lines === 'unknown' ? 'unknown' : 'known'])
    ).toEqual([expected])
  })

  test('knows the old name of a file, and that only that changed', async () => {
    const renamed = {
      ...{ filename: 'a/new.go', previous_filename: 'a/old.go' },
      ...{ status: 'renamed', changes: 0 }
    }
    expect((await read(renamed)).files).toEqual([
      {
        ...{ path: 'a/new.go', previousPath: 'a/old.go', status: 'renamed' },
        lines: { head: [], base: [] }
      }
    ])
  })

  test('is not complete where GitHub ends its list', async () => {
    const full = Array.from({ length: 100 }, (_, index) => changed(`p${index}.go`))
    const pages = Array.from({ length: 30 }, () => full)
    const all = await readPullChange(changesOver(connectionTo(pages), repository), 17)
    expect([all.files.length, all.isComplete]).toEqual([3000, false])
  })

  test('ends where GitHub ends', async () => {
    let pages = 0
    const endless: Changes = {
      files: async () => {
        pages += 1
        return { items: [], isLast: false }
      }
    }
    expect((await readPullChange(endless, 17)).isComplete).toBe(false)
    expect(pages).toBe(30)
  })
})
