import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeHistories } from '../../src/history/merge.js'
import { readHistory } from '../../src/history/read.js'
import { writeHistory } from '../../src/history/write.js'
import { emptyHistory } from '../../src/model/history.js'
import { historyBounds } from '../../src/model/historyBounds.js'
import { aPoint, encodeId, historyOf, someHistory } from '../helpers/history.js'

describe('merging histories', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(someHistory, someHistory, (a, b) => {
        expect(writeHistory(mergeHistories(a, b))).toBe(writeHistory(mergeHistories(b, a)))
      })
    )
  })

  test('does not depend on who merges first', () => {
    fc.assert(
      fc.property(someHistory, someHistory, someHistory, (a, b, c) => {
        const left = mergeHistories(mergeHistories(a, b), c)
        const right = mergeHistories(a, mergeHistories(b, c))
        expect(writeHistory(left)).toBe(writeHistory(right))
      })
    )
  })

  test('twice is once, and with nothing is nothing new', () => {
    fc.assert(
      fc.property(someHistory, someHistory, (a, b) => {
        const once = mergeHistories(a, b)
        expect(mergeHistories(once, b)).toEqual(once)
        expect(mergeHistories(once, once)).toEqual(once)
        expect(mergeHistories(once, emptyHistory)).toEqual(once)
      })
    )
  })

  test('keeps every run of either', () => {
    const [a, b] = [historyOf([1, 2]), { ...emptyHistory, points: [aPoint(7)] }]
    const merged = mergeHistories(a, b)
    expect(merged.points.map(({ run }) => run)).toEqual([1000, 1001, 1007])
    expect(merged.series).toEqual(a.series)
  })
})

describe('the text of a history', () => {
  test('reads back as the history', () => {
    fc.assert(
      fc.property(someHistory, (some) => {
        const history = mergeHistories(some, emptyHistory)
        expect(readHistory(writeHistory(history))).toEqual({ kind: 'history', history })
      })
    )
  })

  test('has a line for each run, so that a new run is a new line', () => {
    const before = writeHistory(historyOf([1, 2])).split('\n')
    const after = writeHistory(historyOf([1, 2, 3])).split('\n')
    expect(after).toHaveLength(before.length + 1)
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(2)
  })
})

describe('reading a history', () => {
  const textWith = (change: object): string => JSON.stringify({ ...historyOf([1]), ...change })

  test.each([
    ['no JSON', 'not json', 'history/damaged'],
    ['cut in half', writeHistory(historyOf([1, 2])).slice(0, 200), 'history/damaged'],
    ['something else', '[]', 'history/invalid'],
    ['a newer version', textWith({ schema_version: 2 }), 'history/newer'],
    [
      'a key that is no fingerprint',
      textWith({ series: { ['__proto__ ']: {} } }),
      'history/invalid'
    ],
    ['an unknown key', textWith({ more: 1 }), 'history/invalid'],
    [
      'a commit that is none',
      textWith({ points: [{ ...aPoint(1), commit: '../../etc' }] }),
      'history/invalid'
    ],
    [
      'an endless number',
      textWith({ points: [aPoint(1)] }).replace(
        '"values":{}',
        `"values":{"${encodeId}":[1e999,1,0]}`
      ),
      'history/invalid'
    ],
    [
      'too many runs',
      textWith({ points: Array.from({ length: historyBounds.points + 1 }, (_, i) => aPoint(i)) }),
      'history/invalid'
    ],
    ['too long a text', ' '.repeat(historyBounds.bytes + 1), 'history/too-large']
  ])('refuses %s', (_, text, code) => {
    const read = readHistory(text)
    expect(read.kind === 'refused' ? read.diagnostic.code : read.kind).toBe(code)
  })

  test('refuses more rows of a run than it takes', () => {
    const rows = Array.from({ length: historyBounds.seriesOfPoint + 1 }, (_, i) => [
      i.toString(16).padStart(16, '0'),
      [1, 1, 0]
    ])
    const read = readHistory(
      textWith({ points: [aPoint(1, { values: Object.fromEntries(rows) })] })
    )
    expect(read).toMatchObject({ kind: 'refused', diagnostic: { code: 'history/too-large' } })
  })

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readHistory(text).kind).toBe('refused')))
    fc.assert(fc.property(fc.json(), (text) => expect(readHistory(text).kind).toBe('refused')))
  })

  test('says the first complaint only, however many there are', () => {
    const points = new Array(900).fill({ ...aPoint(1), values: { x: 1 } })
    const read = readHistory(textWith({ points }))
    const message = read.kind === 'refused' ? read.diagnostic.message : ''
    expect(message).toMatch(/^expected a history, found at points\.0\./)
  })
})
