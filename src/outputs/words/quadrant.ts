/** Where a change stands: in the function itself, or between it and what it calls. */
import type { QuadrantEntry } from '../../model/placeEntry.js'
import type { FunctionEntry } from '../../model/report.js'
import { shortSymbol } from './names.js'

const howWords: Readonly<Record<NonNullable<QuadrantEntry['how']>, string>> = {
  'called-more': 'what it calls rose by as much: it is probably called more often',
  'called-less': 'what it calls fell by as much: it is probably called less often',
  'more-objects': 'more objects of about the same size',
  'fewer-objects': 'fewer objects of about the same size',
  'larger-objects': 'larger objects and hardly more of them',
  'smaller-objects': 'smaller objects and hardly fewer of them'
}

const named = (functions: readonly string[], otherwise: string): string =>
  functions.length === 0
    ? otherwise
    : functions.map((name) => `\`${shortSymbol(name)}\``).join(', ')

const placeWords = ({ id, functions }: QuadrantEntry): string | undefined => {
  const callees = named(functions, 'what it calls')
  switch (id) {
    case 'own-cost':
    case 'own-saving':
      return undefined
    case 'moved-in':
      return `came from ${callees}: the same with all it calls`
    case 'moved-out':
      return `went to ${callees}: the same with all it calls`
    case 'trade-off':
      return `more itself, less with all it calls (${callees})`
    case 'delegated':
      return `less itself, more with all it calls (${callees})`
  }
}

/** What the place of a change says beside the change; nothing where the function only costs more or less itself. */
export const quadrantWords = ({ quadrant }: FunctionEntry): readonly string[] => {
  if (quadrant === undefined) return []
  const how = quadrant.how === undefined ? undefined : howWords[quadrant.how]
  return [placeWords(quadrant), how].filter((words) => words !== undefined)
}
