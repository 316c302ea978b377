import { grownText } from './grow.js'
import { mutate } from './mutate.js'
import { randomOf } from './random.js'
import type { Target } from './target.js'

/** Which case: the same three always make the same bytes. */
export interface CaseName {
  readonly seed: number
  readonly target: string
  readonly number: number
}

const none = new Uint8Array(0)

/** A case in five is made; of the others one in ten damages a made one, and the rest damage real files. */
export const caseOf = (target: Target, seed: number, number: number): Uint8Array => {
  const random = randomOf(seed, target.id, number)
  const { seeds, words } = target
  const grow = target.grow ?? ((of) => grownText(of, words))
  if (number % 5 === 0 || seeds.length === 0) return grow(random)
  const bytes = random.below(10) === 0 ? grow(random) : seeds[random.below(seeds.length)]
  const other = seeds[random.below(seeds.length)] ?? none
  return mutate(bytes ?? none, random, { tokens: words.map((word) => Buffer.from(word)), other })
}
