import type { Matcher, NamedResource, Rule } from './rule.js'

/** Finds the rule that covers a symbol. */
export type Lookup = (symbol: string, resource: NamedResource) => Rule | undefined

const covers = (rule: Rule, resource: NamedResource): boolean =>
  rule.dimension === 'both'
    ? resource === 'cpu' || resource === 'memory'
    : rule.dimension === resource

const longestFirst = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  b[0].length - a[0].length

/** Symbols match literally and from their beginning: `fmt.` covers `fmt.Sprintf` and not `example.com/fmt.Sprintf`. */
const index = <T extends Matcher>(matchers: readonly T[]): ((symbol: string) => T | undefined) => {
  const byName = new Map(
    matchers.flatMap((matcher) => matcher.names.map((name): [string, T] => [name, matcher]))
  )
  const byPrefix = matchers
    .flatMap((matcher) => matcher.prefixes.map((prefix): [string, T] => [prefix, matcher]))
    .sort(longestFirst)
  return (symbol) =>
    byName.get(symbol) ?? byPrefix.find(([prefix]) => symbol.startsWith(prefix))?.[1]
}

/** Whether a symbol is one of those that are meant. */
export const matches = (matcher: Matcher): ((symbol: string) => boolean) => {
  const find = index([matcher])
  return (symbol) => find(symbol) !== undefined
}

/** Indexes rules for lookup. A whole name wins over a prefix, a longer prefix over a shorter one. */
export const indexRules = (rules: readonly Rule[]): Lookup => {
  const lookupIn = (resource: NamedResource) =>
    index(rules.filter((rule) => covers(rule, resource)))
  const lookups = {
    cpu: lookupIn('cpu'),
    memory: lookupIn('memory'),
    delay: lookupIn('delay'),
    goroutine: lookupIn('goroutine')
  }
  return (symbol, resource) => lookups[resource](symbol)
}
