import { h, isEmpty, type Node } from './element.js'

/** A landmark with a heading, which a link can lead to; nothing where there is nothing in it. */
export const section = (id: string, title: string, content: readonly Node[]): Node =>
  content.every(isEmpty)
    ? undefined
    : h(
        'section',
        { id, 'aria-labelledby': `${id}-title` },
        h('h2', { id: `${id}-title` }, title),
        ...content
      )

/** A part that is one click away. Its summary carries its own numbers. */
export const details = (summary: string, ...content: readonly Node[]): Node =>
  content.every(isEmpty) ? undefined : h('details', {}, h('summary', {}, summary), ...content)
