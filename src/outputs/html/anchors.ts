/**
 * What links lead to. `#fn=ID` is the permalink of a function: the flame graph goes there when scripts run, and without
 * them the browser goes to the name in the table, which has that very id.
 */
import { h, idOf, type Node, within } from './element.js'

/** The row of a function. */
export const functionRow = (id: string): string | undefined => idOf('fn-', id)

/** The row of a benchmark. */
export const benchmarkRow = (id: string): string | undefined => idOf('bench-', id)

/** The name of a function in its row: a permalink, and what it leads to. */
export const permalink = (id: string, ...words: readonly Node[]): Node => {
  const target = idOf('fn=', id)
  const href = within(target)
  return href === undefined ? words : h('a', { id: target, href }, ...words)
}
