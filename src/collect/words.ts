/** What `collect` says while it works. */

import type { Config } from '../config/schema.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { plural } from '../units/count.js'
import { formatDuration } from '../units/format.js'
import { formatSpan } from '../units/span.js'
import type { Revision } from './refs.js'
import type { Sides } from './request.js'
import type { Trees } from './side.js'

export const sideLine = (side: 'base' | 'head', { ref, sha }: Revision): string =>
  ref === sha ? `${side} ${sha}` : `${side} ${sha} (${ref})`

export const buildLine = (packages: number, { base }: Trees): string =>
  `building the tests of ${plural(packages, 'package')}${base === undefined ? '' : ' on both sides'}`

export interface Plan {
  readonly packages: number
  readonly sides: Sides
  readonly settings: Config['collect']
  readonly seed: number
}

const profilePlan = (settings: Config['collect']): string => {
  const rounds = settings['profile-rounds']
  if (rounds === 0 || settings.profile.length === 0) return 'no profiles'
  return `then ${plural(rounds, 'round')} of ${settings.profile.join(' and ')} profiles`
}

const orderWords: Readonly<Record<Sides, string>> = {
  both: 'of base and head in random order',
  head: 'of head alone, packages in random order'
}

export const planLine = ({ packages, sides, settings, seed }: Plan): string => {
  const noise = sides === 'both' ? Math.min(settings['noise-rounds'], settings.rounds) : 0
  const parts = [
    plural(packages, 'package'),
    `${plural(settings.rounds, 'round')} ${orderWords[sides]} (seed ${seed}), ${settings.benchtime} each`,
    ...(noise === 0 ? [] : [`base twice in ${noise} of them`]),
    profilePlan(settings)
  ]
  return `plan: ${parts.join(', ')}`
}

export const suiteLine = (benchmarks: number, expectedMs: number): string =>
  `${plural(benchmarks, 'benchmark')}, about ${formatSpan(expectedMs)} in all`

export interface RoundEnd {
  readonly what: string
  readonly round: number
  readonly of: number
  readonly tookMs: number
  readonly restMs: number
}

export const roundLine = ({ what, round, of, tookMs, restMs }: RoundEnd): string => {
  const rest = restMs < 500 ? '' : `, about ${formatSpan(restMs)} left`
  return `${what} ${round} of ${of}: ${formatDuration(tookMs)}${rest}`
}

export const warningLine = ({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string =>
  `warning: ${message}${hint === undefined ? '' : ` (${hint})`}`
