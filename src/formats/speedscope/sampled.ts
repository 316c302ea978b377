import { addStack, isFull } from '../stacks/collect.js'
import { fail, tooManyFrames } from '../wholeJson.js'
import { functionAt } from './frames.js'
import type { ProfileAt } from './read.js'
import { failAt, listAt } from './take.js'
import { inBaseUnits } from './units.js'

/** Adds the samples of a `sampled` profile: stacks, root first, each with a weight. */
export const addSampled = ({ value, place, unit, column, frames, collected }: ProfileAt): void => {
  const samples = listAt(value['samples'], `${place}.samples`)
  const weights = listAt(value['weights'], `${place}.weights`)
  if (samples.length !== weights.length)
    failAt(`${place}.weights`, `${samples.length} weights, one for each sample`, weights.length)
  for (const [at, sample] of samples.entries()) {
    const stack = listAt(sample, `${place}.samples[${at}]`).map((frame, depth) =>
      functionAt(frames, collected, frame, () => `${place}.samples[${at}][${depth}]`)
    )
    const weight = inBaseUnits(weights[at], unit, `${place}.weights[${at}]`)
    if (weight < 0) failAt(`${place}.weights[${at}]`, 'a weight of at least 0', weights[at])
    addStack(collected, stack, { column, value: weight })
    if (isFull(collected)) fail(tooManyFrames)
  }
}
