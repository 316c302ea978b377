/** How the flame graph looks, and whether everybody can use it. */

import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { violations } from './axe.js'
import { describeInBrowser, useBrowser } from './browser.js'
import { drawn } from './graph.js'
import { expectScreen } from './screens.js'
import { shopPage } from './shop.js'

const { open } = useBrowser({ reducedMotion: 'reduce' })

interface Look {
  readonly name: string
  readonly fragment: string
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly key?: string
  /** Whether there is a picture of it. */
  readonly isKept?: boolean
}

const looks: readonly Look[] = [
  { name: 'graph-light', fragment: '#fn=shop-tier', isKept: true },
  { name: 'union-dark', fragment: '#w=union&m=share&c=relative', scheme: 'dark', isKept: true },
  { name: 'search', fragment: '#o=flame&q=sort' },
  { name: 'sandwich-light', fragment: '#v=sandwich&fn=sort.Slice&w=union', isKept: true },
  { name: 'table', fragment: '#v=table', scheme: 'dark' },
  { name: 'narrow-dark', fragment: '#fn=shop-tier', scheme: 'dark', width: 390, isKept: true },
  { name: 'keys', fragment: '', key: '?' }
]

const show = async ({ fragment, scheme = 'light', width = 1280, key }: Look): Promise<Page> => {
  const page = await open(shopPage(), fragment)
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  if (key !== undefined) await page.keyboard.press(key)
  await drawn(page)
  return page
}

describeInBrowser('the look of', () => {
  test.each(looks)(
    '$name is as it was, and shuts nobody out, as far as axe can tell',
    async (look) => {
      const page = await show(look)
      expect(await violations(page)).toEqual([])
      if (look.isKept) await expectScreen(page, page.locator('main'), look.name)
    }
  )
})

describeInBrowser('the canvas', () => {
  test('is as sharp as the screen', async () => {
    const page = await open(shopPage())
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1000,
      height: 800,
      deviceScaleFactor: 2,
      mobile: false
    })
    await page.waitForFunction(() => {
      const canvas = document.querySelector('canvas')
      return canvas !== null && canvas.width === 2 * canvas.clientWidth
    })
    expect(await page.evaluate(() => devicePixelRatio)).toBe(2)
  })
})
