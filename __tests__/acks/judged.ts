/** A judgement made by hand: two functions and two benchmarks that got worse, both sides complete. */

import { defaultConfig } from '../../src/config/schema.js'
import type { Analysis, Kind, KindState } from '../../src/gates/gate.js'
import type { Ack } from '../../src/model/ack.js'
import type { BenchmarkFinding, FunctionFinding } from '../../src/model/finding.js'
import { rate } from '../../src/rate/rate.js'
import { drawVerdict, type GateSettings } from '../../src/verdict/verdict.js'
import type { Judgement } from '../../src/verdict/without.js'

/** An id of 16 digits. */
export const idOf = (start: string): string => start.padEnd(16, '0')

export const aFunction = (
  id: string,
  pp: number,
  over: Partial<FunctionFinding> = {}
): FunctionFinding => ({
  id: idOf(id),
  delta: {
    workload: 'checkout',
    sampleType: { type: 'cpu', unit: 'nanoseconds' },
    name: `shop.${id}`,
    identity: `shop.${id}`,
    churn: [],
    package: 'shop',
    file: '',
    startLine: 0,
    base: { kind: 'seen', flat: 10, cum: 10, share: 10 },
    head: { kind: 'seen', flat: 10 + pp, cum: 10 + pp, share: 10 + pp },
    deltaPp: { lo: pp, hi: pp },
    decidedBy: 'share',
    decidedPp: { lo: pp, hi: pp },
    evidence: { kind: 'exact' }
  },
  dimension: 'cpu',
  class: 'regression',
  standing: 'judged',
  isRuntime: false,
  operationsUnknown: false,
  because: '',
  ...over
})

export const aBenchmark = (
  id: string,
  ratio: number,
  over: Partial<BenchmarkFinding> = {}
): BenchmarkFinding => ({
  id: idOf(id),
  delta: {
    workload: 'bench',
    package: 'shop',
    name: id,
    procs: 8,
    unit: 'ns/op',
    better: 'lower',
    base: { center: 100, lo: 99, hi: 101, n: 10 },
    head: { center: 100 * ratio, lo: 99 * ratio, hi: 101 * ratio, n: 10 },
    effect: { ratio, lo: ratio, hi: ratio },
    evidence: { kind: 'exact' }
  },
  kind: 'time',
  verdict: 'regression',
  wouldBe: 'regression',
  because: '',
  ...over
})

const kindOf = (kind: Kind, over: Partial<KindState> = {}): KindState => ({
  kind,
  base: true,
  head: true,
  problems: [],
  ...over
})

export interface Scene extends Partial<Pick<Analysis, 'functions' | 'benchmarks' | 'vanished'>> {
  readonly kinds?: Partial<Record<Kind, Partial<KindState>>>
  /** Rows without evidence. */
  readonly doubtful?: readonly BenchmarkFinding[]
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const settingsOf = ({ settings = {} }: Scene): GateSettings => ({
  ...defaultConfig.gates,
  ...Object.fromEntries(
    Object.entries(settings).map(([id, over]) => {
      const preset = Object.entries(defaultConfig.gates).find(([name]) => name === id)?.[1]
      return [id, { severity: 'warning' as const, ...preset, ...over }]
    })
  )
})

export const judged = (scene: Scene): Judgement => {
  const { functions = [], benchmarks = [], vanished = [], kinds = {}, doubtful = [] } = scene
  const ratingWithout = (ids: ReadonlySet<string>): number =>
    rate(
      functions.filter(({ id }) => !ids.has(id)),
      { cpu: true, memory: true },
      defaultConfig.rating
    ).overall.value
  const doubts = new Set(doubtful.map(({ delta }) => delta))
  const analysis: Analysis = {
    functions,
    benchmarks: [...benchmarks, ...doubtful],
    shifts: [],
    evidence: { required: 'required', alpha: 0.05 },
    missingOf: (delta) => (doubts.has(delta) ? 'too few samples' : undefined),
    overallRating: ratingWithout(new Set()),
    kinds: {
      cpu: kindOf('cpu', kinds.cpu),
      memory: kindOf('memory', kinds.memory),
      benchmarks: kindOf('benchmarks', kinds.benchmarks)
    },
    sights: [],
    vanished,
    endpoints: [],
    objectives: [],
    custom: [],
    ignored: { rows: { cpu: 0, memory: 0, benchmarks: 0 }, ids: [] }
  }
  const settings = settingsOf(scene)
  const ground = { hasBase: true, couldJudge: true }
  return {
    verdict: drawVerdict(analysis, settings, ground),
    analysis,
    settings,
    ground,
    ratingWithout
  }
}

export const anAck = (id: string, over: Partial<Ack> = {}): Ack => ({
  source: 'command',
  ids: [id],
  reason: 'intended',
  author: 'kim',
  ...over
})
