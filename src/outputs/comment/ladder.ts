import type { Report } from '../../model/report.js'
import { type Block, fullSize, type Room, type Size } from '../markdown/block.js'
import { measuredBy } from '../markdown/measuredBy.js'
import { blocks, renderBlocks } from '../markdown.js'
import { briefGaps, briefGates, briefHeadline, briefLoosened, briefWorse } from './brief.js'
import { footer, pageLine, shortened } from './links.js'

/** A size of the report: some blocks, with so many rows. */
interface Rung {
  readonly blocks: readonly Block[]
  readonly size: Size
}

const withoutDetails: ReadonlySet<string> = new Set([
  'headline',
  'measured-by',
  'suite-shifts',
  'loosened',
  'gaps',
  'cautions',
  'scope',
  'page',
  'ratings',
  'gates',
  'acks',
  'worse',
  'over-limits',
  'objectives',
  'better',
  'head-top',
  'next-steps'
])
const essential: ReadonlySet<string> = new Set([
  'headline',
  'measured-by',
  'loosened',
  'gaps',
  'cautions',
  'page',
  'gates',
  'worse',
  'over-limits',
  'objectives'
])

const cutEnd: readonly Block[] = [shortened, footer]
const whole: readonly Block[] = blocks.flatMap((block) => {
  if (block.id === 'footer') return [footer]
  // A comment has no room to say anything twice.
  if (block.id === 'sentences') return []
  return block.id === 'scope' ? [block, pageLine] : [block]
})

const only = (ids: ReadonlySet<string>): readonly Block[] => whole.filter(({ id }) => ids.has(id))

/** From everything to what fits always. Rows go first, then what is one click away, then what is not the verdict. */
const rungs: readonly Rung[] = [
  { blocks: whole, size: fullSize },
  { blocks: whole, size: { openRows: 10, detailRows: 30 } },
  { blocks: whole, size: { openRows: 10, detailRows: 10 } },
  { blocks: [...only(withoutDetails), ...cutEnd], size: { openRows: 10, detailRows: 0 } },
  { blocks: [...only(essential), ...cutEnd], size: { openRows: 5, detailRows: 0 } },
  {
    blocks: [
      briefHeadline,
      measuredBy,
      pageLine,
      briefLoosened,
      briefGaps,
      briefGates,
      briefWorse,
      ...cutEnd
    ],
    size: { openRows: 5, detailRows: 0 }
  }
]

/** How long the analysis took differs between two runs that say the same. */
const withoutCost = (report: Report): Report => ({
  ...report,
  cost: { stages: [], peak_memory_bytes: null }
})

/** The report in sizes that become smaller, each made when it is asked for. Every one is whole Markdown. */
export function* ladder(report: Report, beside: Omit<Room, keyof Size>): Generator<string, void> {
  const lasting = withoutCost(report)
  for (const { blocks: chosen, size } of rungs) {
    yield renderBlocks(lasting, chosen, { ...size, ...beside })
  }
}
