import { countAt, failAt, listAt, recordAt } from './take.js'

/** The call tree of a file: its nodes by place, each with what it is and where it hangs. */
export interface Nodes {
  readonly list: readonly Readonly<Record<string, unknown>>[]
  /** Place of the node above each one; -1 for the root. */
  readonly parents: Int32Array
}

const placesById = (list: Nodes['list']): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  for (const [at, { id }] of list.entries()) {
    const number = countAt(id, `nodes[${at}].id`)
    if (places.has(number)) failAt(`nodes[${at}].id`, 'an id that no other node has', id)
    places.set(number, at)
  }
  return places
}

/** The nodes of a file. Every node hangs below one other at most; that they make no circle shows where a stack is taken. */
export const readNodes = (value: unknown): Nodes => {
  const list = listAt(value, 'nodes').map((node, at) => recordAt(node, `nodes[${at}]`))
  const places = placesById(list)
  const parents = new Int32Array(list.length).fill(-1)
  for (const [at, { children }] of list.entries()) {
    if (children === undefined) continue
    for (const [index, id] of listAt(children, `nodes[${at}].children`).entries()) {
      const place = `nodes[${at}].children[${index}]`
      const child = places.get(countAt(id, place)) ?? failAt(place, 'the id of a node', id)
      if (parents[child] !== -1) failAt(place, 'a node that hangs below no other', id)
      parents[child] = at
    }
  }
  return { list, parents }
}

/** The places of a node and all above it, root first. */
export const pathOf = ({ list, parents }: Nodes, node: number): readonly number[] => {
  const path: number[] = []
  for (let at = node; at >= 0; at = parents[at] ?? -1) {
    if (path.length === list.length) return failAt(`nodes[${node}]`, 'a root above it', undefined)
    path.push(at)
  }
  return path.reverse()
}
