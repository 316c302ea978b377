import { shortcuts } from '../shortcuts.js'
import type { App } from './app.js'

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')

/** Whether a key is meant for the graph: pressed in its section, or where nothing has the focus. */
const isOurs = (host: HTMLElement, { target }: KeyboardEvent): boolean =>
  target === document.body || (target instanceof Node && host.contains(target))

/** Listens for the shortcuts; `special` are those that are no change of the state. */
export const listenForKeys = (
  app: App,
  host: HTMLElement,
  special: Readonly<Record<'search' | 'help', () => void>>
): void => {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (!isOurs(host, event) || takesText(event.target)) return
    if (document.querySelector('dialog[open]') !== null) return
    const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key))
    if (shortcut === undefined) return
    event.preventDefault()
    if (typeof shortcut.run === 'string') special[shortcut.run]()
    else app.update(shortcut.run(app.view()))
  })
}
