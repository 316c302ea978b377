/** What the script of the page draws: the trees, with what the report says of them. */
import type { Ground } from '../locate/ground.js'
import type { PageData, PageTree } from '../model/page.js'
import type { ComparisonEntry, Report } from '../model/report.js'
import type { DiffTree, TreeFunction } from '../model/tree.js'
import { packNumbers, packParents } from '../trees/packed.js'
import { type FunctionTable, functionTable } from './functionTable.js'
import { findingOf, refusalOf, samplingOf, type ToldFunction, toldFunctions } from './told.js'

const keyOf = ({ workload, metric }: { readonly workload: string; readonly metric: string }) =>
  JSON.stringify([workload, metric])

/** Values of a side are means over its profiles, as in the report. */
const meansOf = (values: Float64Array, profiles: number): Float64Array =>
  profiles > 1 ? values.map((value) => value / profiles) : values

interface Told {
  readonly comparison: ComparisonEntry
  readonly functions: readonly ToldFunction[]
}

interface Drawing extends Told {
  readonly tree: DiffTree
  readonly report: Report
  readonly table: FunctionTable
}

/** The functions that nodes of the tree are of, by name. */
const functionsIn = ({ functions, nodes }: DiffTree): ReadonlyMap<string, TreeFunction> =>
  new Map(
    [...new Set(nodes)].flatMap((fn) => {
      const known = functions[fn]
      return known === undefined ? [] : [[known.name, known] as const]
    })
  )

/**
 * The functions of a tree that a row of the report is about: its own, and the closures and instances that it adds up. One
 * that is not in the tree stands alone, so that its permalink says so.
 */
const subjectsOf = (
  { entry: { name, location, parts = [] } }: ToldFunction,
  known: ReadonlyMap<string, TreeFunction>
): readonly TreeFunction[] => {
  const names = new Set([name, ...parts.map((part) => part.name)])
  const seen = [...names].flatMap((one) => known.get(one) ?? [])
  const unseen = { name, file: location?.file ?? '', startLine: location?.line ?? 0 }
  return seen.length === 0 ? [unseen] : seen
}

const perProfile = (
  { base, head }: NonNullable<DiffTree['operations']>,
  profiles: DiffTree['profiles']
) => ({ base: base / profiles.base, head: head / profiles.head })

const pageTree = ({ tree, report, table, comparison, functions }: Drawing): PageTree => {
  const { profiles, operations } = tree
  const placeOf = (fn: number): number => {
    const known = tree.functions[fn]
    return known === undefined ? fn : table.place(known)
  }
  const sampling = samplingOf(comparison, functions, report)
  const refused = refusalOf(comparison)
  const known = functionsIn(tree)
  return {
    workload: tree.workload,
    metric: tree.metric,
    unit: tree.unit,
    counts: comparison.counts,
    nodes: tree.nodes.length,
    parents: packParents(tree.parents),
    functions: packNumbers(tree.nodes.map(placeOf)),
    base: packNumbers(meansOf(tree.base, profiles.base)),
    head: packNumbers(meansOf(tree.head, profiles.head)),
    cut: tree.cut,
    ...(operations === undefined ? {} : { operations: perProfile(operations, profiles) }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(refused === undefined ? {} : { refused }),
    findings: functions.flatMap((told) =>
      subjectsOf(told, known).map((fn) => findingOf(told, table.place(fn)))
    )
  }
}

const byKey = (report: Report): ReadonlyMap<string, Told> => {
  const told = toldFunctions(report)
  const profiles = report.comparisons.filter(({ kind }) => kind === 'profile')
  return new Map(
    profiles.map((comparison) => {
      const key = keyOf(comparison)
      return [key, { comparison, functions: told.filter(({ entry }) => keyOf(entry) === key) }]
    })
  )
}

const locations = (report: Report) =>
  new Map(
    toldFunctions(report).flatMap(({ entry: { name, location, place = location } }) =>
      place === undefined ? [] : [[name, { file: place.file, line: place.line }] as const]
    )
  )

const labelOf = (side: { readonly label: string } | null, otherwise: string): string =>
  side?.label ?? otherwise

export interface FlameSubject {
  readonly report: Report
  readonly trees: readonly DiffTree[]
  readonly isOwn: (symbol: string) => boolean | null
  /** The repository, where it is at hand. */
  readonly ground?: Ground | undefined
}

/** The trees of what the report compared, those that gates look at first. */
export const flamesOf = ({ report, trees, isOwn, ground }: FlameSubject): PageData => {
  const told = byKey(report)
  const table = functionTable({ located: locations(report), isOwn, ground })
  const known = trees.flatMap((tree) => {
    const about = told.get(keyOf(tree))
    return about === undefined ? [] : [{ tree, report, table, ...about }]
  })
  const isFirst = ({ comparison }: Told): boolean => comparison.counts
  const inOrder = [...known.filter(isFirst), ...known.filter((one) => !isFirst(one))]
  const drawn = inOrder.map(pageTree)
  return {
    page_version: 1,
    base_label: labelOf(report.context.base, 'base'),
    head_label: labelOf(report.context.head, 'head'),
    functions: table.all(),
    trees: drawn
  }
}
