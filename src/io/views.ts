import { gunzipSync, gzipSync } from 'node:zlib'
import type { Diagnostic } from '../model/diagnostic.js'
import { firstComplaint } from '../model/firstComplaint.js'
import { parseJson, whyNoJson } from '../model/parseJson.js'
import { areOrdinary } from '../model/views/ordinary.js'
import { type Views, viewsName, viewsSchema } from '../model/views.js'
import { formatBytes } from '../units/format.js'

const MIB = 1024 * 1024

/**
 * The most that views may have as JSON. Some 2,000 profiles of 1,000 functions fit; text made to be small and to grow,
 * as `[[],[],...`, takes about 20 times as much memory.
 */
export const maxViewsBytes = 128 * MIB

const diagnose = (code: string, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  code: `views/${code}`,
  message,
  at: { file: viewsName },
  hint
})

export type PackedViews =
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

export type ReadViews =
  | { readonly kind: 'views'; readonly views: Views }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const refused = (code: string, message: string, hint: string) =>
  ({ kind: 'refused', diagnostic: diagnose(code, message, hint) }) as const

const whySchema = (value: unknown): string | undefined => {
  const { error } = viewsSchema.safeParse(value, firstComplaint)
  const [issue] = error?.issues ?? []
  return issue && `${issue.path.map(String).join('.')}: ${issue.message}`
}

/** JSON, or nothing where it would be longer than a string can be. */
const toJson = (views: Views): string | undefined => {
  try {
    return JSON.stringify(views)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const unpackable =
  'the report is whole, but `flamegate policy --replay` and `mode: publish` cannot judge it again without that file: compare fewer ' +
  'profiles at once (fewer `profile-rounds`, or a job for each workload)'

/** Of gzip: measurements become 10% larger than at its usual 6, in a third of the time. */
const level = 4

/** The bytes of views.json.gz, or why there can be none: what is written must be readable by everybody who checks it. */
export const packViews = (views: Views, max = maxViewsBytes): PackedViews => {
  const json = toJson(views)
  const bytes = json === undefined ? Number.POSITIVE_INFINITY : Buffer.byteLength(json)
  if (json === undefined || bytes > max) {
    return refused(
      'too-large',
      `expected measurements of at most ${formatBytes(max)} as JSON, found more, so there is no ${viewsName}`,
      unpackable
    )
  }
  const why = areOrdinary(views) ? undefined : whySchema(views)
  if (why !== undefined) {
    return refused(
      'unfit',
      `expected measurements within the bounds of ${viewsName}, found ${why}, so there is none`,
      unpackable
    )
  }
  return { kind: 'packed', bytes: gzipSync(json, { level }) }
}

const again = 'download the artifact of the report again'

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

const inflate = (bytes: Uint8Array, max: number): string | Diagnostic => {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: max })
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
      return diagnose(
        'too-large',
        `expected at most ${max} bytes when unpacked, found more`,
        'these hold more than is read here, or were not written by flamegate'
      )
    }
    const why = error instanceof Error ? error.message : String(error)
    return diagnose('damaged', `expected UTF-8 text in gzip, found: ${why}`, again)
  }
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'views_version' in value
    ? value.views_version
    : undefined

const check = (value: unknown): ReadViews => {
  const version = versionOf(value)
  if (typeof version === 'number' && version > 1) {
    return refused(
      'newer',
      `written by a newer flamegate: expected views_version 1, found ${version}`,
      'use a newer version of flamegate'
    )
  }
  const { data, error } = viewsSchema.safeParse(value, firstComplaint)
  if (data !== undefined) return { kind: 'views', views: data }
  const [issue] = error.issues
  const where = issue?.path.map(String).join('.') || 'at the top'
  return refused('invalid', `expected views, found at ${where}: ${issue?.message ?? ''}`, again)
}

/** Reads the bytes of views.json.gz, which anybody may have written. Never throws. */
export const unpackViews = (bytes: Uint8Array, max = maxViewsBytes): ReadViews => {
  const text = inflate(bytes, max)
  if (typeof text !== 'string') return { kind: 'refused', diagnostic: text }
  try {
    return check(parseJson(text))
  } catch (error) {
    return refused('damaged', whyNoJson(error), again)
  }
}
