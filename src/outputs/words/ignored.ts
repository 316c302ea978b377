import type { IgnoredEntry, Report } from '../../model/report.js'
import { benchMark, functionMark, metricName } from './change.js'
import { countWords } from './count.js'
import { functionNamer } from './names.js'

/** Something that is ignored, in words. */
export interface IgnoredWords {
  readonly name: string
  readonly measured: string
  readonly change: string
}

const benchChange = ({ would_be, unit }: Extract<IgnoredEntry, { kind: 'benchmark' }>): string => {
  if (would_be === 'not_judged') return 'would not be judged'
  const { glyph, word } = benchMark(would_be, unit)
  return `${glyph} ${word}`
}

/** Says what is ignored and what it would be. */
export const ignoredNamer = (report: Report): ((entry: IgnoredEntry) => IgnoredWords) => {
  const nameOf = functionNamer(report)
  return (entry) => {
    if (entry.kind === 'benchmark') {
      return { name: entry.name, measured: entry.unit, change: benchChange(entry) }
    }
    const { glyph, word } = functionMark(entry.class, entry.metric)
    return {
      name: nameOf(entry),
      measured: metricName(entry.metric),
      change: `${glyph} ${word}`
    }
  }
}

const nouns = { function: 'function', benchmark: 'benchmark row' } as const

/** "1 function, 3 benchmark rows". */
export const ignoredCounts = ({ ignored }: Report): string =>
  countWords(
    ignored,
    ['function', 'benchmark'] as const,
    ({ kind }) => kind,
    (kind, count) => `${nouns[kind]}${count === 1 ? '' : 's'}`
  )
