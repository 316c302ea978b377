import { tidyName } from '../../units/visible.js'
import { remember } from '../remember.js'
import { type WorkloadChoice, workloadsOf } from '../workloads.js'
import type { App, Part } from './app.js'
import { element } from './element.js'
import { openTree } from './openTree.js'

/** From so many workloads on there is a field to find one by its name. */
const MANY = 12
const MAX_NAME = 100

const matches = ({ workload }: WorkloadChoice, wanted: string): boolean =>
  workload.toLowerCase().includes(wanted.toLowerCase())

const findField = (count: number): HTMLInputElement => {
  const field = element('input', {
    type: 'search',
    placeholder: `Find one of ${count}`,
    'aria-label': 'Find a workload',
    autocomplete: 'off',
    spellcheck: 'false'
  })
  field.hidden = count < MANY
  return field
}

/** Which workload is looked at; with many there is a field that shortens the list. */
export const workloadPicker = (app: App): Part => {
  const workloads = workloadsOf(app.data.trees)
  const select = element('select', { 'aria-label': 'Workload' })
  const find = findField(workloads.length)
  const list = remember((chosen: number, wanted: string) => {
    const shown = [...workloads.entries()].filter(
      ([at, choice]) => at === chosen || matches(choice, wanted)
    )
    const options = shown.map(([value, { workload }]) =>
      element('option', { value }, tidyName(workload, MAX_NAME) || '(no name)')
    )
    select.replaceChildren(...options)
    select.value = String(chosen)
  })
  const chosen = (): number => {
    const { page } = app.view()
    return workloads.findIndex(({ workload }) => workload === page.workload)
  }
  /** The same sample type of the other workload, where it has it. */
  const choose = (choice: WorkloadChoice | undefined): void => {
    const { metric } = app.view().page
    const tree = (choice?.metrics.find((one) => one.metric === metric) ?? choice?.metrics[0])?.tree
    if (tree !== undefined) openTree(app, tree)
  }
  select.addEventListener('change', () => choose(workloads[Number(select.value)]))
  find.addEventListener('input', () => list(chosen(), find.value))
  find.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || find.value === '') return
    choose(workloads.find((choice) => matches(choice, find.value)))
  })
  const caption = element('span', { class: 'fg-caption' }, 'Workload')
  return {
    node: element('div', { class: 'fg-group' }, caption, select, find),
    render: () => list(chosen(), find.value)
  }
}
