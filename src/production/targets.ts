import type { Target } from '../config/productionSchema.js'
import { drilldownDiff, drilldownSingle, exploreSingle } from './grafana.js'
import { parcaDiff, parcaSingle, polarDiff, polarSingle } from './parca.js'
import type { Place } from './place.js'
import { pyroscopeDiff, pyroscopeSingle } from './pyroscope.js'

/** A profiler of production that addresses lead into. To add one: its functions, and a line here. */
interface LinkTarget {
  readonly title: string
  readonly serviceLabel: string
  readonly single: (place: Place) => string
  /** Absent where no address shows two sides. */
  readonly diff?: (place: Place) => string
}

export const linkTargets: Readonly<Record<Target, LinkTarget>> = {
  'grafana-drilldown': {
    title: 'Profiles Drilldown',
    serviceLabel: 'service_name',
    single: drilldownSingle,
    diff: drilldownDiff
  },
  'grafana-explore': { title: 'Explore', serviceLabel: 'service_name', single: exploreSingle },
  pyroscope: {
    title: 'Pyroscope',
    serviceLabel: 'service_name',
    single: pyroscopeSingle,
    diff: pyroscopeDiff
  },
  parca: { title: 'Parca', serviceLabel: 'job', single: parcaSingle, diff: parcaDiff },
  'polar-signals': {
    title: 'Polar Signals',
    serviceLabel: 'job',
    single: polarSingle,
    diff: polarDiff
  }
}
