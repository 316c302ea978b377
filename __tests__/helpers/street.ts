/** Runs the whole street on decoded inputs, with a fixed context. */
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import { noAcks } from '../../src/model/ack.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Report } from '../../src/model/report.js'

export const context = {
  version: '0.0.0',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: undefined,
  headLabel: undefined,
  ignoredFiles: 0,
  acks: noAcks,
  headLoosens: []
} as const

/** The report for some inputs under a configuration written as YAML. */
export const reportOf = (files: readonly DecodedFile[], yaml = ''): Report => {
  const file = yaml === '' ? undefined : { path: 'flamegate.yml', text: yaml }
  return analyze(files, resolveConfig({ file }).config, context, () => undefined)
}

/** Status of every gate by id. */
export const gateStatuses = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(report.verdict.gates.map((gate) => [gate.id, gate.status]))

export const gateOf = (report: Report, id: string) => {
  const gate = report.verdict.gates.find((one) => one.id === id)
  if (gate === undefined) throw new Error(`no gate ${id}`)
  return gate
}
