/** The script of report.html as it is shipped. */

import { beforeAll, describe, expect, test } from '@jest/globals'
import { bundlePage } from '../../scripts/bundlePage.mjs'
import type { PageAssets } from '../../src/model/page.js'

/** Everything that the page runs, minified. */
const MAX_SCRIPT_BYTES = 60_000

let page: PageAssets
beforeAll(async () => {
  page = await bundlePage()
})

describe('the bundle of the page', () => {
  test('stays small', () => {
    expect(Buffer.byteLength(page.script)).toBeLessThanOrEqual(MAX_SCRIPT_BYTES)
  })

  test('is the same in every build', async () => {
    expect(await bundlePage()).toEqual(page)
  })

  test('can stand inside a script or style element, whatever the encoding', () => {
    expect(page.script).not.toMatch(/<\/script|<!--|[^\x20-\x7e\n]/i)
    expect(page.style).not.toMatch(/<\/style|<!--|@import|url\(|[^\x20-\x7e\n]/i)
  })

  test('reaches for no network, no storage of markup and no code in strings', () => {
    expect(page.script).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/)
    expect(page.script).not.toMatch(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/
    )
    expect(page.script).not.toMatch(/\beval\(|new Function|import\(/)
  })
})
