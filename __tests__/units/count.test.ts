import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { andMore, plural } from '../../src/units/count.js'

const src = fileURLToPath(new URL('../../src', import.meta.url))

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts')
)

describe('numbers of things', () => {
  test.each([
    [0, '0 rows'],
    [1, '1 row'],
    [1234, '1,234 rows']
  ])('counts %d as %s', (count, text) => {
    expect(plural(count, 'row')).toBe(text)
  })

  test('takes a plural of its own', () => {
    expect(plural(2, 'row is', 'rows are')).toBe('2 rows are')
  })

  test.each([
    [-2, ''],
    [0, ''],
    [1, ' and 1 more'],
    [12_345, ' and 12,345 more']
  ])('tells that %d others are there as "%s"', (others, text) => {
    expect(andMore(others)).toBe(text)
  })

  test('what is left out of a list is counted with separators, wherever it is told', () => {
    const told = sources.flatMap((path) => {
      const text = readFileSync(join(src, path), 'utf8')
      return [...text.matchAll(/\$\{([^{}]*)\} more\b/g)].map(([, number = '']) => ({
        path,
        number
      }))
    })
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter(({ number }) => !/formatCount\(|^[A-Z]+$/.test(number))).toEqual([])
  })
})
