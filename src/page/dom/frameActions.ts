import { between } from '../actions.js'
import { stackOf } from '../path.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { copyText } from './copyText.js'
import { element } from './element.js'

/** Place of the function of the selected frame; -1 or less for frames that are of none. */
const selectedPlace = ({ tree, state }: View): number => tree.functions[state.selected] ?? -1

const selectedFunction = (view: View) => view.data.functions[selectedPlace(view)]

/** The whole names of the calls that the selected frame stands for, a line each. */
const stackText = ({ data, tree, state }: View): string =>
  stackOf(tree, state.selected)
    .flatMap((node) => data.functions[tree.functions[node] ?? -1]?.name ?? [])
    .join('\n')

const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, text)
  made.addEventListener('click', act)
  return made
}

/** Copies, and says so until the focus goes on. */
const copier = (app: App, title: string, textOf: (view: View) => string): HTMLButtonElement => {
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

/** What can be done with the selected frame. */
export const frameActions = (app: App): Part => {
  const sandwich = button('Callers & callees', () =>
    app.update(between(app.view(), selectedPlace(app.view())))
  )
  const pkg = button('Only this package', () =>
    app.update({ pkg: selectedFunction(app.view())?.pkg ?? '' })
  )
  const name = copier(app, 'Copy name', (view) => selectedFunction(view)?.name ?? '')
  const stack = copier(app, 'Copy stack', stackText)
  const node = element('div', { class: 'fg-actions' }, sandwich, pkg, name, stack)
  return {
    node,
    render: (view) => {
      const known = selectedFunction(view)
      node.hidden = known === undefined
      pkg.hidden = known?.pkg === ''
    }
  }
}
