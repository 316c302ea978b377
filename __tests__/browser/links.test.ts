/** Every link of a comment to the page, followed: in the graph where there are stacks, else in the tables. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import type { PageTree } from '../../src/model/page.js'
import { renderComment } from '../../src/outputs/comment.js'
import { renderPage } from '../../src/outputs/html.js'
import { measured } from '../helpers/realPage.js'
import { describeInBrowser, useBrowser } from './browser.js'

const { openHtml } = useBrowser({ reducedMotion: 'reduce' })

const { report, pictures } = measured('demo')
const url = 'https://github.com/acme/shop/actions/runs/1/artifacts/2'

const fragments = [
  ...new Set(
    [...renderComment(report, { links: { page: { url } } }).matchAll(/\]\([^)#]+(#[^)]*)\)/g)].map(
      ([, fragment = '']) => fragment
    )
  )
]

/** The page of the demo, as if only some of its profiles had stacks. */
const htmlWith = async (hasStacks: (tree: PageTree) => boolean): Promise<string> => {
  const { flames } = pictures
  const trees = flames.trees.filter(hasStacks)
  const assets = await bundlePage()
  return renderPage({ report, pictures: { ...pictures, flames: { ...flames, trees } }, assets })
}

/** What a reader sees who followed a link: the function that the graph shows, or the row that is in view. */
const shown = (page: Page): Promise<{ readonly graph: string; readonly row: string }> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const inView = (node: Element | null): boolean => {
      const { top = -1, bottom = -1 } = node?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight
    }
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const row = target?.closest('tr') ?? null
    const title = document.querySelector('.fg-details h3')
    const graphTop = document.getElementById('flamegraph')?.getBoundingClientRect().top ?? -1
    const complains = document.querySelector('.fg-message')?.checkVisibility() ?? false
    if (complains) return { graph: 'a complaint', row: 'a complaint' }
    return {
      graph: Math.abs(graphTop) < 100 ? (title?.textContent ?? '') : '',
      row: inView(row) ? (row?.textContent ?? '') : ''
    }
  })

/** The links that lead to nothing that can be seen. */
const lost = async (page: Page, isInGraph: (id: string) => boolean): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const fragment of fragments) {
    await page.evaluate((hash) => {
      const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }))
      location.hash = hash
      return changed
    }, fragment)
    const { graph, row } = await shown(page)
    const where = isInGraph(fragment.replace('#fn=', '')) ? graph : row
    if (where === '' || where === 'a complaint') wrong.push(`${fragment}: ${where}`)
  }
  return wrong
}

const idsOf = (trees: readonly PageTree[]): ReadonlySet<string> =>
  new Set(trees.flatMap(({ findings }) => findings.map(({ id }) => id)))

describeInBrowser('the links of the comment of the demo', () => {
  const everything = pictures.flames.trees

  test.each([
    ['in the graph', everything],
    [
      'in the tables, where allocations have no stacks',
      everything.filter(({ metric }) => metric === 'cpu')
    ],
    ['in the tables, where nothing has stacks', []]
  ])('lead to something that can be seen: functions %s', async (_, trees) => {
    const page = await openHtml(await htmlWith((tree) => trees.includes(tree)))
    const ids = idsOf(trees)
    expect(fragments.length).toBeGreaterThan(30)
    expect(await lost(page, (id) => ids.has(id))).toEqual([])
  })

  test('open the page at the row of a function whose profile has no stacks', async () => {
    const [found] = report.mem_regressions
    const html = await htmlWith(({ metric }) => metric === 'cpu')
    const page = await openHtml(html, `#fn=${found?.id}`)
    await page.waitForLoadState('load')
    expect((await shown(page)).row).toContain('codec.Encode')
    const closed = report.share_shifts[0] ?? report.other_deltas[0]
    const other = await openHtml(html, `#t=default/cpu&fn=${closed?.id}`)
    await other.waitForLoadState('load')
    expect(await other.locator(`[id="fn=${closed?.id}"]`).isVisible()).toBe(true)
  })
})
