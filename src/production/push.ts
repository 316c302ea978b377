import type { Side } from '../model/side.js'
import { query } from './encode.js'
import type { RunFacts } from './facts.js'
import type { Labels } from './place.js'

/** In the name of what is stored a value ends at a comma or a brace, so that anything else than these is left out of it. */
const plain = (value: string): string => value.replace(/[^\w./:-]/g, '_').slice(0, 200)

/**
 * What a pushed profile is found by: its side, the commit that it was measured at, the branch that it is to be merged into, and
 * the pull request. Undefined where nothing is pushed: where a run has no two commits to compare, and for a fork, whose profiles
 * would be stored under our name.
 */
export const pushLabels = (
  { sha, baseSha, branch, pull, isFork = false }: RunFacts,
  side: Side
): Labels | undefined => {
  if (isFork || sha === undefined || baseSha === undefined) return undefined
  return [
    ['flamegate_side', side],
    ['commit', side === 'base' ? baseSha : sha],
    ...(branch === undefined ? [] : [['branch', plain(branch)] as const]),
    ...(pull === undefined ? [] : [['pull_request', String(pull)] as const])
  ]
}

export interface Pushed {
  readonly url: string
  readonly service: string
  readonly labels: Labels
  readonly fromMs: number
  readonly toMs: number
}

/** `/ingest` of Pyroscope: `name` is the service with its labels in braces. */
export const ingestUrl = ({ url, service, labels, fromMs, toMs }: Pushed): string => {
  const name = `${plain(service)}{${labels.map(([key, value]) => `${key}=${value}`).join(',')}}`
  return `${url}/ingest?${query([
    ['name', name],
    ['from', String(Math.floor(fromMs / 1000))],
    ['until', String(Math.ceil(toMs / 1000))],
    ['format', 'pprof'],
    ['spyName', 'flamegate']
  ])}`
}
