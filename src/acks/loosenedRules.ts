/** Which way every setting is looser, as data. What is not in the table may go either way, and counts when it changes. */

/** How a change of a setting can let more pass. */
export type Rule =
  /** Texts from the strictest on. */
  | { readonly kind: 'ladder'; readonly steps: readonly string[] }
  | { readonly kind: 'higher' }
  | { readonly kind: 'lower' }
  /** A list that must not lose entries. */
  | { readonly kind: 'shorter' }
  /** Rules that say which inputs are which, and which are ignored. */
  | { readonly kind: 'inputs' }
  /** A section with a name that must not be lost; what is in it has rules of its own. */
  | { readonly kind: 'kept' }
  /** A number, or a text of a number and a unit. Where there are several limits, all have to be exceeded. */
  | { readonly kind: 'limit' }
  /** What is ignored, with a reason. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'either' }
  /** About what is shown, not about what is judged. */
  | { readonly kind: 'neither' }

const higher: Rule = { kind: 'higher' }
const lower: Rule = { kind: 'lower' }
const either: Rule = { kind: 'either' }
const neither: Rule = { kind: 'neither' }
const severity: Rule = { kind: 'ladder', steps: ['hard-fail', 'soft-fail', 'warning', 'off'] }

/** By path; `*` stands for one name. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['version', neither],
  ['fail-on', { kind: 'ladder', steps: ['warning', 'soft-fail', 'hard-fail', 'never'] }],
  ['on-missing', { kind: 'ladder', steps: ['fail', 'neutral', 'pass'] }],
  ['accept-label', either],
  // Without evidence noise counts, for better too; with it a change may stay unjudged.
  ['evidence', either],
  ['work', either],
  ['base-ops', either],
  ['head-ops', either],
  ['outputs', neither],
  ['expected', { kind: 'shorter' }],
  ['thresholds.share', higher],
  ['thresholds.new-hotspot', higher],
  ['thresholds.removed-hotspot', neither],
  ['thresholds.benchmark', higher],
  ['gates.*.severity', severity],
  ['gates.*.above', higher],
  ['gates.*.above-points', higher],
  ['gates.*.blocked-limit', higher],
  ['gates.*.bytes', higher],
  ['gates.*.min-bytes', higher],
  ['gates.*.allocs', higher],
  ['gates.*.below', lower],
  // A gate of one's own that is new is stricter, and nobody can say so of other globs.
  ['custom-gates.*', { kind: 'kept' }],
  ['custom-gates.*.severity', severity],
  ['custom-gates.*.above', { kind: 'limit' }],
  ['custom-gates.*.above-absolute', { kind: 'limit' }],
  ['ignore', { kind: 'ignored' }],
  ['not-reachable', { kind: 'ladder', steps: ['judged', 'warning'] }],
  // They say which functions are the change's.
  ['path-mappings', either],
  ['statistics.alpha', lower],
  ['statistics.confidence', higher],
  ['statistics.min-effect', higher],
  ['statistics.overdispersion', higher],
  ['statistics.min-change', higher],
  ['statistics.min-events', higher],
  ['statistics.min-samples', lower],
  ['rating.start', higher],
  // A larger step punishes and rewards more.
  ['rating.step', either],
  ['inputs', { kind: 'inputs' }],
  ['collect.packages', either],
  ['collect.bench', either],
  ['collect.rounds', lower],
  ['collect.benchtime', either],
  ['collect.profile', { kind: 'shorter' }],
  ['collect.profile-rounds', lower],
  ['collect.noise-rounds', neither],
  ['collect.tags', either],
  ['collect.timeout', either],
  ['endpoints.labels', { kind: 'shorter' }],
  ['endpoints.ids', { kind: 'shorter' }],
  ['endpoints.requests.*', either],
  ['objectives', { kind: 'shorter' }],
  ['objective-files', { kind: 'shorter' }],
  ['production.*', neither],
  ['production.push.url', neither],
  ['production.pull.server', either],
  ['production.pull.url', either],
  ['production.pull.types', either],
  ['production.pull.base.*', either],
  ['production.pull.head.*', either],
  ['production.*.title', neither],
  ['production.base-labels.*', neither],
  ['production.head-labels.*', neither],
  // Where a history lies and how far back it goes decides what values are held against.
  ['history.*', either],
  ['history.min-segment', higher],
  ['history.change-alpha', lower],
  ['history.functions', lower],
  ['issues', either],
  ['energy.*', neither],
  ['energy.per-year.*', neither],
  ['limits.*', lower]
])

/** The rule of a setting: that of its path, or of the path with one name in it left open. */
export const ruleOf = (path: readonly string[]): Rule => {
  const open = path.map((_, at) => path.map((key, index) => (index === at ? '*' : key)).join('.'))
  const found = [path.join('.'), ...open].find((pattern) => rules.has(pattern))
  return rules.get(found ?? '') ?? either
}
