import { type Budget, compilePattern, contains, follow, type Pattern } from './pattern.js'

/** Whether a text holds a match; undefined when the budget is used up. */
export type Finder = (text: string, budget: Budget) => boolean | undefined

/** All instructions that the automaton can stand at, after the same characters. */
interface State {
  readonly addresses: ReadonlySet<number>
  readonly isMatch: boolean
  readonly isMatchAtEnd: boolean
  readonly next: Map<number, State>
}

/**
 * The automaton of a pattern, made deterministic as far as texts drive it: a text that goes old ways costs one look-up
 * a character, so that tens of thousands of names are searched while somebody types.
 */
const automatonOf = (pattern: Pattern) => {
  const match = pattern.length - 1
  const states = new Map<string, State>()
  const stateOf = (from: readonly number[], isStart: boolean, budget: Budget): State => {
    const addresses = follow(pattern, from, { isStart, isEnd: false })
    budget.steps -= addresses.size
    const key = `${isStart} ${[...addresses].sort((a, b) => a - b).join()}`
    const known = states.get(key)
    if (known !== undefined) return known
    const atEnd = follow(pattern, from, { isStart, isEnd: true })
    const made: State = {
      addresses,
      isMatch: addresses.has(match),
      isMatchAtEnd: atEnd.has(match),
      next: new Map()
    }
    states.set(key, made)
    return made
  }
  const step = (state: State, codePoint: number, budget: Budget): State => {
    const reached: number[] = []
    for (const address of state.addresses) {
      const instruction = pattern[address]
      if (instruction?.op === 'set' && contains(instruction.set, codePoint))
        reached.push(address + 1)
    }
    const made = stateOf(reached, false, budget)
    state.next.set(codePoint, made)
    return made
  }
  return { start: (budget: Budget) => stateOf([0], true, budget), step }
}

/** Compiles a pattern that is looked for anywhere in a text; or says why it cannot. */
export const compileFinder = (text: string): Finder | { readonly refused: string } => {
  const pattern = compilePattern(text, 'anywhere')
  if ('refused' in pattern) return pattern
  const { start, step } = automatonOf(pattern)
  return (name, budget) => {
    let state = start(budget)
    for (const character of name) {
      if (state.isMatch) return true
      const codePoint = character.codePointAt(0) ?? 0
      state = state.next.get(codePoint) ?? step(state, codePoint, budget)
      if (budget.steps < 0) return undefined
    }
    return state.isMatchAtEnd
  }
}
