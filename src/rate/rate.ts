import type { Dimension, FunctionFinding } from '../model/finding.js'
import { plural } from '../units/count.js'

/** The rubric's numbers; see `rating` in the configuration. */
export interface Rubric {
  readonly start: number
  readonly step: number
}

export interface Rated {
  readonly value: number
  /** What the number rests on, in words. */
  readonly basis: string
}

export interface Rating {
  readonly cpu: Rated
  readonly memory: Rated
  readonly overall: Rated
}

const clamp = (value: number): number => Math.min(10, Math.max(1, value))

const countOf = (findings: readonly FunctionFinding[], className: FunctionFinding['class']) =>
  findings.filter((finding) => finding.class === className).length

/**
 * One dimension: the start value, a step up when improvements outnumber regressions, a step down when they are
 * outnumbered. Only judged rows count, and Go's runtime does not.
 */
const rateDimension = (
  findings: readonly FunctionFinding[],
  dimension: Dimension,
  rubric: Rubric
): Rated => {
  const counted = findings.filter(
    (finding) =>
      finding.dimension === dimension && finding.standing === 'judged' && !finding.isRuntime
  )
  const improvements = countOf(counted, 'improvement')
  const regressions = countOf(counted, 'regression')
  const direction = Math.sign(improvements - regressions)
  return {
    value: clamp(rubric.start + rubric.step * direction),
    basis: `${plural(improvements, 'improvement')}, ${plural(regressions, 'regression')}`
  }
}

const notMeasured = (rubric: Rubric): Rated => ({
  value: clamp(rubric.start),
  basis: 'not measured'
})

export interface Compared {
  readonly cpu: boolean
  readonly memory: boolean
}

const overallBasis = ({ cpu, memory }: Compared): string => {
  if (!cpu && !memory) return 'nothing to rate'
  const missing = cpu && memory ? '' : `; ${cpu ? 'memory' : 'cpu'} not measured`
  return `mean of cpu and memory${missing}`
}

/** Rates CPU, memory and both together (their mean), over all workloads. What was not compared rates the start value. */
export const rate = (
  findings: readonly FunctionFinding[],
  compared: Compared,
  rubric: Rubric
): Rating => {
  const of = (dimension: 'cpu' | 'memory') =>
    compared[dimension] ? rateDimension(findings, dimension, rubric) : notMeasured(rubric)
  const cpu = of('cpu')
  const memory = of('memory')
  return {
    cpu,
    memory,
    overall: {
      value: clamp((cpu.value + memory.value) / 2),
      basis: overallBasis(compared)
    }
  }
}
