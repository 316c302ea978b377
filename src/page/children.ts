/** The children of every node in one list: those of node n are `nodes` from `starts[n]` up to `starts[n + 1]`. */
export interface Children {
  readonly starts: Int32Array
  readonly nodes: Int32Array
}

/** Children in the order of their places. */
export const childrenOf = (parents: Int32Array): Children => {
  const starts = new Int32Array(parents.length + 1)
  for (let node = 1; node < parents.length; node++) {
    const slot = (parents[node] ?? 0) + 1
    starts[slot] = (starts[slot] ?? 0) + 1
  }
  for (let node = 0; node < parents.length; node++) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  }
  const free = starts.slice()
  const nodes = new Int32Array(Math.max(0, parents.length - 1))
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node] ?? 0
    const at = free[parent] ?? 0
    nodes[at] = node
    free[parent] = at + 1
  }
  return { starts, nodes }
}

/** The children of one node. */
export const childrenAt = ({ starts, nodes }: Children, node: number): Int32Array =>
  nodes.subarray(starts[node], starts[node + 1])
