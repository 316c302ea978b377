import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changedLines } from '../../src/io/changedLines/patch.js'
import {
  type Changes,
  changesOver,
  lookUpChanges,
  type PlacedFunction,
  readChangedLines
} from '../../src/io/changedLines.js'
import type { Connection } from '../../src/io/github/request.js'

const patch = [
  '@@ -10,6 +10,7 @@ func (e *Engine) apply(rules []Rule) int {',
  ' \ttotal := 0',
  ' \tfor _, rule := range rules {',
  '-\t\ttotal += rule.price',
  '+\t\ttotal += rule.slow()',
  '+\t\tlog.Print(total)',
  ' \t}',
  ' \treturn total',
  ' }',
  '@@ -40,3 +41,9 @@ var table = map[string]int{',
  ' }',
  ' ',
  '+func Map[K comparable, V any](in []K) []V {',
  '+again:',
  '+\tgoto again',
  '+}',
  '+',
  '+const limit = 4',
  '\\ No newline at end of file'
].join('\n')

const file = '/home/runner/work/shop/shop/pricing/engine.go'

const aFunction = (name: string, over: Partial<PlacedFunction> = {}): PlacedFunction => ({
  name: `example.com/shop/pricing.${name}`,
  package: 'example.com/shop/pricing',
  location: { file, line: 8 },
  ...over
})

const changes = lookUpChanges([{ path: 'pricing/engine.go', patch }], true)

describe('a patch', () => {
  test('has the lines that it adds to head, with the declaration that they are in', () => {
    expect(changedLines(patch).map(({ line, inside }) => [line, inside.slice(0, 22)])).toEqual([
      [12, 'func (e *Engine) apply'],
      [13, 'func (e *Engine) apply'],
      [43, 'func Map[K comparable,'],
      [44, 'func Map[K comparable,'],
      [45, 'func Map[K comparable,'],
      [46, 'func Map[K comparable,'],
      [47, ''],
      [48, 'const limit = 4']
    ])
  })

  test('that only removes has none', () => {
    expect(changedLines('@@ -1,3 +1,2 @@\n a\n-b\n c')).toEqual([])
  })

  test('of a new file begins with line 1', () => {
    expect(
      changedLines('@@ -0,0 +1,2 @@\n+package a\n+func b() {}').map(({ line }) => line)
    ).toEqual([1, 2])
  })

  test('of one line says no lengths', () => {
    expect(changedLines('@@ -1 +1 @@\n-a\n+b')).toEqual([{ line: 1, inside: 'b' }])
  })

  test.each(['', 'Binary files differ', '+not in a hunk', '@@ nonsense @@\n+a'])(
    'that is none has no lines: %j',
    (text) => {
      expect(changedLines(text)).toEqual([])
    }
  )

  test('numbers its lines as the file that it makes', () => {
    const row = fc.tuple(fc.constantFrom('+', '-', ' '), fc.stringMatching(/^[\t a-z{}]{0,8}$/))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.array(row), (start, rows) => {
        const text = rows.map((parts) => parts.join('')).join('\n')
        const expected = rows
          .filter(([mark]) => mark !== '-')
          .flatMap(([mark], index) => (mark === '+' ? [start + index] : []))
        const found = changedLines(`@@ -1,1 +${start},1 @@\n${text}`)
        expect(found.map(({ line }) => line)).toEqual(expected)
      }),
      { seed: 5, numRuns: 200 }
    )
  })
})

describe('the place of a function', () => {
  test.each([
    ['(*Engine).apply', 12],
    ['Engine.apply', 12],
    ['(*Engine).apply.func1', 12],
    ['(*Engine).apply.deferwrap2', 12],
    ['Map[...]', 43],
    ['Map[go.shape.int,go.shape.string].func1', 43]
  ])('%s is the first line that changed in it', (name, line) => {
    expect(changes.placeOf(aFunction(name))).toEqual({ file: 'pricing/engine.go', line })
  })

  test.each(['(*Other).apply', 'apply', '(*Engine).applyAll', 'Mapper', 'limit'])(
    '%s is none: it did not change',
    (name) => {
      expect(changes.placeOf(aFunction(name))).toBeUndefined()
    }
  )

  test('is its own first line where that changed and the language is another', () => {
    const entry = { name: 'shop::apply', package: '', location: { file, line: 48 } }
    expect(changes.placeOf(entry)).toEqual({ file: 'pricing/engine.go', line: 48 })
  })

  test('is in the file whose path the profile ends in, the longest first', () => {
    const files = ['main.go', 'cmd/shop/main.go'].map((path) => ({
      path,
      patch: '@@ -1,1 +1,2 @@ func main() {\n+\twork()'
    }))
    const found = lookUpChanges(files, true)
    const main = { name: 'main.main', package: 'main' }
    const at = (seen: string) => found.placeOf({ ...main, location: { file: seen, line: 3 } })
    expect(at('/home/runner/work/shop/shop/cmd/shop/main.go')?.file).toBe('cmd/shop/main.go')
    expect(at('example.com/shop/main.go')?.file).toBe('main.go')
    expect(at('/home/runner/domain.go')).toBeUndefined()
  })

  test('is not guessed from the name of a file in the root alone', () => {
    const found = lookUpChanges([{ path: 'print.go', patch: '@@ -1 +1 @@\n+var a = 1' }], true)
    const seen = { file: '/usr/local/go/src/fmt/print.go', line: 1 }
    expect(found.placeOf({ name: 'fmt.Print', package: 'fmt', location: seen })).toBeUndefined()
    const own = { file: 'print.go', line: 1 }
    expect(found.placeOf({ name: 'shop.Print', package: 'shop', location: own })?.line).toBe(1)
  })

  test('is unknown without a location', () => {
    expect(changes.placeOf({ name: 'a.b', package: 'a' })).toBeUndefined()
  })
})

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

  test('comes from all pages', async () => {
    const seen: unknown[] = []
    const connection = connectionTo([[changed('a/x.go')], [changed('b/x.go')]], seen)
    const found = await readChangedLines(changesOver(connection, repository), 17)
    const location = { file: '/src/b/x.go', line: 9 }
    expect(found.placeOf({ name: 'b.b', package: 'b', location })?.file).toBe('b/x.go')
    expect(found.isComplete).toBe(true)
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    expect(seen).toEqual([1, 2].map((page) => [route, 17, 100, page]))
  })

  test('is without files that are gone, and not complete where GitHub does not show a change', async () => {
    const gone = changed('a/gone.go', { status: 'removed' })
    const large = { filename: 'a/large.go', status: 'modified', changes: 90_000 }
    const of = async (...files: readonly object[]) =>
      readChangedLines(changesOver(connectionTo([files]), repository), 17)
    expect((await of(gone, changed('a/x.go'))).isComplete).toBe(true)
    expect((await of(gone, large)).isComplete).toBe(false)
    const location = { file: '/src/a/gone.go', line: 1 }
    expect((await of(gone)).placeOf({ name: 'a.b', package: 'a', location })).toBeUndefined()
  })

  test('may be a file that only has another name', async () => {
    const renamed = { filename: 'a/new.go', status: 'renamed', changes: 0 }
    const found = await readChangedLines(changesOver(connectionTo([[renamed]]), repository), 17)
    expect(found.isComplete).toBe(true)
  })

  test('ends where GitHub ends', async () => {
    let pages = 0
    const endless: Changes = {
      files: async () => {
        pages += 1
        return { items: [], isLast: false }
      }
    }
    expect((await readChangedLines(endless, 17)).isComplete).toBe(false)
    expect(pages).toBe(30)
  })
})
