import type { Pictures } from '../../model/pictures.js'
import { h, type Node } from './element.js'
import { section } from './section.js'

const withoutScripts =
  'The flame graph takes scripts. Every number of the verdict is below without.'

/** The section that the script draws into; nothing where no input has stacks. */
export const flameGraph = ({ flames }: Pictures): Node =>
  flames.trees.length === 0
    ? undefined
    : section('flamegraph', 'Flame graph', [h('noscript', {}, h('p', {}, withoutScripts))])
