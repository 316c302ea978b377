import { open, select } from '../actions.js'
import { spoken } from '../describe.js'
import type { Geometry } from '../geometry.js'
import { moveFrom, type Step } from '../move.js'
import type { Orientation } from '../state.js'
import type { App } from './app.js'
import { LEAST_PIXELS } from './canvas/drawGraph.js'

/** Arrows go where they point; in a flame callees are above. */
const arrows: Readonly<Record<string, Readonly<Record<Orientation, Step>>>> = {
  ArrowLeft: { icicle: 'previous', flame: 'previous' },
  ArrowRight: { icicle: 'next', flame: 'next' },
  ArrowUp: { icicle: 'row-before', flame: 'row-after' },
  ArrowDown: { icicle: 'row-after', flame: 'row-before' }
}

/** Arrows and Enter, while the graph has the focus. */
export const listenInGraph = (app: App, port: HTMLElement, geometry: () => Geometry): void => {
  const go = (step: Step): void => {
    const { layout, window, width } = geometry()
    const { tree, state } = app.view()
    const least = (LEAST_PIXELS / width) * window.width
    const ground = { parents: tree.parents, layout, window, least }
    app.update(select(app.view(), moveFrom(ground, state.selected, step)))
    app.say(spoken(app.view(), app.view().state.selected))
  }
  port.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = arrows[event.key]?.[app.view().state.orientation]
    if (step !== undefined) go(step)
    else if (event.key === 'Enter') app.update(open(app.view(), app.view().state.selected))
    else return
    event.preventDefault()
  })
}
