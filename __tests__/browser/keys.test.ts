/** Every key of the flame graph, in a real browser. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser, useBrowser } from './browser.js'
import { graph } from './graph.js'
import { shopPage } from './shop.js'

const { open } = useBrowser({ reducedMotion: 'reduce' })

const selected = (page: Page) => page.getByRole('treeitem', { selected: true })
const zoomPath = (page: Page) => page.getByRole('navigation', { name: 'Zoom' })
const checked = (page: Page, group: string) =>
  page.getByRole('radiogroup', { name: group }).locator('input:checked')

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash)

describeInBrowser('the keyboard', () => {
  test('goes through the frames with arrows, and zooms with Enter', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, 'ArrowDown', 'ArrowDown')
    expect(await selected(page).textContent()).toMatch(/^shop\.\(\*Service\)\.Checkout: /)
    await press(page, 'ArrowRight')
    expect(await selected(page).textContent()).toMatch(/^shop\.\(\*Service\)\.Browse: /)
    await press(page, 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'Enter')
    expect(await selected(page).textContent()).toMatch(/^pricing\.\(\*Book\)\.Tier: /)
    expect(await zoomPath(page).textContent()).toBe(
      'allmain.mainshop.(*Service).Checkoutpricing.(*Book).Pricepricing.(*Book).Tier'
    )
    await press(page, 'ArrowUp')
    expect(await selected(page).textContent()).toMatch(/^pricing\.\(\*Book\)\.Price: /)
  })

  test('goes back with Escape, step by step, and to the start with 0', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter', 'Escape')
    expect(await zoomPath(page).textContent()).toBe('allmain.main')
    await press(page, 'Escape')
    expect(await zoomPath(page).textContent()).toBe('all')
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter', '0')
    expect(await zoomPath(page).textContent()).toBe('all')
    expect(await selected(page).textContent()).toMatch(/^all: /)
  })

  test('searches with /, goes from match to match, and leaves with Escape', async () => {
    const page = await open(shopPage())
    await press(page, '/')
    await page.keyboard.type('mallocgc')
    const search = page.getByRole('searchbox', { name: 'Search' })
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.locator('#fg-matches').textContent()).toBe(
      '2 frames: 21.7% of base, 18.5% of head'
    )
    const path = async (): Promise<string> => {
      const items = await page.getByRole('treeitem', { expanded: true }).allTextContents()
      return items.map((item) => item.split(':')[0]).join(';')
    }
    const near = 'all;main.main;runtime.mallocgc'
    const far = 'all;main.main;shop.(*Service).Browse;sort.Slice;runtime.mallocgc'
    await press(page, 'Enter')
    expect(await path()).toBe(near)
    await press(page, 'Enter')
    expect(await path()).toBe(far)
    await press(page, 'Shift+Enter')
    expect(await path()).toBe(near)
    await press(page, 'Escape')
    expect(await search.inputValue()).toBe('')
    await press(page, 'Escape', '/')
    await page.keyboard.type('/sort\\.[a-z]/')
    expect(await page.locator('#fg-matches').textContent()).toContain('1 frame: ')
    await graph(page).focus()
    await press(page, 'n')
    expect(await selected(page).textContent()).toMatch(/^sort\.pdqsort: /)
    await press(page, 'N')
    expect(await selected(page).textContent()).toMatch(/^sort\.pdqsort: /)
  })

  test('turns the graph, and the arrows with it', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, 'i', 'ArrowUp')
    expect(await checked(page, 'Direction').getAttribute('value')).toBe('flame')
    expect(await selected(page).textContent()).toMatch(/^main\.main: /)
    await press(page, 'ArrowDown')
    expect(await selected(page).textContent()).toMatch(/^all: /)
    await press(page, 'i')
    expect(await checked(page, 'Direction').getAttribute('value')).toBe('icicle')
  })

  test.each([
    ['b', 'Width', ['union', 'base', 'head']],
    ['m', 'Numbers', ['share', 'absolute', 'per-op']],
    ['c', 'Colour', ['relative', 'contribution']],
    ['t', 'View', ['table', 'graph']],
    ['s', 'View', ['sandwich', 'graph']]
  ])('switches with %s: %s', async (key, group, values) => {
    const page = await open(shopPage())
    for (const value of values) {
      await press(page, key)
      expect(await checked(page, group).getAttribute('value')).toBe(value)
    }
  })

  test('opens callers and callees of the selected frame, and those of another with Enter', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 's')
    expect(await zoomPath(page).textContent()).toBe('sort.Slice')
    await press(page, 'ArrowUp', 'Enter')
    expect(await zoomPath(page).textContent()).toBe('shop.(*Service).Browse')
    await press(page, 'Escape')
    expect(await checked(page, 'View').getAttribute('value')).toBe('graph')
  })

  test('shows the keys with ?, and goes on afterwards where it was', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, '?')
    const help = page.getByRole('dialog', { name: 'Keys' })
    expect(await help.isVisible()).toBe(true)
    await press(page, 'i')
    expect(await checked(page, 'Direction').getAttribute('value')).toBe('icicle')
    await press(page, 'Escape')
    expect(await help.isVisible()).toBe(false)
    await press(page, 'ArrowDown')
    expect(await selected(page).textContent()).toMatch(/^main\.main: /)
  })

  test('leaves keys alone that are not meant for the graph', async () => {
    const page = await open(shopPage())
    await page.getByRole('searchbox', { name: 'Search' }).fill('')
    await page.keyboard.type('it0')
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('it0')
    expect(await checked(page, 'View').getAttribute('value')).toBe('graph')
    await graph(page).focus()
    await press(page, 'Control+i', 'Alt+t')
    expect(await checked(page, 'Direction').getAttribute('value')).toBe('icicle')
  })

  test('shows where it is: a ring around the graph, and the frame in words', async () => {
    const page = await open(shopPage())
    await press(page, 'Tab')
    await graph(page).focus()
    await press(page, 'ArrowDown')
    const outline = await graph(page).evaluate((node) => getComputedStyle(node).outlineStyle)
    expect(outline).toBe('solid')
    const active = await graph(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).textContent()).toMatch(/^main\.main: /)
    expect(await page.getByRole('status').first().textContent()).toMatch(/^main\.main: /)
  })

  test('reaches every control by Tab', async () => {
    const page = await open(shopPage())
    const names = new Set<string>()
    for (let count = 0; count < 40; count++) {
      await press(page, 'Tab')
      names.add(
        await page.evaluate(() => {
          const node = document.activeElement
          if (node instanceof HTMLInputElement && node.type === 'radio') return node.name
          return node?.getAttribute('aria-label') || node?.id || node?.textContent || ''
        })
      )
    }
    const expected = [
      ...['Workload', 'fg-tab-0', 'Theme: system', 'Keys', 'fg-view', 'fg-numbers', 'fg-width'],
      ...['fg-colour', 'fg-direction', 'fg-search', 'Flame graph']
    ]
    expect([...names]).toEqual(expect.arrayContaining(expected))
  })

  test('writes what it does into the address', async () => {
    const page = await open(shopPage())
    await graph(page).focus()
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter', 'm', 'b')
    await page.waitForFunction(() => location.hash.includes('w=union'))
    expect(await fragment(page)).toBe(
      '#fn=example.com/shop.(*Service).Checkout&m=share&w=union&z=2&f=2'
    )
  })
})
