import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pprof } from '../../src/formats/pprof.js'
import { columnOf, decode, fileOf, parse, rowsOf } from '../helpers/pprof.js'

const folder = new URL('../../fixtures/pprof-edge/', import.meta.url)
const read = (name: string): Buffer => readFileSync(new URL(name, folder))
const profiles = readdirSync(folder).filter((name) => /\.pb(\.gz)?$/.test(name))

/** What a printed value is in base units, for the units that these few answers use. */
const FACTORS: Readonly<Record<string, number>> = { '': 1, B: 1, ms: 1e6, s: 1e9 }

const inBaseUnits = (printed: string): number => {
  const [, number, unit = ''] = /^(-?[\d.]+)(\D*)$/.exec(printed) ?? []
  return Math.round(Number(number) * (FACTORS[unit] ?? Number.NaN)) + 0
}

const answerOf = (name: string) => {
  const lines = read(`top-${name}.out`).toString('utf8').split('\n')
  const rows = lines.flatMap((line) => {
    const [, flat, cum, function_] =
      /^ *(\S+) +[\d.]+% +[\d.]+% +(\S+) +[\d.]+% {2}(.*?)(?: \(inline\))?$/.exec(line) ??
      /^ *(0) +0 +[\d.]+% +(\S+) +[\d.]+% {2}(.*)$/.exec(line) ??
      []
    return flat === undefined || cum === undefined
      ? []
      : [`${inBaseUnits(flat)} ${inBaseUnits(cum)} ${function_}`]
  })
  const text = lines.join('\n')
  return {
    rows: rows.sort(),
    type: /^Type: (.*)$/m.exec(text)?.[1],
    total: /of (\S+) total$/m.exec(text)?.[1] ?? '',
    failed: /parsing profile|decompressing|malformed/.test(text)
  }
}

/** Printed as `2502hrs`: their exact values are tested by themselves. */
const beyondPrinting = ['p53a.pb.gz', 'p53b.pb.gz']
const whole = profiles.filter((name) => !answerOf(name).failed && !beyondPrinting.includes(name))
const broken = profiles.filter((name) => answerOf(name).failed)

describe('odd profiles that pprof reads', () => {
  test('are all of these', () => {
    expect(whole).toHaveLength(14)
  })

  test.each(whole)('%s has the default type, total and rows that pprof prints', (name) => {
    const profile = decode(read(name))
    const { rows, type, total } = answerOf(name)
    expect(columnOf(profile).sampleType.type).toBe(type)
    expect(columnOf(profile).total).toBe(inBaseUnits(total))
    expect(rowsOf(profile)).toEqual(rows)
  })

  test.each(whole)('%s is claimed', (name) => {
    expect(pprof.matches(fileOf(read(name)))).toBe(true)
  })
})

describe('odd profiles that pprof rejects', () => {
  test.each([
    ['concatgz.pb.gz', 'pprof/concatenated', 856],
    ['truncated.pb.gz', 'pprof/truncated', 331],
    ['html.pb.gz', 'pprof/not-a-profile', undefined],
    ['zero.pb.gz', 'pprof/not-a-profile', undefined]
  ])('%s is %s', (name, code, byte) => {
    const { profiles, diagnostics } = parse(read(name))
    expect(broken).toContain(name)
    expect(profiles).toEqual([])
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', code })])
    expect(diagnostics[0]?.at?.byte).toBe(byte)
  })

  test('are all of these', () => {
    expect(broken).toHaveLength(4)
  })
})

describe('values beyond 2^53', () => {
  test.each([
    ['p53a.pb.gz', 9007199254740993n],
    ['p53b.pb.gz', 9007199254740992n]
  ])('are exact in %s, where a double is not', (name, value) => {
    const profile = decode(read(name))
    expect(columnOf(profile).exact?.total).toBe(value)
    expect(rowsOf(profile)).toEqual([`0 ${value} main.main`, `${value} ${value} main.work`])
    expect(columnOf(profile).total).toBe(2 ** 53)
  })
})

describe('legacy text profiles', () => {
  test.each(['heaptext.txt', 'goroutinetext.txt'])(
    '%s is claimed and refused with advice',
    (name) => {
      expect(pprof.matches(fileOf(read(name)))).toBe(true)
      const [diagnostic] = parse(read(name)).diagnostics
      expect(diagnostic?.code).toBe('pprof/legacy')
      expect(diagnostic?.hint).toContain('debug=0')
    }
  )
})
