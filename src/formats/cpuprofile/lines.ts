import type { LineTable } from '../../model/profile.js'
import { countAt, listAt, recordAt } from './take.js'

/** Ticks of lines while they are read: by function and line. */
export type LineTicks = Map<
  string,
  { readonly number: number; readonly line: number; ticks: number }
>

/** Adds what V8 says of the lines of a node, where it says so: how often each was the one that ran. */
export const addTicks = (ticks: LineTicks, number: number, value: unknown, place: string): void => {
  if (value === undefined) return
  for (const [at, one] of listAt(value, place).entries()) {
    const tick = recordAt(one, `${place}[${at}]`)
    const line = countAt(tick['line'], `${place}[${at}].line`)
    const count = countAt(tick['ticks'], `${place}[${at}].ticks`)
    if (line === 0 || count === 0) continue
    const key = `${number}:${line}`
    const known = ticks.get(key)
    if (known === undefined) ticks.set(key, { number, line, ticks: count })
    else known.ticks += count
  }
}

/** The lines of all functions, in the columns of the profile: time, and how often. */
export const lineTable = (ticks: LineTicks, period: number): LineTable => {
  const rows = [...ticks.values()]
  return {
    functions: rows.map(({ number }) => number),
    lines: rows.map(({ line }) => line),
    flat: [rows.map((row) => Math.round(row.ticks * period)), rows.map((row) => row.ticks)]
  }
}
