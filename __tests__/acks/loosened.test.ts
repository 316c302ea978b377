import { describe, expect, test } from '@jest/globals'
import { readAckFile } from '../../src/acks/file.js'
import { loosened } from '../../src/acks/loosened.js'
import { ruleOf, rules } from '../../src/acks/loosenedRules.js'
import { resolveConfig } from '../../src/config/layers.js'
import { type Config, defaultConfig } from '../../src/config/schema.js'

const sideOf = (yaml: string, acks = '') => ({
  config: resolveConfig({ file: { path: 'c.yml', text: yaml } }).config,
  acks: readAckFile({ path: 'a.yml', text: acks }).acks
})

const from = (base: string, head: string) => loosened(sideOf(base), sideOf(head))

/** What is looser one way, and says nothing the other way. */
const oneWay: readonly (readonly [string, string, string])[] = [
  ['fail-on: hard-fail', 'fail-on: never', '`fail-on` weakens from hard-fail to never'],
  ['on-missing: fail', 'on-missing: neutral', '`on-missing` weakens from fail to neutral'],
  [
    'thresholds: { benchmark: 2 }',
    'thresholds: { benchmark: 10% }',
    '`thresholds.benchmark` goes up from 2 to 10'
  ],
  [
    'gates: { cpu-regression: { severity: hard-fail } }',
    'gates: { cpu-regression: { severity: warning } }',
    '`gates.cpu-regression.severity` weakens from hard-fail to warning'
  ],
  [
    'gates: { benchmark-slowdown: { above: 15 } }',
    'gates: { benchmark-slowdown: { above: 50 } }',
    '`gates.benchmark-slowdown.above` goes up from 15 to 50'
  ],
  [
    'gates: { rating: { below: 5 } }',
    'gates: { rating: { below: 2 } }',
    '`gates.rating.below` goes down from 5 to 2'
  ],
  [
    'statistics: { alpha: 0.05 }',
    'statistics: { alpha: 0.001 }',
    '`statistics.alpha` goes down from 0.05 to 0.001'
  ],
  ['expected: [Sort*, Find]', 'expected: [Find]', '`expected` loses "Sort*"'],
  [
    'inputs: []',
    'inputs: [{ path: "**/slow.txt", side: ignore }]',
    '`inputs` ignores "**/slow.txt"'
  ],
  ['collect: { rounds: 10 }', 'collect: { rounds: 2 }', '`collect.rounds` goes down from 10 to 2'],
  [
    'collect: { profile: [cpu, mem] }',
    'collect: { profile: [cpu] }',
    '`collect.profile` loses "mem"'
  ],
  [
    'custom-gates: { mine: { above: 3% } }',
    'custom-gates: { mine: { above: 10% } }',
    '`custom-gates.mine.above` goes up from 3% to 10%'
  ],
  [
    'custom-gates: { mine: { above-absolute: 5ms } }',
    'custom-gates: { mine: { above-absolute: 50ms } }',
    '`custom-gates.mine.above-absolute` goes up from 5ms to 50ms'
  ],
  [
    'custom-gates: { mine: { above: 3%, severity: hard-fail } }',
    'custom-gates: { mine: { above: 3% } }',
    '`custom-gates.mine.severity` weakens from hard-fail to warning'
  ],
  ['custom-gates: { mine: { above: 3% } }', '', '`custom-gates` loses "mine"'],
  [
    'custom-gates: { mine: { above: 3% } }',
    'custom-gates: { mine: { above: 3%, above-absolute: 50ms } }',
    '`custom-gates.mine.above-absolute` changes from nothing to 50ms'
  ],
  ['', 'ignore: [{ benchmark: "Fetch*", reason: network }]', '`ignore` ignores benchmark "Fetch*"'],
  [
    'ignore: [{ benchmark: Fetch, unit: ns/op, reason: network }]',
    'ignore: [{ benchmark: Fetch, unit: ns/op, reason: other }, { package: net, unit: ns/op, reason: x }]',
    '`ignore` ignores package "net", unit "ns/op"'
  ],
  [
    'limits: { max-rows: 1000 }',
    'limits: { max-rows: 10 }',
    '`limits.max-rows` goes down from 1000 to 10'
  ]
]

/** What counts either way. */
const bothWays: readonly (readonly [string, string, string])[] = [
  ['', 'evidence: any', '`evidence` changes from required to any'],
  ['', 'work: same', '`work` changes from unknown to same'],
  ['', 'base-ops: 10\nhead-ops: 10', '`base-ops` changes from nothing to 10'],
  ['', 'workloads: { api: { work: same } }', '`workloads.api.work` changes from nothing to same'],
  ['', 'collect: { bench: Sort }', '`collect.bench` changes from . to Sort'],
  [
    'custom-gates: { mine: { package: a, above: 3 } }',
    'custom-gates: { mine: { package: b, above: 3 } }',
    '`custom-gates.mine.package` changes from a to b'
  ],
  [
    'custom-gates: { mine: { above: 3 } }',
    'custom-gates: { mine: { above: 3, benchmark: Sort } }',
    '`custom-gates.mine.benchmark` changes from nothing to Sort'
  ],
  [
    'custom-gates: { mine: { function: f, above: 3pp } }',
    'custom-gates: { mine: { function: f, above: 2% } }',
    '`custom-gates.mine.above` changes from 3pp to 2%'
  ],
  [
    '',
    'inputs: [{ path: "a/*", side: head }]',
    '`inputs` gives other sides or workloads to inputs'
  ],
  [
    'inputs: [{ path: "a/*", side: head }, { path: "*", side: base }]',
    'inputs: [{ path: "*", side: base }, { path: "a/*", side: head }]',
    '`inputs` gives other sides or workloads to inputs'
  ],
  [
    'inputs: [{ path: "a/*", side: head }, { path: "a/b", side: ignore }]',
    'inputs: [{ path: "a/b", side: ignore }, { path: "a/*", side: head }]',
    '`inputs` gives other sides or workloads to inputs'
  ]
]

describe('settings', () => {
  test('that are the same say nothing', () => {
    expect(from('', 'version: 1\nfail-on: hard-fail')).toEqual([])
  })

  test.each(oneWay)('%j are looser as %j', (base, head, sentence) => {
    expect(from(base, head)).toEqual([sentence])
    expect(from(head, base)).toEqual([])
  })

  test.each(bothWays)('%j may be looser as %j, and the other way round', (base, head, sentence) => {
    expect(from(base, head)).toContain(sentence)
    expect(from(head, base)).toHaveLength(from(base, head).length)
  })

  test('that only show something say nothing', () => {
    expect(from('', 'outputs: [text]\nthresholds: { removed-hotspot: 50 }')).toEqual([])
    expect(from('', 'collect: { noise-rounds: 3 }')).toEqual([])
  })

  test('that lose a gate which is switched off, or the reason of what is ignored, say nothing', () => {
    expect(from('custom-gates: { mine: { above: 3, severity: off } }', '')).toEqual([])
    const ignore = (reason: string) => `ignore: [{ benchmark: Fetch, reason: ${reason} }]`
    expect(from(ignore('network'), ignore('chance'))).toEqual([])
  })

  test('that ignore names alike in their first letters are told apart', () => {
    const ignore = (end: string) => `ignore: [{ package: "${'x'.repeat(100)}${end}", reason: x }]`
    expect(from(ignore('a'), ignore('b'))).toHaveLength(1)
  })

  test('are listed one by one', () => {
    const head = 'fail-on: never\ngates: { vanished: { severity: off }, regression: { above: 9 } }'
    expect(from('', head)).toEqual([
      '`fail-on` weakens from hard-fail to never',
      '`gates.regression.above` goes up from 5 to 9',
      '`gates.vanished.severity` weakens from warning to off'
    ])
  })

  test('repeat no more of a text than fits a line', () => {
    const [sentence = ''] = from('', `collect: { bench: "${'x'.repeat(1000)}" }`)
    expect(sentence.length).toBeLessThan(150)
  })

  test('without end are cut', () => {
    const names = Array.from({ length: 80 }, (_, index) => `w${index}: { work: same }`)
    const all = from('', `workloads: { ${names.join(', ')} }`)
    expect(all).toHaveLength(51)
    expect(all.at(-1)).toBe('and 30 more changes')
  })
})

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  isMapping(value)
    ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
    : [path]

describe('the table', () => {
  const settings: Config = defaultConfig
  const known = pathsOf(settings).filter((path) => path.length > 0)

  test('says of every setting which way is looser, or that nobody can say', () => {
    const patterns = (path: readonly string[]) => [
      path.join('.'),
      ...path.map((_, at) => path.map((key, index) => (index === at ? '*' : key)).join('.'))
    ]
    const undecided = known.filter((path) => !patterns(path).some((one) => rules.has(one)))
    expect(undecided.map((path) => path.join('.'))).toEqual([])
  })

  test('takes a change of an unknown setting for one that counts', () => {
    expect(ruleOf(['gates', 'rating', 'someday'])).toEqual({ kind: 'either' })
    expect(ruleOf(['someday'])).toEqual({ kind: 'either' })
  })
})

const ack = (id: string, until?: string) =>
  `  - { id: "${id}", reason: intended, author: kim${until === undefined ? '' : `, until: ${until}`} }\n`

const between = (base: string, head: string) =>
  loosened(sideOf('', `acks:\n${base}`), sideOf('', `acks:\n${head}`))

describe('acknowledgements', () => {
  const id = '0a1b2c3d4e5f6071'

  test('that are added are listed with their reason', () => {
    expect(between('', ack(id, '2026-12-31'))).toEqual([
      `acknowledges \`${id}\` until 2026-12-31: "intended"`
    ])
    expect(between('', ack(id))).toEqual([`acknowledges \`${id}\` without end: "intended"`])
  })

  test('that are removed or end earlier are not', () => {
    expect(between(ack(id), '')).toEqual([])
    expect(between(ack(id), ack(id, '2026-12-31'))).toEqual([])
    expect(between(ack(id, '2026-12-31'), ack(id, '2026-12-30'))).toEqual([])
    expect(between(ack(id), ack(id))).toEqual([])
  })

  test('that end later are listed', () => {
    expect(between(ack(id, '2026-12-31'), ack(id, '2027-12-31'))).toEqual([
      `extends the acknowledgement of \`${id}\`, which was until 2026-12-31: now until 2027-12-31`
    ])
    expect(between(ack(id, '2026-12-31'), ack(id))).toEqual([
      `extends the acknowledgement of \`${id}\`, which was until 2026-12-31: now without end`
    ])
  })

  test('of fewer digits mean more, and of more digits less', () => {
    expect(between(ack(id), ack('0a1b2c3d'))).toHaveLength(1)
    expect(between(ack('0a1b2c3d'), ack(id))).toEqual([])
  })
})
