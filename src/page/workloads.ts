import type { PageTree } from '../model/page.js'

/** One sample type of a workload; `tree` is its place in the data of the page. */
export interface MetricChoice {
  readonly metric: string
  readonly tree: number
}

export interface WorkloadChoice {
  readonly workload: string
  readonly metrics: readonly MetricChoice[]
}

/** What there is to look at, in the order of the data. */
export const workloadsOf = (trees: readonly PageTree[]): readonly WorkloadChoice[] => {
  const metrics = new Map<string, MetricChoice[]>()
  for (const [tree, { workload, metric }] of trees.entries()) {
    const known = metrics.get(workload)
    if (known === undefined) metrics.set(workload, [{ metric, tree }])
    else known.push({ metric, tree })
  }
  return [...metrics].map(([workload, choices]) => ({ workload, metrics: choices }))
}
