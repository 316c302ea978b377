/** The page that users get, made of real profiles, in a real browser. */

import { expect, test } from '@jest/globals'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import { measured, realPage } from '../helpers/realPage.js'
import { violations } from './axe.js'
import { describeInBrowser, useBrowser } from './browser.js'
import { drawn, graph } from './graph.js'

const { openHtml } = useBrowser({ reducedMotion: 'reduce' })

const tier = 'example.com/shop/pricing.(*Book).Tier'
const found = measured('demo').report.cpu_regressions.find(({ name }) => name === tier)

describeInBrowser('report.html of the demo', () => {
  const html = bundlePage().then((assets) => realPage('demo', assets))

  test('shuts nobody out, as far as axe can tell', async () => {
    const page = await openHtml(await html)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
  })

  test.each([390, 760, 1280])('breaks no word of a command at %i pixels', async (width) => {
    const page = await openHtml(await html)
    await page.setViewportSize({ width, height: 900 })
    const fitting = await page.locator('pre code').evaluateAll((all) =>
      all.map((code) => {
        const line = Number.parseFloat(getComputedStyle(code).lineHeight)
        // What has no room on a line of its own has to be broken.
        const box = code.parentElement ?? code
        const { paddingLeft, paddingRight } = getComputedStyle(box)
        const room =
          box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        const widthOf = (word: string): number => {
          const whole = document.createElement('span')
          Object.assign(whole.style, { whiteSpace: 'nowrap', position: 'absolute' })
          whole.textContent = word
          code.append(whole)
          const { width } = whole.getBoundingClientRect()
          whole.remove()
          return width
        }
        const range = document.createRange()
        const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
        const broken: string[] = []
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
            range.setStart(node, word.index)
            range.setEnd(node, word.index + word[0].length)
            if (range.getBoundingClientRect().height > 1.5 * line) broken.push(word[0])
          }
        }
        return broken.filter((word) => widthOf(word) <= room)
      })
    )
    const given = measured('demo').report.recommendations.flatMap((step) => step.command ?? [])
    expect(given.length).toBeGreaterThan(2)
    expect(await page.locator('pre code').allInnerTexts()).toEqual(given)
    expect(fitting.flat()).toEqual([])
  })

  test('draws the graph, and changes nothing around it', async () => {
    const page = await openHtml(await html)
    await drawn(page)
    expect(await graph(page).isVisible()).toBe(true)
    expect(
      await page
        .locator('h2')
        .first()
        .evaluate((node) => getComputedStyle(node).fontSize)
    ).toBe('20px')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('leads from a row of the report into the graph', async () => {
    const page = await openHtml(await html)
    await page.locator(`a[href="#fn=${found?.id}"]`).first().click()
    await page.locator('.fg-details h3', { hasText: tier }).waitFor()
    await page.waitForFunction(() => {
      const top = document.getElementById('flamegraph')?.getBoundingClientRect().top ?? -1
      return top >= 0 && top < innerHeight / 3
    })
  })

  test('opens at the graph from a link of the comment', async () => {
    const page = await openHtml(await html, `#fn=${found?.id}`)
    await page.locator('.fg-details h3', { hasText: tier }).waitFor()
    await page.waitForLoadState('load')
    await drawn(page)
    const top = await page
      .locator('#flamegraph')
      .evaluate((node) => node.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(300)
  })

  test('is as dark as the reader wants, everywhere', async () => {
    const page = await openHtml(await html)
    await page.getByRole('button', { name: 'Theme: system' }).click()
    await page.getByRole('button', { name: 'Theme: light' }).click()
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await ground()).toBe('rgb(17, 20, 24)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
  })

  test.each([961, 1100, 1150, 1200, 1280])('fits a screen of %d pixels', async (width) => {
    const page = await openHtml(await html)
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('fits a narrow screen', async () => {
    const page = await openHtml(await html)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const key of ['t', 's', 'Escape']) {
      await page.keyboard.press(key)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })
})
