import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolveConfig } from '../../src/config/layers.js'
import { maxConfigBytes } from '../../src/config/maxConfigBytes.js'
import { readYaml } from '../../src/config/yamlFile.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { anyText } from '../helpers/anyText.js'
import { linesOf } from './failure.js'

const read = (text: string) => readYaml({ path: 'c.yml', text })
const errors = (text: string) => linesOf(() => read(text))

describe('reading YAML', () => {
  test('accepts a byte order mark, CRLF and JSON', () => {
    expect(read('\ufeffa: 1\r\nb: two\r\n').values).toEqual({ a: 1, b: 'two' })
    expect(read('{"a": {"b": [1, null]}}').values).toEqual({ a: { b: [1, null] } })
  })

  test('keeps a key without a value, unset', () => {
    expect(Object.entries(read('a:\nb: ~').values)).toEqual([
      ['a', undefined],
      ['b', undefined]
    ])
  })

  test('places keys, values, entries, empty values and what does not exist', () => {
    const { placeOf } = read('a:\n  b: 1\n  c:\nd: [x, y]\n')
    const at = (line: number, column: number) => ({ file: 'c.yml', line, column })
    expect(placeOf(['a', 'b'])).toEqual(at(2, 6))
    expect(placeOf(['a', 'b'], 'key')).toEqual(at(2, 3))
    expect(placeOf(['a', 'c'])).toEqual(at(3, 3))
    expect(placeOf(['d', 1])).toEqual(at(4, 8))
    expect(placeOf(['a', 'zzz'])).toEqual(at(2, 3))
    expect(placeOf([])).toEqual(at(1, 1))
  })
})

describe('a file that is no configuration', () => {
  test.each([
    ['a list', '- 1', 'c.yml:1:1: expected a mapping of keys to values, found a list'],
    ['a text', '\n  hello', 'c.yml:2:3: expected a mapping of keys to values, found "hello"']
  ])('because it is %s is refused', (_, text, line) => {
    expect(errors(text)).toEqual([`${line}; see the example in docs/configuration.md`])
  })

  test('because of syntax names line, column and what to do', () => {
    expect(errors('a: 1\na: 2\n\tb: 3')).toEqual([
      'c.yml:2:1: invalid YAML: map keys must be unique; remove one of the two',
      'c.yml:3:1: invalid YAML: tabs are not allowed as indentation; indent with spaces'
    ])
    expect(errors('a: [1')).toEqual([
      'c.yml:1:6: invalid YAML: flow sequence in block collection must be sufficiently indented and end with a ]; see the example in docs/configuration.md'
    ])
    expect(errors('a: 1\n---\nb: 2')).toEqual([
      'c.yml:2:1: invalid YAML: source contains multiple documents; please use YAML.parseAllDocuments(); keep one document and remove the "---" after it'
    ])
    expect(errors('? [a]\n: b')).toEqual([
      'c.yml:1:3: invalid YAML: with stringKeys, all keys must be strings; write the key as plain text'
    ])
  })

  test('because of a tag is refused, not read as something else', () => {
    expect(errors('a: !!js/function x')).toEqual([
      'c.yml:1:4: invalid YAML: unresolved tag: tag:yaml.org,2002:js/function; remove the tag'
    ])
  })

  test('because a key would vanish in JavaScript is refused', () => {
    expect(errors('workloads:\n  __proto__: { work: same }')).toEqual([
      'c.yml:2:3: expected a key, found "__proto__"; see the example in docs/configuration.md'
    ])
  })

  test('because aliases multiply is refused at the first of them', () => {
    const level = (i: number) =>
      `y${i}: &y${i} [${Array(9)
        .fill(`*y${i - 1}`)
        .join()}]`
    const bomb = ['y0: &y0 [x]', ...Array.from({ length: 9 }, (_, i) => level(i + 1))].join('\n')
    const line =
      'expected aliases of earlier anchors, found one without an anchor or too many; write the values out'
    expect(errors(bomb)).toEqual([`c.yml:2:10: ${line}`])
    expect(errors('a: [*x]')).toEqual([`c.yml:1:5: ${line}`])
  })

  test('because it never ends or is too deep is refused', () => {
    const line =
      'expected at most 16 levels of nesting, found more; see the example in docs/configuration.md'
    expect(errors('a: &a { b: *a }')).toEqual([`c.yml:1:12: ${line}`])
    expect(errors('[{a: '.repeat(10).concat('1', '}]'.repeat(10)))).toEqual([`c.yml:1:42: ${line}`])
    expect(errors('['.repeat(2000)).at(0)).toMatch(/expected at most 16 levels of nesting/)
  })

  test('because it is too large is refused unread', () => {
    expect(errors(`#${' '.repeat(maxConfigBytes)}`)).toEqual([
      'c.yml: expected at most 64 KiB, found more; see the example in docs/configuration.md'
    ])
  })

  test('because nearly every character is wrong gives ten errors', () => {
    expect(errors('[1'.repeat(50))).toHaveLength(10)
  })
})

const settles = (text: string): boolean => {
  try {
    resolveConfig({ file: { path: 'c.yml', text } })
    return true
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    return error.diagnostics.length > 0 && error.diagnostics.every(({ hint }) => hint !== undefined)
  }
}

describe('any text', () => {
  test('is a configuration or a FlamegateError with hints', () => {
    fc.assert(fc.property(anyText({ maxLength: 200 }), settles), {
      seed: 11,
      numRuns: 150
    })
  })

  test('made of the pieces of YAML and of our keys is too', () => {
    const piece = fc.constantFrom(
      ...['a', 'gates', 'rating', 'below', 'inputs', 'path', 'workloads', 'fail-on', '__proto__'],
      ...[': ', ':\n', '\n', '\n  ', '\n    ', '- ', '{', '}', '[', ']', ', ', '? ', '<<: '],
      ...[
        '&a ',
        '*a',
        '!!map ',
        '!x ',
        '"',
        "'",
        '|\n',
        '>-\n',
        '# ',
        '%YAML 1.1\n',
        '---\n',
        '...\n'
      ],
      ...['5', '5%', '1e999', '.nan', '~', '0x1F', 'true', '\t', '\u0000', '\u202e', '\r\n']
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, settles), { seed: 12, numRuns: 400 })
  })

  test('in any tree of values is too', () => {
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
      key: fc.oneof(
        fc.constantFrom('gates', 'rating', 'thresholds', 'inputs', 'workloads', 'constructor'),
        fc.string()
      ),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc
          .array(fc.tuple(tie('key'), tie('tree')), { maxLength: 4 })
          .map((entries) => Object.fromEntries(entries.map(([key, value]) => [String(key), value])))
      )
    }))
    fc.assert(
      fc.property(
        tree.map((value) => JSON.stringify(value)),
        settles
      ),
      {
        seed: 13,
        numRuns: 150
      }
    )
  })
})
