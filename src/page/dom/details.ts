import { between } from '../actions.js'
import { describe } from '../describe.js'
import { stackOf } from '../path.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { copyText } from './copyText.js'
import { element } from './element.js'
import { figureTable, noteList, whereLine } from './figures.js'

const wholeNames = ({ data, tree, state }: View): readonly string[] =>
  stackOf(tree, state.selected).flatMap(
    (node) => data.functions[tree.functions[node] ?? -1]?.name ?? []
  )

const ownName = ({ data, tree, state }: View): string =>
  data.functions[tree.functions[state.selected] ?? -1]?.name ?? ''

const actionsOf = (app: App) => {
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, text)
    made.addEventListener('click', act)
    return made
  }
  const copier = (title: string, textOf: (view: View) => string): HTMLButtonElement => {
    const made = button(title, () => {
      void copyText(textOf(app.view())).then((isDone) => {
        made.textContent = isDone ? 'Copied' : 'Not allowed'
        app.say(isDone ? 'Copied' : 'The browser does not allow it')
      })
    })
    made.addEventListener('blur', () => {
      made.textContent = title
    })
    return made
  }
  return {
    sandwich: button('Callers & callees', () => {
      const { data, tree, state } = app.view()
      const fn = tree.functions[state.selected] ?? -1
      if (data.functions[fn] !== undefined) app.update(between(app.view(), fn))
    }),
    pkg: button('Only this package', () => {
      const { data, tree, state } = app.view()
      app.update({ pkg: data.functions[tree.functions[state.selected] ?? -1]?.pkg ?? '' })
    }),
    name: copier('Copy name', ownName),
    stack: copier('Copy stack', (view) => wholeNames(view).join('\n'))
  }
}

/** Everything about the selected frame, and what can be done with it. */
export const details = (app: App): Part => {
  const buttons = actionsOf(app)
  const title = element('h3')
  const text = element('div', { class: 'fg-about' })
  const bar = element('div', { class: 'fg-actions' }, ...Object.values(buttons))
  const node = element('div', { class: 'fg-details' }, title, text, bar)
  return {
    node,
    render: (view) => {
      node.hidden = view.state.view === 'table'
      if (node.hidden) return
      const described = describe(view, view.state.selected)
      title.textContent = described.name.long
      text.replaceChildren(whereLine(described), figureTable(described), ...noteList(described))
      const known = view.data.functions[view.tree.functions[view.state.selected] ?? -1]
      for (const button of Object.values(buttons)) button.hidden = known === undefined
      buttons.pkg.hidden = known === undefined || known.pkg === ''
    }
  }
}
