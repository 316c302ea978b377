import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { compileGlob, isGlob, MAX_ALTERNATIVES } from '../../src/patterns/glob.js'

const means = (glob: string, text: string, brackets: 'set' | 'literal' = 'set') =>
  compileGlob(glob, { brackets })(text)

describe('a glob', () => {
  test.each([
    ['data-*', 'data-1', true],
    ['data-*', 'data-', true],
    ['data/*', 'data/', false],
    ['{cpu,mem}.{1,2}.pprof', 'mem.2.pprof', true],
    ['{cpu,mem}.{1,2}.pprof', 'mem.3.pprof', false],
    ['{a,b{c,d}}', 'bd', true],
    ['{a}', '{a}', true],
    ['{a,b', '{a,b', true],
    ['a},{', 'a},{', true],
    ['{a,}b', 'b', true],
    ['run-[0-9]', 'run-7', true],
    ['run-[0-9]', 'run-x', false],
    ['run-[!0-9]', 'run-x', true],
    ['[]a]', ']', true],
    ['[a', '[a', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['\\{a,b}', '{a,b}', true],
    ['**/cpu.*', 'a/b/cpu.pprof', true],
    ['', '', true],
    ['', 'a', false]
  ])('%j and %j: %s', (glob, text, is) => {
    expect(means(glob, text)).toBe(is)
  })

  test('takes brackets for sets or for what they are', () => {
    expect(means('n=[1]', 'n=1', 'set')).toBe(true)
    expect(means('n=[1]', 'n=1', 'literal')).toBe(false)
    expect(means('n=[1]', 'n=[1]', 'literal')).toBe(true)
  })

  test('agrees with picomatch', () => {
    const item = fc.constantFrom('a', 'b', 'c', '*', '?', '{a,bc}', '[ab]', '[^a]', '-')
    const part = fc.oneof(
      { weight: 1, arbitrary: fc.constant('**') },
      {
        weight: 4,
        arbitrary: fc.array(item, { minLength: 1, maxLength: 4 }).map((s) => s.join(''))
      }
    )
    // Stars in a row are where globs differ, and `a*/**` asks for a folder in picomatch where `a/**` does not.
    const glob = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'))
      .filter((text) => !/\*\*[^/]|[^/]\*\*|\*\*\/\*\*|\*\/\*\*$/.test(text))
    const name = fc.stringMatching(/^[abc-]{1,4}$/)
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(glob, path, (one, text) => {
        const theirs = picomatch(one, { dot: true, nonegate: true })(text)
        expect([one, text, means(one, text)]).toEqual([one, text, theirs])
      }),
      { seed: 20261128, numRuns: 3000 }
    )
  })
})

/** Milliseconds of CPU time. */
const timeOf = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('the classic attacks on globs', () => {
  const a = (count: number) => 'a'.repeat(count)

  test.each([
    ['many stars that all fail at the end', `${'*a'.repeat(100)}*b`, a(10_000)],
    ['many folders that all fail at the end', `${'**/a/'.repeat(100)}b`, `${'a/'.repeat(5000)}a`],
    ['stars in folders', `${'**/*a*a*a/'.repeat(30)}b`, `${'aaaa/'.repeat(2000)}a`],
    ['choices under stars', `${'*{a,b}'.repeat(5)}*c`, a(10_000)],
    ['one character often, behind a star', `*${'?'.repeat(900)}b`, a(10_000)],
    ['sets that overlap', `${'*[a-z]'.repeat(100)}!`, a(10_000)],
    ['a negated set often', `${'*[!b]'.repeat(100)}b`, a(10_000)]
  ])('%s takes time linear in the name', (_, glob, text) => {
    expect(timeOf(() => expect(means(glob, text)).toBe(false))).toBeLessThan(1000)
  })

  test('choices beside choices are refused beyond a number, and mean nothing else', () => {
    const fits = `${'{a,b}'.repeat(6)}`
    const bomb = '{a,b}'.repeat(300)
    expect([2 ** 6 <= MAX_ALTERNATIVES, isGlob(fits), isGlob(bomb)]).toEqual([true, true, false])
    expect(timeOf(() => expect(means(bomb, a(300))).toBe(false))).toBeLessThan(1000)
    expect(means(bomb, bomb)).toBe(true)
  })

  test('braces that never close are read once for each', () => {
    expect(timeOf(() => expect(isGlob('{'.repeat(1000))).toBe(true))).toBeLessThan(1000)
    expect(timeOf(() => expect(isGlob('{,'.repeat(500))).toBe(true))).toBeLessThan(1000)
  })
})
