/** Every link of a comment leads to something on the page, also where no script runs. */
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { ladder } from '../../../src/outputs/comment.js'
import { measured } from '../../helpers/realPage.js'
import {
  aBenchEntry,
  aFunctionEntry,
  aNotJudgedBenchmark,
  aNotJudgedFunction,
  aReport
} from '../../helpers/report.js'
import { scenarios } from '../scenarios.js'
import { attribute, documentOf, elementsOf } from './dom.js'
import { pageOf } from './pageParts.js'

const url = 'https://github.com/acme/shop/actions/runs/1/artifacts/2'

/** What follows the address of the page in the links of every size of the comment. */
const fragmentsOf = (report: Report): readonly string[] => {
  const text = [...ladder(report, { links: { page: { url } } })].join('\n')
  const found = [...text.matchAll(/\]\(([^)#]+)#([^)]*)\)/g)]
  return [...new Set(found.flatMap(([, to, fragment = '']) => (to === url ? [fragment] : [])))]
}

const placesOn = (report: Report): ReadonlySet<string> =>
  new Set(
    elementsOf(documentOf(pageOf(report))).flatMap((element) => attribute(element, 'id') ?? [])
  )

/** The links that lead nowhere. */
const dead = (report: Report): readonly string[] => {
  const places = placesOn(report)
  return fragmentsOf(report).filter((fragment) => !places.has(fragment))
}

const many = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index))

const verdicts = ['regression', 'improvement', 'not_judged', 'unchanged'] as const

/** More rows of every kind than a page shows; what is certain and what is large are not the same rows. */
const large = (): Report => {
  const benchmarks = many(8000, (index) =>
    aBenchEntry({
      id: `b-${index}`,
      name: `Case${index}`,
      verdict: verdicts[index % 4] ?? 'unchanged',
      delta_pct: index,
      effect: { ratio: 1 + index, lo: 8001 - index, hi: 9000 }
    })
  )
  const functions = (kind: string) =>
    many(1000, (index) =>
      aFunctionEntry({ id: `${kind}-${index}`, name: `p.${kind}${index}`, decided_pp: index })
    )
  return aReport({
    cpu_regressions: functions('cpu'),
    mem_improvements: functions('mem'),
    share_shifts: functions('shift'),
    other_deltas: functions('other'),
    over_limits: functions('over'),
    removed_hotspots: functions('gone').map((row) => ({
      ...row,
      class: 'removed-hotspot',
      share_base: 0.1
    })),
    bench_deltas: benchmarks,
    not_judged: [
      ...many(500, (index) => aNotJudgedFunction({ id: `doubt-${index}`, name: `p.D${index}` })),
      ...benchmarks
        .filter(({ verdict }) => verdict === 'not_judged')
        .map((row) => aNotJudgedBenchmark(row))
    ]
  })
}

describe('the links of a comment', () => {
  test.each([...scenarios])('lead to rows of the page: %s', (_, report) => {
    expect(dead(report)).toEqual([])
  })

  test('lead to rows of the page of the demo', () => {
    const { report } = measured('demo')
    expect(fragmentsOf(report).length).toBeGreaterThan(50)
    expect(dead(report)).toEqual([])
  })

  test('lead to rows of the page, however many there are', () => {
    const report = large()
    expect(fragmentsOf(report).length).toBeGreaterThan(300)
    expect(dead(report)).toEqual([])
  })
})
