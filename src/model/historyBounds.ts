/** The most that a history may hold; a reader takes no more, whatever it is told. */
export const historyBounds = {
  bytes: 32 * 1024 * 1024,
  /** Of a name, in UTF-16 units. */
  text: 1024,
  points: 1000,
  seriesOfPoint: 600,
  series: 20_000,
  pulls: 1000
} as const
