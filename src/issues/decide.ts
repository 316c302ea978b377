import type { History } from '../model/history.js'
import type { Evidence, KnownIssue } from '../model/issue.js'
import { type Streak, streakOf } from './streaks.js'

/** Consecutive pull requests after which a regression is worth an issue. */
const PERSISTS = 3

/** Pull requests within the limit after which it is over. */
const RECOVERED = 2

/** Issues that one run may open: whoever finds more has a problem that an issue for each does not explain. */
export const MOST_OPENED = 3

export type IssueAction =
  | { readonly kind: 'open'; readonly id: string; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'reopen' | 'update'
      readonly id: string
      readonly issue: KnownIssue
      readonly evidence: readonly Evidence[]
    }
  | {
      readonly kind: 'close'
      readonly id: string
      readonly issue: KnownIssue
      readonly clean: number
    }
  | {
      readonly kind: 'duplicate'
      readonly id: string
      readonly issue: KnownIssue
      readonly of: number
    }

export interface Decision {
  readonly actions: readonly IssueAction[]
  /** Rows that would have had an issue beyond what one run may open. */
  readonly left: number
}

const byNumber = (a: KnownIssue, b: KnownIssue): number => a.number - b.number

/** Two runs at once may both have opened one: every run agrees that the lowest number stays. */
export const duplicatesOf = (issues: readonly KnownIssue[]): readonly IssueAction[] => {
  const [kept, ...others] = issues.filter(({ state }) => state === 'open').sort(byNumber)
  return others.map((issue) => ({
    kind: 'duplicate',
    id: issue.id,
    issue,
    of: kept?.number ?? issue.number
  }))
}

/** The issue that speaks for a row: the open one, else the last that was closed and is no duplicate. */
const speaking = (issues: readonly KnownIssue[]): KnownIssue | undefined => {
  const real = issues.filter(({ state }) => state !== 'duplicate').sort(byNumber)
  return real.find(({ state }) => state === 'open') ?? real.at(-1)
}

/** A row of a decision. */
interface Row {
  readonly id: string
  /** Whether this run found it above the limit. */
  readonly isFound: boolean
}

const onOpen = (
  { id, isFound }: Row,
  issue: KnownIssue,
  { over, clean }: Streak
): readonly IssueAction[] => {
  if (clean >= RECOVERED) return [{ kind: 'close', id, issue, clean }]
  return isFound ? [{ kind: 'update', id, issue, evidence: over }] : []
}

const actionsFor = (
  row: Row,
  history: History,
  issues: readonly KnownIssue[]
): readonly IssueAction[] => {
  const { id } = row
  const issue = speaking(issues)
  // Somebody has accepted it.
  if (issue?.state === 'not-planned') return []
  if (issue?.state === 'open') return onOpen(row, issue, streakOf(history, id))
  const { over } = streakOf(history, id, issue?.closedAt)
  if (!row.isFound || over.length < PERSISTS) return []
  return [
    issue === undefined
      ? { kind: 'open', id, evidence: over }
      : { kind: 'reopen', id, issue, evidence: over }
  ]
}

const byId = (issues: readonly KnownIssue[]): ReadonlyMap<string, readonly KnownIssue[]> => {
  const groups = new Map<string, KnownIssue[]>()
  for (const issue of issues) {
    const group = groups.get(issue.id)
    if (group === undefined) groups.set(issue.id, [issue])
    else group.push(issue)
  }
  return groups
}

const isNew = ({ kind }: IssueAction): boolean => kind === 'open' || kind === 'reopen'

/** What is to be done about the issues of the rows that a run found above the limit, and of those that are open. */
export const decideIssues = (
  history: History,
  found: readonly string[],
  issues: readonly KnownIssue[]
): Decision => {
  const above = new Set(found)
  const byRow = byId(issues)
  const open = issues.filter(({ state }) => state === 'open').map(({ id }) => id)
  const all = [...new Set([...found, ...open])].flatMap((id) => {
    const own = byRow.get(id) ?? []
    const row = { id, isFound: above.has(id) }
    return [...duplicatesOf(own), ...actionsFor(row, history, own)]
  })
  const opened = all.filter(isNew)
  return {
    actions: [...all.filter((action) => !isNew(action)), ...opened.slice(0, MOST_OPENED)],
    left: Math.max(0, opened.length - MOST_OPENED)
  }
}
