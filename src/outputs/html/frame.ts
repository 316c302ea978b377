/** What is around the sections: the bar with the verdict that stays in sight, and what made the page. */
import type { Report } from '../../model/report.js'
import { sidesWords } from '../words/scope.js'
import { type Level, levelGlyphs, levelWords } from '../words/verdict.js'
import { h, isElement, type Node, within } from './element.js'
import { prose, unbroken } from './inline.js'

/** Where the bar leads to: the sections of the page, in the words of their headings. */
const stopsIn = (sections: readonly Node[]): readonly (readonly [id: string, title: Node])[] =>
  sections.filter(isElement).map(({ attributes: { id }, children }) => {
    const heading = children.filter(isElement).find(({ tag }) => tag === 'h2')
    return [String(id), heading === undefined ? 'Verdict' : heading.children]
  })

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
        stopsIn(sections).map(([id, title]) => h('li', {}, h('a', { href: within(id) }, title)))
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
