import { describe, expect, test } from '@jest/globals'
import { contrast, inks, paletteOf, STEPS } from '../../src/page/palette.js'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const linearOf = (hex: string): Triple => {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c)
  return [x ?? 0, y ?? 0, z ?? 0]
}

/** Linear sRGB to CIE XYZ (D65), IEC 61966-2-1. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041]
]

const labOf = (linear: Triple): Triple => {
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t) / 116 + 16 / 116
  const [x, y, z] = times(toXyz, linear)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/**
 * How colours look to people who lack one kind of cone. Source: Machado, Oliveira, Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

/** CIE 1976 colour difference; from about 2 on it can be seen, 20 is plain. */
const difference = (one: string, other: string, eyes: Matrix): number => {
  const seen = [one, other].map((hex) => labOf(times(eyes, linearOf(hex))))
  const [a, b] = seen
  return Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)))
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme)
  const fillAt = (at: number): string => palette[STEPS + at]?.fill ?? ''

  test('has text that can be read on every step', () => {
    for (const { fill, text } of palette)
      expect([fill, contrast(fill, text) >= 4.5]).toEqual([fill, true])
  })

  test('has labels that can be read on the ground of the page', () => {
    const { background, text, muted } = inks[theme]
    expect(contrast(background, text)).toBeGreaterThanOrEqual(7)
    expect(contrast(background, muted)).toBeGreaterThanOrEqual(4.5)
  })

  test('has ends that stand out from the ground and from each other', () => {
    for (const at of [-STEPS, STEPS])
      expect(contrast(fillAt(at), inks[theme].background)).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(deficiencies))(
    'tells more from less and from no change: %s',
    (_, eyes) => {
      expect(difference(fillAt(-STEPS), fillAt(STEPS), eyes)).toBeGreaterThan(60)
      expect(difference(fillAt(0), fillAt(STEPS), eyes)).toBeGreaterThan(20)
      expect(difference(fillAt(0), fillAt(-STEPS), eyes)).toBeGreaterThan(20)
      expect(difference(fillAt(-STEPS / 2), fillAt(STEPS / 2), eyes)).toBeGreaterThan(20)
    }
  )

  test('has steps that all differ', () => {
    expect(new Set(palette.map(({ fill }) => fill)).size).toBe(2 * STEPS + 1)
  })
})
