import type { HistoryPoint } from '../model/history.js'
import type { Badge, Latest } from '../model/latest.js'
import type { HistoryEntry, Trend } from '../model/trend.js'
import { plural } from '../units/count.js'
import { formatSignedPercent } from '../units/format.js'

const statuses = ['over', 'within', 'unjudged'] as const

const worstFirst = (a: Trend, b: Trend): number =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) || (b.ratio ?? 0) - (a.ratio ?? 0)

const rowOf = (trend: Trend): Latest['rows'][number] => ({
  id: trend.id,
  kind: trend.kind,
  name: trend.name,
  package: trend.package,
  unit: trend.unit,
  value: trend.head,
  last_good: trend.last_good?.value ?? null,
  ratio: trend.ratio,
  status: trend.status,
  because: trend.because
})

interface LatestParts {
  readonly point: HistoryPoint
  readonly entry: Pick<HistoryEntry, 'recorded' | 'rows'>
  readonly runUrl: string
  readonly version: string
}

/** The newest run against its last good values. */
export const latestOf = ({ point, entry, runUrl, version }: LatestParts): Latest => {
  const count = (status: Trend['status']) =>
    entry.rows.filter((row) => row.status === status).length
  return {
    schema_version: 1,
    tool: { name: 'flamegate', version },
    time: point.time,
    commit: point.commit,
    branch: point.branch ?? null,
    tag: point.tag ?? null,
    run_url: runUrl,
    recorded: entry.recorded,
    environment: { ...point.environment },
    counts: { over: count('over'), within: count('within'), unjudged: count('unjudged') },
    rows: [...entry.rows].sort(worstFirst).map(rowOf)
  }
}

/** The same in a few words, as shields.io draws it. */
export const badgeOf = ({ counts, rows: all }: Latest): Badge => {
  const badge = (color: Badge['color'], message: string): Badge => ({
    schemaVersion: 1,
    label: 'performance',
    message,
    color
  })
  const [worst] = all
  if (counts.over > 0) {
    const most =
      worst?.ratio == null ? '' : `, up to ${formatSignedPercent((worst.ratio - 1) * 100)}`
    return badge('orange', `${plural(counts.over, 'row')} above last good${most}`)
  }
  if (counts.within > 0) return badge('brightgreen', `steady, ${plural(counts.within, 'row')}`)
  return badge('lightgrey', 'too few runs yet')
}
