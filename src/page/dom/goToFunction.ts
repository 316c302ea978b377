import { land } from '../actions.js'
import { frameName } from '../names.js'
import type { App } from './app.js'

/**
 * Leads to a function in the graph. One that head lacks needs another width first, and then can be found; what has no
 * frame at all is said to have none.
 */
export const goToFunction = (app: App, fn: number): void => {
  const { widthOf } = app.view().state
  app.update({ view: 'graph', fn })
  app.update(land(app.view(), fn))
  app.update(land(app.view(), fn))
  const { tree, state, marked } = app.view()
  if (marked.has(tree.functions[state.selected] ?? -1)) return
  app.update({ widthOf })
  const { long } = frameName(app.data.functions, fn)
  app.tell(`${long} has no frame in this graph: all of its frames are too small, or hidden.`)
}
