import type { Description } from '../describe.js'
import { element } from './element.js'

/** Base, head and change as a small table. */
export const figureTable = ({ figures }: Description): HTMLElement => {
  const head = ['', 'Base', 'Head', 'Change'].map((title) =>
    title === '' ? element('td') : element('th', { scope: 'col' }, title)
  )
  const rows = figures.map(({ label, base, head: ofHead, change }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...[base, ofHead, change].map((text) => element('td', {}, text))
    )
  )
  return element(
    'table',
    { class: 'fg-figures' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows)
  )
}

/** Where the function is, and how sure its change. */
export const whereLine = ({ where }: Description): HTMLElement =>
  element('p', { class: 'fg-note' }, where.join(' · '))

export const noteList = ({ notes }: Description): readonly HTMLElement[] =>
  notes.map((note) => element('p', { class: 'fg-note' }, note))
