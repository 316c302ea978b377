/** What the samples of one side cost by endpoint. */
import type { Measurement, Part } from '../pair/measurement.js'

export interface EndpointCost {
  readonly keys: Set<string>
  value: number
  events: number
  /** Id of a request to it. */
  example: string | undefined
  /** By symbol of the leaf. */
  readonly functions: Map<string, number>
}

/** All profiles of a side added up. */
export interface EndpointSums {
  readonly total: number
  readonly events: number
  readonly profiles: number
  readonly endpoints: ReadonlyMap<string, EndpointCost>
  readonly crowded: number
}

/** Events of a cell: those of its function, in proportion to what they cost there. */
const eventsOf = ({ column }: Part, leaf: number, value: number): number => {
  const flat = column.flat[leaf] ?? 0
  return flat === 0 ? 0 : ((column.events?.flat[leaf] ?? 0) * value) / flat
}

const newCost = (): EndpointCost => ({
  keys: new Set(),
  value: 0,
  events: 0,
  example: undefined,
  functions: new Map()
})

const addPart = (endpoints: Map<string, EndpointCost>, part: Part): void => {
  const { profile, column } = part
  const { labels: sums } = profile
  const at = profile.columns.findIndex(
    ({ sampleType }) => sampleType.type === column.sampleType.type
  )
  const flat = sums?.flat[at]
  if (sums === undefined || flat === undefined) return
  for (const [cell, value] of flat.entries()) {
    const label = sums.labels[sums.labelOf[cell] ?? -1]
    if (label === undefined || label.value === '') continue
    const cost = endpoints.get(label.value) ?? newCost()
    endpoints.set(label.value, cost)
    const leaf = sums.functionOf[cell] ?? -1
    const name = profile.functions[leaf]?.name ?? ''
    cost.keys.add(label.key)
    cost.value += value
    cost.example ??= label.example
    cost.events += eventsOf(part, leaf, value)
    cost.functions.set(name, (cost.functions.get(name) ?? 0) + value)
  }
}

export const endpointSums = ({ parts }: Measurement): EndpointSums => {
  const endpoints = new Map<string, EndpointCost>()
  for (const part of parts) addPart(endpoints, part)
  const sum = (of: (part: Part) => number): number => parts.reduce((all, part) => all + of(part), 0)
  return {
    total: sum(({ column }) => column.total),
    events: sum(({ column }) => column.events?.total ?? 0),
    profiles: new Set(parts.map(({ replicate }) => replicate)).size,
    endpoints,
    crowded: sum(({ profile }) => profile.labels?.crowded ?? 0)
  }
}
