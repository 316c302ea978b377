import { flamegateProfileRules } from './flamegate.js'
import type { ProfileRule } from './rule.js'
import { shareRule } from './share.js'

/** Every rule that judges profiles, in the order of the tables. */
export const profileRules: readonly ProfileRule[] = [...flamegateProfileRules, shareRule]
