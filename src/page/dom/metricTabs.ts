import { tidyName } from '../../units/visible.js'
import { remember } from '../remember.js'
import { type MetricChoice, workloadsOf } from '../workloads.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { openTree } from './openTree.js'

const MAX_NAME = 100

const tabOf = ({ metric, tree }: MetricChoice, chosen: number, panel: string): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `fg-tab-${tree}`,
      'aria-selected': String(tree === chosen),
      'aria-controls': panel,
      tabindex: tree === chosen ? 0 : -1
    },
    tidyName(metric, MAX_NAME)
  )

/** The sample types of a workload as tabs, among which the arrow keys go; `panel` is the id of what they control. */
export const metricTabs = (app: App, panel: string): Part => {
  const workloads = workloadsOf(app.data.trees)
  const node = element('div', { class: 'fg-tabs', role: 'tablist', 'aria-label': 'Sample type' })
  const show = remember((workload: string, chosen: number) => {
    const hadFocus = node.contains(document.activeElement)
    const { metrics = [] } = workloads.find((one) => one.workload === workload) ?? {}
    const tabs = metrics.map((choice) => {
      const tab = tabOf(choice, chosen, panel)
      tab.addEventListener('click', () => openTree(app, choice.tree))
      return tab
    })
    node.replaceChildren(...tabs)
    if (hadFocus) node.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  })
  node.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const tabs = [...node.querySelectorAll<HTMLElement>('[role="tab"]')]
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true')
    tabs[(at + step + tabs.length) % tabs.length]?.click()
  })
  return { node, render: ({ page, state }) => show(page.workload, state.tree) }
}
