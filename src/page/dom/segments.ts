import { element } from './element.js'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly hint?: string | undefined
}

/** One of a few, side by side. */
export interface Segments<Value extends string> {
  readonly node: HTMLElement
  /** Shows what is chosen, and only what can be. */
  readonly set: (value: Value, allowed?: readonly Value[]) => void
}

/** A group of radio buttons, so that keyboard and screen reader know it. */
export const segments = <Value extends string>(
  title: string,
  choices: readonly Choice<Value>[],
  choose: (value: Value) => void
): Segments<Value> => {
  const name = `fg-${title.toLowerCase().replaceAll(' ', '-')}`
  const options = choices.map(({ value, text, hint }) => {
    const input = element('input', { type: 'radio', name, value })
    input.addEventListener('change', () => choose(value))
    return {
      value,
      input,
      label: element('label', { title: hint }, input, element('span', {}, text))
    }
  })
  const caption = element('span', { class: 'fg-caption', id: name }, title)
  const group = element(
    'div',
    { class: 'fg-segments', role: 'radiogroup', 'aria-labelledby': name },
    ...options.map(({ label }) => label)
  )
  return {
    node: element('div', { class: 'fg-group' }, caption, group),
    set: (chosen, allowed) => {
      for (const { value, input, label } of options) {
        input.checked = value === chosen
        label.hidden = allowed !== undefined && !allowed.includes(value)
      }
    }
  }
}
