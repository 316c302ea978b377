import type { WorkloadChoice } from '../workloads.js'
import { element } from './element.js'

/** A list of workloads; what is chosen is told by its place. */
export const workloadSelect = (
  workloads: readonly WorkloadChoice[],
  choose: (workload: number) => void
): HTMLElement => {
  const options = workloads.map(({ workload }, place) =>
    element('option', { value: place }, workload)
  )
  const select = element('select', {}, ...options)
  select.addEventListener('change', () => choose(select.selectedIndex))
  return element('label', { class: 'fg-field' }, 'Workload', select)
}
