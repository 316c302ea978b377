import type { Config } from './schema.js'

/** What is known about the work that one workload did on both sides. */
export interface WorkloadSettings {
  readonly work: Config['work']
  /** Operations behind the profiles, base first; absent when they are unknown. */
  readonly operations?: readonly [number, number]
}

const operationsOf = (settings: Config | Config['workloads'][string] | undefined) => {
  const base = settings?.['base-ops']
  const head = settings?.['head-ops']
  return base === undefined || head === undefined ? undefined : ([base, head] as const)
}

/** The settings of a workload: its own where it has them, else those at the top. */
export const workloadSettings = (config: Config, name: string): WorkloadSettings => {
  const own = Object.hasOwn(config.workloads, name) ? config.workloads[name] : undefined
  const operations = operationsOf(own) ?? operationsOf(config)
  const work = own?.work ?? config.work
  return operations === undefined ? { work } : { work, operations }
}
