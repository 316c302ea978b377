import type { PageData, PageTree } from '../model/page.js'
import { type Drawn, drawings } from './drawn.js'
import { functionCosts } from './functionCosts.js'
import { type Ground, grounds } from './ground.js'
import { remember } from './remember.js'
import { type Hits, type Matches, matchesOf, searchNames } from './search.js'
import type { ViewState } from './state.js'
import { type TableRow, tableRows } from './tableRows.js'

/** Everything that the page shows, as it follows from data and state. */
export interface View extends Ground, Drawn {
  readonly data: PageData
  readonly state: ViewState
  /** The answer to the query, if there is one. */
  readonly hits: Hits | undefined
  /** The function that is looked at, with those that the report counts to the same row: closures, instances. */
  readonly marked: ReadonlySet<number>
  readonly matches: Matches | undefined
  /** All functions of the tree, whatever is hidden; computed when the table asks. */
  readonly rows: () => readonly TableRow[]
}

/** A side without anything makes no frame wide. */
const withWidth = (state: ViewState, { whole }: Ground): ViewState => {
  const { widthOf } = state
  if (widthOf === 'union' || whole[widthOf] > 0) return state
  return { ...state, widthOf: 'union' }
}

/** A frame that the drawn tree does not have is node 0. */
const within = (state: ViewState, nodes: number): ViewState => {
  const { zoom, selected } = state
  if (zoom < nodes && selected < nodes) return state
  return { ...state, zoom: zoom < nodes ? zoom : 0, selected: selected < nodes ? selected : 0 }
}

const none: ReadonlySet<number> = new Set()

/** A function with all that findings of the same id are about. */
const together = ({ findings }: PageTree, fn: number | undefined): ReadonlySet<number> => {
  if (fn === undefined) return none
  const ids = new Set(findings.filter((one) => one.fn === fn).map(({ id }) => id))
  return new Set([fn, ...findings.filter(({ id }) => ids.has(id)).map((one) => one.fn)])
}

/** Makes views of the data. Undefined where the data have no such tree. */
export const viewer = (data: PageData): ((state: ViewState) => View | undefined) => {
  const names = data.functions.map(({ name }) => name)
  const groundOf = grounds(data)
  const drawnOf = drawings(data)
  const search = remember((query: string) => (query === '' ? undefined : searchNames(query, names)))
  const matched = remember((tree: Drawn['tree'], hits: Hits | undefined) =>
    hits instanceof Uint8Array ? matchesOf(tree, hits) : undefined
  )
  const marked = remember(together)
  const rowsOf = remember(({ all, measure, judge }: Ground) =>
    tableRows(functionCosts(all), measure, judge)
  )
  return (asked) => {
    const ground = groundOf(asked)
    if (ground === undefined) return undefined
    const state = withWidth(asked, ground)
    const drawn = drawnOf(state, ground)
    const hits = search(state.query)
    return {
      ...ground,
      ...drawn,
      data,
      state: within(state, drawn.tree.parents.length),
      hits,
      marked: marked(ground.page, state.fn),
      matches: matched(drawn.tree, hits),
      rows: () => rowsOf(ground)
    }
  }
}
