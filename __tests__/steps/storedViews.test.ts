import { describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { withViews } from '../../src/steps/storedViews.js'
import { aReport } from '../helpers/report.js'
import { context } from '../helpers/street.js'

const report = aReport()
const analysed = { report, files: [], trees: [] }

describe('the views of a report', () => {
  test('are beside it, and it is as it was', () => {
    const stored = withViews(analysed, context)
    expect(stored.report).toBe(report)
    expect(stored.views?.length).toBeGreaterThan(0)
  })

  test('that do not fit are a note in it, with what cannot be done and what to do', () => {
    const { report: told, views } = withViews(analysed, context, 100)
    expect(views).toBeUndefined()
    expect(reportSchema.parse(told)).toEqual(told)
    expect(told.verdict).toBe(report.verdict)
    const note = told.diagnostics.at(-1)
    expect(note).toMatchObject({ severity: 'note', code: 'views/too-large' })
    expect(note?.message).toBe(
      'expected measurements of at most 100 B as JSON, found more, so there is no views.json.gz'
    )
    expect(note?.hint).toContain('`flamegate policy --replay` and `mode: publish`')
    expect(new Set(told.diagnostics.map(({ id }) => id)).size).toBe(told.diagnostics.length)
    expect(markdown.render(told, { colour: 'none' })).toContain('so there is no views.json.gz')
  })
})
