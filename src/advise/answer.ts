import {
  type AnalysisAnswer,
  analysisAnswerSchema,
  answerLimits
} from '../model/analysisContract.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { inventedNumbers } from './invented.js'
import { cutToLimit, plainProse } from './plain.js'
import { rowsOf } from './quantities/values.js'

/** What is left of an answer: prose and steps as plain text. */
export interface Advice {
  readonly model?: string
  readonly summary?: string
  readonly recommendations: readonly { readonly finding_id?: string; readonly text: string }[]
  /** Parts that are not used, and why. */
  readonly dropped: readonly string[]
}

export type ReadAnswer =
  | { readonly kind: 'answer'; readonly advice: Advice }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const refused = (found: string): ReadAnswer => ({
  kind: 'refused',
  diagnostic: {
    severity: 'error',
    code: 'analysis/answer',
    message: `expected an answer like { "summary_override": "...", "recommendations": ["..."] }, found ${found}`,
    hint: 'see docs/llm.md for what an endpoint has to answer'
  }
})

const longestModel = 60

type Given = NonNullable<AnalysisAnswer['recommendations']>[number]

/** Title and body as sentences; a title without a full stop gets one. */
const textOf = (given: Given): string => {
  if (typeof given === 'string') return plainProse(given)
  const title = plainProse(given.title ?? '')
  const body = plainProse(given.body ?? '')
  if (title === '' || body === '') return title || body
  return `${/[.!?:]$/.test(title) ? title : `${title}.`} ${body}`
}

interface Read {
  readonly recommendation?: Advice['recommendations'][number]
  readonly dropped?: string
}

const readRecommendation =
  (ids: ReadonlySet<string>) =>
  (given: Given, index: number): Read => {
    const text = cutToLimit(textOf(given), answerLimits.recommendation_characters)
    if (text === '') return { dropped: `recommendations[${index}]: it has no text` }
    const id = typeof given === 'string' ? undefined : (given.finding_id ?? undefined)
    if (id === undefined) return { recommendation: { text } }
    if (ids.has(id)) return { recommendation: { finding_id: id, text } }
    return {
      recommendation: { text },
      dropped: `recommendations[${index}].finding_id: no finding of the report has it`
    }
  }

const readRecommendations = (
  given: readonly Given[],
  report: Report
): Pick<Advice, 'recommendations' | 'dropped'> => {
  const most = answerLimits.recommendations
  const ids = new Set(rowsOf(report).map(({ id }) => id))
  const read = given.slice(0, most).map(readRecommendation(ids))
  const beyond = given.length - most
  return {
    recommendations: read.flatMap(({ recommendation }) => recommendation ?? []),
    dropped: [
      ...read.flatMap(({ dropped }) => dropped ?? []),
      ...(beyond > 0 ? [`recommendations: ${beyond} beyond the first ${most}`] : [])
    ]
  }
}

const readSummary = (
  given: string,
  report: Report
): Pick<Advice, 'summary'> & { readonly dropped: readonly string[] } => {
  const summary = cutToLimit(plainProse(given), answerLimits.summary_characters)
  if (summary === '') return { dropped: [] }
  const invented = inventedNumbers(summary, report)
  if (invented.length === 0) return { summary, dropped: [] }
  const shown = invented.slice(0, 3).join(', ')
  return { dropped: [`summary_override: no value of the report is ${shown}`] }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the answer about a report: what is not as agreed is refused as a whole, what cannot be used is dropped. */
export const readAnswer = (text: string, report: Report): ReadAnswer => {
  const json = parse(text)
  if (json === undefined) return refused('no JSON')
  const { data, error } = analysisAnswerSchema.safeParse(json)
  if (data === undefined) {
    const [issue] = error.issues
    return refused(`${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'other data'}`)
  }
  const model = cutToLimit(plainProse((data.model ?? '').replaceAll('`', '')), longestModel)
  const { dropped, ...summary } = readSummary(data.summary_override ?? '', report)
  const rest = readRecommendations(data.recommendations ?? [], report)
  return {
    kind: 'answer',
    advice: {
      ...(model === '' ? {} : { model }),
      ...summary,
      ...rest,
      dropped: [...dropped, ...rest.dropped]
    }
  }
}
