import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOwnReport } from '../../src/io/ownReport.js'
import { packViews, unpackViews } from '../../src/io/views.js'
import type { Views } from '../../src/model/views.js'
import { encodeViews } from '../../src/views/encode.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: 'main',
  headLabel: undefined,
  ignoredFiles: 0
}

const views = (names: readonly string[] = ['main.work']): Views => {
  const rows = Object.fromEntries(names.map((name) => [name, 10]))
  return encodeViews([profileFile('base/cpu.pprof', cpuProfile(rows))], context)
}

const packed = (some: Views): Uint8Array => {
  const result = packViews(some)
  if (result.kind === 'refused') throw new Error(result.diagnostic.message)
  return result.bytes
}

const codeOf = (result: ReturnType<typeof unpackViews> | ReturnType<typeof packViews>) =>
  result.kind === 'refused' ? result.diagnostic.code : result.kind

const gzip = (text: string): Uint8Array => gzipSync(text)

describe('packing', () => {
  test('gives the same bytes for the same views', () => {
    expect(Buffer.from(packed(views())).equals(packed(views()))).toBe(true)
  })

  test('refuses views that are larger than allowed', () => {
    expect(codeOf(packViews(views(), 100))).toBe('views/too-large')
  })

  test('refuses what nobody could read again', () => {
    expect(codeOf(packViews(views(['x'.repeat(2_000_000)])))).toBe('views/unfit')
  })
})

describe('unpacking', () => {
  const whole = packed(views())

  test.each([
    ['no gzip', new TextEncoder().encode('{}'), 'views/damaged'],
    ['a cut stream', whole.subarray(0, whole.length - 9), 'views/damaged'],
    ['no UTF-8', gzipSync(Uint8Array.of(0xff, 0xfe)), 'views/damaged'],
    ['no JSON', gzip('{"views_version":1,'), 'views/damaged'],
    ['an endless nesting', gzip('['.repeat(1_000_000)), 'views/damaged'],
    ['a list', gzip('[]'), 'views/invalid'],
    ['something else', gzip('{"views_version":1}'), 'views/invalid'],
    ['a newer version', gzip('{"views_version":2}'), 'views/newer']
  ])('says what is wrong: %s', (_, bytes, code) => {
    expect(codeOf(unpackViews(bytes))).toBe(code)
  })

  test('stops a stream that grows beyond the limit', () => {
    const bomb = gzip(' '.repeat(5_000_000))
    expect(bomb.length).toBeLessThan(10_000)
    expect(codeOf(unpackViews(bomb, 1_000_000))).toBe('views/too-large')
  })

  test('never throws, whatever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = byte
        expect(['views', 'refused']).toContain(unpackViews(bytes).kind)
      }),
      { seed: 20260503, numRuns: 300 }
    )
  })
})

test('tells one of a million things that are wrong', () => {
  const [file] = views().files
  const results = Array.from({ length: 1_000_000 }, () => ({}))
  const benchmarks = [{ kind: 'raw', configs: [], units: [], results }]
  const read = unpackViews(gzip(JSON.stringify({ ...views(), files: [{ ...file, benchmarks }] })))
  expect(codeOf(read)).toBe('views/invalid')
  expect(JSON.stringify(read)).toContain('files.0.benchmarks.0.results.0.name')
})

describe('the own report', () => {
  const demo = fileURLToPath(new URL('../../fixtures/demo/base/cpu.pprof', import.meta.url))

  test('is known by its views, whatever file holds them', () => {
    expect(isOwnReport(packed(views()))).toBe(true)
    const many = Array.from({ length: 5000 }, (_, index) => `main.work${index}`)
    expect(isOwnReport(packed(views(many)))).toBe(true)
  })

  test.each([
    ['a profile', readFileSync(demo)],
    ['other JSON', gzip('{"tool":{"name":"flamegate"}}')],
    ['nothing', gzip('')],
    ['a damaged stream', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)]
  ])('is not %s', (_, bytes) => {
    expect(isOwnReport(bytes)).toBe(false)
  })
})
