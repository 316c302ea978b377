/** Every control of the flame graph, with a mouse, in a real browser. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { pageOf } from '../helpers/page.js'
import { describeInBrowser, useBrowser } from './browser.js'
import { colourAt, drawn, graph, pointAt } from './graph.js'
import { shopPage } from './shop.js'

const { open, context } = useBrowser({ reducedMotion: 'reduce' })

const zoomPath = (page: Page) => page.getByRole('navigation', { name: 'Zoom' })
const caption = (page: Page): Promise<string | null> => page.locator('#fg-caption').textContent()
const details = (page: Page) => page.locator('.fg-details')
const choose = (page: Page, group: string, name: string): Promise<void> =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).check()

const grey = '#d9d6d2'
const red = '#dc3220'

describeInBrowser('the mouse', () => {
  test('shows what it is at, with base, head, change, share, place and evidence', async () => {
    const page = await open(shopPage())
    const { x, y } = await pointAt(page, 4, 0.1)
    await page.mouse.move(x, y)
    const tip = page.locator('.fg-tip')
    const text = (await tip.innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('example.com/shop/pricing.(*Book).Tier')
    expect(text).toContain('example.com/shop/pricing/file.go:7')
    expect(text).toContain('@acme/pricing')
    expect(text).toContain('Total 100 µs/op 900 µs/op +800 µs/op (+800.0%, +34.8% of base)')
    expect(text).toContain('Self 100 µs/op 900 µs/op')
    expect(text).toContain('Total, share 4.3% 33.2% +28.9 pp (+663.8%)')
    expect(text).toContain('Report: more CPU; 95% CI +25.1 to +32.4 pp, p<0.001')
    await page.mouse.move(x, 5)
    expect(await tip.isVisible()).toBe(false)
  })

  test('zooms with a click, and back by the path', async () => {
    const page = await open(shopPage())
    const { x, y } = await pointAt(page, 3, 0.1)
    await page.mouse.click(x, y)
    expect(await details(page).getByRole('heading').textContent()).toBe(
      'example.com/shop/pricing.(*Book).Price'
    )
    await drawn(page)
    expect(await colourAt(page, 3, 0.99)).toBe(red)
    await zoomPath(page).getByRole('button', { name: 'main.main' }).click()
    expect(await zoomPath(page).textContent()).toBe('allmain.main')
  })

  test('leads to another function of the sandwich', async () => {
    const page = await open(shopPage(), '#v=sandwich&fn=sort.Slice')
    const { x, y } = await pointAt(page, 1, 0.5)
    await page.mouse.click(x, y)
    expect(await zoomPath(page).textContent()).toBe('shop.(*Service).Browse')
  })
})

describeInBrowser('the controls', () => {
  test('change colour and numbers together, and say which is shown', async () => {
    const page = await open(shopPage())
    expect(await caption(page)).toMatch(
      /^Numbers are per operation \(1,000 in base, 1,000 in head\)/
    )
    expect(await colourAt(page, 0, 0.99)).not.toBe(grey)
    await choose(page, 'Numbers', 'Share')
    await drawn(page)
    expect(await caption(page)).toMatch(/^Numbers are shares of all that each side costs/)
    expect(await colourAt(page, 0, 0.99)).toBe(grey)
    expect(await details(page).innerText()).toContain('100.0%')
    await choose(page, 'Numbers', 'Absolute')
    expect(await caption(page)).toMatch(/^Numbers are absolute/)
    expect(await details(page).innerText()).toContain('2.30 s')
    await choose(page, 'Colour', 'Relative')
    expect(await caption(page)).toContain('colour is the change of each frame by itself')
  })

  test('change the width, and tell of what head lacks', async () => {
    const page = await open(shopPage())
    const chip = page.getByRole('button', { name: /^Gone: 21\.7% of base is not in head/ })
    await chip.click()
    expect(await caption(page)).toContain('as wide as the larger of base and head')
    expect(await chip.isVisible()).toBe(false)
    await choose(page, 'Width', 'Base')
    expect(await caption(page)).toContain('as wide as base')
    await choose(page, 'Width', 'Head')
    expect(await chip.isVisible()).toBe(true)
  })

  test('turn the graph and order its frames', async () => {
    const page = await open(shopPage())
    await choose(page, 'Direction', 'Flame')
    await drawn(page)
    expect(await colourAt(page, 4, 0.99)).not.toBe('#ffffff')
    expect(await colourAt(page, 0, 0.99)).toBe('#ffffff')
    await choose(page, 'Direction', 'Icicle')
    await page.getByLabel('Order').selectOption('name')
    const { x, y } = await pointAt(page, 2, 0.05)
    await page.mouse.click(x, y)
    expect(await details(page).getByRole('heading').textContent()).toBe(
      'example.com/shop.(*Service).Browse'
    )
  })

  test('filter by package, owner, repository and change', async () => {
    const page = await open(shopPage())
    const rows = async (): Promise<readonly string[]> => {
      await choose(page, 'View', 'Table')
      const names = await page.locator('.fg-table tbody th').allTextContents()
      await choose(page, 'View', 'Graph')
      return names
    }
    const tier = 'example.com/shop/pricing.(*Book).Tier'
    const price = 'example.com/shop/pricing.(*Book).Price'
    await page.getByLabel('Package').fill('example.com/shop/pricing')
    await page.keyboard.press('Enter')
    expect(await rows()).toEqual([tier, price])
    const { x, y } = await pointAt(page, 1, 0.1)
    await page.mouse.click(x, y)
    expect(await zoomPath(page).textContent()).toBe('allpricing.(*Book).Price')
    await page.getByLabel('Package').fill('')
    await page.keyboard.press('Enter')
    await page.getByLabel('Owner').selectOption('@acme/pricing')
    expect(await rows()).toEqual([tier, price])
    await page.getByLabel('Owner').selectOption('')
    await page.getByLabel('Only this repository').check()
    expect((await rows()).every((name) => name.startsWith('example.com/'))).toBe(true)
    await page.getByLabel('Only this repository').uncheck()
    await page.getByLabel('Only changed').check()
    expect(await rows()).not.toContain('sort.pdqsort')
    expect(await rows()).toContain(tier)
  })

  test('switch between sample types, also with the arrow keys', async () => {
    const page = await open(shopPage())
    await page.getByRole('tab', { name: 'alloc_space' }).click()
    expect(await details(page).innerText()).toContain('85.8 MiB')
    expect(await caption(page)).toMatch(/^Numbers are shares/)
    expect(await page.getByRole('radiogroup', { name: 'Numbers' }).innerText()).not.toContain(
      'Per op'
    )
    await page.keyboard.press('ArrowLeft')
    const tab = page.getByRole('tab', { selected: true })
    expect(await tab.textContent()).toBe('cpu')
    expect(await tab.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  test('find one of 500 workloads', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `service/${at}`)
    const page = await open(shopPage(names))
    const list = page.getByRole('combobox', { name: 'Workload' })
    await list.selectOption({ label: 'service/250' })
    await page.getByRole('tab', { name: 'alloc_space' }).click()
    const find = page.getByRole('searchbox', { name: 'Find a workload' })
    await find.fill('e/49')
    expect(await list.locator('option').count()).toBe(12)
    await page.keyboard.press('Enter')
    expect(await list.locator('option:checked').textContent()).toBe('service/49')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('alloc_space')
    await page.waitForFunction(() => location.hash.includes('t=service/49/alloc_space'))
  })

  test('open callers and callees, and the package, of the selected frame', async () => {
    const page = await open(shopPage(), '#fn=sort.Slice')
    await details(page).getByRole('button', { name: 'Callers & callees' }).click()
    expect(await zoomPath(page).textContent()).toBe('sort.Slice')
    await details(page).getByRole('button', { name: 'Only this package' }).click()
    expect(await page.getByLabel('Package').inputValue()).toBe('sort')
  })

  test('copy the name and the stack', async () => {
    await context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await open(shopPage(), '#fn=sort.pdqsort')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await details(page).getByRole('button', { name: 'Copy name' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await copied()).toBe('sort.pdqsort')
    await details(page).getByRole('button', { name: 'Copy stack' }).click()
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\n'))
    expect(await copied()).toBe(
      'main.main\nexample.com/shop.(*Service).Browse\nsort.Slice\nsort.pdqsort'
    )
    await context().clearPermissions()
  })

  test('copy without a clipboard', async () => {
    const page = await open(shopPage(), '#fn=sort.pdqsort')
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.addEventListener('copy', () => {
        document.title = String(document.getSelection())
      })
    })
    await details(page).getByRole('button', { name: 'Copy name' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
  })

  test('switch between light and dark, for the graph as well, and remember it', async () => {
    const page = await open(shopPage())
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const button = page.getByRole('button', { name: /^Theme/ })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await button.click()
    await button.click()
    expect(await button.textContent()).toBe('Theme: dark')
    expect(await ground()).toBe('rgb(17, 20, 24)')
    await drawn(page)
    expect(await colourAt(page, 4, 0.99)).toBe('#111418')
    await page.reload()
    expect(await page.getByRole('button', { name: 'Theme: dark' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Theme: dark' }).click()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await drawn(page)
    expect(await colourAt(page, 4, 0.99)).toBe('#111418')
  })

  test('show and close the keys', async () => {
    const page = await open(shopPage())
    await page.getByRole('button', { name: 'Keys' }).click()
    const help = page.getByRole('dialog', { name: 'Keys' })
    expect(await help.innerText()).toContain('Callers and callees of the function')
    await help.getByRole('button', { name: 'Close' }).click()
    expect(await help.isVisible()).toBe(false)
  })
})

describeInBrowser('the table', () => {
  test('is sorted by its titles, and says how', async () => {
    const page = await open(shopPage(), '#v=table')
    const names = () => page.locator('.fg-table tbody th').allTextContents()
    const sorted = () =>
      page
        .locator('.fg-table th[aria-sort]:not([aria-sort="none"])')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.textContent, cell.getAttribute('aria-sort')])
        )
    expect(await sorted()).toEqual([['Self, change', 'descending']])
    expect((await names()).slice(0, 2)).toEqual([
      'example.com/shop/pricing.(*Book).Tier',
      'fmt.Sprintf'
    ])
    const title = page.getByRole('button', { name: 'Total, head' })
    await title.click()
    expect(await sorted()).toEqual([['Total, head', 'descending']])
    expect((await names())[0]).toBe('main.main')
    await title.click()
    expect(await sorted()).toEqual([['Total, head', 'ascending']])
    expect((await names()).slice(-2)).toEqual(['main.main', 'small frames, added up'])
    await page.getByRole('button', { name: 'Function' }).click()
    expect(await sorted()).toEqual([['Function', 'ascending']])
  })

  test('carries what the report says, and leads into the graph', async () => {
    const page = await open(shopPage(), '#v=table')
    const row = page.locator('.fg-table tbody tr').first()
    expect(await row.innerText()).toContain('more CPU')
    await row.getByRole('button').click()
    expect(await details(page).getByRole('heading').textContent()).toBe(
      'example.com/shop/pricing.(*Book).Tier'
    )
    expect(await graph(page).isVisible()).toBe(true)
  })

  test('leads to a function that head lacks', async () => {
    const page = await open(shopPage(), '#v=table')
    await page.getByRole('button', { name: 'fmt.Sprintf' }).click()
    expect(await details(page).getByRole('heading').textContent()).toBe('fmt.Sprintf')
    expect(await caption(page)).toContain('as wide as the larger of base and head')
  })

  test('starts with a hundred rows, and shows more when asked', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `main.f${at}`)
    const page = await open(
      pageOf(names.map((name, at) => `${name} ${at + 1} 1`).join('\n')),
      '#v=table'
    )
    const rows = page.locator('.fg-table tbody tr')
    expect(await rows.count()).toBe(100)
    expect(await page.getByText('100 of 250 functions').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    expect(await rows.count()).toBe(200)
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    expect(await rows.count()).toBe(250)
    expect(await page.getByRole('button', { name: 'Show 100 more' }).isVisible()).toBe(false)
  })
})
