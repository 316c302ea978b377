/**
 * Every regular expression of src/ is judged by recheck, which nobody here wrote: it builds the automaton of a pattern
 * and searches for the text that a backtracking engine takes longest for.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { bounded } from '../scripts/regexes/bounded.mjs'

const script = fileURLToPath(new URL('../scripts/regexes.mjs', import.meta.url))
const judge = (...args: readonly string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  return `${stdout}${stderr}`
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-regexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('every regular expression of src/ takes time linear in the text', () => {
  expect(judge()).toMatch(/^\d{3} regular expressions, \d+ judged now, 0 findings\n$/)
}, 120_000)

describe('what is judged', () => {
  test.each([
    ['nested repetition', 'export const a = /^(?:a+)+$/', 'exponential'],
    [
      'a search that starts again at every place',
      'export const a = /,+$/',
      '2nd degree polynomial'
    ],
    [
      'repetitions that overlap',
      'export const a = (b: string) => /^\\w*\\d*x/.exec(b)',
      'polynomial'
    ],
    ['a pattern that is put together', 'export const a = new RegExp("^a")', 'write a literal']
  ])(
    '%s is found',
    (_, code, what) => {
      writeFileSync(join(folder, 'a.ts'), code)
      expect(judge(folder)).toContain(what)
    },
    60_000
  )
})

test('what is allowed to be slower says what bounds it', () => {
  expect(bounded.length).toBeLessThanOrEqual(2)
  for (const { bound, because } of bounded) expect(`${bound} ${because}`).toMatch(/\d/)
})
