/** The page where nothing can be pressed: on paper, and in a browser that runs no scripts. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import { measured, realPage } from '../helpers/realPage.js'
import { violations } from './axe.js'
import { describeInBrowser, useBrowser } from './browser.js'
import { drawn } from './graph.js'

const html = bundlePage().then((assets) => realPage('demo', assets))
const { report } = measured('demo')

/** What waits for a pointer or a key, of what can be seen. */
const controls = (page: Page): Promise<readonly string[]> =>
  page
    .locator('button, input, select, textarea, [role="tab"], [role="button"]')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.checkVisibility()).map((node) => node.textContent ?? '')
    )

/** Elements that reach beyond the page or hide a part of their text. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.locator('main *').evaluateAll((nodes) =>
    nodes
      .filter((node) => node.checkVisibility() && !node.matches('.fg-hidden, .fg-hidden *'))
      .filter((node) => {
        const hides = getComputedStyle(node).overflowX !== 'visible'
        const isCut = hides && node.clientWidth > 0 && node.scrollWidth > node.clientWidth
        return isCut || node.getBoundingClientRect().right > innerWidth + 0.5
      })
      .map((node) => `${node.tagName}.${node.className}: ${node.textContent?.slice(0, 40)}`)
  )

describeInBrowser('report.html of the demo on paper', () => {
  const { openHtml } = useBrowser({ reducedMotion: 'reduce' })

  // The width of A4 and of Letter inside of their margins, turned as the page asks for, and upright where it is not.
  test.each([1031, 965, 720])('is whole at %i pixels, with everything open', async (width) => {
    const page = await openHtml(await html)
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ media: 'print' })
    await drawn(page)
    expect(await clipped(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBeGreaterThan(report.bench_deltas.length)
    expect(await rows.evaluateAll((all) => all.filter((row) => row.clientHeight === 0))).toEqual([])
    expect(await page.locator('thead').first().isVisible()).toBe(true)
  })

  test('has no control, and says which profile is drawn', async () => {
    const page = await openHtml(await html, '#t=default/alloc_space')
    await page.emulateMedia({ media: 'print' })
    expect(await controls(page)).toEqual(['default', 'alloc_space'])
    const looks = await page
      .locator('.fg-picker select')
      .evaluate((node) => [getComputedStyle(node).appearance, getComputedStyle(node).borderWidth])
    expect(looks).toEqual(['none', '0px'])
  })
})

describeInBrowser('report.html of the demo without its script', () => {
  const { openHtml } = useBrowser({ reducedMotion: 'reduce' })

  // Axe is a script, so this page is one that lost its own.
  test.each(['light', 'dark'] as const)(
    'shuts nobody out, as far as axe can tell: %s',
    async (colorScheme) => {
      const { script } = await bundlePage()
      const page = await openHtml((await html).replace(script, () => ''))
      await page.emulateMedia({ colorScheme })
      expect(await page.locator('canvas').count()).toBe(0)
      expect(await violations(page)).toEqual([])
    }
  )
})

describeInBrowser('report.html of the demo where scripts are off', () => {
  const { openHtml } = useBrowser({ javaScriptEnabled: false, reducedMotion: 'reduce' })

  test('has verdict, gates, functions and benchmarks as text, and no control', async () => {
    const page = await openHtml(await html)
    expect(await controls(page)).toEqual([])
    expect(await page.locator('h1').innerText()).toMatch(/^Failed: 6 benchmarks are slower/)
    const text = await page.locator('main').innerText()
    for (const { id, status } of report.verdict.gates)
      if (status === 'failed' || status === 'passed') expect(text).toContain(id)
    for (const { name } of report.cpu_regressions)
      expect(text).toContain(name.slice(name.lastIndexOf('/') + 1))
    for (const { name, verdict } of report.bench_deltas)
      if (verdict === 'regression') expect(text).toContain(name)
    expect(await page.locator('#flamegraph').innerText()).toContain('The flame graph takes scripts')
    expect(await page.locator('canvas').count()).toBe(0)
  })

  test('leads from a link of the comment to the row, also where that is one click away', async () => {
    const [open] = report.cpu_regressions
    const [closed] = report.share_shifts
    for (const row of [open, closed]) {
      const page = await openHtml(await html, `#fn=${row?.id}`)
      const name = page.locator(`[id="fn=${row?.id}"]`)
      expect(await name.isVisible()).toBe(true)
      const { y = -1 } = (await name.boundingBox()) ?? {}
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(900)
    }
  })

  test('fits a narrow screen', async () => {
    const page = await openHtml(await html)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
