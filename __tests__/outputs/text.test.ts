import { describe, expect, test } from '@jest/globals'
import { terminal } from '../../src/outputs/escape.js'
import { outputs } from '../../src/outputs/index.js'
import { hang, padEnd, squeeze, widthOf, wrap } from '../../src/outputs/text/layout.js'
import { text } from '../../src/outputs/text.js'
import { aFunctionEntry, anInput, aReport, someGates } from '../helpers/report.js'
import { scenarios } from './scenarios.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of the summary itself
const sequences = /\u001b\[\d+m/g

describe('the terminal summary', () => {
  test.each([...scenarios])('fits 80 columns in the report "%s"', (_, report) => {
    const lines = text
      .render(report, { colour: 'none' })
      .split('\n')
      .filter((line) => !line.startsWith('     $ '))
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([])
  })

  test.each([...scenarios])('says the same with colours in the report "%s"', (_, report) => {
    const coloured = text.render(report, { colour: 'ansi' })
    expect(coloured).toMatch(sequences)
    expect(coloured.replace(sequences, '')).toBe(text.render(report, { colour: 'none' }))
  })

  test('aligns the columns of wide characters', () => {
    const entries = ['注文.処理', 'shop.apply'].map((name) =>
      aFunctionEntry({ id: name, name, package: '' })
    )
    const rows = text
      .render(aReport({ cpu_regressions: entries }), { colour: 'none' })
      .split('\n')
      .filter((line) => line.includes('▲'))
    expect(rows.map((row) => widthOf(row.slice(0, row.indexOf('+12.5'))))).toEqual([26, 26])
  })

  test('shows ten changes and says how many more there are', () => {
    const entries = Array.from({ length: 14 }, (_, index) => aFunctionEntry({ id: `f-${index}` }))
    const rendered = text.render(aReport({ cpu_regressions: entries }), { colour: 'none' })
    expect(rendered.match(/▲/g)?.length).toBe(10)
    expect(rendered).toContain('and 4 more rows in report.md')
  })

  test('lists twenty inputs that were not compared and says how many more there are', () => {
    const inputs = Array.from({ length: 1025 }, (_, index) =>
      anInput({ path: `notes/${index}.txt`, status: 'unrecognised' })
    )
    const rendered = text.render(aReport({ inputs }), { colour: 'none' })
    expect(rendered.match(/is of no known format/g)?.length).toBe(20)
    expect(rendered).toContain(
      '  - and 1,005 more in report.json: comparisons, inputs, diagnostics'
    )
  })

  test('puts the summary below a long verdict', () => {
    const gates = someGates({ regression: { status: 'unjudged', because: 'too little' } })
    const report = aReport({ verdict: { level: 'pass', complete: false, gates } })
    expect(text.render(report, { colour: 'none' }).split('\n').slice(0, 2)).toEqual([
      'Passed, 1 gate not judged:',
      '  No performance change found.'
    ])
  })

  test('keeps room for what is better, however much is worse', () => {
    const entries = Array.from({ length: 12 }, (_, index) => aFunctionEntry({ id: `f-${index}` }))
    const improved = [aFunctionEntry({ id: 'good', class: 'improvement' })]
    const report = aReport({ cpu_regressions: entries, cpu_improvements: improved })
    const rendered = text.render(report, { colour: 'none' })
    expect([rendered.match(/▲/g)?.length, rendered.match(/▼/g)?.length]).toEqual([9, 1])
  })
})

describe('layout', () => {
  test('counts columns as a terminal draws them', () => {
    expect([widthOf('abc'), widthOf('注文'), widthOf('e\u0301'), widthOf('🔥')]).toEqual([
      3, 4, 1, 2
    ])
  })

  test('pads to a width and never cuts', () => {
    expect(padEnd(terminal('ab'), 4)).toBe('ab  ')
    expect(padEnd(terminal('abcde'), 4)).toBe('abcde')
  })

  test('squeezes wide names until they fit', () => {
    expect(widthOf(squeeze(terminal('注文処理'.repeat(20)), 20))).toBeLessThanOrEqual(20)
    expect(squeeze(terminal('abc'), 3)).toBe('abc')
  })

  test('wraps at spaces and keeps a long word whole', () => {
    const lines = wrap(terminal(`${'word '.repeat(30)}${'x'.repeat(100)}`), 4)
    expect(lines.slice(0, -1).every((line) => widthOf(line) <= 80)).toBe(true)
    expect(lines.at(-1)).toBe(`    ${'x'.repeat(100)}`)
  })

  test('hangs text behind a bullet', () => {
    expect(hang(terminal('1.'), terminal('a b'), 4)).toEqual(['1.  a b'])
  })
})

describe('the registry of outputs', () => {
  test('gives every output its own file', () => {
    const all = Object.entries(outputs)
    expect(all.map(([key, { id }]) => [key, id])).toEqual(all.map(([key]) => [key, key]))
    expect(new Set(all.map(([, { fileName }]) => fileName)).size).toBe(all.length)
  })
})
