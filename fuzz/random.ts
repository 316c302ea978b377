/** The randomness of one case: told by seed, target and number, so that any case can be made again alone. */
import { type Random, seededRandom } from '../scoreboard/random.js'

export type { Random }

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  }
  return sum >>> 0
}

export const randomOf = (seed: number, target: string, number: number): Random =>
  seededRandom(hash(`${seed}/${target}/${number}`))

/** One of a list that has at least one. */
export const pick = <const List extends readonly [unknown, ...unknown[]]>(
  random: Random,
  list: List
): List[number] => list[random.below(list.length)]
