import type { History } from '../model/history.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(a > b) - Number(a < b)

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, item]) => [key, sorted(item)])
  )
}

/** The one text of a value: keys in the order of their names, at every depth. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value) as Json)

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${close}`

/**
 * The text of a history. Every series and every run is a line of its own, so that git stores what a run adds and not the
 * whole again; equal histories have equal texts.
 */
export const writeHistory = ({ series, points, pulls }: History): string => {
  const names = Object.entries(series)
    .sort(byKey)
    .map(([id, one]) => `${JSON.stringify(id)}:${canonical(one)}`)
  return [
    '{"schema_version":1,"tool":"flamegate-history",',
    `"series":${block('{', names, '}')},`,
    `"points":${block('[', points.map(canonical), ']')},`,
    `"pulls":${block('[', pulls.map(canonical), ']')}}`,
    ''
  ].join('\n')
}
