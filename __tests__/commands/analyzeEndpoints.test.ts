/** `flamegate analyze` on labelled profiles, traces and objectives as they lie on a disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { testShell } from '../helpers/shell.js'
import { gateOf } from '../helpers/street.js'

const fixtures = fileURLToPath(new URL('../../fixtures/endpoints', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-endpoints-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = `
endpoints: { labels: [], ids: [span_id, trace_id] }
objective-files: [slo.yml]
gates: { endpoint-objective: { severity: hard-fail } }
`
const slo = `
version: prometheus/v1
service: shopd
slos:
  - { name: checkout, objective: 99.9, labels: { flamegate_endpoint: POST /v1/checkout } }
`

const analyze = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { shell, written } = testShell(folder)
  const sides = ['--base', join(fixtures, 'base'), '--head', join(fixtures, 'head')]
  const code = await run(['analyze', ...sides, '--config', 'flamegate.yml', '--out', 'out'], shell)
  const report: Report = reportSchema.parse(
    JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8'))
  )
  return { code, report, ...written }
}

describe('flamegate analyze', () => {
  test('joins profiles with the traces beside them, and fails on an objective of a file', async () => {
    const { code, report } = await analyze({ 'flamegate.yml': settings, 'slo.yml': slo })
    expect(code).toBe(1)
    const gate = gateOf(report, 'endpoint-objective')
    expect(gate).toMatchObject({ status: 'failed', severity: 'hard-fail' })
    expect(gate.because).toBe('CPU per request of `POST /v1/checkout` +60.1% (limit 3%)')
    expect(report.inputs.map(({ format, side }) => `${side} ${format}`).sort()).toEqual([
      'base otlp-traces',
      'base pprof',
      'head otlp-traces',
      'head pprof'
    ])
    expect(readFileSync(join(folder, 'out', 'report.md'), 'utf8')).toContain('shopd/checkout')
  })

  test('goes on without a file of objectives that is not there, and says so', async () => {
    const { report } = await analyze({
      'flamegate.yml': settings.replace('slo.yml', 'gone.yml')
    })
    expect(gateOf(report, 'endpoint-objective').status).toBe('not_applicable')
    expect(report.diagnostics.map(({ code }) => code)).toContain('objectives/missing')
  })
})
