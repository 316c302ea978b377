/** Everything that happens to inputs between reading and writing, and what must hold of it whatever they are. */

import { isDeepStrictEqual } from 'node:util'
import { someAssets, somePictures } from '../__tests__/helpers/pictures.js'
import { pairInputs } from '../src/analyze/given.js'
import { analyze, analyzeGiven } from '../src/analyze.js'
import { defaultConfig } from '../src/config/schema.js'
import { decode } from '../src/formats/index.js'
import { packViews, unpackViews } from '../src/io/views.js'
import { noAcks } from '../src/model/ack.js'
import type { DecodedFile, InputFile } from '../src/model/parsed.js'
import { type Report, reportSchema } from '../src/model/report.js'
import type { DiffTree } from '../src/model/tree.js'
import { renderPage } from '../src/outputs/html.js'
import { outputs } from '../src/outputs/index.js'
import { drawPictures } from '../src/pictures/drawPictures.js'
import { drawTrees } from '../src/trees/draw.js'
import { decodeViews } from '../src/views/decode.js'
import { encodeViews } from '../src/views/encode.js'
import { limits } from './limits.js'
import { promise } from './target.js'
import { renderOne } from './writers.js'

const context = {
  version: '0.0.0',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: undefined,
  headLabel: undefined,
  ignoredFiles: 0,
  acks: noAcks,
  headLoosens: []
} as const

const config = { ...defaultConfig, energy: defaultConfig.energy }

const decoded = ({ path, bytes }: InputFile): DecodedFile => ({
  path,
  name: path,
  bytes: bytes.length,
  ...decode({ path, bytes }, limits)
})

const analysed = (files: readonly DecodedFile[]): Report =>
  analyze(files, config, context, () => undefined)

const checkReport = (report: Report, files: readonly DecodedFile[]): void => {
  const { error } = reportSchema.safeParse(
    JSON.parse(outputs.json.render(report, { colour: 'none' }))
  )
  const [issue] = error?.issues ?? []
  promise(
    issue === undefined,
    `report.json as its schema: ${issue?.path.join('.')} ${issue?.message}`
  )
  const listed = report.inputs.map(({ path }) => path).toSorted()
  promise(
    files
      .map(({ path }) => path)
      .toSorted()
      .join() === listed.join(),
    'every input in the report'
  )
  for (const { path, status } of files) {
    if (status === 'parsed') continue
    promise(
      report.diagnostics.some(({ at }) => at?.file === path),
      `a diagnostic of ${path}`
    )
  }
}

/** What views.json.gz holds of a file: everything but its stacks and lines, which are too much. */
const withoutStacks = (file: DecodedFile): DecodedFile => ({
  ...file,
  parsed: {
    ...file.parsed,
    profiles: file.parsed.profiles.map(({ tree, lines, ...profile }) => profile)
  }
})

/** What was decoded is the same after views.json.gz, so a report made of it says the same. */
const checkViews = (files: readonly DecodedFile[], trees: readonly DiffTree[]): void => {
  const packed = packViews(encodeViews(files, context, trees))
  if (packed.kind === 'refused') return
  const read = unpackViews(packed.bytes)
  promise(read.kind === 'views', 'views that can be read')
  if (read.kind !== 'views') return
  const [again, report] = [decodeViews(read.views), files.map(withoutStacks)].map(analysed)
  promise(isDeepStrictEqual(again, report), 'the same report from views')
}

/** Sends inputs down the whole street: report, trees, pictures, page, views, and one of the outputs. */
export const walkStreet = (inputs: readonly InputFile[]): void => {
  const files = inputs.map(decoded)
  const given = pairInputs(files, config, context)
  const report = analyzeGiven(given, () => undefined)
  checkReport(report, files)
  const { pairs, workOf } = given
  const trees = drawTrees(pairs, workOf)
  const pictures = drawPictures({ report, files, pairs, trees, config })
  renderPage({ report, pictures: somePictures(pictures), assets: someAssets })
  outputs.speedscope.render(report, { colour: 'none', trees })
  renderOne(report, inputs.at(-1)?.bytes ?? new Uint8Array(0))
  checkViews(files, trees)
}
