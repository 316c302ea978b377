import { describe, expect, test } from '@jest/globals'
import { dark, light, type Palette } from '../../../src/outputs/html/style/palette.js'

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const words = ['text', 'muted', 'link', 'worse', 'better', 'even', 'good', 'warn'] as const
const grounds = ['page', 'panel'] as const
const states = ['worse', 'good', 'warn', 'muted'] as const

describe.each([
  ['light', light],
  ['dark', dark]
] as const)('the %s palette', (_, palette: Palette) => {
  test.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    'shows %s on %s with the contrast of small text',
    (word, ground) => {
      expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5)
    }
  )

  test.each(states)('shows text on a ground of %s', (state) => {
    expect(contrast(palette.onState, palette[state])).toBeGreaterThanOrEqual(4.5)
  })

  test('can tell more from less by brightness or hue in any colour vision: red against blue', () => {
    const [worse, better] = [palette.worse, palette.better].map((hex) => ({
      red: Number.parseInt(hex.slice(1, 3), 16),
      blue: Number.parseInt(hex.slice(5, 7), 16)
    }))
    expect((worse?.red ?? 0) - (worse?.blue ?? 0)).toBeGreaterThan(80)
    expect((better?.blue ?? 0) - (better?.red ?? 0)).toBeGreaterThan(80)
  })
})
