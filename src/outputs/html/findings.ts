/** Findings by id, as gates name them: their names, and links to where the page shows them. */

import type { Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { benchmarkRow, functionAnchor } from '../anchors.js'
import { findingNamer } from '../words/acks.js'
import { shownBenchmarks } from './benchmarks.js'
import { type Href, linkTo, type Node, within } from './element.js'
import { shownFunctions } from './functions.js'
import { joined, name } from './inline.js'

const maxNamed = 5

/** Where the page shows a finding; undefined where it does not. */
export const findingHref = (report: Report): ((id: string) => Href | undefined) => {
  const functions = shownFunctions(report)
  const benchmarks = shownBenchmarks(report)
  return (id) => {
    if (functions.has(id)) return within(functionAnchor(id))
    return benchmarks.has(id) ? within(benchmarkRow(id)) : undefined
  }
}

/** The findings of a gate: the first few by name, the others counted. */
export const findingsCell = (report: Report): ((ids: readonly string[]) => Node) => {
  const nameOf = findingNamer(report)
  const hrefOf = findingHref(report)
  return (ids) => {
    const more = ids.length - maxNamed
    const named = ids.slice(0, maxNamed).map((id) => linkTo(hrefOf(id), name(nameOf(id))))
    return joined([...named, more > 0 ? `${formatCount(more)} more` : ''], ', ')
  }
}
