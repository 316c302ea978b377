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

/** What a pattern finds, cut short: the bundle is nothing to be printed. */
const found = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0]

describe('the bundle of the page', () => {
  test('stays small', () => {
    expect(Buffer.byteLength(page.script)).toBeLessThanOrEqual(MAX_SCRIPT_BYTES)
  })

  test('is the same in every build', async () => {
    const again = await bundlePage()
    expect(again.script === page.script && again.style === page.style).toBe(true)
  })

  test('can stand inside a script or style element, whatever the encoding', () => {
    expect(found(page.script, /<\/script|<!--|[^\x20-\x7e\n\t]/i)).toBeUndefined()
    expect(found(page.style, /<\/style|<!--|@import|url\(|[^\x20-\x7e\n]/i)).toBeUndefined()
  })

  test.each([
    ['network', /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|\bimport\(/],
    ['markup', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|srcdoc)\b|document\.write/],
    ['code in strings', /\beval\b|\bnew Function\b|\bjavascript:/]
  ])('has no way to %s', (_, pattern) => {
    expect(found(page.script, pattern)).toBeUndefined()
  })
})
