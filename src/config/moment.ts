/** A moment as people write it for a profiler: `now`, `now-2h`, `2026-11-28T12:00:00Z`. */

const RELATIVE = /^now(?:-(\d{1,6})([smhd]))?$/
const ABSOLUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

const isUnit = (text: string): text is keyof typeof unitMs => text in unitMs

/** `Date.parse` takes the 30th of February for the 2nd of March. */
const isOfCalendar = (text: string, ms: number): boolean =>
  !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.slice(0, -1))

/** Milliseconds since 1970, before which no profiler measured anything; undefined for any other text. */
export const momentOf = (text: string, nowMs: number): number | undefined => {
  const [whole, count = '0', unit = 's'] = RELATIVE.exec(text) ?? []
  if (whole !== undefined && isUnit(unit)) return Math.max(0, nowMs - Number(count) * unitMs[unit])
  const ms = ABSOLUTE.test(text) ? Date.parse(text) : Number.NaN
  return isOfCalendar(text, ms) ? Math.max(0, ms) : undefined
}

export const isMoment = (text: string): boolean => momentOf(text, 0) !== undefined
