import type { Board, BuildScore, CellScore } from '../board.js'
import { cvs, factors } from '../board.js'
import type { Judgement, Score } from '../tally.js'
import type { Rate } from '../wilson.js'
import { outOf, percent, table, withInterval } from './text.js'

/** False alarms of every rule on pull requests that changed nothing. */
export const falseAlarmTable = ({ unchanged }: Board): string =>
  table(
    ['rule', 'pull requests with a false alarm'],
    unchanged.scores.map(({ rule, alarmed }) => [rule.title, withInterval(alarmed)])
  )

const levelNames: Readonly<Record<string, string>> = {
  pass: 'pass',
  warning: 'warning',
  soft_fail: 'soft fail',
  hard_fail: 'hard fail',
  inconclusive: 'inconclusive',
  no_baseline: 'no baseline'
}

/** `pass 968, warning 25, hard fail 7`. */
export const levelCounts = (unchanged: Pick<Judgement, 'levels'>): string =>
  Object.entries(levelNames)
    .map(([level, name]) => ({
      name,
      hits: unchanged.levels.filter((one) => one === level).length
    }))
    .filter(({ hits }) => hits > 0)
    .map(({ name, hits }) => `${name} ${hits}`)
    .join(', ')

const change = (factor: number): string => `+${((factor - 1) * 100).toFixed(0)}%`

const cellOf = (cells: readonly CellScore[], cv: number, factor: number): CellScore | undefined =>
  cells.find(({ cell }) => cell.cv === cv && cell.factor === factor)

const rateIn = (cell: CellScore | undefined, id: string, key: 'found' | 'alarmed'): string => {
  const score = cell?.scores.find(({ rule }) => rule.id === id)
  return score === undefined ? '' : `${percent(score[key].rate)}%`
}

const detectionRows = (cells: readonly CellScore[], cv: number): readonly (readonly string[])[] =>
  (cells[0]?.scores ?? []).map(({ rule }) => [
    rule.title,
    ...factors.map((factor) =>
      rateIn(cellOf(cells, cv, factor), rule.id, factor === 1 ? 'alarmed' : 'found')
    )
  ])

const changed = factors.filter((factor) => factor > 1)

/** One table per coefficient of variation: how often the slowed benchmark was named. */
export const detectionTables = ({ cells }: Board): string =>
  cvs
    .map((cv) => {
      const head = ['rule', 'no change', ...changed.map(change)]
      return `### CV ${(100 * cv).toFixed(0)}%\n\n${table(head, detectionRows(cells, cv))}`
    })
    .join('\n\n')

const allOf = (rates: readonly Rate[]): Rate['hits'] =>
  rates.reduce((sum, rate) => sum + rate.hits, 0)

const measuredRange = ({ measured }: BuildScore): string =>
  `${Math.min(...measured).toFixed(2)} to ${Math.max(...measured).toFixed(2)}`

const rateAt = (build: BuildScore, index: number, key: keyof Omit<Score, 'rule'>): Rate =>
  build.scores[index]?.[key] ?? { hits: 0, trials: 0, rate: 0, lo: 0, hi: 1 }

/** Builds with one truly slower benchmark: how many of them every rule found, and where it also named another one. */
export const slowedBuildTable = ({ builds }: Pick<Board, 'builds'>): string => {
  const head = ['rule', ...builds.map(({ percent }) => `+${percent}%`), 'a wrong one named']
  const rows = (builds[0]?.scores ?? []).map(({ rule }, index) => {
    const wrong = builds.map((build) => rateAt(build, index, 'wrong'))
    const all = wrong.reduce((sum, rate) => sum + rate.trials, 0)
    return [
      rule.title,
      ...builds.map((build) => outOf(rateAt(build, index, 'found'))),
      `${allOf(wrong)} of ${all}`
    ]
  })
  const measured = ['*measured cost ratio*', ...builds.map(measuredRange), '']
  return table(head, [measured, ...rows])
}
