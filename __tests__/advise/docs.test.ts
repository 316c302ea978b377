/** docs/llm.md and the schemas beside it say what the code does; UPDATE=1 rewrites what is generated. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import * as z from 'zod'
import { readAnswer } from '../../src/advise/answer.js'
import { analysisRequest } from '../../src/advise/request.js'
import { inputNames } from '../../src/config/actionInputs.js'
import {
  analysisAnswerSchema,
  analysisRequestSchema,
  answerLimits
} from '../../src/model/analysisContract.js'
import {
  aBenchEntry,
  aFunctionEntry,
  aRecommendation,
  aReport,
  someGates
} from '../helpers/report.js'

const docs = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
const page = (): string => readFileSync(docs('llm.md'), 'utf8')

const expectCurrent = (name: string, current: string): void => {
  if (process.env['UPDATE'] === '1') writeFileSync(docs(name), current)
  expect(readFileSync(docs(name), 'utf8')).toBe(current)
}

const finding = '7c1d0a44e5f60b12'

const report = aReport({
  summary: '`pricing.(*Engine).apply` takes 12.5 pp more of the CPU time.',
  rating: { cpu: 3, memory: 5, overall: 4 },
  verdict: {
    level: 'hard_fail',
    complete: true,
    gates: someGates({
      'cpu-regression': {
        status: 'failed',
        because: 'example.com/shop/pricing.(*Engine).apply +12.5 pp (limit 10 pp)'
      }
    }).slice(1, 2)
  },
  cpu_regressions: [
    aFunctionEntry({ id: finding, location: { file: 'example.com/shop/engine.go', line: 118 } })
  ],
  bench_deltas: [aBenchEntry({ id: 'b81f00c2d3e4a5f6' })],
  recommendations: [aRecommendation({ id: `function/${finding}`, finding_id: finding })]
})

const blocks = (language: string): readonly string[] =>
  [...page().matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text
  )

const schemas = {
  'analysis-request.schema.json': ['request to an analysis endpoint', analysisRequestSchema],
  'analysis-answer.schema.json': ['answer of an analysis endpoint', analysisAnswerSchema]
} as const

describe('docs/llm.md', () => {
  test('shows a request as it is made', () => {
    const [begin, end] = ['<!-- begin:request -->', '<!-- end:request -->']
    const shown = JSON.stringify(JSON.parse(analysisRequest(report)), null, 2)
    const [before = '', rest = ''] = page().split(begin)
    const after = rest.split(end)[1]
    expectCurrent('llm.md', `${before}${begin}\n\`\`\`json\n${shown}\n\`\`\`\n${end}${after}`)
  })

  test('shows an answer that is taken as it is', () => {
    const answer = blocks('json').at(-1) ?? ''
    const read = readAnswer(answer, report)
    expect(read).toMatchObject({ kind: 'answer', advice: { dropped: [], model: 'small-model-7b' } })
    expect(read.kind === 'answer' && read.advice.summary).toContain('24.6%')
    expect(read.kind === 'answer' && read.advice.recommendations[1]?.finding_id).toBe(finding)
  })

  test('names inputs that there are', () => {
    const named = blocks('yaml').flatMap((text) =>
      (parse(text).steps as { with: object }[]).flatMap((step) => Object.keys(step.with))
    )
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !inputNames.includes(name))).toEqual([])
    const inText = [...page().matchAll(/`(analysis-[a-z-]+)[:`]/g)].map(([, name = '']) => name)
    expect(inText.filter((name) => !inputNames.includes(name))).toEqual([])
  })

  test('says the limits', () => {
    const { summary_characters, recommendations, recommendation_characters } = answerLimits
    expect([summary_characters, recommendations, recommendation_characters]).toEqual([1200, 5, 720])
    expect(page()).toMatch(/At most\s+5;[\s\S]*1,200 characters[\s\S]*at 720/)
  })
})

describe.each(Object.entries(schemas))('%s', (name, [title, schema]) => {
  const generated = {
    title: `${title}, schema_version 1`,
    ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  }

  test('is the one of the code', () => {
    expectCurrent(name, `${JSON.stringify(generated, null, 2)}\n`)
  })

  test('accepts what the page shows', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(generated)
    const [request = '', answer = ''] = [blocks('json').at(0), blocks('json').at(-1)]
    const shown: unknown = JSON.parse(name.includes('request') ? request : answer)
    expect([validate(shown), validate.errors]).toEqual([true, null])
  })
})
