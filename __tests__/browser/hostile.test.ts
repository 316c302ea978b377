/** The page of a report with one hostile name in every place of it, in a real browser. */
import { expect, test } from '@jest/globals'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import { renderPage } from '../../src/outputs/html.js'
import { somePictures } from '../helpers/pictures.js'
import { infected, names } from '../outputs/hostileReport.js'
import { describeInBrowser, useBrowser } from './browser.js'

const { openHtml } = useBrowser()
const alive = ['script', 'image', 'link', 'tag', 'comment', 'entity', 'alert', 'prototype']

describeInBrowser('report.html', () => {
  const assets = bundlePage()

  const chosen = names.filter(([what]) => alive.some((word) => what.includes(word)))
  const active: readonly (readonly [string, string])[] = [
    ...chosen,
    ['a handler', '"><img src=x onerror="document.title=\'owned\'">'],
    ['the end of the data', '</script><script>document.title="owned"</script>'],
    ['a style', '</style><style>*{background:url(https://example.com/x)}'],
    ['a base', '<base href="https://example.com/">'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://example.com/">']
  ]
  test.each(active)('runs, asks for and loads nothing because of %s', async (_, name) => {
    const report = infected(name)
    const html = renderPage({ report, pictures: somePictures(), assets: await assets })
    const page = await openHtml(html)
    await page.waitForLoadState('load')
    expect(await page.title()).not.toBe('owned')
    expect(page.url()).toMatch(/^file:/)
    expect(await page.locator('script').count()).toBeLessThanOrEqual(2)
    expect(await page.locator('img, iframe, object, embed, base, form').count()).toBe(0)
  })
})
