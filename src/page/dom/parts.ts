import type { View } from '../view.js'
import type { App } from './app.js'
import { breadcrumb } from './breadcrumb.js'
import { details } from './details.js'
import { element } from './element.js'
import { filters } from './filters.js'
import { graph } from './graph.js'
import { metricTabs } from './metricTabs.js'
import { captionLine, goneChip, noticeList } from './notes.js'
import { searchField } from './searchField.js'
import { functionTable } from './table/functionTable.js'
import { toolbar } from './toolbar.js'
import { workloadPicker } from './workloadPicker.js'

/** Everything that follows the view, in its place. */
export interface Parts {
  readonly nodes: readonly HTMLElement[]
  /** Where buttons go that have nothing to do with the view. */
  readonly tools: HTMLElement
  readonly render: (view: View) => void
  readonly focusSearch: () => void
}

const PANEL = 'fg-panel'

export const compose = (app: App): Parts => {
  const workload = workloadPicker(app)
  const tabs = metricTabs(app, PANEL)
  const notices = noticeList()
  const tools = toolbar(app)
  const search = searchField(app)
  const hiding = filters(app)
  const shown = [
    breadcrumb(app),
    graph(app),
    captionLine(),
    goneChip(app),
    details(app),
    functionTable(app)
  ]
  const panel = element(
    'div',
    { id: PANEL, class: 'fg-panel', role: 'tabpanel' },
    ...shown.map(({ node }) => node)
  )
  const corner = element('div', { class: 'fg-tools' })
  const all = [workload, tabs, notices, tools, search, hiding, ...shown]
  return {
    nodes: [
      element('div', { class: 'fg-bar fg-picker' }, workload.node, tabs.node, corner),
      notices.node,
      tools.node,
      element('div', { class: 'fg-bar' }, search.node, hiding.node),
      panel
    ],
    tools: corner,
    render: (view) => {
      panel.setAttribute('aria-labelledby', `fg-tab-${view.state.tree}`)
      for (const part of all) part.render(view)
    },
    focusSearch: search.focus
  }
}
