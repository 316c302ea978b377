import * as actions from './actions.js'
import type { View } from './view.js'

/** What a key does; the same list is the help. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly help: string
  /** A change of the state, or something else that only the page can do. */
  readonly run: ((view: View) => actions.Change) | 'search' | 'help'
}

/** Keys that work wherever the focus is, but in fields for text. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['/'], help: 'Search', run: 'search' },
  { keys: ['n'], help: 'Next match', run: (view) => actions.step(view, 1) },
  { keys: ['N'], help: 'Previous match', run: (view) => actions.step(view, -1) },
  { keys: ['Escape'], help: 'Zoom out, go back', run: actions.back },
  { keys: ['0'], help: 'Start again', run: actions.reset },
  { keys: ['b'], help: 'Width: base, head, both', run: actions.nextWidth },
  { keys: ['m'], help: 'Numbers: absolute, per operation, share', run: actions.nextMode },
  { keys: ['c'], help: 'Colour: contribution, relative', run: actions.otherColouring },
  { keys: ['i'], help: 'Icicle or flame', run: actions.toggleOrientation },
  { keys: ['s'], help: 'Callers and callees of the function', run: actions.toggleSandwich },
  { keys: ['t'], help: 'Table or graph', run: actions.toggleTable },
  { keys: ['?'], help: 'This help', run: 'help' }
]

/** Keys of the graph and of the search field, for the help. */
export const otherKeys: readonly Pick<Shortcut, 'keys' | 'help'>[] = [
  { keys: ['←', '→', '↑', '↓'], help: 'In the graph: to the frame there' },
  { keys: ['Enter'], help: 'In the graph: zoom to the frame' },
  { keys: ['Enter', 'Shift+Enter'], help: 'In the search: next and previous match' }
]
