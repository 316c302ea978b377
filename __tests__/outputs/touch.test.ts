/** What the change has to do with a finding, as people read it in every output. */
import { describe, expect, test } from '@jest/globals'
import type { TouchEntry } from '../../src/model/touch.js'
import { renderComment } from '../../src/outputs/comment.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { aBenchEntry, aFunctionEntry, aReport, someGates } from '../helpers/report.js'
import { documentOf, textOf } from './html/dom.js'
import { pageOf } from './html/pageParts.js'

const reportWith = (touch: TouchEntry) =>
  aReport({
    change: { source: 'github', files: 1, complete: true, obstacles: [] },
    cpu_regressions: [aFunctionEntry({ touch })],
    bench_deltas: [aBenchEntry({ touch })]
  })

type Rendered = Readonly<Record<'comment' | 'markdown' | 'terminal' | 'page', string>>

const flat = (rendered: string): string => rendered.replace(/\s+/g, ' ')

const renderings = (report: ReturnType<typeof reportWith>): Rendered => ({
  comment: flat(renderComment(report, { links: {} })),
  markdown: flat(markdown.render(report, { colour: 'none' })),
  terminal: flat(text.render(report, { colour: 'none' })),
  page: flat(textOf(documentOf(pageOf(report))))
})

const withoutTicks = (words: string): string => words.replaceAll('`', '')

const occurrences = (whole: string, part: string): number =>
  withoutTicks(whole).split(part).length - 1

describe('in the comment, report.md, the terminal and the page', () => {
  test.each<readonly [TouchEntry, string]>([
    [{ kind: 'touched', functions: [] }, 'its code changed'],
    [{ kind: 'calls_touched', functions: ['a.com/p.F'] }, 'leads to p.F, which changed'],
    [{ kind: 'called_by_touched', functions: ['a.com/p.F'] }, 'called by p.F, which changed'],
    [
      { kind: 'not_reachable', functions: [], because: 'nothing that runs has changed' },
      'not reachable from the change: probably noise of the environment'
    ]
  ])('%j is said of a function and of a benchmark', (touch, words) => {
    for (const [output, rendered] of Object.entries(renderings(reportWith(touch))))
      expect([output, occurrences(rendered, words)]).toEqual([output, 2])
  })

  test('what is not known is only in the sentences, with the reason', () => {
    const because = 'go.mod says which modules and which Go'
    const { comment, markdown: full } = renderings(
      reportWith({ kind: 'unknown', functions: [], because })
    )
    expect(comment).not.toContain(because)
    expect(occurrences(full, `Whether the change reaches it is not known (${because}).`)).toBe(2)
  })
})

test('a gate that would have failed says everywhere why it did not', () => {
  const because =
    'p.F +12 pp (limit 10 pp); a warning at most, because the change does not reach it'
  const report = aReport({
    cpu_regressions: [aFunctionEntry({ touch: { kind: 'not_reachable', functions: [] } })],
    verdict: {
      level: 'warning',
      complete: true,
      gates: someGates({
        'cpu-regression': {
          ...{ status: 'failed', severity: 'warning', capped: 'hard-fail' },
          ...{ because, findings: ['f-1'] }
        }
      })
    }
  })
  for (const [output, rendered] of Object.entries(renderings(report)))
    expect([output, occurrences(rendered, because) > 0]).toEqual([output, true])
})
