import type { History, HistoryPull } from '../model/history.js'
import type { Evidence } from '../model/issue.js'

/** What the pull requests say of a row, the newest last. */
export interface Streak {
  /** The newest consecutive pull requests above the limit; empty where the last one is within it. */
  readonly over: readonly Evidence[]
  /** How many pull requests since the last one above the limit are within it. */
  readonly clean: number
}

/** Runs are numbered in the order in which they begin. */
const inOrder = (a: HistoryPull, b: HistoryPull): number => a.run - b.run || a.attempt - b.attempt

interface Word {
  readonly evidence: Evidence
  readonly isOver: boolean
}

/**
 * The words of the pull requests about a row since a moment. Each has one, that of its last run: a re-run or another push
 * changes it and adds none. A run that could not judge the row says nothing about it, so that it neither adds nor ends a
 * streak.
 */
const wordsOf = ({ pulls }: History, id: string, since: string): readonly Word[] => {
  const last = new Map<number, Word>()
  for (const { rows, number, commit, time, page } of [...pulls].sort(inOrder)) {
    const row = rows[id]
    if (row === undefined || time <= since) continue
    const [head, lastGood, status] = row
    const evidence = { pull: number, commit, time, head, lastGood }
    // Deleted first, so that the order is that of the last runs.
    last.delete(number)
    last.set(number, {
      evidence: page === undefined ? evidence : { ...evidence, page },
      isOver: status === 'over'
    })
  }
  return [...last.values()]
}

export const streakOf = (history: History, id: string, since = ''): Streak => {
  const words = wordsOf(history, id, since)
  const lastOver = words.findLastIndex(({ isOver }) => isOver)
  const lastClean = words.findLastIndex(({ isOver }) => !isOver)
  return {
    over: words.slice(lastClean + 1).map(({ evidence }) => evidence),
    clean: words.length - 1 - lastOver
  }
}
