/** Longer words are not compared: no key or choice comes near, and the comparison is quadratic. */
const longest = 64

/** One in three characters may be wrong, and one of a very short word. */
const allowed = (word: string): number => Math.max(1, Math.floor(word.length / 3))

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
}

const isSwap = (a: string, b: string, [i, j]: readonly [number, number]): boolean =>
  i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]

/** Row `i + 1` of the table of distances between the beginnings of `a` and of `b`. */
const nextRow = ({ beforeLast, last }: Rows, i: number, [a, b]: readonly [string, string]) => {
  const row = [i + 1]
  for (let j = 0; j < b.length; j++) {
    const edited = Math.min((row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1)
    const kept = (last[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
    const swapped = isSwap(a, b, [i, j]) ? (beforeLast[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY
    row.push(Math.min(edited, kept, swapped))
  }
  return row
}

/**
 * Edits that turn one word into another: insert, delete, replace, or swap two neighbours.
 * Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964) 171-176;
 * the "optimal string alignment" form, in which no part is edited twice.
 */
export const editDistance = (a: string, b: string): number => {
  const first = Array.from({ length: b.length + 1 }, (_, j) => j)
  let rows: Rows = { beforeLast: [], last: first }
  for (let i = 0; i < a.length; i++) {
    rows = { beforeLast: rows.last, last: nextRow(rows, i, [a, b]) }
  }
  return rows.last[b.length] ?? 0
}

/** The candidate that a mistyped word most likely means, if any is near; case does not count. */
export const nearMiss = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined
  const [best] = candidates
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= allowed(name))
    .sort((a, b) => a.distance - b.distance)
  return best?.name
}
