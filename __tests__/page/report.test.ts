/** What the page shows is what the report says, on real profiles. */

import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { startState } from '../../src/page/state.js'
import { type View, viewer } from '../../src/page/view.js'
import { measured } from '../helpers/realPage.js'
import { sum } from './trees.js'

const functionsIn = (report: Report): readonly FunctionEntry[] => [
  ...[report.cpu_regressions, report.mem_regressions, report.new_hotspots].flat(),
  ...[report.cpu_improvements, report.mem_improvements, report.removed_hotspots].flat(),
  ...report.other_deltas,
  ...report.share_shifts
]

describe.each(['demo', 'replicates'])('the page of %s', (name) => {
  const { report, pictures } = measured(name)
  const { flames } = pictures
  const of = viewer(flames)
  const views = flames.trees.map((_, tree): View => {
    const view = of({ ...startState(tree, 'absolute'), widthOf: 'union' })
    if (view === undefined) throw new Error('no view')
    return view
  })
  const viewOf = ({ workload, metric }: { workload: string; metric: string }) =>
    views.find(({ page }) => page.workload === workload && page.metric === metric)

  test('has as much in all as the report compares', () => {
    for (const { workload, metric, kind, total_base, total_head } of report.comparisons) {
      const view = kind === 'profile' ? viewOf({ workload, metric }) : undefined
      if (view === undefined) continue
      expect([metric, view.whole.base]).toEqual([metric, expect.closeTo(total_base ?? 0, 3)])
      expect([metric, view.whole.head]).toEqual([metric, expect.closeTo(total_head ?? 0, 3)])
    }
    expect(views.length).toBeGreaterThan(0)
  })

  test('has the values of every function of the report', () => {
    const entries = functionsIn(report)
    for (const entry of entries) {
      const view = viewOf(entry)
      const places = view?.page.findings.filter(({ id }) => id === entry.id).map(({ fn }) => fn)
      const rows = view?.rows().filter(({ fn }) => places?.includes(fn)) ?? []
      const side = (key: 'base' | 'head') => sum(rows.map(({ self }) => self[key]))
      expect([entry.name, side('base')]).toEqual([
        entry.name,
        expect.closeTo(entry.flat_base ?? 0, 3)
      ])
      expect([entry.name, side('head')]).toEqual([
        entry.name,
        expect.closeTo(entry.flat_head ?? 0, 3)
      ])
    }
    expect(entries.length > 0).toBe(name === 'demo')
  })
})
