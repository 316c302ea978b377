// Pictures of report.html of the demo for the README, light and dark. Needs Chromium; run it when the page has changed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const executablePath = findChromium()
if (executablePath === undefined) {
  console.log('skipped: no chromium')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-screens-'))
try {
  const demo = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head', '--out', folder]
  spawnSync(process.execPath, ['dist/cli.js', 'analyze', ...demo], { cwd: root })
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 760 } })
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
    await page.locator('#flamegraph').evaluate((node) => node.scrollIntoView())
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(root, `docs/images/page-${colorScheme}.png`) })
  }
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
