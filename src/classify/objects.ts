import type { FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'

const keyOf = (workload: string, type: string, identity: string): string =>
  JSON.stringify([workload, type, identity])

const space = /_space$/

/** Finds a function of a column of bytes in the column of the same profiles that counts the objects. */
export const objectsBeside = (
  comparisons: readonly ProfileComparison[]
): ((delta: FunctionDelta) => FunctionDelta | undefined) => {
  const counts = new Map(
    comparisons
      .filter(({ sampleType: { type } }) => type.endsWith('_objects'))
      .flatMap(({ workload, sampleType: { type }, deltas }) =>
        deltas.map((delta) => [keyOf(workload, type, delta.identity), delta] as const)
      )
  )
  return ({ workload, sampleType: { type }, identity }) =>
    space.test(type)
      ? counts.get(keyOf(workload, type.replace(space, '_objects'), identity))
      : undefined
}
