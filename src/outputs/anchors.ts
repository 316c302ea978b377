/**
 * What links to the page lead to: the fragments that comment, check run and the page itself use. `#fn=ID` is the permalink
 * of a function: the flame graph goes there when scripts run, and without them the browser goes to the name in the
 * table, which has that very id.
 */

/** What may be part of an id, and of the fragment that leads to it, without being escaped. */
const plainId = /^[\w.:/=-]{1,150}$/

/** An id made of text of an input; undefined where that would have to be escaped. */
export const idOf = (prefix: string, text: string): string | undefined =>
  plainId.test(text) ? `${prefix}${text}` : undefined

/** The permalink of a function, without its `#`. */
export const functionAnchor = (id: string): string | undefined => idOf('fn=', id)

/** The row of a function. */
export const functionRow = (id: string): string | undefined => idOf('fn-', id)

/** The row of a benchmark. */
export const benchmarkRow = (id: string): string | undefined => idOf('bench-', id)
