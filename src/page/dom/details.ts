import { describe } from '../describe.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { figureTable, noteList, whereLine } from './figures.js'
import { frameActions } from './frameActions.js'

/** Everything about the selected frame, and what can be done with it. */
export const details = (app: App): Part => {
  const title = element('h3')
  const text = element('div', { class: 'fg-about' })
  const actions = frameActions(app)
  const node = element('div', { class: 'fg-details' }, title, text, actions.node)
  return {
    node,
    render: (view) => {
      node.hidden = view.state.view === 'table'
      if (node.hidden) return
      const described = describe(view, view.state.selected)
      title.textContent = described.name.long
      text.replaceChildren(whereLine(described), figureTable(described), ...noteList(described))
      actions.render(view)
    }
  }
}
