import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pprofTop } from '../../src/formats/pprofTop.js'
import type { Parsed } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'

const reports = new URL('../../fixtures/top/reports/', import.meta.url)
const edge = new URL('../../fixtures/top/edge/', import.meta.url)
const limits = { maxInflatedBytes: 1 << 24, maxRows: 10_000 }

const read = (name: string, folder = reports): Buffer => readFileSync(new URL(name, folder))
const parseBytes = (bytes: Uint8Array): Parsed => pprofTop.parse({ path: 'top.txt', bytes }, limits)
const parseText = (text: string): Parsed => parseBytes(new TextEncoder().encode(text))
const parseFixture = (name: string, folder = reports): Parsed => parseBytes(read(name, folder))
const codes = (parsed: Parsed): readonly string[] => parsed.diagnostics.map(({ code }) => code)

function only(parsed: Parsed): Profile {
  const [profile] = parsed.profiles
  if (profile === undefined || parsed.profiles.length !== 1) throw new Error('not one profile')
  return profile
}

function rowsOf(profile: Profile): ReadonlyMap<string, readonly [number, number]> {
  const [column] = profile.columns
  return new Map(
    profile.functions.map(({ name }, at) => [name, [column?.flat[at] ?? 0, column?.cum[at] ?? 0]])
  )
}

const plain = parseFixture('plain.pb.gz.top.txt', edge)

describe('a plain report', () => {
  test('becomes one column in base units', () => {
    const profile = only(plain)
    expect(plain.diagnostics).toEqual([])
    expect(profile.columns[0]?.sampleType).toEqual({ type: 'cpu', unit: 'nanoseconds' })
    expect(profile.columns[0]?.total).toBe(200e6)
    expect([...rowsOf(profile)]).toEqual([
      ['main.work', [120e6, 120e6]],
      ['example.com/v2/pkg.Map[...]', [50e6, 80e6]],
      ['example.com/v2/pkg.(*T[go.shape.int]).Do.func1', [30e6, 30e6]],
      ['main.main', [0, 200e6]]
    ])
  })

  test('keeps what its header says', () => {
    const profile = only(parseFixture('cpu.txt'))
    expect(profile.binary).toBe('topdemo')
    expect(profile.buildId).toMatch(/^[0-9a-f]{40}$/)
    expect(profile.durationNanos).toBe(2.76e9)
    expect(profile.timeNanos).toBe(1_795_392_426e9)
  })

  test('loses the inline mark of a name and nothing else', () => {
    const names = only(parseFixture('cpu.txt')).functions.map(({ name }) => name)
    expect(names[0]).toBe('main.sumBy[go.shape.struct { Count int; Label string }]')
    expect(names.some((name) => name.endsWith('inline)'))).toBe(false)
    const odd = row('a (inline) (partial-inline)')
    expect(only(parseText(report(odd))).functions[0]?.name).toBe('a (inline)')
  })

  test('models CPU events at 100 samples a second', () => {
    const events = only(plain).columns[0]?.events
    expect(events?.basis).toBe('modelled')
    expect(events?.total).toBe(20)
    expect([...(events?.flat ?? [])]).toEqual([12, 5, 3, 0])
  })

  test.each([
    ['allocs.txt', 'upper-bound'],
    ['cpu.samples.txt', 'counted'],
    ['block.contentions.txt', 'counted'],
    ['goroutine.txt', 'counted'],
    ['block.txt', undefined],
    ['allocs.alloc_objects.txt', undefined],
    ['allocs.mean.txt', undefined]
  ])('says of %s that its events are %s', (name, basis) => {
    expect(only(parseFixture(name)).columns[0]?.events?.basis).toBe(basis)
  })
})

describe('against the exact report of the same profile', () => {
  const variants = readdirSync(reports)
    .filter((name) => /^(?:cpu|allocs)\.(?:unit-|untrimmed|compact|comments)/.test(name))
    .filter((name) => name !== 'cpu.unit-hours.txt')
    .map((name) => [name, `${name.split('.')[0]}.exact.txt`] as const)
  const kinds = readdirSync(reports)
    .filter((name) => name.endsWith('.exact.txt'))
    .map((exact) => [exact.replace('.exact', ''), exact] as const)

  test.each([...kinds, ...variants])('%s is within half a digit of %s', (name, exactName) => {
    const profile = only(parseFixture(name))
    const exact = only(parseFixture(exactName))
    expect(exact.halfDigit).toBe(0)
    expect(exact.columns[0]?.sampleType).toEqual(profile.columns[0]?.sampleType)
    const answers = rowsOf(exact)
    for (const [functionName, [flat, cum]] of rowsOf(profile)) {
      const [exactFlat, exactCum] = answers.get(functionName) ?? []
      expect(Math.abs(flat - (exactFlat ?? Number.NaN))).toBeLessThanOrEqual(profile.halfDigit)
      expect(Math.abs(cum - (exactCum ?? Number.NaN))).toBeLessThanOrEqual(profile.halfDigit)
    }
  })

  test.each([...kinds, ...variants])('%s hides no function above its bound', (name, exactName) => {
    const { coverage, functions, halfDigit } = only(parseFixture(name))
    const bound = coverage.kind === 'cut' ? coverage.bound + halfDigit : 0
    const shown = new Set(functions.map((shownFunction) => shownFunction.name))
    for (const [functionName, [flat]] of rowsOf(only(parseFixture(exactName)))) {
      if (!shown.has(functionName)) expect(Math.abs(flat)).toBeLessThanOrEqual(bound)
    }
  })
})

describe('units', () => {
  test('of counts are ignored, with a note', () => {
    const parsed = parseFixture('goroutine.unit-ms.txt')
    expect(codes(parsed)).toEqual(['pprof-top/unit-ignored'])
    expect(only(parsed).columns[0]?.sampleType).toEqual({ type: 'goroutine', unit: 'count' })
    expect(only(parsed).columns[0]?.total).toBe(1)
  })

  test('may be anything, kept behind the number', () => {
    const text = report(row('main.f', '7widgets'), { type: 'parts', total: '7widgets' })
    const [column] = only(parseText(text)).columns
    expect(column?.sampleType).toEqual({ type: 'parts', unit: 'widgets' })
    expect(column?.total).toBe(7)
  })

  test('too large for the values make an error, not a profile of zeros', () => {
    const parsed = parseFixture('cpu.unit-hours.txt')
    expect(parsed.profiles).toEqual([])
    expect(parsed.diagnostics).toMatchObject([{ severity: 'error', code: 'pprof-top/coarse-unit' }])
  })

  test('tell the sample type where the report does not, with a note', () => {
    const parsed = parseFixture('cpu.compact.txt')
    expect(codes(parsed)).toEqual(['pprof-top/assumed-type'])
    expect(only(parsed).columns[0]?.sampleType.type).toBe('cpu')
    const memory = report(row('main.f', '7MB'), { total: '7MB', type: undefined })
    expect(only(parseText(memory)).columns[0]?.sampleType.type).toBe('alloc_space')
  })

  test('take half of the coarsest last digit of the report', () => {
    expect(only(parseFixture('cpu.txt')).halfDigit).toBe(5e6)
    expect(only(parseFixture('cpu.unit-auto.txt')).halfDigit).toBe(5e6)
    expect(only(parseFixture('cpu.unit-ms.txt')).halfDigit).toBe(5e3)
    expect(only(parseFixture('cpu.unit-ns.txt')).halfDigit).toBe(0)
    expect(only(parseFixture('cpu.samples.txt')).halfDigit).toBe(0)
  })
})

describe('differences', () => {
  test.each([
    'cpu.diff-base.txt',
    'cpu.base.txt',
    'cpu.normalize.txt',
    'cpu.drop-negative.txt',
    'cpu.same-diff.txt',
    'allocs.diff-base.txt',
    'allocs.base.txt',
    'allocs.drop-negative.txt',
    'allocs.same-diff.txt'
  ])('%s is one, and says so', (name) => {
    const parsed = parseFixture(name)
    expect(codes(parsed)).toEqual(['pprof-top/difference'])
    expect(only(parsed).isDiff).toBe(true)
    expect(only(parsed).coverage.kind).toBe('unknown')
    expect(only(parsed).columns[0]?.events).toBeUndefined()
  })

  test('a head larger than base is one', () => {
    const text = report(row('main.f', '300ms'), { shown: '300ms', percent: '150%', total: '200ms' })
    expect(only(parseText(text)).isDiff).toBe(true)
  })

  test('negative values in a profile look the same and are taken for one', () => {
    expect(only(parseFixture('negative.pb.gz.top.txt', edge)).isDiff).toBe(true)
  })

  test('two equal profiles under -base leave nothing, like an empty profile', () => {
    for (const parsed of [
      parseFixture('cpu.same-base.txt'),
      parseFixture('nosamples.pb.gz.top.txt', edge)
    ]) {
      expect(codes(parsed)).toEqual(['pprof-top/no-samples'])
      expect(only(parsed)).toMatchObject({ isDiff: false, coverage: { kind: 'unknown' } })
    }
  })

  test('no profile of one side is one', () => {
    const names = [
      'cpu',
      'heap',
      'allocs',
      'block',
      'mutex',
      'goroutine',
      'cpu.head',
      'allocs.head'
    ]
    for (const name of names) {
      expect(only(parseFixture(`${name}.txt`)).isDiff).toBe(false)
    }
  })
})

describe('flags that change what a row is', () => {
  test.each([
    ['cpu.lines.txt', 'lines'],
    ['cpu.filefunctions.txt', 'file functions'],
    ['cpu.addresses.txt', 'addresses']
  ])('%s holds %s, and says so', (name, found) => {
    const parsed = parseFixture(name)
    expect(codes(parsed)).toEqual(['pprof-top/granularity'])
    expect(parsed.diagnostics[0]?.message).toContain(`found ${found}`)
    expect(only(parsed).coverage.kind).toBe('unknown')
  })

  test('rows of one name are added up', () => {
    const parsed = parseFixture('cpu.files.txt')
    expect(codes(parsed)).toEqual(['pprof-top/granularity', 'pprof-top/repeated-name'])
    const profile = only(parsed)
    const names = profile.functions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const flat = profile.columns[0]?.flat.reduce((sum, value) => sum + value, 0)
    expect(Math.abs((flat ?? 0) - 2.73e9)).toBeLessThan(1)
    expect(Math.max(...(profile.columns[0]?.cum ?? []))).toBeLessThanOrEqual(2.82e9)
  })

  test('means have no shares', () => {
    const parsed = parseFixture('allocs.mean.txt')
    expect(codes(parsed)).toEqual(['pprof-top/mean'])
    expect(only(parsed)).toMatchObject({ isDiff: false, coverage: { kind: 'unknown' } })
    expect(only(parsed).columns[0]?.sampleType.type).toBe('mean_alloc_space')
  })

  test('filters are named', () => {
    const parsed = parseFixture('cpu.focus.txt')
    expect(codes(parsed)).toEqual(['pprof-top/filtered'])
    expect(parsed.diagnostics[0]?.message).toContain('focus=sorting, ignore=cmpbody')
  })
})

describe('headers', () => {
  test('a comment that looks like a header line does not replace it', () => {
    expect(only(parseFixture('cpu.comments.txt')).columns[0]?.sampleType.type).toBe('cpu')
    const text = `File: app\nFile: fake\nbuilt by hand\n${report(row('main.f'))}`
    expect(only(parseText(text))).toMatchObject({ binary: 'app', comments: ['built by hand'] })
  })

  test('noise before the header is skipped', () => {
    const noise = 'Main binary filename not available.\nFetching profile over HTTP 100%\n\n'
    const parsed = parseText(noise + report(row('main.f')))
    expect(parsed.diagnostics).toEqual([])
    expect(only(parsed).comments).toEqual([])
  })

  test.each([
    ['2025-08-29 15:37:25 UTC', 1_756_481_845e9],
    ['2025-08-29 17:37:25 +02', 1_756_481_845e9],
    ['Aug 29, 2025 at 3:37pm (UTC)', 1_756_481_820e9],
    ['Feb 29, 2024 at 12:05am (UTC)', 1_709_165_100e9],
    ['1970-01-01 00:00:00 GMT', 0],
    ['2025-08-29 15:37:25 CEST', undefined],
    ['yesterday', undefined]
  ])('the time %s is read', (time, nanos) => {
    expect(only(parseText(`Time: ${time}\n${report(row('main.f'))}`)).timeNanos).toBe(nanos)
  })

  test('a missing one leaves shares of the sum of the rows', () => {
    const table = report(row('main.f', '30ms'), {}).split('\n').slice(-3).join('\n')
    const parsed = parseText(table)
    expect(codes(parsed)).toEqual(['pprof-top/no-total', 'pprof-top/assumed-type'])
    expect(only(parsed)).toMatchObject({ coverage: { kind: 'unknown' }, isDiff: false })
    expect(only(parsed).columns[0]?.total).toBe(30e6)
  })
})

describe('several reports in one file', () => {
  test('become several profiles', () => {
    const parsed = parseFixture('concatenated.txt')
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.profiles).toEqual([
      ...parseFixture('cpu.txt').profiles,
      ...parseFixture('allocs.txt').profiles,
      ...parseFixture('goroutine.txt').profiles
    ])
  })

  test('share the row limit', () => {
    const bytes = read('concatenated.txt')
    const parsed = pprofTop.parse({ path: 'top.txt', bytes }, { ...limits, maxRows: 52 })
    expect(parsed.profiles.map(({ functions }) => functions.length)).toEqual([50, 2, 0])
    expect(codes(parsed)).toEqual(['pprof-top/too-many-rows', 'pprof-top/too-many-rows'])
  })
})

describe('damage', () => {
  const text = read('plain.pb.gz.top.txt', edge).toString('utf8')

  test('a row that cannot be read is named by its line, and the rest is kept', () => {
    const garbled = text
      .replace('50ms 25.00%', '50ms 2?.00%')
      .replace('  30ms 15.00%', '  3#ms 15.00%')
    const parsed = parseText(garbled)
    expect(parsed.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'pprof-top/unreadable-row',
        message: expect.stringContaining('2 other lines (7, 8)'),
        at: { file: 'top.txt', line: 7 }
      }
    ])
    expect([...rowsOf(only(parsed)).keys()]).toEqual(['main.work', 'main.main'])
    expect(only(parsed).coverage.kind).toBe('unknown')
  })

  test('a file cut in a row keeps the rows before', () => {
    const parsed = parseText(text.slice(0, text.indexOf('25.00% 85.00%')))
    expect(only(parsed).functions.map(({ name }) => name)).toEqual(['main.work'])
    expect(codes(parsed)).toContain('pprof-top/unreadable-row')
  })

  test('a list cut by head is bounded by its smallest row, not taken for whole', () => {
    const parsed = parseText(text.split('\n').slice(0, 7).join('\n'))
    expect(parsed.diagnostics).toMatchObject([
      { severity: 'warning', code: 'pprof-top/short-list' }
    ])
    // 120ms and 50ms are shown of 200ms: what is missing is at most 30ms and a rounding.
    expect(only(parsed).coverage).toEqual({ kind: 'cut', bound: 30_005_000 })
  })

  test('a row in another unit is unreadable', () => {
    const parsed = parseText(text.replace('      30ms 15.00%', '      30MB 15.00%'))
    expect(codes(parsed)).toContain('pprof-top/unreadable-row')
    expect(only(parsed).functions).toHaveLength(3)
  })

  test('a report without its table is this format, and an error', () => {
    const header = text.slice(0, text.indexOf('      flat'))
    const bytes = new TextEncoder().encode(header)
    expect(pprofTop.matches({ path: 'x', bytes })).toBe(true)
    expect(parseBytes(bytes)).toMatchObject({
      profiles: [],
      diagnostics: [{ severity: 'error', code: 'pprof-top/no-table' }]
    })
  })

  test('text beyond the size limit is not read, and that is said', () => {
    const bytes = read('cpu.txt')
    const parsed = pprofTop.parse({ path: 'x', bytes }, { ...limits, maxInflatedBytes: 1000 })
    expect(codes(parsed)).toContain('pprof-top/too-large')
    expect(only(parsed).functions.length).toBeGreaterThan(3)
  })

  test('a row that the size limit cuts is not read: half of a value is another value', () => {
    const bytes = read('cpu.txt')
    const whole = only(parseBytes(bytes))
    for (let most = 700; most < 1100; most++) {
      const cut = only(pprofTop.parse({ path: 'x', bytes }, { ...limits, maxInflatedBytes: most }))
      const count = cut.functions.length
      expect(cut.functions).toEqual(whole.functions.slice(0, count))
      expect([...(cut.columns[0]?.flat ?? [])]).toEqual(
        [...(whole.columns[0]?.flat ?? [])].slice(0, count)
      )
    }
  })

  test('reports without end are not read without end', () => {
    const parsed = parseText('flat flat% sum% cum cum%\n'.repeat(5000))
    expect(parsed.profiles).toHaveLength(1000)
    expect(codes(parsed)).toContain('pprof-top/too-many-reports')
  })
})

describe('spellings of the same text', () => {
  const bytes = read('plain.pb.gz.top.txt', edge)
  const text = bytes.toString('utf8')
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const spellings: readonly (readonly [string, Uint8Array])[] = [
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little endian', utf16],
    ['UTF-16, big endian', Buffer.from(utf16).swap16()],
    ['colours', Buffer.from(text.replace(/(\d+ms)/g, '\u001b[1;31m$1\u001b[0m'))],
    ['tabs', Buffer.from(text.replace(/ {2,}/g, '\t'))],
    ['no newline at the end', Buffer.from(text.trimEnd())]
  ]

  test.each(spellings)('%s makes no difference', (_, spelled) => {
    expect(pprofTop.matches({ path: 'x', bytes: spelled })).toBe(true)
    expect(parseBytes(spelled)).toEqual(plain)
  })
})

describe('matching', () => {
  const matches = (text: string): boolean =>
    pprofTop.matches({ path: 'cpu_top.txt', bytes: new TextEncoder().encode(text) })

  test('goes by the column header, not by the name of the file', () => {
    expect(matches('')).toBe(false)
    expect(matches('BenchmarkX 1 2 ns/op\n')).toBe(false)
    expect(matches('name old time/op new time/op delta\n')).toBe(false)
    expect(matches('File: app\nType: cpu\n')).toBe(false)
    expect(matches('noise\n  flat flat%   sum%   cum\tcum%  \n')).toBe(true)
  })

  test('does not take binary profiles', () => {
    const profile = readFileSync(new URL('../profiles/base/cpu.pb.gz', reports))
    expect(pprofTop.matches({ path: 'cpu_top.txt', bytes: profile })).toBe(false)
    expect(pprofTop.matches({ path: 'x', bytes: read('nongzip.pb', edge) })).toBe(false)
  })

  test('takes every report of the fixtures', () => {
    for (const name of readdirSync(reports)) {
      expect(pprofTop.matches({ path: name, bytes: read(name) })).toBe(true)
    }
  })
})

interface HeaderTexts {
  readonly type?: string | undefined
  readonly shown?: string
  readonly percent?: string
  readonly total?: string
}

/** A report of one row, everything accounted for unless said otherwise. */
function report(rowText: string, texts: HeaderTexts = {}): string {
  const { total = '30ms', percent = '100%' } = texts
  const type = 'type' in texts ? texts.type : 'cpu'
  const lines = [
    ...(type === undefined ? [] : [`Type: ${type}`]),
    `Showing nodes accounting for ${texts.shown ?? total}, ${percent} of ${total} total`,
    '      flat  flat%   sum%        cum   cum%',
    rowText.replace('PERCENT', percent)
  ]
  return `${lines.join('\n')}\n`
}

function row(name: string, value = '30ms'): string {
  return `${value.padStart(10)} PERCENT   100% ${value.padStart(10)}   100%  ${name}`
}
