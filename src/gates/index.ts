import { benchmarkAllocs } from './benchmarkAllocs.js'
import { benchmarkRegression } from './benchmarkRegression.js'
import { benchmarkSlowdown } from './benchmarkSlowdown.js'
import { cpuRegression } from './cpuRegression.js'
import { drift } from './drift.js'
import { endpointObjective } from './endpointObjective.js'
import { newHotspot } from './newHotspot.js'
import { rating } from './rating.js'
import { regression } from './regression.js'
import { vanished } from './vanished.js'

/** The gates by id. The config schema, the tables in the documentation and the id union follow from this value. */
export const gates = {
  'benchmark-slowdown': benchmarkSlowdown,
  'cpu-regression': cpuRegression,
  rating,
  regression,
  'new-hotspot': newHotspot,
  'benchmark-regression': benchmarkRegression,
  'benchmark-allocs': benchmarkAllocs,
  'endpoint-objective': endpointObjective,
  vanished,
  drift
} as const

export type GateId = keyof typeof gates
