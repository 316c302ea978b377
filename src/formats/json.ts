import { JsonBoundError, parseJson } from '../model/parseJson.js'

/** What a text is as JSON, or why it is none. */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'damaged'
      readonly message: string
      readonly hint: string
      readonly byte?: number
    }

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Where JSON.parse stopped, as far as it says: not every one of its messages has a position. */
const placeOf = (text: string, error: unknown): number | undefined => {
  const message = error instanceof Error ? error.message : ''
  const position = /at position (\d{1,15})/.exec(message)?.[1]
  return position === undefined ? undefined : bytesOf(text.slice(0, Number(position)))
}

const damaged = (text: string, error: unknown): ReadJson => {
  if (error instanceof JsonBoundError) {
    const hint = 'look at the step that wrote it: no profiler and no collector writes so'
    return { kind: 'damaged', message: error.message, hint }
  }
  const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}')
  const byte = isCut ? bytesOf(text) : placeOf(text, error)
  const place = byte === undefined ? '' : `at byte ${byte}: `
  const found = isCut ? 'that it ends early' : 'something else'
  return {
    kind: 'damaged',
    message: `${place}expected JSON, found ${found}`,
    hint: 'write the file to its end',
    ...(byte === undefined ? {} : { byte })
  }
}

export const readJson = (text: string): ReadJson => {
  try {
    return { kind: 'json', value: parseJson(text) }
  } catch (error) {
    return damaged(text, error)
  }
}

/** The value as an object with keys; undefined for anything else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
