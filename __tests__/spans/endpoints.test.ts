/** Endpoints: the fixture of a server whose checkout became slower, judged, shown, and judged again from the views. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { viewsSchema } from '../../src/model/views.js'
import { joinTraces } from '../../src/spans/join.js'
import { decodeViews } from '../../src/views/decode.js'
import { encodeViews } from '../../src/views/encode.js'
import { context, gateOf, reportOf } from '../helpers/street.js'

const limits = { maxInflatedBytes: 2 ** 30, maxRows: 100_000 }
const names = ['span_name', 'http.route']
const ids = ['span_id', 'trace_id']
const checkout = 'POST /v1/checkout'

const fileOf = (path: string, labels: readonly string[]): DecodedFile => {
  const bytes = readFileSync(new URL(`../../fixtures/endpoints/${path}`, import.meta.url))
  return {
    path,
    name: path,
    bytes: bytes.length,
    ...decode({ path, bytes }, { ...limits, labels })
  }
}

const profiles = (labels: readonly string[] = names) => [
  fileOf('base/api_cpu.pprof', labels),
  fileOf('head/api_cpu.pprof', labels)
]
const traces = () => [fileOf('base/api_traces.json', []), fileOf('head/api_traces.json', [])]
const joined = () => joinTraces([...profiles(ids), ...traces()], ids)

const requests = (count: number): string =>
  `endpoints: { requests: { '${checkout}': { base: 120, head: ${count} } } }\n`
const objective = `objectives: [{ endpoint: '${checkout}', name: checkout-latency, target: 99.9%, threshold: 300ms }]\n`

const checked = (...args: Parameters<typeof reportOf>): Report => {
  const report = reportOf(...args)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return report
}

const rowOf = (report: Report, name = checkout) => {
  const row = report.endpoints?.rows.find((one) => one.name === name)
  if (row === undefined) throw new Error(`no endpoint ${name}`)
  return row
}

describe('endpoints by label', () => {
  const report = checked(profiles(), requests(120))

  test('are every one of the profile, the largest first', () => {
    expect(report.endpoints?.rows.map(({ name }) => name)).toEqual([
      checkout,
      'GET /v1/cart/{id}',
      'GET /healthz'
    ])
    expect(report.endpoints?.comparisons[0]?.known_base).toBeCloseTo(97.7, 1)
  })

  test('cost what `go tool pprof -tags` says, by request where requests are known', () => {
    const { base, head, ...row } = rowOf(report)
    expect([base.value, head.value]).toEqual([21_820_000_000, 34_940_000_000])
    expect(base.per_request).toBeCloseTo(21_820_000_000 / 120, 0)
    expect(row).toMatchObject({
      measure: 'per-request',
      requests_from: 'settings',
      verdict: 'regression'
    })
    expect(row.change_pct).toBeCloseTo((34.94 / 21.82 - 1) * 100, 3)
    expect(row.ci_pct?.lo).toBeGreaterThan(30)
  })

  test('say whose the increase of a function is', () => {
    const [first] = rowOf(report).functions
    expect(first?.name).toBe('main.applyRules')
    expect(first?.finding_id).toBe(report.cpu_regressions[0]?.id)
    expect(first?.share).toBeGreaterThan(95)
  })

  test('have shares and no verdict where nobody counted requests', () => {
    const row = rowOf(checked(profiles()))
    expect(row).toMatchObject({ measure: 'share', change_pct: null, verdict: 'not_judged' })
    expect(row.base.share).toBeCloseTo(60.6, 1)
  })

  test('are not more expensive where there were more requests', () => {
    const row = rowOf(checked(profiles(), requests(192)))
    expect(row.verdict).toBe('unchanged')
  })

  test('are compared as they are where both sides did the same work', () => {
    const row = rowOf(checked(profiles(), 'work: same\n'))
    expect(row).toMatchObject({ measure: 'same-work', verdict: 'regression', requests_from: null })
    expect(row.share_of_increase).toBeGreaterThan(95)
  })

  test('are not in a report of profiles without labels', () => {
    expect(checked(profiles([])).endpoints).toBeUndefined()
  })
})

describe('endpoints by trace', () => {
  const report = checked(joined())

  test('have the costs that the labels say, and the requests of the traces', () => {
    const row = rowOf(report)
    const labelled = rowOf(checked(profiles(), requests(120)))
    expect(row.base).toMatchObject({ value: labelled.base.value, requests: 120 })
    expect(row.head.value).toBe(labelled.head.value)
    expect(row).toMatchObject({
      labels: ['traces'],
      requests_from: 'traces',
      verdict: 'regression'
    })
  })

  test('have the median time of a request, which the spans say', () => {
    expect(rowOf(report).base.median_nanos).toBeGreaterThan(1e6)
  })

  test('keep no id of a request in profile or traces', () => {
    for (const { parsed } of joined()) {
      expect([...(parsed.traces?.ids.keys() ?? [])]).toEqual([])
      for (const { labels } of parsed.profiles) {
        expect(labels?.labels.map(({ key }) => key)).toEqual(['traces', 'traces', 'traces'])
      }
    }
  })

  test('lead to the request that cost most, by its span, where links are wanted', () => {
    const files = joinTraces([...profiles(['span_id']), ...traces()], ['span_id'], true)
    const yaml =
      "production: { target: grafana-drilldown, url: 'https://g.example.com', datasource: uid1, service: shopd }\n"
    const { findings = [] } = checked(files, yaml).production ?? {}
    const url = new URL(findings.find(({ name }) => name === checkout)?.links[0]?.url ?? '')
    const span = url.searchParams.get('var-spanSelector') ?? ''
    expect(span).toMatch(/^[0-9a-f]{16}$/)
    const spans = readFileSync(
      new URL('../../fixtures/endpoints/head/api_traces.json', import.meta.url),
      'utf8'
    )
    expect(spans).toContain(`"spanId":"${span}"`)
  })

  test('are unknown where no trace has the id', () => {
    expect(checked(joinTraces(profiles(ids), ids)).endpoints).toBeUndefined()
  })

  test('leave the rest as it was where a file of traces is damaged', () => {
    const [base, head] = traces()
    const broken = {
      ...head,
      status: 'damaged',
      parsed: { ...fileOf('head/api_cpu.pprof', []).parsed, profiles: [] }
    }
    const files = joinTraces([...profiles(names), base, broken] as readonly DecodedFile[], ids)
    expect(rowOf(checked(files))).toMatchObject({ measure: 'share' })
  })
})

describe('the gate endpoint-objective', () => {
  const gate = (yaml: string, files = profiles()) =>
    gateOf(checked(files, yaml), 'endpoint-objective')

  test('is not applicable where nothing is promised, or of nothing that was profiled', () => {
    expect(gate('')).toMatchObject({
      status: 'not_applicable',
      because: 'no endpoint has an objective'
    })
    expect(gate('objectives: [{ endpoint: GET /other }]\n').status).toBe('not_applicable')
  })

  test('fails on an endpoint with an objective that takes more CPU per request', () => {
    const failed = gate(`${objective}${requests(120)}`)
    expect(failed).toMatchObject({ status: 'failed', severity: 'warning' })
    expect(failed.because).toBe('CPU per request of `POST /v1/checkout` +60.1% (limit 3%)')
  })

  test('does not fail within its limit, or on an endpoint without an objective', () => {
    const lenient = `${objective}${requests(120)}gates: { endpoint-objective: { above: 70 } }\n`
    expect(gate(lenient).status).toBe('passed')
    expect(gate(`objectives: [{ endpoint: GET /healthz }]\nwork: same\n`).status).not.toBe('failed')
  })

  test('is unjudged where requests are not known, and that makes nothing inconclusive', () => {
    const report = checked(profiles(), objective)
    expect(gateOf(report, 'endpoint-objective')).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('requests of both sides are not known')
    })
    expect(report.verdict.level).toBe(checked(profiles()).verdict.level)
  })

  test('accepts what was acknowledged', () => {
    const yaml = `${objective}${requests(120)}`
    const { id } = rowOf(checked(profiles(), yaml))
    expect(gate(yaml).findings).toEqual([id])
  })
})

describe('the views of endpoints', () => {
  test('hold them, so that they can be judged again', () => {
    const files = joined()
    const views = encodeViews(files, { ...context, baseline: undefined })
    const read = viewsSchema.parse(JSON.parse(JSON.stringify(views)))
    expect(decodeViews(read).map(({ parsed }) => parsed.profiles[0]?.labels)).toEqual(
      files.map(({ parsed }) => parsed.profiles[0]?.labels)
    )
    expect(checked(decodeViews(read)).endpoints).toEqual(checked(files).endpoints)
  })
})
