import { tidyName } from '../../units/visible.js'
import { functionCosts } from '../functionCosts.js'
import { ownersOf, packagesOf } from '../packages.js'
import { remember } from '../remember.js'
import type { View } from '../view.js'
import type { App, Part } from './app.js'
import { element } from './element.js'

const MAX_NAME = 100

const group = (title: string, field: HTMLElement): HTMLElement =>
  element('label', { class: 'fg-group' }, element('span', { class: 'fg-caption' }, title), field)

/** A package, chosen from those of the tree or typed: a path stands for all below it. */
const packageField = (app: App): Part => {
  const list = element('datalist', { id: 'fg-packages' })
  const field = element('input', {
    type: 'search',
    list: 'fg-packages',
    placeholder: 'any',
    autocomplete: 'off',
    spellcheck: 'false'
  })
  field.addEventListener('change', () => app.update({ pkg: field.value.trim() }))
  const fill = remember((all: View['all']) => {
    const packages = packagesOf(app.data.functions, functionCosts(all))
    list.replaceChildren(...packages.map((value) => element('option', { value })))
  })
  return {
    node: element('div', {}, group('Package', field), list),
    render: ({ state, all }) => {
      fill(all)
      if (field.value !== state.pkg) field.value = state.pkg
    }
  }
}

const ownerField = (app: App): Part => {
  const owners = ownersOf(app.data.functions)
  const names = owners.map((value) => element('option', { value }, tidyName(value, MAX_NAME)))
  const select = element('select', {}, element('option', { value: '' }, 'any'), ...names)
  select.addEventListener('change', () => app.update({ owner: select.value }))
  const node = group('Owner', select)
  node.hidden = owners.length === 0
  return {
    node,
    render: ({ state }) => {
      select.value = state.owner
    }
  }
}

const checkbox = (app: App, key: 'isOwn' | 'onlyChanged', text: string): Part => {
  const box = element('input', { type: 'checkbox' })
  box.addEventListener('change', () => app.update({ [key]: box.checked }))
  return {
    node: element('label', { class: 'fg-check' }, box, text),
    render: ({ state }) => {
      box.checked = state[key]
    }
  }
}

/** What is hidden: hidden frames count towards their callers. */
export const filters = (app: App): Part => {
  const own = checkbox(app, 'isOwn', 'Only this repository')
  own.node.hidden = app.data.functions.every((fn) => fn.own === null)
  const changes = checkbox(app, 'onlyChanged', 'Only changed')
  const parts = [packageField(app), ownerField(app), own, changes]
  return {
    node: element('div', { class: 'fg-bar' }, ...parts.map(({ node }) => node)),
    render: (view) => {
      for (const part of parts) part.render(view)
      changes.node.hidden = view.judge === 'uncompared' && !view.state.onlyChanged
    }
  }
}
