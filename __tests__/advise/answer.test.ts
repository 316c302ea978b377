import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Advice, readAnswer } from '../../src/advise/answer.js'
import { withAdvice } from '../../src/advise/merge.js'
import { answerLimits } from '../../src/model/analysisContract.js'
import { reportSchema } from '../../src/model/report.js'
import { aBenchEntry, aFunctionEntry, aRecommendation, aReport } from '../helpers/report.js'

const report = aReport({
  cpu_regressions: [aFunctionEntry()],
  bench_deltas: [aBenchEntry()],
  recommendations: [aRecommendation()]
})

const adviceOf = (answer: unknown): Advice => {
  const read = readAnswer(JSON.stringify(answer), report)
  if (read.kind === 'refused') throw new Error(read.diagnostic.message)
  return read.advice
}

describe('an answer', () => {
  test('has prose and steps as strings', () => {
    const advice = adviceOf({
      summary_override: 'The engine got slower.',
      recommendations: ['Cache it.', 'Then profile.']
    })
    expect(advice).toEqual({
      summary: 'The engine got slower.',
      recommendations: [{ text: 'Cache it.' }, { text: 'Then profile.' }],
      dropped: []
    })
  })

  test('has steps as objects, with a finding, a title and a body', () => {
    const { recommendations, model } = adviceOf({
      schema_version: 1,
      model: 'some-model',
      recommendations: [
        { finding_id: 'f-1', title: 'Cache it', body: 'It is asked for twice.' },
        { finding_id: 'b-1', title: 'Profile it.' },
        { body: 'Nothing else.' }
      ]
    })
    expect(model).toBe('some-model')
    expect(recommendations).toEqual([
      { finding_id: 'f-1', text: 'Cache it. It is asked for twice.' },
      { finding_id: 'b-1', text: 'Profile it.' },
      { text: 'Nothing else.' }
    ])
  })

  test('has a model whose name is words', () => {
    const { model } = adviceOf({ model: '`<b>x</b>` [y](z)\n# w' })
    expect(model).toBe('x y w')
  })

  test.each([{}, { summary_override: null, recommendations: null, model: null }, { other: [1] }])(
    'may have nothing to say: %j',
    (answer) => {
      expect(adviceOf(answer)).toEqual({ recommendations: [], dropped: [] })
    }
  )

  test('that states a number which the report does not have loses its prose and nothing else', () => {
    const { summary, recommendations, dropped } = adviceOf({
      summary_override: 'The engine is 40% slower.',
      recommendations: ['Make it 40% faster.']
    })
    expect(summary).toBeUndefined()
    expect(recommendations).toEqual([{ text: 'Make it 40% faster.' }])
    expect(dropped).toEqual(['summary_override: no value of the report is 40%'])
  })

  test('that speaks of an unknown finding keeps the words', () => {
    const { recommendations, dropped } = adviceOf({
      recommendations: [{ finding_id: 'f-9', title: 'Cache it' }]
    })
    expect(recommendations).toEqual([{ text: 'Cache it' }])
    expect(dropped).toEqual(['recommendations[0].finding_id: no finding of the report has it'])
  })

  test('is cut to the limits, and says so', () => {
    const { summary, recommendations, dropped } = adviceOf({
      summary_override: 'It is slower. '.repeat(500),
      recommendations: Array.from({ length: 9 }, () => 'Cache it. '.repeat(200))
    })
    expect(summary?.length).toBeLessThanOrEqual(answerLimits.summary_characters)
    expect(recommendations).toHaveLength(answerLimits.recommendations)
    for (const { text } of recommendations) {
      expect(text.length).toBeLessThanOrEqual(answerLimits.recommendation_characters)
    }
    expect(dropped).toEqual(['recommendations: 4 beyond the first 5'])
  })

  test('without a word in a step loses the step', () => {
    expect(adviceOf({ recommendations: ['<br>', { title: ' ' }] })).toEqual({
      recommendations: [],
      dropped: ['recommendations[0]: it has no text', 'recommendations[1]: it has no text']
    })
  })

  test.each([
    ['', 'no JSON'],
    ['<html>502</html>', 'no JSON'],
    ['{"summary_override":', 'no JSON'],
    ['[]', 'the answer: '],
    ['"text"', 'the answer: '],
    ['null', 'the answer: '],
    ['{"schema_version":2}', 'schema_version: '],
    ['{"summary_override":5}', 'summary_override: '],
    ['{"recommendations":"do it"}', 'recommendations: '],
    ['{"recommendations":[5]}', 'recommendations.0: '],
    ['['.repeat(30_000), 'no JSON']
  ])('is refused as a whole where it is something else: %.30s', (text, found) => {
    const read = readAnswer(text, report)
    expect(read.kind).toBe('refused')
    expect(read.kind === 'refused' && read.diagnostic.message).toContain(`found ${found}`)
  })

  test('of any text neither throws nor makes an invalid report', () => {
    const json = fc.json({ maxDepth: 4 })
    const near = fc
      .record({ summary_override: fc.string(), recommendations: fc.array(fc.string()) })
      .map((value) => JSON.stringify(value))
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, near), (text) => {
        const read = readAnswer(text, report)
        if (read.kind === 'refused') return
        expect(reportSchema.safeParse(withAdvice(report, read.advice)).error).toBeUndefined()
      })
    )
  })
})

describe('the report with an answer', () => {
  const advised = withAdvice(
    report,
    adviceOf({ summary_override: 'Prose.', recommendations: ['First.'], model: 'm' })
  )

  test('has the prose, marked, and keeps what was measured', () => {
    expect(advised.summary).toBe('Prose.')
    expect(advised.advice).toEqual({ model: 'm', measured_summary: report.summary, dropped: [] })
  })

  test('has the steps of the model first, marked, and all of ours', () => {
    expect(advised.recommendations).toEqual([
      { id: 'model-1', text: 'First.', source: 'model' },
      ...report.recommendations
    ])
  })

  test('is the same in everything else', () => {
    const { summary: _, advice: __, recommendations: ___, ...rest } = advised
    const { summary: ____, recommendations: _____, ...own } = report
    expect(rest).toEqual(own)
  })

  test('keeps its own summary where the answer has none', () => {
    const { summary, advice } = withAdvice(report, adviceOf({ recommendations: ['First.'] }))
    expect([summary, advice?.measured_summary]).toEqual([report.summary, null])
  })
})
