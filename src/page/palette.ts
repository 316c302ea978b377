/** Colours of frames. Blue and red are told apart in every kind of colour blindness (a test computes it); grey is no change. */

export type Theme = 'light' | 'dark'

/** The ends of the scale and its middle, as `#rrggbb`. */
interface Hues {
  readonly more: string
  readonly same: string
  readonly less: string
}

/**
 * Red and blue are those of Grafana's colour-blind scheme for differential flame graphs, on a lighter neutral; in the
 * dark both are raised until they glow on a dark neutral.
 */
const hues: Readonly<Record<Theme, Hues>> = {
  light: { more: '#dc3220', same: '#d9d6d2', less: '#1a85ff' },
  dark: { more: '#ff7a66', same: '#3d434c', less: '#5eabff' }
}

/** Steps from the middle to either end. */
export const STEPS = 16

/** A fill and the text that can be read on it. */
export interface Paint {
  readonly fill: string
  readonly text: string
}

/** Paints from the strongest decrease to the strongest increase: the middle stands at `STEPS`. */
export type Palette = readonly Paint[]

/** What is around and on top of frames. */
export interface Ink {
  readonly background: string
  readonly text: string
  readonly muted: string
}

/** The same as the colours of the page around. */
export const inks: Readonly<Record<Theme, Ink>> = {
  light: { background: '#ffffff', text: '#1a1d23', muted: '#59606d' },
  dark: { background: '#111418', text: '#e6e8ec', muted: '#a1a9b6' }
}

type Rgb = readonly [number, number, number]

const rgbOf = (hex: string): Rgb => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of sRGB. Source: WCAG 2.2, "relative luminance". */
const luminance = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** From 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const black = '#000000'
const white = '#ffffff'

/** One of both always has a contrast of at least 4.58. */
const textOn = (fill: string): string =>
  contrast(fill, black) >= contrast(fill, white) ? black : white

/** Mixes in the gamma space of sRGB, which is close enough to even steps over this short a way. */
const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [rgbOf(from), rgbOf(to)]
  const channels = a.map((one, at) => Math.round(one + ((b[at] ?? 0) - one) * share))
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

/** The palette of a theme. */
export const paletteOf = (theme: Theme): Palette => {
  const { more, same, less } = hues[theme]
  return Array.from({ length: 2 * STEPS + 1 }, (_, at) => {
    const fill = mix(same, at < STEPS ? less : more, Math.abs(at - STEPS) / STEPS)
    return { fill, text: textOn(fill) }
  })
}
