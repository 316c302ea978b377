import type { PageSampling } from '../model/page.js'
import { costVariance } from '../stats/costTest.js'
import { NEEDED_EVENTS, pooledShare, shareVariance } from '../stats/shareModel.js'
import { expectedSamples } from '../stats/shareTest.js'
import { type Measure, measured } from './measure.js'
import type { Pair } from './sides.js'

/** Standard errors to either end of a 95% interval of the normal distribution. */
const REACH = 1.96

/**
 * How far the change of a frame can be off by sampling alone (half of a 95% interval), in points of its measure;
 * undefined where there are too few sampled events to tell.
 */
export type Noise = (values: Pair) => number | undefined

/**
 * The noise of frames by the model that judges functions: events of a frame are taken in proportion to its cost, and
 * vary `phi` times as much as independent samples. `whole` and values are in the unit of the tree.
 */
export const noiseOf = (measure: Measure, whole: Pair, sampling: PageSampling): Noise => {
  const { base_events, head_events, phi } = sampling
  const eventsOf = ({ base, head }: Pair) => ({
    base: { count: countOf(base, whole.base, base_events), total: base_events },
    head: { count: countOf(head, whole.head, head_events), total: head_events }
  })
  const points = (variance: number): number =>
    (REACH * Math.sqrt(phi * variance) * 100) / measure.whole
  if (measure.mode === 'share') {
    return (values) => {
      const { base, head } = eventsOf(values)
      if (!(expectedSamples(base, head) >= NEEDED_EVENTS)) return undefined
      const share = pooledShare(base, head)
      return points(shareVariance(share, base.total) + shareVariance(share, head.total))
    }
  }
  const all = measured(measure, whole)
  const perEvent = { base: all.base / base_events, head: all.head / head_events }
  return (values) => {
    const { base, head } = eventsOf(values)
    if (!((base.count + head.count) / 2 >= NEEDED_EVENTS)) return undefined
    const cost = measured(measure, values)
    const ofBase = { cost: cost.base, events: base.count, perEvent: perEvent.base }
    const ofHead = { cost: cost.head, events: head.count, perEvent: perEvent.head }
    return points(costVariance(ofBase, ofHead))
  }
}

const countOf = (value: number, whole: number, events: number): number =>
  whole > 0 ? (Math.max(0, value) / whole) * events : 0
