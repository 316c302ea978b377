import type { PageData } from '../../model/page.js'
import { isLink, readLink, writeLink } from '../fragment.js'
import { changed, type ViewState } from '../state.js'
import { type View, viewer } from '../view.js'
import { address } from './address.js'
import type { App } from './app.js'
import { element } from './element.js'
import { goToFunction } from './goToFunction.js'
import { helpDialog } from './help.js'
import { listenForKeys } from './keys.js'
import { compose } from './parts.js'
import { themeButton } from './theme.js'

/**
 * Brings what a link leads to into view, and again once the page is there. Until then the browser goes to the row of the
 * report that has the name of the link, which is where it leads without scripts.
 */
const bringIntoView = (target: Element): void => {
  const scroll = () => target.scrollIntoView()
  scroll()
  if (document.readyState === 'complete') return
  addEventListener('load', () => requestAnimationFrame(scroll), { once: true })
}

/** The row of the report about a function that no tree has: its profiles have no stacks. */
const rowOf = (fn: string | undefined): Element | undefined => {
  const row = fn === undefined ? undefined : document.getElementById(`fn=${fn}`)?.closest('tr')
  row?.closest('details')?.setAttribute('open', '')
  return row ?? undefined
}

/** Brings the graph to life: one state, one way to change it, and parts that follow. */
export const start = (data: PageData, host: HTMLElement): void => {
  const viewOf = viewer(data)
  const first = viewOf(readLink('', data).state)
  if (first === undefined) return
  let view: View = first
  const status = element('p', { class: 'fg-hidden', role: 'status' })
  const message = element('p', { class: 'fg-message', role: 'alert', hidden: true })
  const show = (state: ViewState): void => {
    view = viewOf(state) ?? view
    parts.render(view)
  }
  const app: App = {
    data,
    view: () => view,
    update: (change) => {
      message.hidden = true
      show(changed(view.state, change))
      place.write(writeLink(view.state, data))
    },
    tell: (text) => {
      message.textContent = text
      message.hidden = false
    },
    say: (text) => {
      status.textContent = text
    }
  }
  /** Shows what a link asks for, and returns where that is. */
  const follow = (fragment: string): Element => {
    const { state, hasFrame, unknown, unknownFunction } = readLink(fragment, data)
    show(state)
    const row = rowOf(unknownFunction)
    if (row !== undefined) return row
    if (state.fn !== undefined && !hasFrame && state.view === 'graph') goToFunction(app, state.fn)
    if (unknown.length > 0) {
      app.tell(`This page has no ${unknown.join(', and no ')}: the link may be of another run.`)
    }
    return host
  }
  const place = address((fragment) => {
    if (isLink(fragment)) bringIntoView(follow(fragment))
    if (fragment === '') follow(fragment)
  })
  const parts = compose(app)
  const help = helpDialog()
  const theme = themeButton(() => parts.render(view))
  const helpButton = element('button', { type: 'button' }, 'Keys')
  helpButton.addEventListener('click', () => help.showModal())
  parts.tools.append(theme, helpButton)
  host.append(element('div', { class: 'fg' }, message, ...parts.nodes, status, help))
  listenForKeys(app, host, { search: parts.focusSearch, help: () => help.showModal() })
  show(view.state)
  if (isLink(place.read())) bringIntoView(follow(place.read()))
}
