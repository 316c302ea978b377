import type { Dimension } from '../model/finding.js'
import type { Rule } from './rule.js'

type Measured = Exclude<Dimension, 'other'>

/** Finds the rule that covers a symbol. */
export type Lookup = (symbol: string, dimension: Measured) => Rule | undefined

const covers = (rule: Rule, dimension: Measured): boolean =>
  rule.dimension === 'both' || rule.dimension === dimension

const longestFirst = (a: readonly [string, Rule], b: readonly [string, Rule]): number =>
  b[0].length - a[0].length

/** Symbols match literally and from their beginning: `fmt.` covers `fmt.Sprintf` and not `example.com/fmt.Sprintf`. */
const lookupIn = (rules: readonly Rule[], dimension: Measured) => {
  const covering = rules.filter((rule) => covers(rule, dimension))
  const byName = new Map(
    covering.flatMap((rule) => rule.names.map((name): [string, Rule] => [name, rule]))
  )
  const byPrefix = covering
    .flatMap((rule) => rule.prefixes.map((prefix): [string, Rule] => [prefix, rule]))
    .sort(longestFirst)
  return (symbol: string): Rule | undefined =>
    byName.get(symbol) ?? byPrefix.find(([prefix]) => symbol.startsWith(prefix))?.[1]
}

/** Indexes rules for lookup. A whole name wins over a prefix, a longer prefix over a shorter one. */
export const indexRules = (rules: readonly Rule[]): Lookup => {
  const lookups = { cpu: lookupIn(rules, 'cpu'), memory: lookupIn(rules, 'memory') }
  return (symbol, dimension) => lookups[dimension](symbol)
}
