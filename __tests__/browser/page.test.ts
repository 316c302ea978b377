/** The page around the flame graph: offline, under its policy, with hostile input, on all screens, from links. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { pageOf } from '../helpers/page.js'
import { describeInBrowser, useBrowser } from './browser.js'
import { colourAt, drawn, graph } from './graph.js'
import { shopPage } from './shop.js'

const { open, context, takeTroubles } = useBrowser()

const heading = (page: Page): Promise<string | null> =>
  page.locator('.fg-details').getByRole('heading').textContent()

const tier = 'example.com/shop/pricing.(*Book).Tier'

describeInBrowser('a link', () => {
  test('to a finding leads to its function, in sight', async () => {
    const page = await open(shopPage(), '#fn=shop-tier')
    expect(await heading(page)).toBe(tier)
    expect(
      await graph(page).evaluate((node) => node.getBoundingClientRect().top < innerHeight)
    ).toBe(true)
  })

  test('to a function that head lacks shows both sides', async () => {
    const page = await open(shopPage(), '#fn=fmt.Sprintf')
    expect(await heading(page)).toBe('fmt.Sprintf')
  })

  test('to a package shows it alone', async () => {
    const page = await open(shopPage(), '#pkg=example.com/shop/pricing')
    expect(await page.getByLabel('Package').inputValue()).toBe('example.com/shop/pricing')
    const frames = await page.getByRole('treeitem').allTextContents()
    expect(frames.map((one) => one.split(':')[0])).toEqual(['all', 'pricing.(*Book).Price'])
  })

  test('is followed while the page is open', async () => {
    const page = await open(shopPage())
    await page.evaluate(() => {
      location.hash = '#t=shop/alloc_space&q=sort&m=absolute&o=flame'
    })
    await page.getByRole('tab', { name: 'alloc_space', selected: true }).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('sort')
    await page.goBack()
    await page.getByRole('tab', { name: 'cpu', selected: true }).waitFor()
  })

  test('to a function that is too small to be drawn says so', async () => {
    const { functions, trees } = shopPage()
    const [first] = functions
    if (first === undefined) throw new Error('no function')
    const data = {
      page_version: 1 as const,
      base_label: '',
      head_label: '',
      functions: [...functions, { ...first, name: 'main.tiny' }],
      trees
    }
    const page = await open(data, '#fn=main.tiny')
    expect(await page.getByRole('alert').textContent()).toBe(
      'main.tiny has no frame in this graph: all of its frames are too small, or hidden.'
    )
    expect(await page.getByRole('radio', { name: 'Head' }).isChecked()).toBe(true)
  })

  test('to another place of the page is left alone, also at first', async () => {
    const first = await open(shopPage(), '#benchmarks')
    expect(await heading(first)).toBe('all')
    const page = await open(shopPage(), '#fn=shop-tier')
    await page.evaluate(() => {
      location.hash = '#benchmarks'
    })
    expect(await heading(page)).toBe(tier)
  })

  test('to what the page does not have says so', async () => {
    const page = await open(shopPage(), '#fn=0123456789abcdef')
    expect(await page.getByRole('alert').textContent()).toBe(
      'This page has no function 0123456789abcdef: the link may be of another run.'
    )
    await page.keyboard.press('b')
    expect(await page.getByRole('alert').isVisible()).toBe(false)
  })

  test('written by the page brings everything back', async () => {
    const page = await open(shopPage(), '#fn=shop-tier')
    for (const key of ['m', 'c', 'i', 'b']) await page.keyboard.press(key)
    await page.waitForFunction(() => location.hash.includes('w=union'))
    const before = await page.locator('.fg').innerText()
    await page.reload()
    expect(await page.locator('.fg').innerText()).toBe(before)
  })

  test('is no condition: a page whose address is refused works all the same', async () => {
    const page = await context().newPage()
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    const other = await open(shopPage())
    await page.goto(other.url())
    await page.keyboard.press('t')
    await page.getByRole('radio', { name: 'Table', checked: true }).waitFor()
    await drawn(page)
    expect(await page.evaluate(() => location.hash)).toBe('')
  })
})

describeInBrowser('hostile names', () => {
  const names = [
    '</script><script>document.title="owned"</script>',
    '<img src=x onerror=document.title="owned">',
    '\u202egnp.exe\u2066',
    `main.${'x'.repeat(10_000)}`,
    '__proto__',
    'javascript:alert(1)',
    '-->]]>{{constructor}}',
    ''
  ]
  const stacks = names.map(
    (name, at) => `main.main;${name.replaceAll(';', ',')} ${at + 1} ${9 - at}`
  )
  const data = pageOf(stacks.join('\n'), {
    workload: '<b>work</b>\u202e',
    metric: '</script>',
    unit: '<i>',
    refused: '<script>document.title="owned"</script>',
    findings: [{ id: '"><b>', fn: 1, word: '<b>', evidence: '<i>' }]
  })

  test('are text, in every view', async () => {
    const page = await open(data)
    const title = await page.title()
    const tags = () => page.locator('.fg :is(b, i, img, script)').count()
    for (const key of ['t', 't', 's', 'Escape']) {
      await page.keyboard.press(key)
      expect(await tags()).toBe(0)
    }
    expect(await page.title()).toBe(title)
  })

  test('are visible and have an end', async () => {
    const page = await open(data, '#v=table')
    const table = await page.locator('.fg-table').innerText()
    expect(table).toContain('\\u202egnp.exe\\u2066')
    const rows = await page.locator('.fg-table tbody th').allTextContents()
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(300)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })

  test('in links lead to their function, or to nothing', async () => {
    const page = await open(
      data,
      `#fn=${encodeURIComponent(names[0] ?? '')}&q=%2F(a%2B)%2B%24%2F&pkg=%3Cb%3E`
    )
    expect(await page.locator('.fg :is(b, script)').count()).toBe(0)
  })
})

describeInBrowser('the page', () => {
  test('runs no script but its own', async () => {
    const page = await open(shopPage())
    const violated = page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            done(event.effectiveDirective)
          )
        })
    )
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.type = 'text/javascript'
      script.src = 'data:text/javascript,document.title="owned"'
      document.body.append(script)
    })
    expect(await violated).toBe('script-src-elem')
    expect(takeTroubles()).toEqual([expect.stringContaining('The action has been blocked')])
    expect(await page.title()).toBe('flamegate')
  })

  test('shows nothing of the graph, and no error, without data', async () => {
    const page = await open({ ...shopPage(), trees: [] })
    expect(await page.locator('.fg').count()).toBe(0)
  })

  test('does not read data of a version that it does not know', async () => {
    const page = await open({ ...shopPage(), page_version: 2 as 1 })
    expect(await page.locator('.fg').count()).toBe(0)
  })

  test.each([
    ['profiles of one side', pageOf('main.main;a 0 5'), 'There is no base: only head is shown.'],
    ['profiles without samples', pageOf('main.main 0 0'), 'Nothing was sampled.'],
    [
      'sides that cannot be compared',
      pageOf('main.main;a 1 9', { refused: 'base ran on another machine' }),
      'Base and head are not compared: base ran on another machine.'
    ]
  ])('shows %s', async (_, data, notice) => {
    const page = await open(data)
    expect(await page.locator('.fg-notices').innerText()).toContain(notice)
    await drawn(page)
    expect(['#d9d6d2', '#ffffff']).toContain(await colourAt(page, 0, 0.99))
  })

  test('follows the size of the window', async () => {
    const page = await open(shopPage())
    const width = () => page.locator('canvas').evaluate((node: HTMLCanvasElement) => node.width)
    const before = await width()
    await page.setViewportSize({ width: 800, height: 600 })
    await page.waitForFunction((old) => document.querySelector('canvas')?.width !== old, before)
    const port = await graph(page).evaluate((node) => node.clientWidth)
    expect(await width()).toBe(port)
  })

  test('fits a narrow screen, where only lines of controls scroll', async () => {
    const page = await open(shopPage())
    await page.setViewportSize({ width: 390, height: 844 })
    await drawn(page)
    for (const key of ['t', 's', 'Escape']) {
      await page.keyboard.press(key)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
    const top = await graph(page).evaluate((node) => node.getBoundingClientRect().top + scrollY)
    expect(top).toBeLessThan(450)
  })

  test('scrolls deep stacks inside of the graph', async () => {
    const stack = Array.from({ length: 300 }, (_, at) => `main.f${at}`).join(';')
    const page = await open(pageOf(`${stack} 5 9`), '#fn=main.f299')
    const { top, height, deep } = await graph(page).evaluate((node) => ({
      top: node.scrollTop,
      height: node.clientHeight,
      deep: node.scrollHeight
    }))
    expect(deep).toBe(301 * 20)
    expect(height).toBeLessThan(700)
    expect(top).toBeGreaterThan(deep - height - 400)
    await page.keyboard.press('i')
    const scrolled = () => graph(page).evaluate((node) => node.scrollTop)
    expect(await scrolled()).toBeLessThan(400)
    await graph(page).evaluate((node) => node.scrollTo(0, 2000))
    for (const key of ['c', 'm', 'b']) await page.keyboard.press(key)
    expect(await scrolled()).toBe(2000)
  })

  test('is light on paper', async () => {
    const page = await open(shopPage())
    await page.emulateMedia({ colorScheme: 'dark' })
    await drawn(page)
    expect(await colourAt(page, 4, 0.99)).toBe('#111418')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await drawn(page)
    expect(await colourAt(page, 4, 0.99)).toBe('#ffffff')
  })

  test('jumps into a zoom where people want no motion', async () => {
    const page = await open(shopPage())
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await graph(page).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    await drawn(page)
    const frames = page.evaluate(async () => {
      const port = document.querySelector('[role="tree"]')
      port?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      const pictures = new Set<string>()
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame)
        pictures.add(document.querySelector('canvas')?.toDataURL() ?? '')
      }
      return pictures.size
    })
    // The first may still be the one before.
    expect(await frames).toBeLessThanOrEqual(2)
  })
})
