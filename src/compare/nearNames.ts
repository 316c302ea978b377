/** Longest name that is compared letter by letter. */
const LONGEST_NAME = 120

/** Share of letters that may differ between the names of one thing. */
const DIFFERENT_LETTERS = 1 / 3

/** The next row of the table of edit distances: from one letter more of `a` to every start of `b`. */
const nextRow = (row: readonly number[], letter: string, b: string): readonly number[] => {
  const next = [(row[0] ?? 0) + 1]
  for (let j = 1; j <= b.length; j++) {
    const swap = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1)
    next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
  }
  return next
}

/**
 * The number of letters to insert, delete or change from one text to the other.
 * Source: Wagner & Fischer, "The String-to-String Correction Problem", Journal of the ACM 21 (1974) 168-173.
 */
export const editDistance = (a: string, b: string): number => {
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const letter of a) row = nextRow(row, letter, b)
  return row[b.length] ?? 0
}

/** `Sort/n=10` and `Order/n=10`: one part of a path of several is another. */
const differInOnePart = (a: string, b: string): boolean => {
  const [partsA, partsB] = [a.split('/'), b.split('/')]
  if (partsA.length < 2 || partsA.length !== partsB.length) return false
  return partsA.filter((part, index) => part !== partsB[index]).length === 1
}

/**
 * How unlike two benchmark names are, from 0 for the same letters to 1; undefined where they are too unlike for one to
 * be the other renamed.
 */
export const nameDistance = (a: string, b: string): number | undefined => {
  const [shortA, shortB] = [a, b].map((name) => name.slice(0, LONGEST_NAME).toLowerCase())
  if (shortA === undefined || shortB === undefined) return undefined
  const distance = editDistance(shortA, shortB) / Math.max(1, shortA.length, shortB.length)
  return distance <= DIFFERENT_LETTERS || differInOnePart(a, b) ? distance : undefined
}
