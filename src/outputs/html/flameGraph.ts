import type { Pictures } from '../../model/pictures.js'
import { h, type Node } from './element.js'
import { section } from './section.js'

const withoutScripts =
  'The flame graph takes scripts. Every number of the verdict is below without.'

const flameSection = (content: Node) => section('flamegraph', 'Flame graph', [content])

/** The section that the script draws into, or why there is nothing to draw; nothing where no input has stacks. */
export const flameGraph = ({ flames, flamesLeftOut }: Pictures): Node => {
  if (flamesLeftOut !== undefined) return flameSection(h('p', {}, flamesLeftOut))
  if (flames.trees.length === 0) return undefined
  return flameSection(h('noscript', {}, h('p', {}, withoutScripts)))
}
