/** The pictures of the job summary as text: what is in them, and where they are. `browser/mermaid.test.ts` draws them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CallPaths } from '../../src/model/pictures.js'
import { ladder, renderComment } from '../../src/outputs/comment.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { callPaths } from '../../src/outputs/markdown/callPaths.js'
import { measured } from '../helpers/realPage.js'
import { aFunctionEntry, aReport } from '../helpers/report.js'
import { names, nasty } from './hostileReport.js'

const golden = fileURLToPath(new URL('./__golden__/call-paths.md', import.meta.url))

const render = (paths: readonly CallPaths[]): string =>
  callPaths.render(aReport(), { ...fullSize, paths })

/** One function and its caller, both called as somebody liked. */
const pathsTo = (name: string, over: Partial<CallPaths> = {}): CallPaths => ({
  workload: name,
  metric: name,
  steps: [
    { name: '', package: '', from: -1, skipped: 0, share_base: 100, share_head: 100 },
    { name, package: '', from: 0, skipped: 2, share_base: 0, share_head: 40 },
    {
      ...{ name, package: name, from: 1, skipped: 0, share_base: 0, share_head: 30 },
      entry: aFunctionEntry({ name, package: name, metric: name })
    }
  ],
  more: 0,
  ...over
})

describe('the pictures of the demo', () => {
  const { report, pictures } = measured('demo')

  test('are as they were read', () => {
    const rendered = `${callPaths.render(report, { ...fullSize, paths: pictures.paths })}\n`
    if (env['UPDATE'] === '1') writeFileSync(golden, rendered)
    expect(existsSync(golden) ? readFileSync(golden, 'utf8') : '').toBe(rendered)
  })

  test('are in the job summary, after the tables of what became worse', () => {
    const [summary = ''] = ladder(report, { paths: pictures.paths })
    const places = ['#### Worse', '```mermaid', '#### Better'].map((part) => summary.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('leave a summary that has to be short, and are in no comment, which goes out by mail', () => {
    const rungs = [...ladder(report, { paths: pictures.paths })]
    expect(rungs.map((rung) => rung.includes('mermaid'))).toEqual([
      ...[true, true, true, false, false, false]
    ])
    expect(renderComment(report, { links: {} })).not.toContain('mermaid')
  })
})

describe('a picture', () => {
  test('names the workload where there are several', () => {
    const [one, other] = ['api', 'we`b'].map((workload) =>
      pathsTo('m.A', { workload, metric: 'cpu' })
    )
    if (one === undefined || other === undefined) throw new Error('two pictures')
    expect(render([one])).toContain('**How head gets to what costs more CPU**')
    expect(render([one, other])).toContain("what costs more CPU of `we'b`**")
  })

  test('says what it does not show', () => {
    expect(render([pathsTo('m.A', { more: 1 })])).toContain('1 more function became worse.')
  })

  test.each(names)('has lines of its own shape only, whatever is in a name: %s', (_, name) => {
    expectShape(name)
  })

  test('has lines of its own shape only, whatever is in a name', () => {
    fc.assert(
      fc.property(nasty, (parts) => expectShape(parts.join(''))),
      { seed: 20261122, numRuns: 150 }
    )
  })

  test('is small, however long the names are', () => {
    expect(render([pathsTo('漢'.repeat(10_000))]).length).toBeLessThan(10_000)
  })
})

/** Escaped text: letters, digits, a few marks, and numbered characters. */
const escaped = String.raw`(?:[\w ./(),→…▲●]|%(?!%)|#\d+;)*`
const shapes = [
  '```mermaid',
  '```',
  'flowchart TD',
  `  accTitle: ${escaped}`,
  String.raw`  n\d+\["(?:${escaped}|<br>)*"\](?::::marked)?`,
  String.raw`  n\d+ -->(?:\|"${escaped}"\|)? n\d+`,
  '  classDef marked fill:#dc3220,stroke:#dc3220,color:#ffffff'
].map((shape) => new RegExp(`^${shape}$`))

const expectShape = (name: string): void => {
  const lines = render([pathsTo(name)]).split('\n')
  const from = lines.indexOf('```mermaid')
  const chart = lines.slice(from, lines.indexOf('```') + 1)
  expect(chart.filter((line) => !shapes.some((shape) => shape.test(line)))).toEqual([])
  expect(chart).toHaveLength(10)
}
