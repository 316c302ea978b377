import { tidyName } from '../../units/visible.js'
import { toggleSandwich } from '../actions.js'
import { modesOf } from '../measure.js'
import type { Order, ViewState } from '../state.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { segments } from './segments.js'

const MAX_LABEL = 100

const orders: readonly (readonly [Order, string])[] = [
  ['value', 'largest'],
  ['change', 'largest change'],
  ['name', 'name']
]

const orderSelect = (app: App): Part => {
  const select = element(
    'select',
    {},
    ...orders.map(([value, text]) => element('option', { value }, text))
  )
  select.addEventListener('change', () => {
    const order = orders[select.selectedIndex]?.[0]
    if (order !== undefined) app.update({ order })
  })
  return {
    node: element(
      'label',
      { class: 'fg-group' },
      element('span', { class: 'fg-caption' }, 'Order'),
      select
    ),
    render: ({ state }) => {
      select.value = state.order
    }
  }
}

/** A group of choices for one key of the state. */
const keyed = <Key extends 'mode' | 'widthOf' | 'colouring' | 'orientation'>(
  app: App,
  key: Key,
  title: string,
  choices: readonly (readonly [ViewState[Key], string, string?])[]
) =>
  segments<ViewState[Key]>(
    title,
    choices.map(([value, text, hint]) => ({ value, text, hint })),
    (value) => app.update({ [key]: value })
  )

/** How the graph is shown. */
export const toolbar = (app: App): Part => {
  const view = segments<ViewState['view']>(
    'View',
    [
      { value: 'graph', text: 'Graph' },
      { value: 'sandwich', text: 'Callers & callees' },
      { value: 'table', text: 'Table' }
    ],
    (value) => app.update(value === 'sandwich' ? toggleSandwich(app.view()) : { view: value })
  )
  const mode = keyed(app, 'mode', 'Numbers', [
    ['absolute', 'Absolute'],
    ['per-op', 'Per op'],
    ['share', 'Share']
  ])
  const widthOf = keyed(app, 'widthOf', 'Width', [
    ['base', 'Base', tidyName(app.data.base_label, MAX_LABEL)],
    ['head', 'Head', tidyName(app.data.head_label, MAX_LABEL)],
    ['union', 'Both']
  ])
  const colouring = keyed(app, 'colouring', 'Colour', [
    ['contribution', 'Contribution'],
    ['relative', 'Relative']
  ])
  const orientation = keyed(app, 'orientation', 'Direction', [
    ['icicle', 'Icicle'],
    ['flame', 'Flame']
  ])
  const order = orderSelect(app)
  const graphOnly = [widthOf.node, colouring.node, orientation.node, order.node]
  return {
    node: element('div', { class: 'fg-bar' }, view.node, mode.node, ...graphOnly),
    render: (next) => {
      const { state, page } = next
      view.set(state.view)
      mode.set(state.mode, modesOf(page))
      widthOf.set(state.widthOf)
      colouring.set(state.colouring)
      orientation.set(state.orientation)
      order.render(next)
      for (const node of graphOnly) node.hidden = state.view === 'table'
    }
  }
}
