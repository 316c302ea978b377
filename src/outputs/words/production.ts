import type { ProductionLinks } from '../../model/productionEntry.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { shortSymbol } from './names.js'

export const productionTitle = ({ production }: Report): string | undefined =>
  production === undefined || production.findings.length === 0
    ? undefined
    : `In production: links for ${plural(production.findings.length, 'finding')}`

/** Functions without the folders of their package; endpoints are called by what they are. */
export const productionName = ({ name }: ProductionLinks): string =>
  name.includes(' ') ? name : shortSymbol(name)

export const productionNote =
  'The links are made from the settings; nothing was asked there, so a page may have no data.'
