/** The comment as GitHub shows it on a wide screen: no table of it has to be scrolled sideways. Needs cmark-gfm. */

import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { pageOfComment } from '../../scripts/commentHtml.mjs'
import { renderComment } from '../../src/outputs/comment.js'
import { measured } from '../helpers/realPage.js'
import { describeInBrowser, useBrowser } from './browser.js'

/** Pixels inside of the frame of a comment, and what stands on both sides of them. */
const column = 822
const around = 58

const run = 'https://github.com/acme/shop/actions/runs/1'
const links = { run, artifact: `${run}/artifacts/2` }

const hasRenderer = spawnSync('cmark-gfm', ['--version']).error === undefined

describeInBrowser('the comment of the demo', () => {
  const { openHtml } = useBrowser()
  const testRendered = hasRenderer ? test : test.skip

  testRendered('has no table that is wider than the column of a comment', async () => {
    const page = await openHtml(pageOfComment(renderComment(measured('demo').report, { links })))
    await page.setViewportSize({ width: column + around, height: 900 })
    expect(await page.locator('main').evaluate((main) => main.clientWidth - 32)).toBe(column)
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((one) => ({
        heading: one.querySelector('tr')?.textContent?.replace(/\s+/g, ' ').trim(),
        width: Math.ceil(one.getBoundingClientRect().width)
      }))
    )
    expect(tables.length).toBeGreaterThan(4)
    expect(tables.filter(({ width }) => width > column)).toEqual([])
  })
})
