/** The functions of a pair of profiles that a change touches. */
import { declares } from '../changes/goDeclaration.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { ChangedFunction } from './declarations.js'
import type { PathOf } from './placing.js'

export interface Touched {
  /** By identity. */
  readonly functions: ReadonlyMap<string, FunctionDelta>
  /** Changed functions that neither profile has: nobody can say who calls them. */
  readonly unseen: readonly ChangedFunction[]
}

/** Every symbol that the function has on either side: under another name it was declared otherwise. */
const symbolsOf = ({ identity, name, parts = [] }: FunctionDelta): readonly string[] => [
  ...new Set([identity, name, ...parts.map((part) => part.name)])
]

const isDeclaredBy = (delta: FunctionDelta, { declaration }: ChangedFunction): boolean =>
  symbolsOf(delta).some((name) => declares(declaration, { name, package: delta.package }))

export const touchedAmong = (
  deltas: readonly FunctionDelta[],
  changed: readonly ChangedFunction[],
  pathOf: PathOf
): Touched => {
  const byPath = new Map<string, FunctionDelta[]>()
  for (const delta of deltas) {
    const path = pathOf(delta)
    if (path === undefined) continue
    const there = byPath.get(path)
    if (there === undefined) byPath.set(path, [delta])
    else there.push(delta)
  }
  const functions = new Map<string, FunctionDelta>()
  const unseen: ChangedFunction[] = []
  for (const one of changed) {
    const found = one.paths
      .flatMap((path) => byPath.get(path) ?? [])
      .filter((delta) => isDeclaredBy(delta, one))
    for (const delta of found) functions.set(delta.identity, delta)
    if (found.length === 0) unseen.push(one)
  }
  return { functions, unseen }
}
