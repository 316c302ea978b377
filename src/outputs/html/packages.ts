/** Whose area moved: what the functions of each package cost by themselves, all together. */
import type { PackageMove, PackageMoves, Pictures } from '../../model/pictures.js'
import { formatPercent, formatPp, formatValue } from '../../units/format.js'
import { metricName } from '../words/change.js'
import { h, type Node } from './element.js'
import { ownersNode } from './functionColumns.js'
import { aside, lines, name, prose, unbroken } from './inline.js'
import { pointsAxis } from './plots/axis.js'
import { forestHeading, forestRow } from './plots/forest.js'
import { section } from './section.js'
import { firstRows, table } from './table.js'

const maxRows = 15

interface Shares {
  readonly base: number
  readonly head: number
}

const percentOf = (part: number, total: number): number => (total === 0 ? 0 : (100 * part) / total)

const sharesOf = ({ base, head }: PackageMove, { total }: PackageMoves): Shares => ({
  base: percentOf(base, total.base),
  head: percentOf(head, total.head)
})

const valueWords = ({ base, head }: PackageMove, unit: string): string =>
  `${formatValue(base, unit)} → ${formatValue(head, unit)}`

const shareWords = ({ base, head }: Shares): string =>
  `${formatPercent(base)} → ${formatPercent(head)}`

const packageTable = (moves: PackageMoves): Node => {
  const { workload, metric, unit } = moves
  const { shown, rest } = firstRows(moves.packages, maxRows, 'the flame graph')
  const rows = shown.map((move) => ({ move, shares: sharesOf(move, moves) }))
  const points = rows.map(({ shares }) => shares.head - shares.base)
  const axis = pointsAxis(points, [])
  return [
    table<(typeof rows)[number]>({
      caption: [
        `Packages by change of their share of ${metricName(metric)}, in `,
        prose(`\`${workload}\``)
      ],
      columns: [
        {
          title: 'Package',
          kind: 'name',
          cell: ({ move }) =>
            lines(
              move.package === '' ? 'without a package' : name(move.package),
              aside(ownersNode(move))
            )
        },
        {
          title: 'Base → head',
          kind: 'value',
          cell: ({ move, shares }) =>
            lines(unbroken(shareWords(shares)), aside(unbroken(valueWords(move, unit))))
        },
        {
          title: 'Change',
          kind: 'value',
          cell: ({ shares }) => h('b', {}, unbroken(formatPp(shares.head - shares.base)))
        },
        {
          title: 'Share, pp',
          heading: forestHeading('Share, pp', axis),
          kind: 'plot',
          cell: ({ shares }) => {
            const center = shares.head - shares.base
            return forestRow(axis, {
              center,
              lo: Math.min(0, center),
              hi: Math.max(0, center),
              tone: 'even',
              words: `share ${formatPp(center)}`
            })
          }
        }
      ],
      groups: [{ rows }]
    }),
    rest
  ]
}

const explanation =
  'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.'

/** The packages of what counts; of other sample types only where nothing counts. */
export const packages = ({ packages: all }: Pictures): Node => {
  const counting = all.filter(({ counts }) => counts)
  const shown = counting.length > 0 ? counting : all
  return section(
    'packages',
    'Packages',
    shown.length === 0 ? [] : [h('p', {}, explanation), ...shown.map(packageTable)]
  )
}
