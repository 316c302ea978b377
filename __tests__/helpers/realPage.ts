import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pairInputs } from '../../src/analyze/given.js'
import { analyzeGiven } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { PageAssets } from '../../src/model/page.js'
import type { Pictures } from '../../src/model/pictures.js'
import type { Report } from '../../src/model/report.js'
import { renderPage } from '../../src/outputs/html.js'
import { drawPictures } from '../../src/pictures/drawPictures.js'
import { drawingOptions } from '../../src/steps/measure.js'
import { drawTrees } from '../../src/trees/draw.js'
import { readInputs } from './readInputs.js'
import { context } from './street.js'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** Report and pictures of a folder of fixtures with the sides `base` and `head`. */
export const measured = (
  name: string
): { readonly report: Report; readonly pictures: Pictures } => {
  const { config } = resolveConfig({})
  const paths = (['base', 'head'] as const).map((side) => ({
    path: join(fixtures, name, side),
    side
  }))
  const { files } = readInputs(paths, drawingOptions(config, fixtures, 'out'))
  const labels = { ...context, baseLabel: 'main', headLabel: 'topic' }
  const given = pairInputs(files, config, labels)
  const { pairs, workOf } = given
  const report = analyzeGiven(given, () => undefined)
  const trees = drawTrees(pairs, workOf)
  return { report, pictures: drawPictures({ report, files, pairs, trees, config }) }
}

/** The page that a user gets for a folder of fixtures. */
export const realPage = (name: string, assets: PageAssets): string =>
  renderPage({ ...measured(name), assets })
