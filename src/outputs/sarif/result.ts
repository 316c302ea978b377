import type { BenchEntry, FunctionEntry } from '../../model/report.js'
import { visible } from '../../units/visible.js'
import { sarifText } from '../escape.js'
import {
  benchChangeWords,
  benchMark,
  benchWords,
  decidedWords,
  functionMark,
  metricName,
  shareWords
} from '../words/change.js'
import { benchEvidenceWords, functionEvidenceWords } from '../words/evidence.js'
import { allRules, type SarifRule } from './rules.js'

export type SarifLevel = 'error' | 'warning' | 'note'

type Place = NonNullable<FunctionEntry['place']>

/** A row of the report that is to become an alert. */
interface Alert {
  readonly rule: SarifRule
  readonly id: string
  readonly text: string
  /** Whole name of function or benchmark, for viewers that show where in the program an alert is. */
  readonly symbol: string
  readonly place: Place
}

/** A URI reference relative to the root of the repository (SARIF 3.4.3); every segment is percent-encoded. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

/** GitHub wants all four ends of a region. Where in the line is not known, so its first character stands for it. */
const regionOf = (line: number) => ({
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 2
})

const locationOf = ({ place, symbol }: Alert) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
    region: regionOf(place.line)
  },
  logicalLocations: [{ fullyQualifiedName: visible(symbol), kind: 'function' }]
})

const resultOf = (alert: Alert, level: SarifLevel) => ({
  ruleId: alert.rule.id,
  ruleIndex: allRules.indexOf(alert.rule),
  level,
  message: { text: alert.text },
  locations: [locationOf(alert)],
  // The one that GitHub tells alerts apart by: ours, so that an alert lives on when lines move.
  partialFingerprints: { primaryLocationLineHash: `${alert.id}:1`, 'flamegate/v1': alert.id },
  properties: { finding: alert.id, line: alert.place.because }
})

export type SarifResult = ReturnType<typeof resultOf>

/** What an alert says beside its row. */
export interface About {
  readonly rule: SarifRule
  readonly level: SarifLevel
}

/**
 * A function row as a result; undefined where the repository has no place for it. GitHub shows the first sentence as
 * title.
 */
export const functionResult = (
  entry: FunctionEntry,
  name: string,
  { rule, level }: About
): SarifResult | undefined => {
  const { place } = entry
  if (place === undefined) return undefined
  const { word } = functionMark(entry.class, entry.metric)
  const text = sarifText(
    `${name}: ${word}, ${decidedWords(entry)} (${metricName(entry.metric)}). Flat share ${shareWords(entry)}; ${functionEvidenceWords(entry)}.`
  )
  return resultOf({ rule, id: entry.id, text, symbol: entry.name, place }, level)
}

/** A benchmark row as a result; undefined where the repository has no place for it. */
export const benchmarkResult = (
  entry: BenchEntry,
  { rule, level }: About
): SarifResult | undefined => {
  const { place } = entry
  if (place === undefined) return undefined
  const kind = entry.verdict === 'regression' ? 'regression' : 'unchanged'
  const { word } = benchMark(kind, entry.unit)
  const text = sarifText(
    `Benchmark ${entry.name}: ${word}, ${benchChangeWords(entry)}. ${benchWords(entry)}; ${benchEvidenceWords(entry)}.`
  )
  const symbol = `${entry.package}.Benchmark${entry.name}`
  return resultOf({ rule, id: entry.id, text, symbol, place }, level)
}
