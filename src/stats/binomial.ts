/**
 * The number of ways to choose k of n things, as a double.
 *
 * Multiplying and dividing in turn keeps every step a whole number, so the result is exact below
 * 2^53 and within a few units of the last place above it.
 */
export const choose = (n: number, k: number): number => {
  if (k < 0 || k > n) return 0
  let ways = 1
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - Math.min(k, n - k) + i)) / i
  return ways
}
