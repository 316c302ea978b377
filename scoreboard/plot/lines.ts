import type { CellScore } from '../board.js'
import { scoreOf } from '../tables/targets.js'
import { element, group, line, type Point, text } from './svg.js'

/** The rules that are drawn, and how: the others lie on one of these or on the floor. */
const drawn = [
  { id: 'flamegate-regression', className: 'c1' },
  { id: 'flamegate-hard-fail', className: 'c2' },
  { id: 'benchstat-5', className: 'c3' },
  { id: 'ratio-110-mean', className: 'c4' },
  { id: 'z-score-2.33', className: 'c5' },
  { id: 'ratio-200', className: 'c6' }
] as const

const left = 500
const top = 56
const width = 260
const height = 300

const yOf = (fraction: number): number => top + height * (1 - fraction)

const pointsOf = (cells: readonly CellScore[], id: string): readonly Point[] =>
  cells.map(({ scores }, index) => ({
    x: left + (width * index) / (cells.length - 1),
    y: yOf(scoreOf({ scores, id }).found.rate)
  }))

const curve = (points: readonly Point[], className: string): readonly string[] => [
  element('polyline', {
    points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    class: `curve ${className}`
  }),
  ...points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3, class: `dot ${className}` }))
]

const grid = (): readonly string[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((fraction) => [
    line({ x: left, y: yOf(fraction) }, { x: left + width, y: yOf(fraction) }, 'grid'),
    text(`${fraction * 100}%`, { x: left - 8, y: yOf(fraction) + 4, class: 'label end' })
  ])

const ticks = (cells: readonly CellScore[]): readonly string[] =>
  cells.map(({ cell }, index) =>
    text(`+${((cell.factor - 1) * 100).toFixed(0)}%`, {
      x: left + (width * index) / (cells.length - 1),
      y: top + height + 18,
      class: 'label middle'
    })
  )

const legend = (cells: readonly CellScore[]): readonly string[] =>
  drawn.flatMap(({ id, className }, index) => {
    const y = top + 12 + index * 24
    const x = left + width + 18
    const title = scoreOf({ scores: cells[0]?.scores ?? [], id }).rule.title
    return [
      line({ x, y }, { x: x + 22, y }, `curve ${className}`),
      text(title, { x: x + 28, y: y + 4, class: 'label' })
    ]
  })

/** How often the slowed benchmark was named, by the size of the slowdown: one line per rule. */
export const detectionLines = (cells: readonly CellScore[]): string =>
  group({}, [
    text('One benchmark slower (CV 3%, n=10): named', { x: left - 40, y: 24, class: 'title' }),
    ...grid(),
    ...ticks(cells),
    ...drawn.toReversed().flatMap(({ id, className }) => curve(pointsOf(cells, id), className)),
    ...legend(cells)
  ])
