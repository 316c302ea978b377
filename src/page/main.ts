import { readData } from './dom/readData.js'
import { workloadSelect } from './dom/treePicker.js'
import { workloadsOf } from './workloads.js'

const host = document.getElementById('flamegraph')
const data = readData()
if (host !== null && data !== undefined && data.trees.length > 0) {
  host.append(workloadSelect(workloadsOf(data.trees), () => {}))
}
