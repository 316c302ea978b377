import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { configJsonSchema } from '../../src/config/jsonSchema.js'
import { resolveConfig } from '../../src/config/layers.js'
import { configSchema } from '../../src/config/schema.js'
import { linesOf } from './failure.js'

const parse = (text: string) => resolveConfig({ file: { path: 'c.yml', text } }).config
const errors = (text: string) => linesOf(() => parse(text))

const example = `
custom-gates:
  wire-is-fast: { package: example.com/shop/wire, above: 3% }
  engine: { function: "pricing.(*Engine).*", above: 2pp, severity: hard-fail }
  allocations: { unit: allocs/op, above-absolute: 100 }
  memory: { metric: alloc_space, above-absolute: 10MiB, above: 5 }
ignore:
  - { benchmark: "Fetch*", reason: " depends on the network " }
`

describe('gates of the settings', () => {
  const config = parse(example)

  test('stay as they are written, and are warnings unless they say otherwise', () => {
    expect(config['custom-gates']).toEqual({
      'wire-is-fast': { severity: 'warning', package: 'example.com/shop/wire', above: '3%' },
      engine: { severity: 'hard-fail', function: 'pricing.(*Engine).*', above: '2pp' },
      allocations: { severity: 'warning', unit: 'allocs/op', 'above-absolute': 100 },
      memory: {
        severity: 'warning',
        metric: 'alloc_space',
        above: 5,
        'above-absolute': '10MiB'
      }
    })
    expect(config.ignore).toEqual([{ benchmark: 'Fetch*', reason: 'depends on the network' }])
  })

  test('parse to themselves, so that the config of a report can be used again', () => {
    expect(configSchema.parse(JSON.parse(JSON.stringify(config)))).toEqual(config)
  })

  test('are valid for editors too', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(configJsonSchema())
    expect([validate(config), validate.errors]).toEqual([true, null])
    expect(validate({ 'custom-gates': { a: { above: '3MB' } } })).toBe(false)
    expect(validate({ 'custom-gates': { 'A b': { above: 3 } } })).toBe(false)
    expect(validate({ ignore: [{ benchmark: 'x' }] })).toBe(false)
  })

  test.each(['50ns', '50us', '50µs', '1.5 ms', '2s', '100B', '10KiB', '10 MiB', '1GiB'])(
    'have %s as an amount',
    (amount) => {
      const { a } = parse(`custom-gates: { a: { above-absolute: ${amount} } }`)['custom-gates']
      expect(a?.['above-absolute']).toBe(amount)
    }
  )
})

const gate = (settings: string) => `custom-gates: { a: { ${settings} } }`
const at = (column: number, key: string) => `c.yml:1:${column}: custom-gates.a.${key}`

describe('a mistake', () => {
  test.each([
    [gate('abov: 3'), `${at(22, 'abov')}: unknown key; did you mean "above"?`],
    [gate('pakage: x, above: 3'), `${at(22, 'pakage')}: unknown key; did you mean "package"?`],
    [
      gate('above: 3, severity: hardfail'),
      `${at(42, 'severity')}: expected one of off, warning, soft-fail, hard-fail, found "hardfail"; did you mean "hard-fail"?`
    ]
  ])('in a key or a choice names what was meant: %s', (text, line) => {
    expect(errors(text)).toContain(line)
  })

  test.each([
    [gate('metric: cpu'), 'a.above: expected above or above-absolute, found neither'],
    [gate('above: 3MB'), 'a.above: expected a limit like 3, "3%" or "2pp", found "3MB"'],
    [gate('above: "3"'), 'a.above: expected a limit like 3, "3%" or "2pp", found "3"'],
    [gate('above: -3'), 'a.above: expected at least 0, found -3'],
    [
      gate('above-absolute: 5MB'),
      'a.above-absolute: expected an amount like 100, "50ms" or "10MiB", found "5MB"'
    ],
    [gate('above: 3pp'), 'a.above: expected a percentage for benchmarks, found 3pp'],
    [gate('unit: ns/op, above: 3pp'), 'a.above: expected a percentage for benchmarks, found 3pp'],
    [
      gate('above-absolute: 3'),
      'a.above-absolute: expected an amount with a unit like "50ms", or unit beside it'
    ],
    [
      gate('function: f, above-absolute: 3'),
      'a.above-absolute: expected an amount with a unit like "50ms", or metric beside it'
    ],
    [
      gate('metric: cpu, unit: ns/op, above: 3'),
      'a.unit: expected either metric and function (functions of profiles) or benchmark and unit, found metric and unit'
    ],
    [gate('package: "", above: 3'), 'a.package: expected text that is not empty, found ""'],
    ['custom-gates: [a]', 'custom-gates: expected a mapping, found a list'],
    ['custom-gates: { a: }', 'custom-gates.a: expected a mapping, found nothing'],
    [
      'custom-gates: { A gate: { above: 3 } }',
      'custom-gates."A gate": expected a name of up to 40 small letters, digits and dashes, found "A gate"'
    ],
    [
      `custom-gates: { ${Array.from({ length: 51 }, (_, n) => `a${n}: { above: 3 }`).join(', ')} }`,
      'custom-gates: expected at most 50 gates'
    ],
    [
      'ignore: [{ reason: x }]',
      'ignore[0].reason: expected one of metric, workload, package, function, benchmark, unit beside it'
    ],
    ['ignore: [{ benchmark: x }]', 'ignore[0].reason: expected text, found nothing'],
    [
      'ignore: [{ benchmark: x, reason: " " }]',
      'ignore[0].reason: expected text that is not empty, found ""'
    ],
    ['ignore: { benchmark: x }', 'ignore: expected a list, found a mapping'],
    [
      `ignore: [${Array(51).fill('{ benchmark: x, reason: y }').join(', ')}]`,
      'ignore: expected at most 50 entries'
    ]
  ])('is an error that says what was expected: %s', (text, message) => {
    expect(errors(text).join('\n')).toContain(message)
  })
})
