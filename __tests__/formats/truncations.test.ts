import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { decode, formats } from '../../src/formats/index.js'
import { encodeProfile, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'

const limits = { maxInflatedBytes: 2 ** 20, maxRows: 1000, maxTreeNodes: 100 }

const fixture = (path: string) => (): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)))

/** The first requests of a file of 220 kB. */
const fewTraces = (): Uint8Array => {
  const text = Buffer.from(fixture('endpoints/base/api_traces.json')()).toString()
  const few = (_: string, value: unknown) => (Array.isArray(value) ? value.slice(0, 2) : value)
  return Buffer.from(JSON.stringify(JSON.parse(text, few)))
}

/** A file of 40 kB with its samples one by one, which nobody reads, left out. */
const fewCalls = (): Uint8Array => {
  const { nodes, startTime, endTime } = JSON.parse(
    Buffer.from(fixture('other-tools/node.cpuprofile')()).toString()
  )
  return Buffer.from(JSON.stringify({ nodes, startTime, endTime }))
}

/** A small file of every format, as a tool wrote it. */
const small: Readonly<Record<string, readonly [path: string, bytes: () => Uint8Array]>> = {
  pprof: ['threadcreate.pprof', fixture('profiles/threadcreate/base.pprof')],
  'pprof-top': ['mem_top.txt', fixture('published/generator_optimized_mem_top.txt')],
  speedscope: ['head.speedscope.json', fixture('python/pyinstrument/head.speedscope.json')],
  cpuprofile: ['head.cpuprofile', fewCalls],
  folded: ['a.folded', () => fixture('python/folded/base.folded')().subarray(0, 1200)],
  gobench: ['bench.txt', fixture('bench/short/head.txt')],
  'benchstat-text': ['stat.txt', fixture('published/benchdiff/bench_original.diff')],
  'benchstat-csv': ['stat.csv', fixture('oracle/bench/short.csv')],
  'otlp-traces': ['api_traces.json', fewTraces],
  manifest: ['flamegate-manifest.json', fixture('manifest/cut/flamegate-manifest.json')]
}

test('there is a small file of every format', () => {
  expect(Object.keys(small).sort()).toEqual(formats.map(({ id }) => id).sort())
})

const cases = Object.entries(small).map(([id, [name, bytes]]) => ({ id, name, bytes: bytes() }))

describe.each(cases)('a file of the format $id', ({ id, name, bytes }) => {
  const path = `head/${name}`

  test('is read whole', () => {
    expect(decode({ path, bytes }, limits)).toMatchObject({ format: id })
  })

  test('is accounted for when it is cut at any byte', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length)
      const { format, status, parsed } = decode({ path, bytes: cut }, limits)
      if (status !== 'parsed') expect(parsed.diagnostics.length).toBeGreaterThan(0)
      for (const { at } of parsed.diagnostics) expect([undefined, path]).toContain(at?.file)
      if (status === 'damaged') expect(['unknown', id]).toContain(format)
    }
  })

  test('is in the report when it is cut', () => {
    const whole = {
      path: `base/${name}`,
      name: `base/${name}`,
      bytes: bytes.length,
      ...decode({ path, bytes }, limits)
    }
    for (const part of [0, 0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part))
      const file = { path, name: path, bytes: cut.length, ...decode({ path, bytes: cut }, limits) }
      const report = reportOf([whole, file])
      expect(report.inputs.map((input) => input.path).sort()).toEqual([whole.path, path])
    }
  })
})

test('an uncompressed profile is damaged when it is cut at any byte, or complete', () => {
  const bytes = encodeProfile({ samples: samplesOf('main;work 1 2\nmain;other 3 4') })
  for (let length = 1; length < bytes.length; length += 1) {
    const { status, parsed } = decode({ path: 'x', bytes: bytes.subarray(0, length) }, limits)
    if (status === 'parsed') expect(parsed.profiles[0]?.sampleCount).toBe(2)
    else expect(parsed.diagnostics.length).toBeGreaterThan(0)
  }
})
