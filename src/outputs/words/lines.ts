/** The hottest lines of functions, before and after. */

import type { HotLine } from '../../model/place.js'
import type { FunctionEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatValue } from '../../units/format.js'
import { betterFunctions, worseFunctions } from '../rows.js'

/** Functions that are shown with their lines. */
const mostFunctions = 10

/** The functions whose lines are told, what became worse first. */
export const withLines = (report: Report): readonly FunctionEntry[] =>
  [...worseFunctions(report), ...betterFunctions(report)]
    .filter(({ lines, runtime }) => lines !== undefined && !runtime)
    .slice(0, mostFunctions)

export const linesTitle = (rows: readonly FunctionEntry[]): string =>
  `Hottest lines: ${plural(rows.length, 'function')}`

export const linesExplanation =
  'What was sampled with the line as the leaf, as `go tool pprof -lines` counts it. Lines move when code above them changes; those that the change touches are marked.'

/** `118: 1.21 s, changed`. */
export const lineWords = ({ line, flat, changed }: HotLine, unit: string): string =>
  `${line}: ${formatValue(flat, unit)}${changed === true ? ', changed' : ''}`
