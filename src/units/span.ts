const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A span as people say it when they wait: `40 s`, `12 min`, `1 h 20 min`, `3 days`; never less than a second. */
export const formatSpan = (milliseconds: number): string => {
  if (milliseconds < 99.5 * SECOND) return `${Math.max(1, Math.round(milliseconds / SECOND))} s`
  const minutes = Math.round(milliseconds / MINUTE)
  if (minutes * MINUTE < HOUR) return `${minutes} min`
  if (milliseconds >= 2 * DAY) return `${Math.round(milliseconds / DAY)} days`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}
