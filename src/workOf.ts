import type { Config } from './config/schema.js'
import { type WorkloadSettings, workloadSettings } from './config/workload.js'
import type { StoredBaseline } from './model/baseline.js'
import { pairKey } from './pair/collectedWork.js'
import type { Pairs, ProfilePair } from './pair/pair.js'
import { isMemoryType } from './pair/source.js'

export type WorkOf = (pair: Pick<ProfilePair, 'workload' | 'type'>) => WorkloadSettings

const composition: WorkloadSettings = { work: 'unknown' }

/**
 * What is known of the work behind a pair of profiles: what the user says, else what a manifest says. The time of a stored
 * baseline is that of another machine whatever the work was: of its costs only memory can be compared.
 */
export const workIn =
  ({ collection }: Pairs, config: Config, baseline: StoredBaseline | undefined): WorkOf =>
  ({ workload, type }) =>
    baseline !== undefined && !isMemoryType(type)
      ? composition
      : workloadSettings(config, workload, collection?.work.get(pairKey(workload, type)))
