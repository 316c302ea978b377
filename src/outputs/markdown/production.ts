import { code, html, join, markup, md, text } from '../escape.js'
import { linkOut } from '../links.js'
import { productionName, productionNote, productionTitle } from '../words/production.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'

/** Where the profiler of production shows what became worse or better. */
export const production: Block = {
  id: 'production',
  render: (report, { detailRows }) => {
    const title = productionTitle(report)
    if (title === undefined || report.production === undefined) return md``
    const { shown, rest } = limitRows(report.production.findings, detailRows, 'production')
    const items = shown.map((finding) => {
      const links = finding.links.map((one) => linkOut(text(one.title), one.url))
      return md`- ${code(productionName(finding))}: ${join(links, ' · ')}`
    })
    return details(markup`${html(title)}`, [join(items, '\n'), rest, text(productionNote)])
  }
}
