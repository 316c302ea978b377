import { step } from '../actions.js'
import { searchText } from '../captions.js'
import type { App, Part } from './app.js'
import { element } from './element.js'

export interface SearchPart extends Part {
  readonly focus: () => void
}

const stepButton = (app: App, text: string, label: string, direction: 1 | -1): HTMLElement => {
  const button = element('button', { type: 'button', 'aria-label': label }, text)
  button.addEventListener('click', () => app.update(step(app.view(), direction)))
  return button
}

/** The search: text or /pattern/, how much matches, and the way from match to match. */
export const searchField = (app: App): SearchPart => {
  const field = element('input', {
    type: 'search',
    id: 'fg-search',
    placeholder: 'text or /pattern/',
    'aria-describedby': 'fg-matches',
    autocomplete: 'off',
    spellcheck: 'false'
  })
  const answer = element('span', { id: 'fg-matches', class: 'fg-note' })
  const buttons = [
    stepButton(app, '↑', 'Previous match', -1),
    stepButton(app, '↓', 'Next match', 1)
  ]
  field.addEventListener('input', () => {
    app.update({ query: field.value })
    app.say(searchText(app.view()))
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      app.update(step(app.view(), event.shiftKey ? -1 : 1))
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (field.value === '') field.blur()
      else app.update({ query: '' })
    }
  })
  const label = element('label', { class: 'fg-caption', for: 'fg-search' }, 'Search')
  return {
    node: element(
      'div',
      { class: 'fg-group' },
      label,
      element('div', { class: 'fg-search' }, field, ...buttons, answer)
    ),
    render: (view) => {
      if (field.value !== view.state.query) field.value = view.state.query
      answer.textContent = searchText(view)
      const hasSteps = view.state.view !== 'table' && (view.matches?.count ?? 0) > 0
      for (const button of buttons) button.hidden = !hasSteps
    },
    focus: () => {
      field.focus()
      field.select()
    }
  }
}
