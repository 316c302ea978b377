/** Every fixed bound of docs/limits.md, as a list: at the bound all is well, one beyond it something is said or shortened. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { sizeOf } from './fixedBounds/bound.js'
import { formatBounds } from './fixedBounds/formats.js'
import { outputBounds } from './fixedBounds/outputs.js'
import { settingBounds } from './fixedBounds/settings.js'
import { transferBounds } from './fixedBounds/transfers.js'

const bounds = [...formatBounds, ...settingBounds, ...transferBounds, ...outputBounds]

describe.each(bounds)('$row, $bound: $what', ({ bound, fits = sizeOf(bound), read, says }) => {
  test('just fits', async () => {
    expect(await read(fits)).toBe('')
  })

  test('one more', async () => {
    const text = await read(fits + 1)
    for (const words of says) expect(text).toContain(words)
  })
})

/** The rows of the page, each with the numbers of its bound. */
const listed = (): readonly string[] => {
  const page = readFileSync(new URL('../docs/limits.md', import.meta.url), 'utf8')
  const [, table = ''] = page.split(/<!-- (?:begin|end):fixed -->/)
  const rows = table.trim().split('\n').slice(2)
  return rows.flatMap((row) => {
    const [, what = '', bound = ''] = row.split(' | ').join('|').split('|')
    const numbers = bound.match(/\d{1,3}(?:,\d{3})*(?: [KM]iB)?/g) ?? ['no number']
    return numbers.map((number) => `${what.trim()}: ${number}`)
  })
}

test('are all fixed bounds of docs/limits.md, and no others', () => {
  const met = new Set(bounds.map(({ row, bound }) => `${row}: ${bound}`))
  expect(met).toEqual(new Set(listed()))
})
