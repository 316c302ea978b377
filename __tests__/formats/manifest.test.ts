import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../src/formats/index.js'
import { isOwnReport } from '../../src/io/ownReport.js'
import { aManifest, bothSides } from '../helpers/manifest.js'

const limits = { maxInflatedBytes: 1 << 20, maxRows: 1000 }
const path = 'ci/flamegate-manifest.json'

const decodeText = (text: string, name = path) =>
  decode({ path: name, bytes: new TextEncoder().encode(text) }, limits)

const problemsOf = (value: unknown) =>
  decodeText(JSON.stringify(value)).parsed.diagnostics.map(({ code, message }) => [code, message])

const whole = JSON.stringify(aManifest(), null, 2)

describe('a manifest', () => {
  test('is read as it was written', () => {
    const { format, status, parsed } = decodeText(whole)
    expect({ format, status, diagnostics: parsed.diagnostics }).toEqual({
      format: 'manifest',
      status: 'parsed',
      diagnostics: []
    })
    expect(parsed.manifest).toEqual(aManifest())
  })

  test('is known by its content under another name', () => {
    expect(decodeText(whole, 'shard-2.json').format).toBe('manifest')
  })

  test('may hold keys that a later version adds', () => {
    const later = { ...aManifest(), weather: 'fine' }
    expect(decodeText(JSON.stringify(later)).status).toBe('parsed')
  })

  test('is no report of our own, whatever its refs are called', () => {
    const odd = aManifest({ base: { ...bothSides.base, ref: '"schema_version": 1' } })
    expect(isOwnReport(new TextEncoder().encode(JSON.stringify(odd, null, 2)))).toBe(false)
  })
})

describe('a damaged manifest', () => {
  test('is damaged and never unknown, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        const { format, status, parsed } = decodeText(whole.slice(0, length))
        expect([format, status, parsed.manifest]).toEqual(['manifest', 'damaged', undefined])
        expect(parsed.diagnostics).toHaveLength(1)
      }),
      { seed: 4, numRuns: 200 }
    )
  })

  test('says where it ends', () => {
    expect(decodeText(whole.slice(0, 100)).parsed.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'manifest/damaged',
        message: 'at byte 100: expected JSON, found that it ends early',
        at: { file: path, byte: 100 },
        hint: 'run `flamegate collect` again, or upload the folder that it wrote as it is'
      }
    ])
  })

  test('is what its content is, where something else was written over it', () => {
    const benchmark = 'pkg: shop\nBenchmarkCheckout-8 100 1000 ns/op\n'
    expect(decodeText(benchmark)).toMatchObject({ format: 'gobench', status: 'parsed' })
    const stacks = '{"$schema":"https://www.speedscope.app/file-format-schema.json"}'
    expect(decodeText(stacks)).toMatchObject({ format: 'speedscope' })
  })

  test.each(['null', '[]', '{}', '<html>no such artifact</html>', '\0\0\0\0'])(
    'is known by its name alone: %j',
    (text) => {
      expect(decodeText(text)).toMatchObject({ format: 'manifest', status: 'damaged' })
    }
  )

  test('says what is wrong where', () => {
    const { files, seed: _, ...rest } = aManifest()
    const odd = { ...rest, files: [{ ...files[0], side: 'middle' }], complete: 'yes' }
    expect(problemsOf(odd)).toEqual([
      ['manifest/invalid', 'at seed: expected number, found nothing'],
      ['manifest/invalid', 'at complete: expected boolean, found "yes"'],
      [
        'manifest/invalid',
        'at files[0].side: expected one of "base", "head", "noise", found "middle"'
      ]
    ])
  })

  test('that puts one file on two sides is not believed about any', () => {
    const [entry] = aManifest().files
    if (entry === undefined) throw new Error('no entry')
    expect(problemsOf(aManifest({ files: [entry, { ...entry, side: 'head' }] }))).toEqual([
      ['manifest/listed-twice', 'at files: expected every path once, found "base/bench.txt" twice']
    ])
  })

  test('with a thousand mistakes names the first few', () => {
    const files = Array.from({ length: 1000 }, () => ({}))
    expect(problemsOf({ ...aManifest(), files })).toHaveLength(5)
  })

  test('with a million mistakes names the first, and keeps none of the others in memory', () => {
    const runs = Array.from({ length: 1_000_000 }, () => ({}))
    expect(problemsOf({ ...aManifest(), runs })).toHaveLength(1)
  })

  test('of a newer version says so, and nothing about the rest of it', () => {
    expect(problemsOf({ manifest_version: 2, files: 'elsewhere' })).toEqual([
      ['manifest/newer', 'written by a newer flamegate: expected manifest_version 1, found 2']
    ])
  })

  test('beyond the limit is not read', () => {
    const bytes = new TextEncoder().encode(whole)
    const { parsed } = decode({ path, bytes }, { ...limits, maxInflatedBytes: 99 })
    expect(parsed.diagnostics.map(({ message }) => message)).toEqual([
      `expected at most 99 bytes, found ${bytes.length}`
    ])
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { format } = decodeText(JSON.stringify({ manifest_version: value, files: value }))
        expect(format).toBe('manifest')
      }),
      { seed: 5, numRuns: 200 }
    )
  })
})

describe('the manifests of fixtures/manifest', () => {
  const decodeFixture = (name: string) => {
    const file = `../../fixtures/manifest/${name}/flamegate-manifest.json`
    return decode({ path, bytes: readFileSync(new URL(file, import.meta.url)) }, limits)
  }

  test('that is whole lists its files', () => {
    const { status, parsed } = decodeFixture('whole')
    expect(status).toBe('parsed')
    expect(parsed.manifest?.files.map((entry) => entry.path)).toContain(
      'head/pricing/cpu/2/Quote.pprof'
    )
  })

  test.each([
    ['cut', 'at byte 1500: expected JSON, found that it ends early'],
    ['newer', 'written by a newer flamegate: expected manifest_version 1, found 2'],
    ['invalid', 'at base.sha: expected a value of another form, found "main"']
  ])('that is %s says so', (name, message) => {
    const { format, status, parsed } = decodeFixture(name)
    expect([format, status]).toEqual(['manifest', 'damaged'])
    expect(parsed.diagnostics[0]?.message).toBe(message)
  })
})
