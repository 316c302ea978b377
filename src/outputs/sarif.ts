/**
 * `flamegate.sarif`: what became worse, for code scanning. SARIF 2.1.0 (OASIS), within the limits and with the properties
 * that GitHub's documentation of SARIF support asks for. Nothing worse is an empty list, which closes old alerts.
 */
import type { Output } from '../model/output.js'
import type { Report } from '../model/report.js'
import { jsonText } from './escape.js'
import { failedGates, findingLevels } from './findingLevels.js'
import { benchmarksOf, worseFunctions } from './rows.js'
import {
  benchmarkResult,
  functionResult,
  type SarifLevel,
  type SarifResult
} from './sarif/result.js'
import { allRules, ruleOfBenchmark, ruleOfFunction, rules, type SarifRule } from './sarif/rules.js'
import { functionNamer } from './words/names.js'
import { overLimitRows } from './words/overLimits.js'

/** GitHub takes 25,000 and keeps 5,000; nobody reads more alerts than these, and the report has all. */
const maxResults = 50

const descriptor = ({ id, name, short, full, help }: SarifRule) => ({
  id,
  name,
  shortDescription: { text: short },
  fullDescription: { text: full },
  help: { text: help },
  defaultConfiguration: { level: 'warning' },
  properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' }
})

const acceptedIds = ({ verdict }: Report): ReadonlySet<string> =>
  new Set(verdict.gates.flatMap(({ accepted }) => accepted))

interface Found {
  readonly results: readonly SarifResult[]
  /** Rows that the repository has no place for. */
  readonly unplaced: number
}

const weight: readonly SarifLevel[] = ['error', 'warning', 'note']

/** The worst first. What is accepted is no alert, and Go's own runtime has no line to change. */
const foundIn = (report: Report): Found => {
  const byFinding = findingLevels(failedGates(report))
  const isAccepted = acceptedIds(report)
  const nameOf = functionNamer(report)
  const levelOf = (id: string): SarifLevel => {
    const level = byFinding.get(id)
    return level === undefined || level === 'notice' ? 'note' : level
  }
  const over = overLimitRows(report)
  const functions = [
    ...worseFunctions(report).map((entry) => ({ entry, rule: ruleOfFunction(entry) })),
    ...over.functions.map((entry) => ({ entry, rule: rules.overLimit }))
  ].filter(({ entry: { id, runtime } }) => !runtime && !isAccepted.has(id))
  const benchmarks = [
    ...benchmarksOf(report, 'regression').map((entry) => ({ entry, rule: ruleOfBenchmark(entry) })),
    ...over.benchmarks.map((entry) => ({ entry, rule: rules.overLimit }))
  ].filter(({ entry: { id } }) => !isAccepted.has(id))
  const all = [
    ...functions.map(({ entry, rule }) =>
      functionResult(entry, nameOf(entry), { rule, level: levelOf(entry.id) })
    ),
    ...benchmarks.map(({ entry, rule }) =>
      benchmarkResult(entry, { rule, level: levelOf(entry.id) })
    )
  ]
  const results = all.filter((one) => one !== undefined)
  return {
    results: weight.flatMap((level) => results.filter((result) => result.level === level)),
    unplaced: all.length - results.length
  }
}

/** How much of what became worse is not in the file: for want of a place, and beyond the most that it has. */
export const leftOutOfSarif = (
  report: Report
): { readonly unplaced: number; readonly beyond: number } => {
  const { results, unplaced } = foundIn(report)
  return { unplaced, beyond: Math.max(0, results.length - maxResults) }
}

const logOf = (report: Report) => {
  const { results, unplaced } = foundIn(report)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/flamegate/flamegate',
            rules: allRules.map(descriptor)
          }
        },
        automationDetails: { id: 'flamegate/' },
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository' } }
        },
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, maxResults),
        properties: { left_out: Math.max(0, results.length - maxResults), unplaced }
      }
    ]
  }
}

export const sarif: Output = {
  id: 'sarif',
  fileName: 'flamegate.sarif',
  title: 'SARIF log',
  render: (report) => jsonText(logOf(report))
}
