/** CPU profiles of V8 for tests: each shows only what matters. */

interface Call {
  readonly name: string
  readonly url?: string
  /** From 1, as people count. */
  readonly line?: number
  readonly hits?: number
  readonly ticks?: readonly { readonly line: number; readonly ticks: number }[]
  readonly calls?: readonly Call[]
}

const nodesOf = (
  call: Call,
  nodes: Record<string, unknown>[] = []
): readonly Record<string, unknown>[] => {
  const { name, url = '', line = 0, hits = 0, ticks, calls = [] } = call
  const children: number[] = []
  nodes.push({
    id: nodes.length + 1,
    callFrame: { functionName: name, scriptId: '0', url, lineNumber: line - 1, columnNumber: 0 },
    hitCount: hits,
    ...(calls.length === 0 ? {} : { children }),
    ...(ticks === undefined ? {} : { positionTicks: ticks })
  })
  for (const one of calls) {
    children.push(nodes.length + 1)
    nodesOf(one, nodes)
  }
  return nodes
}

/** A profile of `micros` microseconds, of calls below `(root)`. */
export const cpuProfile = (
  calls: readonly Call[],
  micros = 1000,
  more: Readonly<Record<string, unknown>> = {}
) => ({
  nodes: nodesOf({ name: '(root)', calls }),
  startTime: 5000,
  endTime: 5000 + micros,
  samples: [],
  timeDeltas: [],
  ...more
})
