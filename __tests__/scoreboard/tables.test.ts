import { describe, expect, test } from '@jest/globals'
import { plotOf } from '../../scoreboard/plot/plot.js'
import { text } from '../../scoreboard/plot/svg.js'
import { benchmarkRules } from '../../scoreboard/rules/index.js'
import { count, percent, table, withInterval } from '../../scoreboard/tables/text.js'
import { wilson } from '../../scoreboard/wilson.js'

describe('numbers on the page', () => {
  test.each([
    [0, '0'],
    [0.004, '0.4'],
    [0.0994, '9.9'],
    [0.0996, '10'],
    [0.5, '50'],
    [0.913, '91.3'],
    [1, '100']
  ])('show %d as %s percent', (fraction, shown) => {
    expect(percent(fraction)).toBe(shown)
  })

  test('stand with their interval', () => {
    expect(withInterval(wilson(7, 1000))).toBe('0.7% (0.3 to 1.4)')
  })

  test('have a comma after the thousands', () => {
    expect([count(999), count(1000), count(110_000)]).toEqual(['999', '1,000', '110,000'])
  })

  test('are aligned to the right in tables', () => {
    expect(table(['rule', 'rate'], [['a', '1%']])).toBe(
      '| rule | rate |\n| --- | ---: |\n| a | 1% |'
    )
  })
})

describe('the picture', () => {
  const scores = benchmarkRules.map((rule, index) => {
    const rate = wilson(index, 10)
    return { rule, alarmed: rate, found: rate, wrong: rate }
  })
  const cells = [1.02, 1.5].map((factor) => ({ cell: { cv: 0.03, factor }, scores }))
  const picture = plotOf({ unchanged: { scores, levels: [] }, cells })

  test('has a bar for every rule', () => {
    expect(picture.match(/<rect /g)).toHaveLength(benchmarkRules.length)
  })

  test('has no coordinate that is not a number', () => {
    expect(picture).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('escapes its texts', () => {
    expect(text('p<0.05 & "x"', {})).toBe('<text>p&lt;0.05 &amp; &quot;x&quot;</text>')
  })
})
