import type { PageData } from '../model/page.js'

/** The tree that a page opens with: the first that findings are about, else that gates look at, else the first. */
export const firstTree = ({ trees }: PageData): number => {
  const withFindings = trees.findIndex(({ findings }) => findings.length > 0)
  if (withFindings >= 0) return withFindings
  return Math.max(
    0,
    trees.findIndex(({ counts }) => counts)
  )
}

/** How links name a tree. */
export const treeName = ({ workload, metric }: { workload: string; metric: string }): string =>
  `${workload}/${metric}`

/** A tree, and a function in it. */
export interface Found {
  readonly tree: number
  readonly fn: number | undefined
}

/** A function by the id of a finding, in the asked tree before all others, or by its name. */
export const findFunction = (data: PageData, asked: number, wanted: string): Found => {
  const order = [asked, ...data.trees.keys()]
  for (const tree of order) {
    const finding = data.trees[tree]?.findings.find(({ id }) => id === wanted)
    if (finding !== undefined) return { tree, fn: finding.fn }
  }
  const fn = data.functions.findIndex(({ name }) => name === wanted)
  return { tree: asked, fn: fn < 0 ? undefined : fn }
}

/** The place of a tree by its name, or of the first where none is asked for; undefined where the page has no such tree. */
export const findTree = (data: PageData, wanted: string | undefined): number | undefined => {
  if (wanted === undefined) return firstTree(data)
  const tree = data.trees.findIndex((one) => treeName(one) === wanted)
  return tree < 0 ? undefined : tree
}
