/** Endpoints as people read them: CPU per request, whose increase it is, and a row where an objective is hit. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { renderComment } from '../../src/outputs/comment.js'
import { toHtml } from '../../src/outputs/html/element.js'
import { endpoints as section } from '../../src/outputs/html/endpoints.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { endpoints as block, objectives } from '../../src/outputs/markdown/endpoints.js'
import { reportOf } from '../helpers/street.js'

const limits = { maxInflatedBytes: 2 ** 30, maxRows: 100_000, labels: ['http.route'] }
const files = (['base', 'head'] as const).map((side): DecodedFile => {
  const path = `${side}/api_cpu.pprof`
  const bytes = readFileSync(new URL(`../../fixtures/endpoints/${path}`, import.meta.url))
  return { path, name: path, bytes: bytes.length, ...decode({ path, bytes }, limits) }
})

const counted = `endpoints: { requests: { 'POST /v1/checkout': { base: 120, head: 120 } } }\n`
const promised = `objectives: [{ endpoint: POST /v1/checkout, name: checkout-latency, target: 99.9%, threshold: 300ms }]\n`
const report = reportOf(files, counted + promised)

describe('endpoints', () => {
  test('with an objective that a gate fails on are open, in the comment too', () => {
    expect(objectives.render(report, fullSize)).toMatchInlineSnapshot(`
"#### With an objective: 1 endpoint

|   | Endpoint | Base → head | Change | Of the increase | Evidence |
|--|--|--:|--:|--|--|
| ▲ more CPU | \`POST /v1/checkout\`<br>objective \`checkout-latency\`: 99.9% within 300ms | 182 ms → 291 ms<br>CPU per request | **+60.1% CPU per request** | 100.0% of the increase<br>100.0% of the increase of \`main.applyRules\` | 95% CI +48.4% to +71.8% |"
`)
    const comment = renderComment(report, { links: {} })
    expect(comment).toContain('objective `checkout-latency`: 99.9% within 300ms')
  })

  test('are one click away otherwise', () => {
    const quiet = reportOf(files, counted)
    expect(objectives.render(quiet, fullSize)).toBe('')
    expect(block.render(quiet, fullSize)).toMatchInlineSnapshot(`
"<details><summary>Endpoints: 1 with more CPU, 2 not judged</summary>

|   | Endpoint | Base → head | Change | Of the increase | Evidence |
|--|--|--:|--:|--|--|
| ▲ more CPU | \`POST /v1/checkout\` | 182 ms → 291 ms<br>CPU per request | **+60.1% CPU per request** | 100.0% of the increase<br>100.0% of the increase of \`main.applyRules\` | 95% CI +48.4% to +71.8% |
| \\= not judged | \`GET /v1/cart/{id}\` | 34.8% → 25.4% of all<br>share of CPU | **not known** |   | the requests of both sides are not known, so only shares can be compared |
| \\= not judged | \`GET /healthz\` | 2.3% → 1.6% of all<br>share of CPU | **not known** |   | the requests of both sides are not known, so only shares can be compared |

Of the CPU samples of \`api\`, 97.7% in base and 98.1% in head belong to a known endpoint.

CPU time of requests, which is not how long they took. Overdispersion is assumed, as for single profiles.

</details>"
`)
  })

  test('are on the page', () => {
    const html = toHtml(section(report))
    expect(html).toContain('+60.1% CPU per request')
    expect(html).toContain('checkout-latency')
  })

  test('never speak of latency without traces', () => {
    const text = `${block.render(report, fullSize)}${toHtml(section(report))}`
    expect(text.replaceAll('checkout-latency', '')).not.toMatch(/latency|median/i)
  })
})
