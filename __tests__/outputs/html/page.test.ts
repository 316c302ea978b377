import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { PageData } from '../../../src/model/page.js'
import type { BenchEntry, Report } from '../../../src/model/report.js'
import { someAssets } from '../../helpers/pictures.js'
import {
  aBenchEntry,
  aFunctionEntry,
  aNotJudgedBenchmark,
  aReport,
  someGates
} from '../../helpers/report.js'
import { scenarios } from '../scenarios.js'
import { attribute, byId, byTag, documentOf, elementsOf, rawText, textOf } from './dom.js'
import { pageOf } from './pageParts.js'

type Document = ReturnType<typeof documentOf>

const regression = scenarios.get('regression') ?? aReport()

const idsOf = (page: Document): readonly string[] =>
  elementsOf(page).flatMap((element) => attribute(element, 'id') ?? [])

const policyOf = (page: Document): ReadonlyMap<string, string> => {
  const [meta] = byTag(page, 'meta').filter(
    (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy'
  )
  const directives = (meta ? (attribute(meta, 'content') ?? '') : '').split('; ')
  return new Map(
    directives.map((one): [string, string] => {
      const space = one.indexOf(' ')
      return [one.slice(0, space), one.slice(space + 1)]
    })
  )
}

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the file', () => {
  const html = pageOf(regression)
  const page = documentOf(html)

  test('asks nothing of any network', () => {
    expect(html).not.toMatch(/\b(?:src|srcset|poster)=|url\(|@import/)
    const addresses = elementsOf(page).flatMap((element) => attribute(element, 'href') ?? [])
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((href) => !/^(?:#|data:image\/svg)/.test(href))).toEqual([])
  })

  test('runs its own script and uses its own style, by their hashes, and nothing else', () => {
    const policy = policyOf(page)
    const [script, data] = byTag(page, 'script')
      .map((element) => ({
        type: attribute(element, 'type'),
        text: rawText(element)
      }))
      .reverse()
    expect(byTag(page, 'script')).toHaveLength(2)
    expect(data?.type).toBe('application/json')
    expect(script).toEqual({ type: undefined, text: someAssets.script })
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe(sha256(someAssets.script))
    expect(policy.get('style-src')).toBe(byTag(page, 'style').map(rawText).map(sha256).join(' '))
    expect(policy.get('img-src')).toBe('data:')
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'none'")
  })

  test('has no style and no handler in an attribute, which the policy would forbid', () => {
    const names = elementsOf(page).flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  })

  test('hands its data to the script, whatever the names in it are', () => {
    const name = '</script><!-- <script> \u2028'
    const flames: PageData = {
      page_version: 1,
      base_label: name,
      head_label: '',
      functions: [{ name, pkg: '', file: '', line: 0, own: null, owners: [] }],
      trees: []
    }
    const infected = pageOf(regression, { flames })
    const data = byId(documentOf(infected), 'flamegate-data')
    expect(data && JSON.parse(rawText(data))).toEqual(flames)
    expect(data && rawText(data)).not.toMatch(/[<\u2028\u2029]/)
    expect(byTag(documentOf(infected), 'script')).toHaveLength(2)
  })
})

describe.each([...scenarios])('the page of "%s"', (_, report) => {
  const html = pageOf(report)
  const page = documentOf(html)

  test('has one h1, which begins with the verdict, and landmarks', () => {
    const [heading, ...others] = byTag(page, 'h1')
    expect(others).toEqual([])
    expect(heading && textOf(heading)).toMatch(
      /^(?:Passed|Warning|Soft fail|Failed|Inconclusive|No baseline)\b/
    )
    for (const tag of ['main', 'header', 'footer', 'nav']) expect(byTag(page, tag)).toHaveLength(1)
  })

  test('leads to every section in the words of its heading', () => {
    const [nav] = byTag(page, 'nav')
    const stops = byTag(nav ?? page, 'a').map(textOf)
    expect(stops).toEqual(['Verdict', ...byTag(page, 'h2').map(textOf)])
  })

  test('has headings without a gap', () => {
    const levels = elementsOf(page).flatMap(({ tagName }) =>
      /^h\d$/.test(tagName) ? [Number(tagName[1])] : []
    )
    const steps = levels.map((level, i) => level - (levels[i - 1] ?? 0))
    expect(Math.max(...steps)).toBe(1)
  })

  test('has every id once, and every link within it leads somewhere', () => {
    const ids = idsOf(page)
    expect([...new Set(ids)]).toEqual(ids)
    const targets = byTag(page, 'a').flatMap((element) => attribute(element, 'href') ?? [])
    const inside = targets.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('has tables with a caption, column heads and a head for every row', () => {
    for (const table of byTag(page, 'table')) {
      expect(byTag(table, 'caption').map(textOf).join('')).not.toBe('')
      for (const cell of byTag(table, 'th')) {
        expect(['col', 'row', 'rowgroup']).toContain(attribute(cell, 'scope'))
      }
      for (const row of byTag(table, 'tbody').flatMap((body) => byTag(body, 'tr'))) {
        expect(byTag(row, 'th')).toHaveLength(1)
      }
    }
  })

  test('says the summary and every gate in the words of the report', () => {
    const text = textOf(page).replaceAll('\u00a0', ' ')
    for (const { because, severity } of report.verdict.gates) {
      if (severity !== 'off') expect(text).toContain(because.replaceAll('`', ''))
    }
    for (const [, value] of Object.entries(report.rating)) expect(text).toContain(`${value}/10`)
  })
})

/** Titles of the row groups of the table of benchmarks. */
const groupsOf = (page: Document): readonly string[] =>
  byTag(page, 'th')
    .filter((cell) => attribute(cell, 'scope') === 'rowgroup')
    .map(textOf)

describe('what is counted', () => {
  test('is what the report has', () => {
    const page = documentOf(pageOf(regression))
    const captions = byTag(page, 'caption').map(textOf)
    const worse =
      regression.cpu_regressions.length +
      regression.mem_regressions.length +
      regression.new_hotspots.length
    expect(captions).toContain(`Worse: ${worse} functions`)
    const count = (verdict: BenchEntry['verdict']) =>
      regression.bench_deltas.filter((row) => row.verdict === verdict).length
    expect(groupsOf(page)).toEqual([
      `Worse: ${count('regression')} rows`,
      `Better: ${count('improvement')} row`,
      `Not judged: ${count('not_judged')} row`,
      `Unchanged: ${count('unchanged')} rows`
    ])
  })
})

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** As many rows as a large repository has, with names as long as they get. */
const enormous = (): Report => {
  const long = `example.com/${'very/'.repeat(60)}long`
  const benchmarks = many(20_000, (index) =>
    aBenchEntry({
      id: `b-${index}`,
      name: `Encode/${'size='.repeat(20)}${index}-8`,
      package: long,
      verdict:
        (['regression', 'improvement', 'unchanged', 'not_judged'] as const)[index % 4] ??
        'unchanged'
    })
  )
  const functions = many(5000, (index) =>
    aFunctionEntry({ id: `f-${index}`, name: `${long}.F${index}`, package: long })
  )
  return aReport({
    bench_deltas: benchmarks,
    not_judged: benchmarks.filter((row) => row.verdict === 'not_judged').map(aNotJudgedBenchmark),
    cpu_regressions: functions.slice(0, 2000),
    cpu_improvements: functions.slice(2000, 3500),
    share_shifts: functions.slice(3500, 4500),
    other_deltas: functions.slice(4500),
    verdict: {
      level: 'hard_fail',
      complete: true,
      gates: someGates({
        'benchmark-slowdown': {
          status: 'failed',
          findings: benchmarks.map(({ id }) => id)
        },
        'cpu-regression': { status: 'failed', findings: functions.map(({ id }) => id) }
      })
    }
  })
}

describe('a report of 20,000 benchmarks and 5,000 functions', () => {
  const report = enormous()
  const samples = new Map(
    report.bench_deltas.map(({ id }) => [
      id,
      { base: many(100, (i) => 3000 + i), head: many(100, (i) => 3500 + i) }
    ])
  )
  const html = pageOf(report, { samples })
  const page = documentOf(html)

  test('makes a page of a size that opens', () => {
    expect(html.length).toBeLessThan(3_000_000)
  })

  test('says how many rows are not there', () => {
    const rest = elementsOf(page)
      .filter((element) => attribute(element, 'class') === 'rest')
      .map(textOf)
    expect(rest).toContain('and 19,350 more rows in report.json: bench_deltas')
    expect(rest).toContain('and 1,800 more rows in report.json: cpu_regressions')
    expect(groupsOf(page)[0]).toBe('Worse: 5,000 rows, the first 60 drawn')
  })

  test('has no link to a row that is not there', () => {
    const ids = new Set(idsOf(page))
    const targets = byTag(page, 'a').flatMap((one) => attribute(one, 'href') ?? [])
    expect(targets.filter((href) => !ids.has(href.slice(1)))).toEqual([])
  })
})
