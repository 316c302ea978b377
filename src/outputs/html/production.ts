import type { Report } from '../../model/report.js'
import { productionName, productionNote, productionTitle } from '../words/production.js'
import { elsewhere, h, linkTo, type Node } from './element.js'
import { joined, name } from './inline.js'
import { section } from './section.js'

/** Where the profiler of production shows what became worse or better. */
export const production = (report: Report): Node => {
  const title = productionTitle(report)
  if (title === undefined || report.production === undefined) return undefined
  const items = report.production.findings.map((finding) =>
    h(
      'li',
      {},
      name(productionName(finding)),
      ': ',
      joined(
        finding.links.map((one) => linkTo(elsewhere(one.url), one.title)),
        ' · '
      )
    )
  )
  return section('production', 'In production', [h('ul', {}, ...items), h('p', {}, productionNote)])
}
