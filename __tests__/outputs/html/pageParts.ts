import type { Pictures } from '../../../src/model/pictures.js'
import type { Report } from '../../../src/model/report.js'
import { renderPage } from '../../../src/outputs/html.js'
import { someAssets, somePictures } from '../../helpers/pictures.js'

/** The page of a report with some pictures, as the file says it. */
export const pageOf = (report: Report, pictures: Partial<Pictures> = {}): string =>
  renderPage({ report, pictures: somePictures(pictures), assets: someAssets })
