/** Findings in complete sentences with their ids: for people who search, and for their assistants, who read no tables. */

import type { BenchEntry, FunctionEntry, NotJudgedEntry, Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { benchmarksOf, betterFunctions, smallRemoved, worseFunctions } from '../rows.js'
import { causeSentence } from './causes.js'
import {
  benchChangeWords,
  benchSideWords,
  decidedWords,
  flatOn,
  metricName,
  shareOn
} from './change.js'
import { benchEvidenceWords, functionEvidenceWords } from './evidence.js'
import { benchmarksById, fateOfOne, notJudgedInOrder } from './notJudged.js'
import { callerWords, ownersShown, whereWords } from './place.js'
import { touchSentence } from './touch.js'

/** A finding as a sentence about it, whose subject is a name. */
export interface Sentence {
  readonly id: string
  readonly subject: string
  /** Goes on from the subject. */
  readonly rest: string
}

const classWords: Readonly<Record<FunctionEntry['class'], string>> = {
  regression: 'is a regression',
  improvement: 'is an improvement',
  'new-hotspot': 'is a new hotspot',
  'removed-hotspot': 'is a removed hotspot',
  unchanged: 'is unchanged'
}

const placeOf = (entry: Pick<FunctionEntry, 'place' | 'location'>): string => {
  const where = whereWords(entry)
  return where === undefined ? '' : ` (\`${where}\`)`
}

/** Whose it is, and through whom it is reached, as sentences of their own. */
const aboutWhom = (entry: Pick<FunctionEntry, 'called_from' | 'owners'>): string => {
  const caller = callerWords(entry)
  const { named, more } = ownersShown(entry)
  const owners = [
    ...named.map((owner) => `\`${owner}\``),
    ...(more > 0 ? [`${formatCount(more)} more`] : [])
  ]
  return [
    ...(caller === undefined ? [] : [` It is called from \`${caller.name}\` (\`${caller.at}\`).`]),
    ...(owners.length === 0 ? [] : [` Owned by ${owners.join(', ')}.`])
  ].join('')
}

const inWorkload = ({ workload }: { readonly workload: string }): string =>
  ` in workload \`${workload}\``

/** What was measured of a function, on both sides, and how sure its change is. */
const measuredWords = (entry: FunctionEntry): string => {
  const costs = `its own ${metricName(entry.metric)} is ${flatOn(entry, 'base')} in base and ${flatOn(entry, 'head')} in head`
  const shares = `${shareOn(entry, 'base')} and ${shareOn(entry, 'head')} of the total`
  return `${costs}, ${shares} (${decidedWords(entry)}; ${functionEvidenceWords(entry)})`
}

const ofFunction = (entry: FunctionEntry): Sentence => ({
  id: entry.id,
  subject: entry.name,
  rest: `${placeOf(entry)} ${classWords[entry.class]} of ${metricName(entry.metric)}${inWorkload(entry)}: ${measuredWords(entry)}.${touchSentence(entry)}${aboutWhom(entry)}`
})

const inPackage = ({ package: path }: BenchEntry): string => (path === '' ? '' : ` of \`${path}\``)

const benchMeasured = (entry: BenchEntry): string => {
  const side = (of: BenchEntry['base']): string => benchSideWords(of, entry.unit)
  const sides = `it is ${side(entry.base)} in base and ${side(entry.head)} in head`
  return `${sides} (${benchChangeWords(entry)}; ${benchEvidenceWords(entry)})`
}

const ofBenchmark = (entry: BenchEntry): Sentence => ({
  id: entry.id,
  subject: entry.name,
  rest: `${inPackage(entry)}${placeOf(entry)} is ${entry.verdict === 'regression' ? 'a regression' : 'an improvement'} in ${entry.unit}: ${benchMeasured(entry)}.${causeSentence(entry)}${touchSentence(entry)}${aboutWhom(entry)}`
})

const ofNotJudged =
  (rows: ReadonlyMap<string, BenchEntry>) =>
  (entry: NotJudgedEntry): Sentence => {
    const { id, name: subject } = entry
    const row = rows.get(id)
    const place = entry.kind === 'function' ? placeOf(entry) : row ? inPackage(row) : ''
    const where =
      entry.kind === 'function'
        ? ` of ${metricName(entry.metric)}${inWorkload(entry)}`
        : ` in ${entry.unit}`
    const rest = `${place} ${fateOfOne(entry, rows)}${where} and is not judged: ${entry.because}.`
    return { id, subject, rest }
  }

/** What became worse, better and gone, then what is not judged; each in the order of the tables. */
export const sentencesOf = (report: Report): readonly Sentence[] => {
  const rows = benchmarksById(report)
  return [
    ...worseFunctions(report).map(ofFunction),
    ...benchmarksOf(report, 'regression').map(ofBenchmark),
    ...betterFunctions(report).map(ofFunction),
    ...benchmarksOf(report, 'improvement').map(ofBenchmark),
    ...smallRemoved(report).map(ofFunction),
    ...notJudgedInOrder(report, rows).map(ofNotJudged(rows))
  ]
}

/** A line that refers to findings by their ids. */
export interface Reference {
  readonly from: string
  readonly to: readonly string[]
}

/** Which findings each failed gate and each next step is about. */
export const referencesOf = (report: Report): readonly Reference[] => {
  const known = new Set(sentencesOf(report).map(({ id }) => id))
  const { verdict, recommendations } = report
  const all = [
    ...verdict.gates
      .filter(({ status }) => status === 'failed')
      .map(({ id, findings }) => ({ from: `Gate \`${id}\` failed because of`, to: findings })),
    ...recommendations.map(({ finding_id }, index) => ({
      from: `Next step ${index + 1} is about`,
      to: finding_id === undefined ? [] : [finding_id]
    }))
  ]
  return all
    .map(({ from, to }) => ({ from, to: to.filter((id) => known.has(id)) }))
    .filter(({ to }) => to.length > 0)
}
