/** The pages that people read before they are committed: what is between `<body>` and the data of the script. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Pictures } from '../../../src/model/pictures.js'
import { scenarios } from '../scenarios.js'
import { pageOf } from './pageParts.js'

const goldenPath = (name: string): string =>
  fileURLToPath(new URL(`../__golden__/${name}.html`, import.meta.url))

const spread = (center: number, step: number): readonly number[] =>
  Array.from({ length: 10 }, (_, i) => center + (i - 4.5) * step)

/** What stands behind the first benchmarks of the report, and packages of its CPU profile. */
const pictures: Partial<Pictures> = {
  samples: new Map([
    ['b-1', { base: spread(3020, 6), head: spread(3540, 11) }],
    ['b-2', { base: spread(310, 1), head: spread(281, 0.5) }]
  ]),
  geomeans: [
    { workload: 'bench', unit: 'ns/op', rows: 7, ratio: 1.0213 },
    { workload: 'bench', unit: 'B/op', rows: 2 }
  ],
  packages: [
    {
      workload: 'checkout',
      metric: 'cpu',
      unit: 'nanoseconds',
      counts: true,
      total: { base: 10_000_000_000, head: 11_990_000_000 },
      packages: [
        { package: 'example.com/shop/pricing', base: 1_210_000_000, head: 2_950_000_000 },
        { package: 'runtime', base: 510_000_000, head: 1_310_000_000 },
        { package: '', base: 20_000_000, head: 0 }
      ]
    }
  ]
}

const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<body>') + 6, html.indexOf('<script type="application/json"'))

describe.each([...scenarios])('the page of "%s"', (name, report) => {
  test('is its golden page', () => {
    const rendered = bodyOf(pageOf(report, name === 'regression' ? pictures : {}))
    if (env['UPDATE'] === '1') writeFileSync(goldenPath(name), rendered)
    expect(existsSync(goldenPath(name)) ? readFileSync(goldenPath(name), 'utf8') : '').toBe(
      rendered
    )
  })
})
