import type { FunctionFinding } from '../../model/finding.js'
import type { FunctionDelta } from '../../model/functionDelta.js'
import { riseOf } from '../observe.js'
import { shown } from '../quote.js'
import { benchmarkPackage, type RecommendInput } from '../sources.js'

/** What a rule has to say. */
export interface Told {
  readonly finding_id?: string
  readonly text: string
  readonly command?: string
}

/** One thing that may be wrong with a measurement: what to say about it, or nothing if all is well. */
export interface EvidenceRule {
  readonly id: string
  readonly tell: (input: RecommendInput) => Told | undefined
}

/** One text of several sentences, of which some may be missing. */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')

/** The finding that rose most. */
export const largest = (findings: readonly FunctionFinding[]): FunctionFinding | undefined =>
  [...findings].sort((a, b) => riseOf(b) - riseOf(a) || (a.id < b.id ? -1 : 1))[0]

/** ` of WORKLOAD`, or nothing for the one without a name. */
export const called = (workload: string): string =>
  workload === '' ? '' : ` of ${shown(workload)}`

/** Whether a column counts bytes, as against time. */
export const isMemory = ({ sampleType }: Pick<FunctionDelta, 'sampleType'>): boolean =>
  sampleType.unit === 'bytes'

/** Collects one profile of a kind again; for allocations `rate` bytes lie between two samples. */
export const collect = (input: RecommendInput, delta: FunctionDelta, more: string) => {
  const target = benchmarkPackage(input)
  const profile = isMemory(delta) ? '-memprofile mem.pprof' : '-cpuprofile cpu.pprof'
  return {
    line: `go test -run '^$' -bench . ${more} ${profile} ${target.words.join(' ')}`,
    note: target.note
  }
}
