/** Views that anybody may have written, through everything that a published report goes through. */
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { analyze } from '../../src/analyze.js'
import { defaultConfig } from '../../src/config/schema.js'
import { noAcks } from '../../src/model/ack.js'
import { reportSchema } from '../../src/model/report.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { renderComment } from '../../src/outputs/comment.js'
import { json } from '../../src/outputs/json.js'
import { markdown } from '../../src/outputs/markdown.js'
import { encodeViews } from '../../src/views/encode.js'
import { measurementsIn } from '../../src/views/measurements.js'
import { decodedFile } from './arbitraries.js'

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: undefined,
  headLabel: undefined,
  ignoredFiles: 0
}

const judge = (files: Parameters<typeof encodeViews>[0]) =>
  analyze(
    measurementsIn(encodeViews(files, context)),
    defaultConfig,
    { ...context, acks: noAcks, headLoosens: [] },
    () => undefined
  )

describe('views of a stranger', () => {
  test('are judged and shown, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(decodedFile, { maxLength: 4 }), (files) => {
        const report = judge(files)
        reportSchema.safeParse(JSON.parse(json.render(report, { colour: 'none' })))
        renderComment(report, { links: {} })
        renderCheckRun(report, { links: {}, findChange: () => undefined })
        markdown.render(report, { colour: 'none' })
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) }
    )
  })
})
