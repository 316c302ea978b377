/** What a user runs, from bytes to every file: what is counted when something of the input grows. */

import { resolveConfig } from '../../src/config/layers.js'
import { defaultConfig } from '../../src/config/schema.js'
import { decode } from '../../src/formats/index.js'
import { type Ack, noAcks } from '../../src/model/ack.js'
import type { Report } from '../../src/model/report.js'
import { annotations } from '../../src/outputs/annotations.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { ladder } from '../../src/outputs/comment/ladder.js'
import { type Judgement, judgeTaken } from '../../src/steps/measure.js'
import { reportFiles } from '../../src/steps/reportFiles.js'
import { testShell } from '../helpers/shell.js'

/** Path to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const limits = { maxInflatedBytes: 2 ** 28, maxRows: 1_000_000, maxTreeNodes: 500_000 }

const decodeAll = (files: Files) =>
  Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { path, name: path, bytes: bytes.length, ...decode({ path, bytes }, limits) }
  })

export interface Request {
  readonly files: Files
  /** Settings as YAML. */
  readonly settings?: string
  readonly acks?: readonly Ack[]
  readonly around?: Partial<Judgement>
}

/** Decodes, compares, judges, and writes report, page, views, SARIF, comment, summary, check run and annotations. */
export const wholeRun = ({ files, settings = '', acks = [], around = {} }: Request): Report => {
  const { shell } = testShell('/')
  const file = { path: 'flamegate.yml', text: `outputs: [text, speedscope, sarif]\n${settings}` }
  const { config = defaultConfig } = resolveConfig({ file })
  const taken = { files: decodeAll(files), ignored: 0, timings: [] }
  const measured = judgeTaken(taken, { config, acks: { ...noAcks, acks }, ...around }, shell)
  const { report } = measured
  reportFiles(measured, config, shell)
  for (const _ of ladder(report, { links: {} }));
  renderCheckRun(report, { links: {}, findChange: () => undefined })
  annotations(report)
  return report
}
