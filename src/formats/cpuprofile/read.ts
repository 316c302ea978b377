import type { ParseLimits } from '../../model/parsed.js'
import type { Profile } from '../../model/profile.js'
import { addRow, type Collected, isFull, newCollected, placeFunction } from '../stacks/collect.js'
import { profileOfStacks } from '../stacks/profile.js'
import { fail, noSamples, tooManyFrames } from '../wholeJson.js'
import { type Frame, frameAt } from './frames.js'
import { addTicks, type LineTicks, lineTable } from './lines.js'
import { type Nodes, pathOf, readNodes } from './nodes.js'
import { countAt, failAt, recordAt } from './take.js'

const sampleTypes = [
  { type: 'cpu', unit: 'nanoseconds' },
  { type: 'samples', unit: 'count' }
] as const

/** Nanoseconds from the first to the last moment of a profile, which V8 has in microseconds. */
const durationOf = ({ startTime, endTime }: Readonly<Record<string, unknown>>): number => {
  const start = countAt(startTime, 'startTime')
  const nanos = (countAt(endTime, 'endTime') - start) * 1000
  return nanos > 0 && Number.isSafeInteger(nanos)
    ? nanos
    : failAt('endTime', 'a time after startTime, in microseconds', endTime)
}

/** How often each node was found on top. */
const hitsOf = ({ list }: Nodes): readonly number[] =>
  list.map(({ hitCount }, at) => countAt(hitCount ?? 0, `nodes[${at}].hitCount`))

const sumOf = (hits: readonly number[]): number => {
  const sum = hits.reduce((all, count) => all + count, 0)
  return Number.isSafeInteger(sum) ? sum : failAt('nodes', 'fewer than 2^53 samples', sum)
}

/** What each node is: the number of its function, or why it is none. */
type Kinds = readonly (number | Exclude<Frame['kind'], 'function'>)[]

const kindsOf = ({ list }: Nodes, collected: Collected): Kinds =>
  list.map(({ callFrame }, at) => {
    const frame = frameAt(callFrame, `nodes[${at}].callFrame`)
    return frame.kind === 'function' ? placeFunction(collected, frame.info) : frame.kind
  })

const isNumber = (kind: Kinds[number] | undefined): kind is number => typeof kind === 'number'

interface Tree {
  readonly nodes: Nodes
  readonly kinds: Kinds
  readonly hits: readonly number[]
  /** Nanoseconds that a hit is worth. */
  readonly period: number
}

/** Adds the stack of every node that was found on top, but for those without work. */
const addStacks = ({ nodes, kinds, hits, period }: Tree, collected: Collected): void => {
  for (const [at, count] of hits.entries()) {
    if (count === 0 || kinds[at] === 'idle') continue
    const stack = pathOf(nodes, at)
      .map((node) => kinds[node])
      .filter(isNumber)
    addRow(collected, stack, (column) => (column === 0 ? Math.round(count * period) : count))
    if (isFull(collected)) fail(tooManyFrames)
  }
}

const linesOf = ({ nodes: { list }, kinds, period }: Tree): Pick<Profile, 'lines'> => {
  const ticks: LineTicks = new Map()
  for (const [at, kind] of kinds.entries()) {
    const positions = list[at]?.['positionTicks']
    if (isNumber(kind)) addTicks(ticks, kind, positions, `nodes[${at}].positionTicks`)
  }
  return ticks.size === 0 ? {} : { lines: lineTable(ticks, period) }
}

const treeOf = (value: unknown, durationNanos: number, collected: Collected): Tree => {
  const nodes = readNodes(value)
  const hits = hitsOf(nodes)
  const period = durationNanos / Math.max(1, sumOf(hits))
  return { nodes, kinds: kindsOf(nodes, collected), hits, period }
}

const fewNodes = (value: unknown, maxRows: number): void => {
  if (Array.isArray(value) && value.length > maxRows)
    failAt('nodes', `at most ${maxRows} nodes`, value.length)
}

/**
 * The profile that the value of a file is. As in DevTools, every sample is worth the same part of the time that was
 * recorded: the single intervals say when the profiler was let run, which on a busy machine is not what ran between.
 * Idle time is no CPU time, and left out.
 */
export const readCpuProfile = (
  value: unknown,
  { maxRows, maxTreeNodes, sumsOnly }: ParseLimits
): Profile => {
  const file = recordAt(value, 'the top')
  fewNodes(file['nodes'], maxRows)
  const durationNanos = durationOf(file)
  const collected = newCollected(sampleTypes.length)
  const tree = treeOf(file['nodes'], durationNanos, collected)
  addStacks(tree, collected)
  if (collected.starts.length === 1) fail(noSamples)
  return {
    ...profileOfStacks(collected, { sampleTypes, isSampled: true, counts: 1, maxTreeNodes }),
    ...(sumsOnly ? {} : linesOf(tree)),
    periodType: sampleTypes[0],
    period: Math.round(tree.period),
    durationNanos
  }
}
