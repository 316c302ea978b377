import type { Diagnostic } from '../model/diagnostic.js'
import { type History, historySchema } from '../model/history.js'
import { historyBounds } from '../model/historyBounds.js'
import { parseJson, whyNoJson } from '../model/parseJson.js'

export type ReadHistory =
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const refused = (code: string, message: string, hint: string): ReadHistory => ({
  kind: 'refused',
  diagnostic: { severity: 'warning', code: `history/${code}`, message, hint }
})

const startAnew = 'delete the stored history to begin a new one'

/** The first complaint is enough: all of them would take far more memory than what they are about (see io/views). */
const first = { reportInput: false, abortEarly: true } as const

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'schema_version' in value
    ? value.schema_version
    : undefined

const tooMany = ({ series, points, pulls }: History): string | undefined => {
  const names = Object.keys(series).length
  if (names > historyBounds.series) return `${names} series, more than ${historyBounds.series}`
  const rows = [...points.map(({ values }) => values), ...pulls.map((pull) => pull.rows)]
  const most = Math.max(0, ...rows.map((row) => Object.keys(row).length))
  return most > historyBounds.seriesOfPoint
    ? `${most} rows of one run, more than ${historyBounds.seriesOfPoint}`
    : undefined
}

const check = (value: unknown): ReadHistory => {
  const version = versionOf(value)
  if (typeof version === 'number' && version > 1) {
    return refused(
      'newer',
      `written by a newer flamegate: expected schema_version 1, found ${version}`,
      'use a newer version of flamegate'
    )
  }
  const { data, error } = historySchema.safeParse(value, first)
  if (data === undefined) {
    const [issue] = error.issues
    const where = issue?.path.map(String).join('.') || 'the top'
    return refused('invalid', `expected a history, found at ${where}: ${issue?.message}`, startAnew)
  }
  const excess = tooMany(data)
  if (excess !== undefined)
    return refused('too-large', `expected a history, found ${excess}`, startAnew)
  return { kind: 'history', history: data }
}

/** Reads the text of a history, which anybody may have written. Never throws. */
export const readHistory = (text: string): ReadHistory => {
  if (text.length > historyBounds.bytes) {
    const message = `expected at most ${historyBounds.bytes} characters, found ${text.length}`
    return refused('too-large', message, startAnew)
  }
  try {
    return check(parseJson(text))
  } catch (error) {
    return refused('damaged', whyNoJson(error), startAnew)
  }
}
