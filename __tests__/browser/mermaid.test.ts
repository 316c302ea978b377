/** The pictures of the job summary in Mermaid itself, which GitHub draws them with. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { callPaths } from '../../src/outputs/markdown/callPaths.js'
import { flowchart } from '../../src/outputs/mermaid.js'
import { measured } from '../helpers/realPage.js'
import { describeInBrowser, useBrowser } from './browser.js'

const { openHtml } = useBrowser()

/** What this needs of the program. */
interface Mermaid {
  readonly initialize: (options: object) => void
  readonly render: (id: string, source: string) => Promise<{ readonly svg: string }>
}

const program = createRequire(import.meta.url).resolve('@mermaid-js/tiny')

/** The sources of a text's fences. */
const charts = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, source = '']) => source)

/** Draws a chart as GitHub does, strictly, and shows it. Rejects when Mermaid does not understand it. */
const draw = async (source: string): Promise<Page> => {
  const page = await openHtml('<!doctype html><meta charset="utf-8"><title>chart</title>')
  await page.addScriptTag({ content: readFileSync(program, 'utf8') })
  await page.evaluate(async (text) => {
    const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    document.body.innerHTML = (await mermaid.render('chart', text)).svg
  }, source)
  return page
}

/** The lines of every box, as somebody reads them. */
const boxes = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.locator('.node').evaluateAll((nodes) =>
    nodes.map((node) => {
      for (const line of node.querySelectorAll('br')) line.replaceWith('\u2028')
      return (node.textContent ?? '').split('\u2028').map((line) => line.replaceAll('\u200b', ''))
    })
  )

const hostile = [
  '"]; click n0 "javascript:alert(1)"',
  '%%{init: {"theme":"dark"}}%%',
  '%% no comment',
  'a`b`c `**bold**`',
  '</script><img src=x onerror=alert(1)>',
  '1. list',
  '- list',
  '(*Book).Tier *em* __strong__',
  '\ufb02\u00b0lt\u00b6\u00dfb\ufb02\u00b0\u00b060\u00b6\u00df',
  '$$x^2$$ $$$',
  'fa:fa-car fab:fa-github',
  'style x:y#40; classDef a fill:#f00;',
  'end',
  'subgraph one',
  'https://example.com/x www.example.com',
  '&lt;b&gt; #35; #quot; #lt;',
  String.raw`\n \\n <br> <br/>`,
  'n1:::marked@{ shape: rect }',
  '漢字 🔥 ünï'
]

describeInBrowser('the pictures of the job summary', () => {
  test('of the demo are drawn, with every function and its change', async () => {
    const { report, pictures } = measured('demo')
    const [cpu = '', memory = ''] = charts(
      callPaths.render(report, { ...fullSize, paths: pictures.paths })
    )
    expect(await boxes(await draw(cpu))).toContainEqual([
      'pricing.(*Book).Tier',
      '0.2% → 33.5%',
      '▲ more CPU +33.2 pp'
    ])
    const page = await draw(memory)
    expect(await boxes(page)).toContainEqual(['pricing.Rebate', '0.1% → 16.1%'])
    expect(await page.locator('svg').getAttribute('aria-labelledby')).toBeTruthy()
    expect(await page.locator('svg > title').textContent()).toBe(
      'How head gets to what costs more alloc_space'
    )
    expect(await page.locator('.marked').count()).toBe(4)
  })

  test('show hostile names letter by letter, and nothing in them does anything', async () => {
    const chart = flowchart({
      title: hostile.join(' '),
      boxes: hostile.map((name) => ({ lines: [name, name], isMarked: false })),
      arrows: hostile.slice(1).map((words, at) => ({ from: at, to: at + 1, words }))
    })
    const [source = ''] = charts(chart)
    const page = await draw(source)
    expect(await boxes(page)).toEqual(hostile.map((name) => [name, name]))
    const labels = await page.locator('.edgeLabel .edgeLabel').allTextContents()
    expect(labels.map((label) => label.replaceAll('\u200b', ''))).toEqual(hostile.slice(1))
    expect(
      await page.locator('svg :is(a, img, script, iframe, i, strong, em, .cluster)').count()
    ).toBe(0)
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('svg *')].flatMap((node) =>
          node.getAttributeNames().filter((name) => name.startsWith('on') || name.endsWith('href'))
        )
      )
    ).toEqual([])
  })
})
