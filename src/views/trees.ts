import type { DiffTree, TreeFunction } from '../model/tree.js'
import type { TreeView } from '../model/views/tree.js'
import type { Views } from '../model/views.js'
import { readNumber, writeNumber } from './numbers.js'
import { present, through } from './present.js'
import { type Strings, type TextAt, textAt } from './strings.js'

type Sides<Value> = { readonly base: Value; readonly head: Value }

const bothSides = <From, To>({ base, head }: Sides<From>, change: (value: From) => To) => ({
  base: change(base),
  head: change(head)
})

export const writeTree = (tree: DiffTree, { place }: Strings): TreeView => ({
  workload: tree.workload,
  metric: tree.metric,
  unit: tree.unit,
  functions: {
    names: tree.functions.map(({ name }) => place(name)),
    files: tree.functions.map(({ file }) => place(file)),
    start_lines: tree.functions.map(({ startLine }) => writeNumber(startLine))
  },
  parents: [...tree.parents],
  nodes: [...tree.nodes],
  ...bothSides(tree, (values) => [...values]),
  profiles: { ...tree.profiles },
  ...through('operations', tree.operations, (sides) => ({ ...sides })),
  cut: tree.cut
})

const readFunctions = (
  { names, files, start_lines }: TreeView['functions'],
  at: TextAt
): readonly TreeFunction[] =>
  names.map((name, index) => ({
    name: at(name),
    file: at(files[index] ?? 0),
    startLine: readNumber(start_lines[index] ?? 0)
  }))

const readTree = (view: TreeView, at: TextAt): DiffTree => ({
  workload: view.workload,
  metric: view.metric,
  unit: view.unit,
  functions: readFunctions(view.functions, at),
  parents: Int32Array.from(view.parents),
  nodes: Int32Array.from(view.nodes),
  ...bothSides(view, (values) => Float64Array.from(values)),
  profiles: view.profiles,
  ...present('operations', view.operations),
  cut: view.cut
})

/** The call trees of the report that the views belong to; none in views of a flamegate that drew none. */
export const decodeTrees = ({ trees = [], strings }: Views): readonly DiffTree[] => {
  const at = textAt(strings)
  return trees.map((tree) => readTree(tree, at))
}
