/** What is around the sections: the bar with the verdict that stays in sight, and what made the page. */
import type { Report } from '../../model/report.js'
import { sidesWords } from '../words/scope.js'
import { type Level, levelGlyphs, levelWords } from '../words/verdict.js'
import { type Element, h, type Node, within } from './element.js'
import { prose, unbroken } from './inline.js'

/** The sections that the bar leads to, by id; those that the page does not have are left out. */
const stops = [
  ['verdict', 'Verdict'],
  ['flamegraph', 'Flame graph'],
  ['functions', 'Functions'],
  ['benchmarks', 'Benchmarks'],
  ['owners', 'Owners'],
  ['endpoints', 'Endpoints'],
  ['packages', 'Packages'],
  ['history', 'History'],
  ['next', 'Next steps'],
  ['acks', 'Acknowledgements'],
  ['not-judged', 'Not judged'],
  ['ignored', 'Ignored'],
  ['production', 'In production'],
  ['energy', 'Energy'],
  ['measured', 'How measured']
] as const

const idsIn = (sections: readonly Node[]): ReadonlySet<unknown> =>
  new Set(
    sections
      .filter((node): node is Element => typeof node === 'object' && 'tag' in node)
      .map(({ attributes }) => attributes.id)
  )

const levelTone: Readonly<Record<Level, string>> = {
  pass: 'passed',
  warning: 'warning',
  soft_fail: 'warning',
  hard_fail: 'failed',
  inconclusive: 'unjudged',
  no_baseline: 'unjudged'
}

const bar = (report: Report, sections: readonly Node[]): Node => {
  const { level } = report.verdict
  const ids = idsIn(sections)
  const sides = sidesWords(report)
  return h(
    'header',
    { class: 'bar' },
    h(
      'p',
      { class: 'state' },
      h(
        'strong',
        { class: `level ${levelTone[level]}` },
        unbroken(`${levelGlyphs[level]} ${levelWords[level]}`)
      ),
      sides === undefined ? undefined : [' ', h('span', { class: 'sides' }, prose(sides))]
    ),
    h(
      'nav',
      { 'aria-label': 'Sections' },
      h(
        'ul',
        {},
        stops
          .filter(([id]) => ids.has(id))
          .map(([id, title]) => {
            const href = within(id)
            return h('li', {}, href === undefined ? title : h('a', { href }, title))
          })
      )
    )
  )
}

const foot = ({ tool, generated_at }: Report): Node =>
  h(
    'footer',
    {},
    h(
      'p',
      {},
      `${tool.name} ${tool.version} · `,
      h('time', { datetime: generated_at }, generated_at),
      ' · all numbers in ',
      h('code', {}, 'report.json')
    )
  )

/** The body of the document. */
export const frame = (report: Report, sections: readonly Node[]): Node => [
  h('a', { class: 'skip', href: within('verdict') }, 'Skip to the verdict'),
  bar(report, sections),
  h('main', {}, ...sections),
  foot(report)
]
