import type { PageData, PageFunction, PageTree } from '../../src/model/page.js'
import { ROOT, SMALL } from '../../src/model/tree.js'
import { packageOf } from '../../src/symbols/importPath.js'
import { packNumbers, packParents } from '../../src/trees/packed.js'

/** `main;work 10 12`: a stack, the outermost caller first, and what its last frame cost in base and head. */
interface Line {
  readonly stack: readonly string[]
  readonly base: number
  readonly head: number
}

/** In a stack, the sum of frames that are too small. */
const SMALL_NAME = '...'

const readLine = (line: string): Line => {
  const [, stack = '', base, head] = /^(.*) (\S+) (\S+)$/.exec(line.trim()) ?? []
  return { stack: stack.split(';'), base: Number(base), head: Number(head) }
}

const functionOf = (name: string): PageFunction => ({
  name,
  pkg: packageOf(name),
  file: `${packageOf(name)}/file.go`,
  line: 7,
  own: packageOf(name).startsWith('example.com/'),
  owners: []
})

interface Growing {
  readonly names: string[]
  readonly nodes: Map<string, number>
  readonly parents: number[]
  readonly functions: number[]
  readonly base: number[]
  readonly head: number[]
}

const placeOf = ({ names }: Growing, name: string): number => {
  if (name === SMALL_NAME) return SMALL
  const known = names.indexOf(name)
  return known >= 0 ? known : names.push(name) - 1
}

const addLine = (growing: Growing, { stack, base, head }: Line): void => {
  const { nodes, parents, functions } = growing
  let node = 0
  for (const [depth, name] of stack.entries()) {
    if (name === '') continue
    const key = stack.slice(0, depth + 1).join(';')
    const known = nodes.get(key)
    if (known === undefined) {
      parents.push(node)
      functions.push(placeOf(growing, name))
      growing.base.push(0)
      growing.head.push(0)
      nodes.set(key, parents.length - 1)
    }
    node = nodes.get(key) ?? 0
  }
  growing.base[node] = (growing.base[node] ?? 0) + base
  growing.head[node] = (growing.head[node] ?? 0) + head
}

/** A tree of the page, drawn as stacks; its functions are added to `names`. */
export const pageTree = (
  stacks: string,
  names: string[] = [],
  more: Partial<PageTree> = {}
): PageTree => {
  const growing: Growing = {
    names,
    nodes: new Map(),
    parents: [-1],
    functions: [ROOT],
    base: [0],
    head: [0]
  }
  const lines = stacks.split('\n').filter((line) => line.trim() !== '')
  for (const line of lines) addLine(growing, readLine(line))
  return {
    workload: 'shop',
    metric: 'cpu',
    unit: 'nanoseconds',
    counts: true,
    nodes: growing.parents.length,
    parents: packParents(Int32Array.from(growing.parents)),
    functions: packNumbers(growing.functions),
    base: packNumbers(growing.base),
    head: packNumbers(growing.head),
    cut: 0,
    findings: [],
    ...more
  }
}

/** The data of a page around some trees. */
export const pageData = (
  trees: readonly PageTree[],
  names: readonly string[],
  change: (fn: PageFunction) => Partial<PageFunction> = () => ({})
): PageData => ({
  page_version: 1,
  base_label: 'main',
  head_label: 'topic',
  functions: names.map((name) => {
    const fn = functionOf(name)
    return { ...fn, ...change(fn) }
  }),
  trees
})

/** A page of one tree. */
export const pageOf = (stacks: string, more: Partial<PageTree> = {}): PageData => {
  const names: string[] = []
  const tree = pageTree(stacks, names, more)
  return pageData([tree], names)
}
