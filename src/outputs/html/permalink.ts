import { functionAnchor } from '../anchors.js'
import { h, type Node, within } from './element.js'

/** The name of a function in its row: a permalink, and what it leads to where no script runs. */
export const permalink = (id: string, ...words: readonly Node[]): Node => {
  const target = functionAnchor(id)
  const href = within(target)
  return href === undefined ? words : h('a', { id: target, href }, ...words)
}
