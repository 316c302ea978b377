/** Templates of links: an address of one host, with names in braces that are filled in percent-encoded. */
import { isSafeUrl } from './safeUrl.js'

export const placeholders = [
  ...['service', 'profile_type', 'label_selector', 'from_ms', 'to_ms', 'from_s', 'to_s'],
  ...['function', 'package', 'metric', 'workload', 'endpoint', 'span_id', 'trace_id'],
  ...['sha', 'base_sha', 'pr']
] as const

const known: ReadonlySet<string> = new Set(placeholders)
/** What an address may have around its holes, so that it ends no link of Markdown. */
const FIXED = /^[\w.~%/+=&:@,;?#-]*$/
const HOLE = /\{([^{}]*)\}/g

/** What is wrong with a template; undefined where nothing is. Names may fill the path and what follows, never the host. */
export const templateProblem = (template: string): string | undefined => {
  const wrong = [...template.matchAll(HOLE)]
    .map(([, name = '']) => name)
    .find((name) => !known.has(name))
  if (wrong !== undefined) return `a placeholder of ${placeholders.join(', ')}`
  if (!FIXED.test(template.replace(HOLE, '')))
    return 'letters, digits and . ~ % / + = & : @ , ; ? # - _ around the placeholders'
  const origin = /^(https?:\/\/[^/?#{}]+)(?:[/?#]|$)/.exec(template)?.[1]
  return origin !== undefined && isSafeUrl(origin)
    ? undefined
    : 'an https address whose host has no placeholder; http for this machine only'
}

/** The name of each hole, in order. */
export const holesOf = (template: string): readonly string[] =>
  [...template.matchAll(HOLE)].map(([, name = '']) => name)

export const filled = (template: string, textOf: (name: string) => string): string =>
  template.replace(HOLE, (_, name: string) => textOf(name))
