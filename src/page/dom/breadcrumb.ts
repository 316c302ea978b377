import { frameName } from '../names.js'
import { pathTo } from '../path.js'
import { remember } from '../remember.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { element } from './element.js'

/** The calls that lead to the frame over the whole width; each leads back to it. */
export const breadcrumb = (app: App): Part => {
  const list = element('ol')
  const node = element('nav', { class: 'fg-path', 'aria-label': 'Zoom' }, list)
  const fill = remember((tree: View['tree'], zoom: number) => {
    const path = pathTo(tree, zoom)
    const items = path.map((at) => {
      const { short } = frameName(app.data.functions, tree.functions[at] ?? 0)
      if (at === zoom) return element('li', { 'aria-current': 'true' }, short)
      const button = element('button', { type: 'button' }, short)
      button.addEventListener('click', () => app.update({ zoom: at, selected: at }))
      return element('li', {}, button)
    })
    list.replaceChildren(...items)
  })
  return {
    node,
    render: ({ tree, state }) => {
      fill(tree, state.zoom)
      node.hidden = state.view === 'table'
    }
  }
}
