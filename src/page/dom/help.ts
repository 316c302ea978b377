import { otherKeys, shortcuts } from '../shortcuts.js'
import { element } from './element.js'

/** All keys, in a window of their own. */
export const helpDialog = (): HTMLDialogElement => {
  const rows = [...otherKeys, ...shortcuts].map(({ keys, help }) =>
    element(
      'div',
      {},
      element('dt', {}, ...keys.map((key) => element('kbd', {}, key === 'Escape' ? 'Esc' : key))),
      element('dd', {}, help)
    )
  )
  const close = element('button', { type: 'button' }, 'Close')
  const dialog = element(
    'dialog',
    { class: 'fg-help', 'aria-labelledby': 'fg-help-title' },
    element('h3', { id: 'fg-help-title' }, 'Keys'),
    element('dl', {}, ...rows),
    close
  )
  close.addEventListener('click', () => dialog.close())
  return dialog
}
