/** A moment as people write it for a profiler: `now`, `now-2h`, `2026-11-28T12:00:00Z`. */
import * as z from 'zod'

const RELATIVE = /^now(?:-(\d{1,6})([smhd]))?$/
/** `Date.parse` takes the 30th of February for the 2nd of March. */
const absolute = z.iso.datetime({ precision: 0 })

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

const isUnit = (text: string): text is keyof typeof unitMs => text in unitMs

/** Milliseconds since 1970, before which no profiler measured anything; undefined for any other text. */
export const momentOf = (text: string, nowMs: number): number | undefined => {
  const [whole, count = '0', unit = 's'] = RELATIVE.exec(text) ?? []
  if (whole !== undefined && isUnit(unit)) return Math.max(0, nowMs - Number(count) * unitMs[unit])
  return absolute.safeParse(text).success ? Math.max(0, Date.parse(text)) : undefined
}

export const isMoment = (text: string): boolean => momentOf(text, 0) !== undefined
