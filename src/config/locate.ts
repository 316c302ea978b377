import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Path } from './jsonSchema.js'

/** Which end of a `key: value` pair is meant. */
export type PairPart = 'key' | 'value'

/** Where one step of a path leads: the offsets of the pair, and the node to step on from. */
interface Stop {
  readonly node: unknown
  readonly key: number
  readonly value: number
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null

const step = (document: Document, from: Stop, part: PropertyKey): Stop | undefined => {
  const node = isAlias(from.node) ? from.node.resolve(document) : from.node
  if (isSeq(node)) {
    const item = node.items[Number(part)]
    const offset = offsetOf(item) ?? from.value
    return { node: item, key: offset, value: offset }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  if (pair === undefined) return undefined
  const key = offsetOf(pair.key) ?? from.value
  const value = isEmpty(pair.value) ? key : (offsetOf(pair.value) ?? key)
  return { node: pair.value, key, value }
}

/**
 * Offset of what stands at a path of a YAML document. A key without a value is its own value, and a path that leads
 * nowhere ends at the last thing on it.
 */
export const locate = (document: Document, path: Path, part: PairPart): number => {
  const start = offsetOf(document.contents) ?? 0
  let stop: Stop = { node: document.contents, key: start, value: start }
  for (const key of path) {
    const next = step(document, stop, key)
    if (next === undefined) return stop.value
    stop = next
  }
  return stop[part]
}
