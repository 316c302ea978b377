import type { Pictures } from '../../model/pictures.js'
import { h, type Node } from './element.js'

/** The section that the script draws into; nothing where no input has stacks. */
export const flameGraph = ({ flames }: Pictures): Node =>
  flames.trees.length === 0
    ? undefined
    : h(
        'section',
        { id: 'flamegraph', 'aria-labelledby': 'flamegraph-title' },
        h('h2', { id: 'flamegraph-title' }, 'Flame graph'),
        h(
          'noscript',
          {},
          h('p', {}, 'The flame graph takes scripts. Every number of the verdict is below without.')
        )
      )
