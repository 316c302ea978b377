// A browser for measurements, and how long a page takes in it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.mjs'

/** Two pictures after the scripts of the page have run, its first picture is on the screen. */
const watchFirstPicture = () => {
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.drawnAt = performance.now()
      })
    )
  )
}

/** Opens a browser whose profile is in a folder; ends the program where there is no Chromium. */
export const openBrowser = async (folder) => {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.error('expected Chromium in /usr/bin or in CHROMIUM, found none')
    process.exit(2)
  }
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: chromiumFlags,
    viewport: { width: 1280, height: 900 }
  })
  await context.addInitScript(watchFirstPicture)
  return context
}

/** Milliseconds from the start of loading to the first picture with the graph, five times. */
export const timesToDraw = async (page, path) => {
  const times = []
  for (let round = 0; round < 5; round++) {
    await page.goto(pathToFileURL(path).href)
    await page.waitForFunction('window.drawnAt !== undefined')
    times.push(await page.evaluate('window.drawnAt'))
  }
  return times
}

export const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
