import type { Layout } from './layout.js'
import type { Window } from './move.js'

/** Milliseconds from one zoom to the next. */
export const DURATION = 160

/** The part of a layout that a zoomed frame takes. */
export const windowOf = ({ left, width }: Layout, zoom: number): Window => {
  const wide = width[zoom] ?? 0
  return wide > 0 ? { left: left[zoom] ?? 0, width: wide } : { left: 0, width: 1 }
}

/** Fast at first, slower towards the end. */
const eased = (share: number): number => 1 - (1 - share) ** 3

/** A window that glides from where it is to where it shall be. */
export interface ZoomWindow {
  readonly now: () => Window
  readonly aim: (target: Window, how: 'glide' | 'jump') => void
  /** Moves on to a time of the animation clock; tells whether it is there. */
  readonly move: (time: number) => boolean
}

export const zoomWindow = (): ZoomWindow => {
  let from: Window = { left: 0, width: 1 }
  let now = from
  let target = from
  let start: number | undefined
  return {
    now: () => now,
    aim: (next, how) => {
      if (next.left === target.left && next.width === target.width && how === 'glide') return
      target = next
      from = now
      start = undefined
      if (how === 'jump') now = from = next
    },
    move: (time) => {
      if (now === target) return true
      start ??= time
      const share = Math.min(1, (time - start) / DURATION)
      const part = eased(share)
      const between = (one: number, other: number) => one + (other - one) * part
      now =
        share === 1
          ? target
          : {
              left: between(from.left, target.left),
              width: between(from.width, target.width)
            }
      return share === 1
    }
  }
}
