import { land } from '../actions.js'
import type { App } from './app.js'

/** Leads to a function; one that head lacks needs another width first, and then can be found. */
export const goToFunction = (app: App, fn: number): void => {
  app.update({ view: 'graph', fn })
  app.update(land(app.view(), fn))
  app.update(land(app.view(), fn))
}
