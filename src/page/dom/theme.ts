import type { Theme } from '../palette.js'
import { element } from './element.js'

type Choice = Theme | 'system'

const key = 'flamegate-theme'
const choices: readonly Choice[] = ['system', 'light', 'dark']
const dark = matchMedia('(prefers-color-scheme: dark)')
const print = matchMedia('print')

const chosen = (): Choice => {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** The theme that the page has right now; paper is light. */
export const themeNow = (): Theme => {
  if (print.matches) return 'light'
  const choice = chosen()
  if (choice !== 'system') return choice
  return dark.matches ? 'dark' : 'light'
}

const apply = (choice: Choice): void => {
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
}

/** A page without an origin of its own has no storage: then the choice lives as long as the page. */
const stored = (): Choice => {
  try {
    const value = localStorage.getItem(key)
    return choices.find((one) => one === value) ?? 'system'
  } catch {
    return 'system'
  }
}

const store = (choice: Choice): void => {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // Nothing to do: see `stored`.
  }
}

/** A button that goes through the themes; `changed` is called whenever the page has another theme. */
export const themeButton = (changed: () => void): HTMLElement => {
  const button = element('button', { type: 'button', class: 'fg-theme' })
  const show = (choice: Choice): void => {
    apply(choice)
    button.textContent = `Theme: ${choice}`
    changed()
  }
  button.addEventListener('click', () => {
    const next = choices[(choices.indexOf(chosen()) + 1) % choices.length] ?? 'system'
    store(next)
    show(next)
  })
  dark.addEventListener('change', changed)
  const first = stored()
  apply(first)
  button.textContent = `Theme: ${first}`
  return button
}
