/** Go prints whole nanoseconds from 1,000 on and four digits below (src/testing/benchmark.go, prettyPrint). */
export const printed = (time: number): string =>
  time >= 1000 ? time.toFixed(0) : time.toPrecision(4)
