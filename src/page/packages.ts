import type { PageFunction } from '../model/page.js'
import type { FunctionCosts } from './functionCosts.js'

/** Packages by what their functions cost by themselves on the larger side, the largest first. */
export const packagesOf = (
  functions: readonly PageFunction[],
  { functions: places, self }: FunctionCosts
): readonly string[] => {
  const costs = new Map<string, { base: number; head: number }>()
  for (const [at, place] of places.entries()) {
    const pkg = functions[place]?.pkg ?? ''
    if (pkg === '') continue
    const cost = costs.get(pkg) ?? { base: 0, head: 0 }
    cost.base += self.base[at] ?? 0
    cost.head += self.head[at] ?? 0
    costs.set(pkg, cost)
  }
  const size = ([, { base, head }]: [string, { base: number; head: number }]): number =>
    Math.max(base, head)
  return [...costs].sort((a, b) => size(b) - size(a)).map(([pkg]) => pkg)
}

/** All owners of functions, in order. */
export const ownersOf = (functions: readonly PageFunction[]): readonly string[] =>
  [...new Set(functions.flatMap(({ owners }) => owners))].sort()
