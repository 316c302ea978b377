import { type CharacterSet, PatternError, type PatternNode, parsePattern } from './syntax.js'

type Instruction =
  | { readonly op: 'set'; readonly set: CharacterSet }
  | { readonly op: 'split'; readonly targets: number[] }
  | { readonly op: 'start' | 'end' | 'match' }

/** A pattern as a nondeterministic automaton: time is linear in the text, whatever the pattern. */
export type Pattern = readonly Instruction[]

/** The longest list that pprof itself writes has about 1,500 characters and needs as many instructions. */
const MAX_INSTRUCTIONS = 10_000

const emit = (program: Instruction[], instruction: Instruction): number => {
  if (program.length >= MAX_INSTRUCTIONS) throw new PatternError('it is too large')
  return program.push(instruction) - 1
}

const emitChoice = (program: Instruction[], nodes: readonly PatternNode[]): void => {
  const targets: number[] = []
  const ends: number[][] = []
  emit(program, { op: 'split', targets })
  for (const node of nodes) {
    targets.push(program.length)
    emitNode(program, node)
    const end: number[] = []
    emit(program, { op: 'split', targets: end })
    ends.push(end)
  }
  for (const end of ends) end.push(program.length)
}

/** `node*` loops back; `node?` does not. */
const emitOptional = (program: Instruction[], node: PatternNode, loops: 'once' | 'ever'): void => {
  const targets: number[] = []
  const start = emit(program, { op: 'split', targets })
  targets.push(program.length)
  emitNode(program, node)
  if (loops === 'ever') emit(program, { op: 'split', targets: [start] })
  targets.push(program.length)
}

const emitNode = (program: Instruction[], node: PatternNode): void => {
  if (node.kind === 'set') emit(program, { op: 'set', set: node.set })
  else if (node.kind === 'sequence') for (const part of node.nodes) emitNode(program, part)
  else if (node.kind === 'choice') emitChoice(program, node.nodes)
  else if (node.kind === 'repeat') {
    for (let count = 0; count < node.min; count++) emitNode(program, node.node)
    if (node.max === Infinity) emitOptional(program, node.node, 'ever')
    else
      for (let count = node.min; count < node.max; count++) emitOptional(program, node.node, 'once')
  } else emit(program, { op: node.kind })
}

const anything: PatternNode = {
  kind: 'repeat',
  node: { kind: 'set', set: { ranges: [], negated: true } },
  min: 0,
  max: Infinity
}

/** Compiles a pattern that has to match a whole name, or a name up to some place; or says why it cannot. */
export const compilePattern = (
  text: string,
  start: 'at-start' | 'anywhere' = 'at-start'
): Pattern | { readonly refused: string } => {
  const program: Instruction[] = []
  try {
    const node = parsePattern(text)
    if (start === 'anywhere') emitNode(program, anything)
    emitNode(program, node)
    emit(program, { op: 'match' })
    return program
  } catch (error) {
    if (error instanceof PatternError) return { refused: error.message }
    throw error
  }
}

/** Steps that are left for matching; counting them bounds the time that hostile patterns and names can take. */
export interface Budget {
  steps: number
}

export const contains = ({ ranges, negated }: CharacterSet, codePoint: number): boolean => {
  for (let index = 0; index < ranges.length; index += 2)
    if (codePoint >= (ranges[index] ?? 0) && codePoint <= (ranges[index + 1] ?? 0)) return !negated
  return negated
}

export interface Position {
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** All instructions that are reached from `from` without reading a character. */
export const follow = (
  pattern: Pattern,
  from: readonly number[],
  { isStart, isEnd }: Position
): ReadonlySet<number> => {
  const seen = new Set(from)
  // A set may grow while it is walked: what is added is walked too.
  for (const address of seen) {
    const instruction = pattern[address]
    if (instruction?.op === 'split') for (const target of instruction.targets) seen.add(target)
    else if ((instruction?.op === 'start' && isStart) || (instruction?.op === 'end' && isEnd))
      seen.add(address + 1)
  }
  return seen
}

/** Whether the pattern matches all of `text`; undefined when the budget is used up. */
export const matchesWhole = (
  pattern: Pattern,
  text: string,
  budget: Budget
): boolean | undefined => {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  let next = [0]
  for (let at = 0; at <= codePoints.length; at++) {
    const states = follow(pattern, next, { isStart: at === 0, isEnd: at === codePoints.length })
    budget.steps -= states.size
    if (budget.steps < 0) return undefined
    if (at === codePoints.length) return states.has(pattern.length - 1)
    next = []
    for (const address of states) {
      const instruction = pattern[address]
      if (instruction?.op === 'set' && contains(instruction.set, codePoints[at] ?? 0))
        next.push(address + 1)
    }
    if (next.length === 0) return false
  }
  return false
}
