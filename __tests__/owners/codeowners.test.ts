import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readCodeowners } from '../../src/owners/codeowners.js'
import { lastMatch } from '../../src/owners/lastMatch.js'
import { compilePathPattern } from '../../src/owners/pattern.js'

const ownersOf = (text: string, path: string) =>
  readCodeowners(text, '.github/CODEOWNERS').ownersOf(path)

/** Pattern, what it owns, what it does not: GitHub's documentation, and the vectors of research. */
const patterns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*', ['a', 'a/b/c.go'], []],
  ['*.js', ['a.js', 'lib/deep/a.js'], ['a.jsx', 'a.js2/b']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'a/docs/b.md']],
  ['apps/', ['apps/a.go', 'x/apps/y/z.go'], ['apps', 'apps2/a.go']],
  ['/apps/', ['apps/a.go', 'apps/b/c.go'], ['x/apps/a.go']],
  ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['x/build/logs/a', 'build/logs']],
  ['/apps/github', ['apps/github', 'apps/github/a/b.go'], ['apps/github2', 'x/apps/github']],
  ['apps/github', ['apps/github/a.go'], ['x/apps/github/a.go']],
  ['**/logs', ['logs/a', 'build/logs/a', 'deep/er/logs/b/c'], ['blogs/a']],
  ['/scripts/**', ['scripts/a', 'scripts/b/c'], ['x/scripts/a']],
  ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z/y'], ['a/b/zz', 'b/a/z']],
  ['file?.go', ['file1.go', 'x/file2.go'], ['file.go', 'file10.go']],
  ['/internal/*/api.go', ['internal/x/api.go'], ['internal/api.go', 'internal/x/y/api.go']],
  ['/*', ['a.go'], ['b/a.go']],
  ['internal/a*b*c', ['internal/axxbyyc', 'internal/abc/d.go'], ['internal/ab']],
  ['with\\ space/', ['with space/a.go'], ['with']],
  ['Makefile', ['Makefile', 'x/Makefile'], ['makefile', 'Makefile2']]
]

describe('a pattern of CODEOWNERS', () => {
  test.each(patterns)('%s owns what GitHub says', (pattern, owned, foreign) => {
    for (const path of owned)
      expect([path, ownersOf(`${pattern} @a`, path)]).toEqual([path, ['@a']])
    for (const path of foreign) expect([path, ownersOf(`${pattern} @a`, path)]).toEqual([path, []])
  })

  test('takes time in proportion to both lengths, whatever the stars', () => {
    const pattern = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? '**' : '*a*a*a*b'))
    const path = Array.from({ length: 300 }, () => 'a'.repeat(300))
    expect(compilePathPattern(pattern.join('/'))(path.join('/'))).toBe(false)
  })

  test('matches what is put in the place of its stars', () => {
    const name = fc.stringMatching(/^[a-z]{1,5}$/)
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), name, (folders, end) => {
        const path = [...folders, end].join('/')
        expect(ownersOf(`/${folders[0]}/**/${end} @a`, path)).toEqual(['@a'])
        expect(ownersOf(`${end} @a`, path)).toEqual(['@a'])
        expect(ownersOf(`/${folders.map(() => '*').join('/')}/${end} @a`, path)).toEqual(['@a'])
      })
    )
  })
})

describe('a CODEOWNERS file', () => {
  const text = [
    '# who owns what',
    '* @org/all someone@example.com # everybody',
    '/pricing/ @org/pricing',
    '',
    '/pricing/generated/',
    '*.md @docs'
  ].join('\r\n')

  test('is decided by its last line that matches', () => {
    expect(ownersOf(text, 'main.go')).toEqual(['@org/all', 'someone@example.com'])
    expect(ownersOf(text, 'pricing/book.go')).toEqual(['@org/pricing'])
    expect(ownersOf(text, 'pricing/README.md')).toEqual(['@docs'])
  })

  test('takes ownership away by a line without owners', () => {
    expect(ownersOf(text, 'pricing/generated/table.go')).toEqual([])
  })

  test.each([
    ['!secret/ @a', 'a pattern that begins with !'],
    ['src/[ab].go @a', 'a range in brackets'],
    ['\\#odd @a', 'an escaped #'],
    ['src/ nobody', 'nobody in place of an owner'],
    ['src/ @a @b/c/d', '@b/c/d in place of an owner']
  ])('skips the line %j and says why', (line, why) => {
    const { ownersOf: find, diagnostics } = readCodeowners(`* @rest\n${line}`, 'CODEOWNERS')
    expect(find('src/a.go')).toEqual(['@rest'])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: 'note', at: { file: 'CODEOWNERS', line: 2 } })
    expect(diagnostics[0]?.message).toContain(why)
  })

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (content, path) => {
        expect(Array.isArray(ownersOf(content, path))).toBe(true)
      })
    )
  })
})

describe('of many patterns', () => {
  const segment = fc.constantFrom('a', 'b', 'c', '*', '**', 'a?', 'a*', '')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '/'),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '/')
    )
    .map(([first, parts, last]) => `${first}${parts.join('/')}${last}`)
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c', 'ab'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'))

  test('the last that matches is the one that is found one after the other', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 8 }), path, (all, one) => {
        const last = all.findLastIndex((each) => compilePathPattern(each)(one))
        expect(lastMatch(all)(one)).toBe(last)
      }),
      { numRuns: 3000 }
    )
  })

  test('the largest file is read, and asked for as many files as a profile may name, in seconds', () => {
    const text = Array.from({ length: 150_000 }, (_, at) => `/some/f${at} @a`).join('\n')
    const { ownersOf: find } = readCodeowners(text, 'CODEOWNERS')
    const before = process.cpuUsage()
    for (let at = 0; at < 20_000; at++) find(`some/f${at}/file.go`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(5)
    expect(find('some/f149999/x')).toEqual(['@a'])
  })
})
