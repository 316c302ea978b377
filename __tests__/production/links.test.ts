/** Links into the profiler of production: the literal forms that each reads, and nothing of a name that could do harm. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolveConfig } from '../../src/config/layers.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import { toHtml } from '../../src/outputs/html/element.js'
import { production as section } from '../../src/outputs/html/production.js'
import { fullSize } from '../../src/outputs/markdown/block.js'
import { production as block } from '../../src/outputs/markdown/production.js'
import { isEncodedUrl } from '../../src/outputs/plainUrl.js'
import { encode, query, selector } from '../../src/production/encode.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'
import { reportOf } from '../helpers/street.js'
import { names } from '../outputs/hostileReport.js'

const files = (name: string) => [
  profileFile('base/api_cpu.pprof', cpuProfile({ [name]: 3000, 'main.rest': 3000 })),
  profileFile('head/api_cpu.pprof', cpuProfile({ [name]: 9000, 'main.rest': 3000 }))
]

const settings = (target: string, more = '') =>
  `production: { target: ${target}, url: 'https://prof.example.com/', service: shopd, datasource: uid1, hours: 1, base-labels: { git_ref: main }, head-labels: { git_ref: 'pr-7' }${more} }\n`

const checked = (yaml: string, name = 'example.com/shop/pricing.(*Engine).apply'): Report => {
  const report = reportOf(files(name), yaml)
  expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  return report
}

const linksOf = (yaml: string, name?: string) =>
  checked(yaml, name).production?.findings.flatMap(({ links }) => links) ?? []

/** The address without its query, and the query decoded, in order. */
const read = (url = '') => {
  const { origin, pathname, searchParams } = new URL(url)
  return [
    `${origin}${pathname}`,
    [...searchParams].map(([key, value]) => `${key}=${value}`)
  ] as const
}

// The report is of 2026-01-01T00:00:00Z.
const [from, to] = ['1767222000000', '1767225600000']
const cpu = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds'

describe('the links of a finding', () => {
  test('are none unless the settings name a target', () => {
    expect(checked('').production).toBeUndefined()
  })

  test('lead into Profiles Drilldown, single and diff', () => {
    const [single, diff, ...more] = linksOf(settings('grafana-drilldown'))
    expect(more).toEqual([])
    const base = 'https://prof.example.com/a/grafana-pyroscope-app/explore'
    const subject = ['var-dataSource=uid1', 'var-serviceName=shopd', `var-profileMetricId=${cpu}`]
    expect(read(single?.url)).toEqual([
      base,
      [
        'explorationType=flame-graph',
        ...subject,
        `from=${from}`,
        `to=${to}`,
        'var-filters=git_ref|=|pr-7',
        'maxNodes=16384'
      ]
    ])
    expect(read(diff?.url)).toEqual([
      base,
      [
        'explorationType=diff-flame-graph',
        ...subject,
        `from=${from}`,
        `to=${to}`,
        'var-filtersBaseline=git_ref|=|main',
        'var-filtersComparison=git_ref|=|pr-7',
        ...[`diffFrom=${from}`, `diffTo=${to}`, `diffFrom-2=${from}`, `diffTo-2=${to}`],
        ...[`from-2=${from}`, `to-2=${to}`, `from-3=${from}`, `to-3=${to}`]
      ]
    ])
  })

  test('lead into Explore', () => {
    const [single, ...more] = linksOf(settings('grafana-explore'))
    expect(more).toEqual([])
    const [address, parameters] = read(single?.url)
    expect(address).toBe('https://prof.example.com/explore')
    expect(parameters.slice(0, 2)).toEqual(['schemaVersion=1', 'orgId=1'])
    expect(JSON.parse(parameters[2]?.slice('panes='.length) ?? '')).toEqual({
      fg: {
        datasource: 'uid1',
        queries: [
          {
            refId: 'A',
            datasource: { type: 'grafana-pyroscope-datasource', uid: 'uid1' },
            labelSelector: '{service_name="shopd",git_ref="pr-7"}',
            profileTypeId: cpu,
            queryType: 'profile',
            groupBy: []
          }
        ],
        range: { from, to }
      }
    })
  })

  test('lead into Pyroscope up to 1.19', () => {
    const [single, diff] = linksOf(settings('pyroscope'))
    const right = `${cpu}{service_name="shopd",git_ref="pr-7"}`
    expect(read(single?.url)).toEqual([
      'https://prof.example.com/',
      [`query=${right}`, 'from=1767222000', 'until=1767225600']
    ])
    expect(read(diff?.url)).toEqual([
      'https://prof.example.com/comparison-diff',
      [
        `leftQuery=${cpu}{service_name="shopd",git_ref="main"}`,
        ...['leftFrom=1767222000', 'leftUntil=1767225600'],
        `rightQuery=${right}`,
        ...['rightFrom=1767222000', 'rightUntil=1767225600']
      ]
    ])
  })

  const side = (letter: string, ref: string) => {
    const expression = `${cpu}:delta{job="shopd",git_ref="${ref}"}`
    return [
      `expression_${letter}=${expression}`,
      `from_${letter}=${from}`,
      `to_${letter}=${to}`,
      `time_selection_${letter}=absolute:${from}-${to}`,
      `sum_by_${letter}=`,
      `merge_from_${letter}=${from}000000`,
      `merge_to_${letter}=${to}000000`,
      `selection_${letter}=${expression}`
    ]
  }

  test('lead into Parca', () => {
    const [single, diff] = linksOf(settings('parca'))
    expect(read(single?.url)).toEqual(['https://prof.example.com/', side('a', 'pr-7')])
    expect(read(diff?.url)[1]).toEqual([
      'compare_a=true',
      'compare_b=true',
      ...side('a', 'main'),
      ...side('b', 'pr-7')
    ])
  })

  test('lead to the function itself in Polar Signals', () => {
    const [single] = linksOf(settings('polar-signals'))
    expect(read(single?.url)[1].at(-1)).toBe(
      'profile_filters=s:fn:~:example.com/shop/pricing.(*Engine).apply'
    )
  })

  test('are without a comparison where both sides are chosen alike', () => {
    const alike = settings('parca').replace('git_ref: main', "git_ref: 'pr-7'")
    expect(linksOf(alike).map(({ title }) => title)).toEqual(['Parca'])
  })

  test('are those of templates too, as far as there is a value for every placeholder', () => {
    const templates = `, links: [{ title: Mine, url: 'https://own.example.com/{package}?f={function}&t={to_ms}' }, { title: Gone, url: 'https://own.example.com/{span_id}' }]`
    expect(linksOf(settings('none', templates))).toEqual([
      {
        title: 'Mine',
        url: `https://own.example.com/example.com%2Fshop%2Fpricing?f=example.com%2Fshop%2Fpricing.%28%2AEngine%29.apply&t=${to}`
      }
    ])
  })
})

describe('settings of production', () => {
  test.each([
    ['http to another host', "target: parca, service: s, url: 'http://prof.example.com'"],
    ['a password', "target: parca, service: s, url: 'https://u:p@prof.example.com'"],
    ['a script', "target: parca, service: s, url: 'javascript:alert(1)'"],
    ['a target without an address', 'target: parca, service: s'],
    [
      'Grafana without a data source',
      "target: grafana-drilldown, service: s, url: 'https://g.example.com'"
    ],
    ['a placeholder in the host', "links: [{ title: t, url: 'https://{service}.example.com' }]"],
    ['an unknown placeholder', "links: [{ title: t, url: 'https://e.example.com/{branch}' }]"],
    [
      'a template that ends a link',
      "links: [{ title: t, url: 'https://e.example.com/) {function}' }]"
    ],
    ['a label that is none', "base-labels: { 'a b': c }"]
  ])('refuse %s', (_, production) => {
    const text = `production: { ${production} }\n`
    expect(() => resolveConfig({ file: { path: 'c.yml', text } })).toThrow(FlamegateError)
  })

  test('take http on this machine', () => {
    expect(
      linksOf(settings('parca').replace('https://prof.example.com/', 'http://127.0.0.1:7070'))
    ).toHaveLength(2)
  })
})

/** Names of the corpus of all outputs, behind a package; an address has a bound, which the endless one is beyond. */
const corpus = names.map(([, name]) => `main.${name}`).filter(({ length }) => length < 1000)

const hostile = [
  ...corpus,
  'main.f) [x](javascript:alert(1)',
  'main.f"><script>alert(1)</script>',
  'main.f\u202e`|\n## @team #1',
  'main.f{service_name=~".*"}',
  'main.f\ud800&a=b#c'
]

describe('a hostile name', () => {
  test.each(hostile)('is inert in every link: %j', (name) => {
    for (const target of [
      'grafana-drilldown',
      'grafana-explore',
      'pyroscope',
      'parca',
      'polar-signals'
    ]) {
      const own = `, links: [{ title: 'a](b)', url: 'https://e.example.com/{function}' }]`
      const report = checked(settings(target, own), name)
      const urls =
        report.production?.findings.flatMap(({ links }) => links.map(({ url }) => url)) ?? []
      expect(urls.length).toBeGreaterThan(1)
      for (const url of urls) {
        expect(isEncodedUrl(url)).toBe(true)
        expect(['prof.example.com', 'e.example.com']).toContain(new URL(url).hostname)
      }
      // What stands in a code span is text.
      const text = block.render(report, fullSize).replace(/(`+)[^`]+\1/g, '')
      expect(text).not.toMatch(/\]\(javascript|<script|@team/)
      expect(toHtml(section(report))).not.toMatch(/href="(?!https:)|<script/)
    }
  })

  test('comes out of an address as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeURIComponent(encode(text))).toBe(text)
        expect(encode(text)).toMatch(/^[\w.%-]*$/)
        expect(new URLSearchParams(query([['k', text]])).get('k')).toBe(text)
      })
    )
  })

  test('cannot end a value of a selector', () => {
    expect(selector([['a', 'x"} or {b="\\']])).toBe('{a="x\\"} or {b=\\"\\\\"}')
  })
})
