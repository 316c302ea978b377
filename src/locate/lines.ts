/** The lines that functions spend their own cost at. */

import type { FunctionEntry } from '../model/report.js'
import type { Side } from '../model/side.js'
import type { Part } from '../pair/measurement.js'
import type { Pairs } from '../pair/pair.js'

type Subject = Pick<FunctionEntry, 'name' | 'parts' | 'workload' | 'metric' | 'location'>

/** The functions of a profile that are the subject, in its own file: a closure may be inlined into another one. */
const placesOf = ({ profile }: Part, { name, parts = [], location }: Subject) => {
  const symbols = new Set([name, ...parts.map((part) => part.name)])
  const named = [...profile.functions.entries()].filter(([, info]) => symbols.has(info.name))
  const file = named.find(([, info]) => info.name === name)?.[1].file ?? location?.file
  return new Set(named.filter(([, info]) => info.file === file).map(([place]) => place))
}

const addPart = (sums: Map<number, number>, part: Part, subject: Subject): void => {
  const { lines: table, columns } = part.profile
  const flat = table?.flat[columns.indexOf(part.column)]
  if (table === undefined || flat === undefined) return
  const places = placesOf(part, subject)
  for (const [row, place] of table.functions.entries()) {
    const line = table.lines[row] ?? 0
    const value = flat[row] ?? 0
    if (places.has(place) && value !== 0) sums.set(line, (sums.get(line) ?? 0) + value)
  }
}

/** Lines and what they cost, the hottest first. Values of a side are means over its replicates, as in the report. */
export type Lines = readonly { readonly line: number; readonly flat: number }[]

export const linesOf = (subject: Subject, side: Side, { profiles }: Pairs): Lines => {
  const pair = profiles.find(
    ({ workload, type }) => workload === subject.workload && type === subject.metric
  )
  const parts = pair?.[side]?.parts ?? []
  const sums = new Map<number, number>()
  for (const part of parts) addPart(sums, part, subject)
  const replicates = new Set(parts.map(({ replicate }) => replicate)).size
  return [...sums]
    .map(([line, flat]) => ({ line, flat: flat / replicates }))
    .sort((a, b) => b.flat - a.flat || a.line - b.line)
}
