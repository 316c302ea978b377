import type { Page } from 'playwright-core'

/** Height of a row, for a mouse. */
const ROW = 20

export const graph = (page: Page) => page.getByRole('tree', { name: 'Flame graph' })

/** A point of the window in a row of the graph, at a share of its width. */
export const pointAt = async (page: Page, row: number, share: number) => {
  const box = await graph(page).boundingBox()
  if (box === null) throw new Error('the graph is not in sight')
  return { x: box.x + box.width * share, y: box.y + (row + 0.5) * ROW }
}

/** Two animation frames: whatever was asked for is drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  )

/** The colour that is drawn near the top of a row, as `#rrggbb`. */
export const colourAt = (page: Page, row: number, share: number): Promise<string> =>
  page.evaluate(
    ([y, part]) => {
      const canvas = document.querySelector('canvas')
      const copy = document.createElement('canvas').getContext('2d')
      if (canvas === null || copy === null) return ''
      copy.drawImage(canvas, Math.floor(canvas.width * part), y, 1, 1, 0, 0, 1, 1)
      const channels = [...copy.getImageData(0, 0, 1, 1).data].slice(0, 3)
      return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
    },
    [row * ROW + 4, share] as const
  )
