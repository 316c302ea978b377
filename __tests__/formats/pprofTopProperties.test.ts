import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pprofTop } from '../../src/formats/pprofTop.js'
import type { Parsed } from '../../src/model/parsed.js'

const limits = { maxInflatedBytes: 1 << 20, maxRows: 1000 }
const parseBytes = (bytes: Uint8Array): Parsed => pprofTop.parse({ path: 'x', bytes }, limits)
const parseText = (text: string): Parsed => parseBytes(new TextEncoder().encode(text))

/** What pprof prints a profile from; values in base units, percentages of `total`. */
interface Row {
  readonly name: string
  readonly flat: number
  readonly cum: number
}

const UNITS = {
  nanoseconds: { ns: 1, us: 1e3, ms: 1e6, s: 1e9, hrs: 3600e9 },
  bytes: { B: 1, kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4, PB: 1024 ** 5 }
} as const

type Base = keyof typeof UNITS

/** pprof's ScaledLabel: two decimals of which `.00` is cut off, and no unit behind zero. */
function printValue(value: number, symbol: string, factor: number): string {
  const digits = (value / factor).toFixed(2).replace(/\.00$/, '')
  return digits === '0' || digits === '-0' ? '0' : `${digits}${symbol}`
}

/** pprof's Percentage: two decimals from 1 up, two significant digits below. */
function printPercent(value: number, total: number): string {
  const ratio = total === 0 ? 0 : Math.abs(value / total) * 100
  if (ratio >= 99.95 && ratio <= 100.05) return '  100%'
  if (ratio >= 1 || ratio === 0) return `${ratio === 0 ? '    0' : ratio.toFixed(2)}%`
  return `${Number(ratio.toPrecision(2))}%`
}

function printReport(rows: readonly Row[], base: Base, symbol: string): string {
  const factor = new Map(Object.entries(UNITS[base])).get(symbol) ?? 1
  const print = (value: number): string => printValue(value, symbol, factor).padStart(10)
  const total = rows.reduce((sum, { flat }) => sum + flat, 0)
  let sum = 0
  const table = rows.map(({ name, flat, cum }) => {
    sum += flat
    const percents = [flat, sum, cum].map((value) => printPercent(value, total))
    return `${print(flat)} ${percents[0]} ${percents[1]} ${print(cum)} ${percents[2]}  ${name}`
  })
  const all = print(total).trim()
  const percent = printPercent(total, total).trim()
  return [
    `Type: ${base === 'bytes' ? 'alloc_space' : 'cpu'}`,
    `Showing nodes accounting for ${all}, ${percent} of ${all} total`,
    '      flat  flat%   sum%        cum   cum%',
    ...table,
    ''
  ].join('\n')
}

/** Names as Go writes them, and worse: anything on one line that is not a mark, a file or an address. */
const names = fc
  .oneof(
    fc.constantFrom(
      'sync.(*HashTrieMap[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string },*a]).All',
      'main.f 100% (inlined)',
      'std::map<int, char>::operator[] (const&)',
      '  spaced',
      '<unknown>',
      '[vdso]'
    ),
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => `f${text}`)
  )
  .filter((name) => !/[\p{Cc}\u2028\u2029]|inline\)$|:\d+$|\.\w+$/u.test(name))

const amounts = fc.integer({ min: 1, max: 2 ** 44 })

const profiles = fc
  .uniqueArray(fc.record({ name: names, flat: amounts, more: amounts }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 12
  })
  .map((rows) => {
    const sorted = rows.toSorted((a, b) => b.flat - a.flat || (a.name < b.name ? -1 : 1))
    const total = rows.reduce((sum, { flat }) => sum + flat, 0)
    return sorted.map(({ name, flat, more }) => ({ name, flat, cum: Math.min(total, flat + more) }))
  })

const bases = fc.constantFrom<Base>('nanoseconds', 'bytes')

describe('what pprof prints', () => {
  test('is read back within half a digit, names unchanged', () => {
    fc.assert(
      fc.property(profiles, bases, fc.nat(5), (rows, base, index) => {
        const symbols = Object.keys(UNITS[base])
        const symbol = symbols[index % symbols.length] ?? ''
        const { profiles: parsed, diagnostics } = parseText(printReport(rows, base, symbol))
        const [profile] = parsed
        if (profile === undefined) {
          // Every value prints as 0 in a unit this large.
          expect(diagnostics.map(({ code }) => code)).toEqual(['pprof-top/coarse-unit'])
          return
        }
        expect(profile.functions.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
        expect(profile.isDiff).toBe(false)
        const [column] = profile.columns
        // The parser's own doubles are that much coarse at the largest amounts.
        const most = profile.halfDigit + 2 ** -6
        for (const [at, { flat, cum }] of rows.entries()) {
          expect(Math.abs((column?.flat[at] ?? Number.NaN) - flat)).toBeLessThanOrEqual(most)
          expect(Math.abs((column?.cum[at] ?? Number.NaN) - cum)).toBeLessThanOrEqual(most)
        }
      }),
      { seed: 3, numRuns: 300 }
    )
  })

  test('bounds the rows of any list that was cut', () => {
    fc.assert(
      fc.property(profiles, fc.nat(12), (rows, kept) => {
        const text = printReport(rows, 'nanoseconds', 'ns')
        const lines = text.split('\n').slice(0, 3 + Math.min(kept, rows.length))
        const coverage = parseText(lines.join('\n')).profiles[0]?.coverage
        const missing = rows.slice(kept).map(({ flat }) => flat)
        if (missing.length === 0) expect(coverage).toEqual({ kind: 'complete' })
        const bound = coverage?.kind === 'cut' ? coverage.bound : 0
        for (const flat of missing) expect(flat).toBeLessThanOrEqual(bound)
      }),
      { seed: 4, numRuns: 300 }
    )
  })
})

describe('hostile input', () => {
  const anything = fc.oneof(fc.uint8Array({ maxLength: 400 }), text())

  test('never throws, and every diagnostic has a place', () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        pprofTop.matches({ path: 'x', bytes })
        const { profiles: parsed, diagnostics } = parseBytes(bytes)
        for (const { at } of diagnostics) expect(at?.file).toBe('x')
        for (const { columns, functions } of parsed) {
          expect(columns[0]?.flat).toHaveLength(functions.length)
          expect(columns[0]?.total).not.toBeNaN()
        }
      }),
      { seed: 5, numRuns: 500 }
    )
  })

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['percentages', '1% '.repeat(60_000)],
    ['places', `1ms 1% 1% 1ms 1%  f ${':1'.repeat(60_000)}x`],
    ['files', `1ms 1% 1% 1ms 1%  f ${'.go '.repeat(60_000)}x`],
    ['escapes', '\u001b['.repeat(60_000)],
    ['names', `1ms 1% 1% 1ms 1%  ${'a ('.repeat(60_000)}`]
  ])('takes linear time on a line of %s', (_, line) => {
    const started = performance.now()
    parseText(`flat flat% sum% cum cum%\n${line}\n`)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('keeps names that are dangerous elsewhere', () => {
    const rows = ['__proto__', 'constructor', '<script>', '| a | b |'].map((name, at) => ({
      name,
      flat: 100 - at,
      cum: 100
    }))
    const { functions } = parseText(printReport(rows, 'bytes', 'B')).profiles[0] ?? {
      functions: []
    }
    expect(functions.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
  })
})

/** Lines of the format in any order, some of them broken. */
function text(): fc.Arbitrary<Uint8Array> {
  const value = fc.constantFrom('0', '10ms', '-3ms', '1.5s', '2MB', '7', '9'.repeat(40), 'ms', '3x')
  const line = fc.oneof(
    fc.constantFrom(
      'flat flat% sum% cum cum%',
      'File: app',
      'Type: cpu',
      'Type: mean_x',
      'Active filters:',
      '   focus=x',
      'Time: 9999-99-99 99:99:99 UTC',
      'Showing top 3 nodes out of 2',
      'Duration: 1s, Total samples = 1s (100%)'
    ),
    fc.tuple(value, value).map(([a, b]) => `Showing nodes accounting for ${a}, 50% of ${b} total`),
    value.map((bound) => `Dropped 3 nodes (cum <= ${bound})`),
    fc.tuple(value, value, fc.string()).map(([a, b, c]) => `${a} 1% 1e-07% ${b} 100%  ${c}`),
    fc.string()
  )
  return fc.array(line, { maxLength: 25 }).map((all) => new TextEncoder().encode(all.join('\n')))
}
