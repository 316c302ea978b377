/** The table of docs/limits.md about the greatest inputs, as `npm run bench:bounds` writes it. */
import { expect, test } from '@jest/globals'
import { type MeasuredCase, withMeasured } from '../scripts/bounds/page.mjs'

const names = ['pprof', 'folded', 'merge']
const blank = 'before\n<!-- begin:measured -->\n\n<!-- end:measured -->\nafter'

const ran = (name: string, over: Partial<MeasuredCase> = {}): MeasuredCase => ({
  ...{ name, what: 'much', command: 'analyze', code: 0, says: undefined, isExpected: true },
  ...{ ms: 12_400, peak: 1536 * 2 ** 20 },
  ...over
})

const rowsOf = (page: string) => page.split('\n').filter((line) => /^\| (?!case)/.test(line))

test('a row says how the process ended, what was said, time and memory', () => {
  const page = withMeasured(
    blank,
    [ran('pprof'), ran('folded', { says: 'folded/too-many' })],
    names
  )
  expect(rowsOf(page)).toEqual([
    expect.stringContaining('| pprof | much | `analyze` | 0, all of it read | 12 s | 1,536 MiB | '),
    expect.stringContaining(
      '| folded | much | `analyze` | 0, `folded/too-many` | 12 s | 1,536 MiB | '
    )
  ])
  // Rows of cases that were measured elsewhere stay, so that a row says where it is from.
  for (const row of rowsOf(page)) expect(row).toContain(`; Node ${process.version} |`)
  expect(page).toMatch(/^before\n[\s\S]*\nafter$/)
})

test('what did not end as it should stands out', () => {
  const bad = [
    ran('pprof', { code: null, isExpected: false }),
    ran('folded', { says: 'folded/too-many', isExpected: false })
  ]
  const page = withMeasured(blank, bad, names)
  expect(page).toContain('| **killed, not: all of it read** |')
  expect(page).toContain('| **0, not: `folded/too-many`** |')
})

test('a case that is measured again replaces its row, and the others stay in order', () => {
  const first = withMeasured(blank, [ran('merge'), ran('pprof')], names)
  const again = withMeasured(first, [ran('pprof', { ms: 2000 }), ran('folded')], names)
  expect(rowsOf(again).map((row) => row.split(' | ')[0])).toEqual([
    '| pprof',
    '| folded',
    '| merge'
  ])
  expect(again).toContain('| 2.0 s |')
  expect(withMeasured(again, [], names)).toBe(again)
})

test('a case that is no more is no row any more', () => {
  const first = withMeasured(blank, [ran('merge'), ran('pprof')], names)
  expect(rowsOf(withMeasured(first, [], ['pprof']))).toHaveLength(1)
})
