// The pictures of the README, light and dark: the comment and report.html of the demo. Needs Chromium and cmark-gfm, and takes the
// page from dist/: run it after a build when the wording of the report or the page has changed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.mjs'
import { commentHtml } from './commentHtml.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const executablePath = findChromium()
if (executablePath === undefined) {
  console.log('skipped: no chromium')
  process.exit(0)
}

const picture = (name, scheme) => join(root, `docs/images/${name}-${scheme}.png`)

const takePage = async (browser, colorScheme, report) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 760 } })
  await page.goto(pathToFileURL(report).href)
  await page.locator('#flamegraph').evaluate((node) => node.scrollIntoView())
  await page.waitForTimeout(500)
  await page.screenshot({ path: picture('page', colorScheme) })
}

// 822 pixels of room, as a comment has on a wide screen.
const takeComment = async (browser, colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 880, height: 1060 } })
  await page.setContent(commentHtml(root))
  await page.screenshot({ path: picture('comment', colorScheme) })
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-screens-'))
try {
  const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head', '--out', folder]
  spawnSync(process.execPath, ['dist/cli.js', 'analyze', ...demo], { cwd: root })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  for (const colorScheme of ['light', 'dark']) {
    await takePage(browser, colorScheme, join(folder, 'report.html'))
    await takeComment(browser, colorScheme)
  }
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
