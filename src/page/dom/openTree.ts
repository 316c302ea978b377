import { defaultMode, modesOf } from '../measure.js'
import type { App } from './app.js'

/** Opens another tree; the mode stays where that tree has it, for a comparison at a glance. */
export const openTree = (app: App, tree: number): void => {
  const page = app.data.trees[tree]
  if (page === undefined) return
  const { mode } = app.view().state
  app.update({ tree, fn: undefined, mode: modesOf(page).includes(mode) ? mode : defaultMode(page) })
}
