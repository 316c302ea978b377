import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

const folder = fileURLToPath(new URL('./__screens__', import.meta.url))
const update = process.env['UPDATE'] === '1'

/** Channels that differ by less are the same: browsers smooth edges each in their own way. */
const LEAST_DIFFERENCE = 40
/** The share of pixels that may differ. */
const TOLERANCE = 0.01

/** What texts are wide here; where other fonts are, pictures differ everywhere and say nothing. */
const fontsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null) return ''
    context.font = '13px system-ui'
    return context.measureText('Flame graph of (*Service).Checkout: +12.3%').width.toFixed(2)
  })

/** The share of pixels in which two pictures differ; 1 where their sizes do. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([first, second, least]) => {
      const pixelsOf = async (base64: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const { width, height } = image
        const context = new OffscreenCanvas(width, height).getContext('2d')
        context?.drawImage(image, 0, 0)
        return { width, height, data: context?.getImageData(0, 0, width, height).data ?? [] }
      }
      const [a, b] = [await pixelsOf(first), await pixelsOf(second)]
      if (a.width !== b.width || a.height !== b.height) return 1
      let count = 0
      for (let at = 0; at < a.data.length; at += 4) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > least
        )
        if (differs) count++
      }
      return count / (a.width * a.height)
    },
    [one.toString('base64'), other.toString('base64'), LEAST_DIFFERENCE] as const
  )

/** Compares a part of a page with the picture of that name; `UPDATE=1` takes the picture. */
export const expectScreen = async (page: Page, part: Locator, name: string): Promise<void> => {
  const path = join(folder, `${name}.png`)
  const fontsPath = join(folder, 'fonts.txt')
  const fonts = `${await fontsOf(page)}\n`
  const taken = await part.screenshot({ animations: 'disabled', caret: 'hide' })
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, taken)
    writeFileSync(fontsPath, fonts)
    return
  }
  expect(existsSync(path)).toBe(true)
  if (readFileSync(fontsPath, 'utf8') !== fonts) return
  const share = await difference(page, taken, readFileSync(path))
  if (share <= TOLERANCE) return
  const kept = join(tmpdir(), `flamegate-${name}.png`)
  writeFileSync(kept, taken)
  throw new Error(`${share} of ${name}.png differs; see ${kept}`)
}
