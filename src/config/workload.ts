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

/**
 * The settings of a workload: its own where it has them, else those at the top. What a manifest says fills in what they
 * leave open: the work, where nobody set it, and the operations for `work: per-op` without numbers.
 */
export const workloadSettings = (
  config: Config,
  name: string,
  collected?: WorkloadSettings
): WorkloadSettings => {
  const own = Object.hasOwn(config.workloads, name) ? config.workloads[name] : undefined
  const operations = operationsOf(own) ?? operationsOf(config)
  const work = own?.work ?? config.work
  if (operations !== undefined) return { work, operations }
  const isOpen = own?.work === undefined && work === 'unknown'
  const isKnown = collected !== undefined && collected.work !== 'unknown'
  return isKnown && (isOpen || work === 'per-op') ? collected : { work }
}
