import type { HistorySeries } from '../model/history.js'
import { historyBounds } from '../model/historyBounds.js'
import { shorten } from '../units/visible.js'

/** A text of an input as a history can hold it. A run that wrote a longer one would make the whole history unreadable. */
const fittingText = (text: string): string => shorten(text, historyBounds.text)

/** The same for what has to have a name. */
const fittingName = (name: string): string => fittingText(name) || '(no name)'

/** A series with names that fit. It is told apart by its fingerprint, which is that of the whole names. */
export const fittingSeries = (series: HistorySeries): HistorySeries => {
  const named = {
    name: fittingName(series.name),
    package: fittingText(series.package),
    unit: fittingName(series.unit)
  }
  if (series.kind === 'benchmark') return { ...series, ...named }
  const { workload, metric } = series
  return { ...series, ...named, workload: fittingText(workload), metric: fittingName(metric) }
}
