import { type Asked, mostThrough, partOfHarness, partThrough } from '../callers.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { Side } from '../model/side.js'
import { isStandardLibrary } from '../symbols/origin.js'
import { parseSymbol } from '../symbols/parse.js'
import { formatPercent } from '../units/format.js'
import { symbolsOf } from './candidate.js'
import { matches } from './match.js'
import { placeWords } from './observe.js'
import { shown } from './quote.js'
import type { PathRule } from './rule.js'
import { pathRules } from './rules/paths.js'
import { isOfOtherProfiler, type RecommendInput } from './sources.js'

/** Part of a cost from which on it is said to be reached through something. */
const most = 0.5

/** Nothing is asked of stacks of other languages: which of their functions are the reader's, no name tells. */
const askedOf = (
  delta: FunctionDelta,
  input: RecommendInput,
  by: Asked['by'],
  side: Side = 'head'
): Asked | undefined => {
  const { workload, sampleType } = delta
  if (isOfOtherProfiler(input, { workload, type: sampleType.type })) return undefined
  const stacks = input.stacksOf?.(workload, sampleType.type, side) ?? []
  return stacks.length === 0 ? undefined : { stacks, symbols: symbolsOf(delta), by }
}

/** What runs once: the initialisation of packages. Its closures run whenever somebody calls them. */
const runsOnce = (symbol: string): boolean => {
  const { kind, parts } = parseSymbol(symbol)
  return kind === 'init' && parts.length === 0
}

const fits = ({ through }: PathRule, asked: Asked): boolean => {
  if (through === 'again') {
    return (partThrough(asked, runsOnce) ?? 1) + partOfHarness(asked) < most
  }
  return (partThrough(asked, matches(through)) ?? 0) >= most
}

/** The rule about what a function is reached through, where one of the name has such a rule. */
export const pathRuleFor = (
  ruleId: string,
  delta: FunctionDelta,
  input: RecommendInput
): PathRule | undefined => {
  const rules = pathRules.filter(({ of }) => of.includes(ruleId))
  const asked = rules.length === 0 ? undefined : askedOf(delta, input, 'flat')
  return asked === undefined ? undefined : rules.find((rule) => fits(rule, asked))
}

/** How much of a function on one side is that of the program and not of `go test`, 0 to 1. */
export const partOfProgram = (
  delta: FunctionDelta,
  input: RecommendInput,
  by: Asked['by'],
  side: Side
): number => {
  const asked = askedOf(delta, input, by, side)
  return asked === undefined ? 1 : 1 - partOfHarness(asked)
}

/** Less than this is no place to look at. */
const worthNaming = 0.2

/** Where the reader's code leads to a function of Go's own; empty where the stacks do not tell. */
export const throughWords = (
  delta: FunctionDelta,
  input: RecommendInput,
  by: Asked['by'] = 'flat'
): string => {
  const isGo = isStandardLibrary(delta.package) || delta.package === ''
  const asked = isGo ? askedOf(delta, input, by) : undefined
  const through = asked === undefined ? undefined : mostThrough(asked)
  if (through === undefined || through.part < worthNaming) return ''
  const { name, file, line, part } = through
  const place = placeWords({ file, startLine: line })
  const all = part > 0.995 ? 'All' : formatPercent(100 * part)
  return `${all} of that is reached through ${shown(name)}${place}.`
}
