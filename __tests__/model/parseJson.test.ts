/** JSON that anybody may have written is counted before it is parsed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import * as fc from 'fast-check'
import { JsonBoundError, parseJson, whyNoJson } from '../../src/model/parseJson.js'

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test('whatever JSON there is within the bounds is what JSON.parse makes of it', () => {
  const json = fc.json({ noUnicodeString: false, maxDepth: 8 })
  fc.assert(fc.property(json, (text) => expect(parseJson(text)).toEqual(JSON.parse(text))))
})

test('text that is no JSON fails as it does with JSON.parse', () => {
  for (const text of ['', '{', ']]]', '"\\', '[1,', '{"a" 1}'])
    expect(() => parseJson(text)).toThrow(SyntaxError)
})

test('brackets in strings are text, behind escaped quotes too', () => {
  const text = JSON.stringify({ a: `${'['.repeat(1000)}"\\`, b: '{"'.repeat(1000), c: '\\\\"[' })
  expect(parseJson(text)).toEqual(JSON.parse(text))
})

test('nesting is bounded', () => {
  expect(parseJson(deep(512))).toBeDefined()
  expect(() => parseJson(deep(513))).toThrow('expected JSON of at most 512 levels, found more')
  expect(() => parseJson('{"a":'.repeat(513))).toThrow(JsonBoundError)
  expect(parseJson(`[${Array.from({ length: 2000 }, () => deep(500)).join()}]`)).toHaveLength(2000)
})

test('objects and lists are bounded', () => {
  const text = `[${'{},'.repeat(2 ** 23)}[]]`
  expect(() => parseJson(text)).toThrow('at most 8388608 objects and lists, found more')
})

test('why there is no JSON says the bound where that is why', () => {
  const why = (text: string) => {
    try {
      return parseJson(text)
    } catch (error) {
      return whyNoJson(error)
    }
  }
  expect(why('x')).toBe('expected JSON, found something else')
  expect(why('['.repeat(600))).toBe('expected JSON of at most 512 levels, found more')
})

test.each(['[', '{},', '[],', '{"":', '[{},'])(
  '64 MiB of %s take no memory but that of the text',
  (unit) => {
    const url = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
    const contents = `
      import { peakMemoryBytes } from ${JSON.stringify(url('io/peakMemory.ts'))}
      import { parseJson } from ${JSON.stringify(url('model/parseJson.ts'))}
      const unit = ${JSON.stringify(unit)}
      const text = Buffer.alloc(2 ** 26, unit).toString('latin1')
      try { parseJson('[' + text) } catch {}
      console.log(peakMemoryBytes())
    `
    const [built] = buildSync({
      stdin: { contents, resolveDir: '.', loader: 'ts' },
      ...{ bundle: true, platform: 'node', format: 'esm', write: false }
    }).outputFiles
    const { stdout } = spawnSync(process.execPath, ['--input-type=module'], {
      input: built?.text ?? '',
      encoding: 'utf8'
    })
    // The bytes, the text and the text put together.
    expect(Number(stdout) / 2 ** 20).toBeLessThan(400)
  }
)
