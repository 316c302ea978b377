import { momentOf } from '../config/moment.js'
import type { Config } from '../config/schema.js'
import { FlamegateError } from '../model/diagnostic.js'
import { selector } from './encode.js'
import { profileTypeOf } from './profileTypes.js'
import { linkTargets } from './targets.js'

/** One profile to ask a server for: all that it has of some labels between two times, added up. */
export interface ProfileQuery {
  readonly side: 'base' | 'head'
  readonly metric: string
  /** In the words of Pyroscope. */
  readonly type: string
  readonly selector: string
  readonly fromMs: number
  readonly toMs: number
}

type Pull = NonNullable<Config['production']['pull']>

const emptyRange = (side: string, { from, to }: Pull['base']): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'production/range',
      message: `production.pull.${side}: expected from before to, found ${from} and ${to}`,
      hint: 'write times as now-2h or 2026-11-28T12:00:00Z'
    }
  ])

/** The queries of both sides, side by side. */
export const pullQueries = ({ production }: Config, nowMs: number): readonly ProfileQuery[] => {
  const { pull, service = '', 'service-label': label } = production
  if (pull === undefined) return []
  const serviceLabel = label ?? linkTargets[pull.server].serviceLabel
  return pull.types.flatMap((metric) =>
    (['base', 'head'] as const).map((side): ProfileQuery => {
      const { labels, from, to } = pull[side]
      const [fromMs = 0, toMs = 0] = [momentOf(from, nowMs), momentOf(to, nowMs)]
      if (fromMs >= toMs) throw emptyRange(side, pull[side])
      return {
        ...{ side, metric, fromMs, toMs },
        type: profileTypeOf(metric) ?? '',
        selector: selector([[serviceLabel, service], ...Object.entries(labels)])
      }
    })
  )
}
