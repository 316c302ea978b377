/** Objectives in files of OpenSLO and Sloth. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readObjectiveFile } from '../../src/config/objectiveFile.js'
import { anyText } from '../helpers/anyText.js'

const read = (text: string) => readObjectiveFile({ path: 'slo/shop.yml', text })
const source = 'slo/shop.yml'

const openSlo = `
apiVersion: openslo/v1
kind: Service
metadata: { name: shopd }
spec: { description: the shop }
---
apiVersion: openslo/v1
kind: SLO
metadata:
  name: checkout-latency
  annotations: { flamegate/endpoint: POST /v1/checkout }
spec:
  service: shopd
  budgetingMethod: Occurrences
  indicator:
    metadata: { name: fast }
    spec: { ratioMetric: { counter: true } }
  objectives:
    - { displayName: fast enough, op: lte, value: 300, target: 0.999 }
`

const sloth = `
version: prometheus/v1
service: shopd
slos:
  - name: cart-availability
    objective: 99.95
    labels: { flamegate_endpoint: 'GET /v1/cart/{id}', team: cart }
    sli:
      events: { error_query: 'sum(rate(errors[{{.window}}]))', total_query: 'sum(rate(all[{{.window}}]))' }
    alerting: { page_alert: { disable: true } }
`

const slothResource = `
apiVersion: sloth.slok.dev/v1
kind: PrometheusServiceLevel
metadata: { name: shop }
spec:
  service: shopd
  slos:
    - { name: health, objective: 99, labels: { flamegate_endpoint: GET /healthz } }
`

describe('a file of objectives', () => {
  test.each([
    [
      'OpenSLO, among other documents',
      openSlo,
      {
        endpoint: 'POST /v1/checkout',
        name: 'checkout-latency',
        target: '99.9%',
        threshold: '<= 300'
      }
    ],
    [
      'Sloth',
      sloth,
      { endpoint: 'GET /v1/cart/{id}', name: 'shopd/cart-availability', target: '99.95%' }
    ],
    [
      'Sloth in Kubernetes',
      slothResource,
      { endpoint: 'GET /healthz', name: 'shopd/health', target: '99%' }
    ]
  ])('of %s is read', (_, text, objective) => {
    expect(read(text)).toEqual({ objectives: [{ ...objective, source }], diagnostics: [] })
  })

  test.each([
    [
      'names no endpoint',
      sloth.replace('flamegate_endpoint', 'endpoint'),
      /`shopd\/cart-availability` names no endpoint/
    ],
    [
      'has another shape',
      openSlo.replace('target: 0.999', 'target: 99.9'),
      /spec\.objectives\[0\]\.target: expected less than 1/
    ],
    ['is something else', 'kind: Deployment\napiVersion: apps/v1\n', /found neither/],
    ['is no YAML', 'a: [', /expected YAML/],
    ['has aliases without an anchor', 'a: *b', /expected YAML/],
    ['is too long', 'a'.repeat(70_000), /at most 64 KiB/]
  ])('that %s says so, and promises nothing', (_, text, message) => {
    const { objectives, diagnostics } = read(text)
    expect(objectives).toEqual([])
    expect(diagnostics).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(message) }
    ])
  })

  test('that has one bad document keeps the others', () => {
    const { objectives, diagnostics } = read(`${sloth}---\nkind: Deployment\n`)
    expect([objectives.length, diagnostics.length]).toEqual([1, 1])
  })

  test('never throws, whatever it holds', () => {
    fc.assert(fc.property(anyText(), (text) => void read(text)))
    fc.assert(fc.property(fc.json(), (text) => void read(text)))
  })
})
