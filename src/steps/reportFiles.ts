import type { Config } from '../config/schema.js'
import type { Shell } from '../io/shell.js'
import type { ReportFile } from '../io/writeReport.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Output, RenderOptions } from '../model/output.js'
import { viewsName } from '../model/views.js'
import { type Page, pageFileName, renderPage } from '../outputs/html.js'
import { type OutputId, outputs } from '../outputs/index.js'
import type { Measured } from './measure.js'

type Written = Pick<Measured, 'report' | 'trees' | 'pictures' | 'views'>

/**
 * The longest page, in UTF-16 units. Trees that this run drew make a page of a few megabytes; names and trees that a
 * stranger wrote could make one that no browser opens.
 */
const maxPageLength = 16 * 1024 * 1024

const flamesLeftOut =
  'Left out: with it this page would be too long to be opened. With `outputs: [speedscope]` in the settings the same trees are in ' +
  'a file of their own; a report of fewer workloads has room for them.'

/** The page, and without its flame graph where that would make it too long to be opened; both the page and the log say so. */
const pageOf = (page: Page, err: Shell['err']): string => {
  const whole = renderPage(page)
  if (whole.length <= maxPageLength) return whole
  const { flames } = page.pictures
  err(`${pageFileName} without flame graph: expected at most ${maxPageLength} characters\n`)
  const pictures = {
    ...page.pictures,
    flames: { ...flames, functions: [], trees: [] },
    flamesLeftOut
  }
  return renderPage({ ...page, pictures })
}

/** report.html. A report is whole without it, so what is wrong with the installation is said and the file left out. */
const pageFile = (
  { report, pictures }: Written,
  { pageAssets, err }: Pick<Shell, 'pageAssets' | 'err'>
): readonly ReportFile[] => {
  try {
    const content = pageOf({ report, pictures, assets: pageAssets() }, err)
    return [{ fileName: pageFileName, content }]
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    const [problem] = error.diagnostics
    err(`no ${pageFileName}: ${problem?.message ?? error.message}; ${problem?.hint ?? ''}\n`)
    return []
  }
}

/** The files of a report: JSON, Markdown and page always, what the settings add, and the views that it was made from. */
export const reportFiles = (
  measured: Written,
  config: Config,
  shell: Pick<Shell, 'pageAssets' | 'err'>
): readonly ReportFile[] => {
  const { report, trees, views } = measured
  const ids: readonly OutputId[] = ['json', 'markdown', ...config.outputs]
  const options: RenderOptions = { colour: 'none', trees }
  const rendered = [...new Set(ids)].flatMap((id) => {
    const { fileName, render, lacks }: Output = outputs[id]
    const why = lacks?.(options)
    if (why === undefined) return [{ fileName, content: render(report, options) }]
    shell.err(`no ${fileName}: ${why}\n`)
    return []
  })
  return [
    ...rendered,
    ...pageFile(measured, shell),
    ...(views === undefined ? [] : [{ fileName: viewsName, content: views }])
  ]
}
