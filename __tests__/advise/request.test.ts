import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analysisRequest } from '../../src/advise/request.js'
import {
  type AnalysisRequest,
  analysisRequestSchema,
  maxMessageBytes
} from '../../src/model/analysisContract.js'
import type { Report } from '../../src/model/report.js'
import { anyText } from '../helpers/anyText.js'
import {
  aBenchEntry,
  aCollection,
  aFunctionEntry,
  aNotJudgedFunction,
  anAck,
  anInput,
  aRecommendation,
  aReport,
  someGates
} from '../helpers/report.js'
import { scenarios } from '../outputs/scenarios.js'

const requestOf = (report: Report): AnalysisRequest =>
  analysisRequestSchema.parse(JSON.parse(analysisRequest(report)))

describe('the request about a report', () => {
  test.each([...scenarios])(
    'of the scenario "%s" is as the schema says, and small',
    (_, report) => {
      const body = analysisRequest(report)
      expect(analysisRequestSchema.strict().safeParse(JSON.parse(body)).error).toBeUndefined()
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxMessageBytes)
    }
  )

  test('has the worst first, then what is not judged, then what became better', () => {
    const { functions, benchmarks } = requestOf(
      aReport({
        cpu_regressions: [aFunctionEntry({ id: 'small', decided_pp: 6 })],
        mem_regressions: [aFunctionEntry({ id: 'large', decided_pp: 20 })],
        cpu_improvements: [aFunctionEntry({ id: 'better', class: 'improvement', decided_pp: -30 })],
        not_judged: [
          aNotJudgedFunction({ id: 'suspected' }),
          aNotJudgedFunction({ id: 'no-suspect', would_be: 'improvement' })
        ],
        bench_deltas: [
          aBenchEntry({ id: 'same', verdict: 'unchanged' }),
          aBenchEntry({ id: 'ignored', verdict: 'not_judged', ignored: 'network' }),
          aBenchEntry({ id: 'faster', verdict: 'improvement' }),
          aBenchEntry({ id: 'slower' })
        ]
      })
    )
    expect(functions.map(({ id, standing }) => [id, standing])).toEqual([
      ['large', 'judged'],
      ['small', 'judged'],
      ['suspected', 'not_judged'],
      ['better', 'judged']
    ])
    expect(benchmarks.map(({ id }) => id)).toEqual(['slower', 'faster'])
  })

  test('says how many rows had no room', () => {
    const many = Array.from({ length: 40 }, (_, n) => aFunctionEntry({ id: `f-${n}` }))
    const { functions, left_out } = requestOf(aReport({ cpu_regressions: many }))
    expect([functions.length, left_out.functions]).toEqual([25, 15])
  })

  test('leaves out gates that are off, and commands', () => {
    const { verdict, recommendations } = requestOf(
      aReport({ recommendations: [aRecommendation()] })
    )
    expect(verdict.gates.map(({ id }) => id)).not.toContain('benchmark-allocs')
    expect(recommendations).toEqual([
      {
        id: 'r-1',
        finding_id: 'f-1',
        text: 'Look at the lines of `pricing.(*Engine).apply` that grew.'
      }
    ])
  })
})

describe('what never leaves', () => {
  const secret = 'SECRET'
  const place = (file: string) =>
    requestOf(aReport({ cpu_regressions: [aFunctionEntry({ location: { file, line: 1 } })] }))
      .functions[0]?.location

  test('labels of the sides, paths of inputs, settings, people, commits, addresses, diagnostics', () => {
    const body = analysisRequest(
      aReport({
        context: { base: { label: secret }, head: { label: secret } },
        inputs: [anInput({ path: secret })],
        acks: [anAck({ author: secret, reason: secret, url: `https://example.com/${secret}` })],
        head_loosens: [secret],
        config: { secret },
        collection: aCollection({ problems: [secret], missing: [secret] }),
        diagnostics: [{ id: 'd', severity: 'error', code: 'x', message: secret }],
        recommendations: [aRecommendation({ command: secret })]
      })
    )
    expect(body).not.toContain(secret)
  })

  test.each([
    '/home/runner/work/shop/shop/tier.go',
    'C:\\src\\tier.go',
    '\\\\server\\tier.go',
    '../tier.go',
    '~/tier.go'
  ])('the place of sources on a machine: %s', (file) => {
    expect(place(file)).toBeUndefined()
  })

  test('a key that the report gains', () => {
    const entry = { ...aFunctionEntry(), owners: [secret], location: { file: 'a.go', line: 1 } }
    expect(analysisRequest(aReport({ cpu_regressions: [entry] }))).not.toContain(secret)
    expect(place('example.com/shop/tier.go')).toEqual({ file: 'example.com/shop/tier.go', line: 1 })
  })
})

test('whatever the names are, a request has at most 64 KiB and keeps verdict and gates', () => {
  const text = anyText({ maxLength: 1500 })
  const endless = fc.constantFrom('\u0001', '\ud800', '"', '漢', 'a').map((c) => c.repeat(1500))
  fc.assert(
    fc.property(fc.oneof(text, endless), fc.integer({ min: 1, max: 30 }), (name, count) => {
      const rows = <T>(row: T): T[] => Array.from({ length: count }, () => row)
      const body = analysisRequest(
        aReport({
          summary: name,
          verdict: {
            level: 'hard_fail',
            complete: true,
            gates: someGates(
              Object.fromEntries(
                someGates().map(({ id }) => [id, { because: name, severity: 'warning' }])
              )
            )
          },
          cpu_regressions: rows(
            aFunctionEntry({
              name,
              package: name,
              workload: name,
              metric: name,
              unit: name,
              because: name,
              location: { file: `a${name}`, line: 1 }
            })
          ),
          bench_deltas: rows(aBenchEntry({ name, package: name, unit: name, because: name })),
          recommendations: rows(aRecommendation({ text: name, id: name }))
        })
      )
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxMessageBytes)
      const request = analysisRequestSchema.parse(JSON.parse(body))
      expect(request.verdict.level).toBe('hard_fail')
      expect(request.verdict.gates).toHaveLength(8)
      expect(request.functions.length).toBeGreaterThan(0)
    }),
    { numRuns: 30, seed: 11 }
  )
})
