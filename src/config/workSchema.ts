/** Settings of the work behind profiles: what both sides did, and how often. */
import * as z from 'zod'
import { count } from './values.js'

export const workMeaning =
  'What both sides did: `same` work (cost decides), work counted `per-op` (cost per operation decides), or `unknown` (share decides, unless a manifest of `collect` says what they did)'

export const work = z.enum(['same', 'per-op', 'unknown']).describe(workMeaning)

export const operations = {
  'base-ops': count().optional().describe('Operations that the profile of base covers'),
  'head-ops': count().optional().describe('Operations that the profile of head covers')
}

interface Operations {
  readonly 'base-ops'?: number | undefined
  readonly 'head-ops'?: number | undefined
}

/** One count alone gives no cost per operation; it would be ignored without a word. */
export const bothOrNone: z.core.CheckFn<Operations> = ({ value, issues }) => {
  const [present, ...others] = (['base-ops', 'head-ops'] as const).filter(
    (key) => value[key] !== undefined
  )
  if (present === undefined || others.length > 0) return
  const absent = present === 'base-ops' ? 'head-ops' : 'base-ops'
  issues.push({ code: 'custom', input: value, path: [present], message: `${absent} beside it` })
}

export const workloadSchema = z
  .strictObject({ work: work.optional(), ...operations })
  .check(bothOrNone)
  .prefault({})
