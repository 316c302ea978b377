import { element } from './element.js'

/** The way of pages that have no clipboard, such as those without an origin of their own. */
const copySelected = (text: string): boolean => {
  const field = element('textarea', { class: 'fg-hidden', 'aria-hidden': 'true', tabindex: -1 })
  const focused = document.activeElement
  field.value = text
  document.body.append(field)
  field.select()
  const isDone = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isDone
}

/** Copies a text; tells whether it worked. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}
