import { formatPercent } from '../../units/format.js'
import { caption, goneShare, legend, notices } from '../captions.js'
import { paletteOf, STEPS } from '../palette.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { themeNow } from './theme.js'

/** From this share of base on, it is worth a word that head does not show it. */
const LEAST_GONE = 0.0005

/** What must be known before the graph is read. */
export const noticeList = (): Part => {
  const node = element('ul', { class: 'fg-notices' })
  return {
    node,
    render: (view) => {
      const lines = notices(view)
      node.replaceChildren(...lines.map((line) => element('li', {}, line)))
      node.hidden = lines.length === 0
    }
  }
}

/** What numbers, widths and colours mean, with the scale of colours. */
export const captionLine = (): Part => {
  const text = element('p', { class: 'fg-note', id: 'fg-caption' })
  const scale = element('div', { class: 'fg-scale', 'aria-hidden': 'true' })
  return {
    node: element('div', { class: 'fg-key' }, scale, text),
    render: (view) => {
      text.textContent = caption(view)
      const palette = paletteOf(themeNow())
      const cells = legend(view).map(({ at, text: words }) => {
        const paint = palette[STEPS + Math.round(at * STEPS)]
        const cell = element('span', {}, words)
        cell.style.background = paint?.fill ?? ''
        cell.style.color = paint?.text ?? ''
        return cell
      })
      scale.replaceChildren(...cells)
      scale.hidden = view.judge === 'uncompared' || view.state.view === 'table'
    }
  }
}

/** That head lacks frames of base, and the way to see them. */
export const goneChip = (app: App): Part => {
  const node = element('button', { type: 'button', class: 'fg-chip' })
  node.addEventListener('click', () => app.update({ widthOf: 'union' }))
  return {
    node,
    render: (view) => {
      const share = view.state.widthOf === 'head' ? goneShare(view) : 0
      node.textContent = `Gone: ${formatPercent(share * 100)} of base is not in head. Show both`
      node.hidden = share < LEAST_GONE || view.state.view === 'table'
    }
  }
}
