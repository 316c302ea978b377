/**
 * `report.html`: the page, one file for the browser. Everything that the comment says is in it as plain HTML, which needs
 * no script, is printed and read aloud; the flame graph is drawn into its section by the script of the page.
 */
import type { PageAssets } from '../model/page.js'
import type { Pictures } from '../model/pictures.js'
import type { Report } from '../model/report.js'
import { acks } from './html/acks.js'
import { benchmarks } from './html/benchmarks.js'
import { document } from './html/document.js'
import type { Node } from './html/element.js'
import { endpoints } from './html/endpoints.js'
import { energy } from './html/energy.js'
import { flameGraph } from './html/flameGraph.js'
import { frame } from './html/frame.js'
import { functions } from './html/functions.js'
import { history } from './html/history.js'
import { ignored } from './html/ignored.js'
import { nextSteps } from './html/nextSteps.js'
import { notJudged } from './html/notJudged.js'
import { owners } from './html/owners.js'
import { packages } from './html/packages.js'
import { production } from './html/production.js'
import { provenance } from './html/provenance.js'
import { style } from './html/style.js'
import { headlineOf, verdict } from './html/verdict.js'

/** Name of the file that the shells write it to. */
export const pageFileName = 'report.html'

export interface Page {
  readonly report: Report
  readonly pictures: Pictures
  /** Script and style of the flame graph. */
  readonly assets: PageAssets
}

const sections = ({ report, pictures }: Page): readonly Node[] => [
  verdict(report),
  flameGraph(pictures),
  functions(report),
  benchmarks(report, pictures),
  owners(report),
  endpoints(report),
  packages(pictures),
  history(report),
  nextSteps(report),
  acks(report),
  notJudged(report),
  ignored(report),
  production(report),
  energy(report),
  provenance(report)
]

/** The page of a report. */
export const renderPage = (page: Page): string => {
  const { report, pictures, assets } = page
  return document({
    title: `${headlineOf(report)} · flamegate`,
    assets: { script: assets.script, style: `${style}${assets.style}` },
    data: pictures.flames,
    body: frame(report, sections(page))
  })
}
