import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { listFields } from '../../src/config/fields.js'
import { flagKeys } from '../../src/config/flagKeys.js'
import { configJsonSchema } from '../../src/config/jsonSchema.js'
import { resolveConfig } from '../../src/config/layers.js'
import { configReference } from '../../src/config/reference.js'
import { readYaml } from '../../src/config/yamlFile.js'
import { renderDiagnostics } from '../../src/outputs/diagnostics.js'
import { diagnosticsOf } from './failure.js'

const guide = new URL('../../docs/configuration.md', import.meta.url)
const published = new URL('../../docs/flamegate.schema.json', import.meta.url)
const [begin, end] = ['<!-- begin:config -->\n', '<!-- end:config -->']

const rewritten = (text: string): string => {
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  return `${before}${begin}\n${configReference()}\n\n${end}${after}`
}

/** Compares a committed file with what the schema makes of it; `UPDATE=1` writes it instead. */
const expectCurrent = (url: URL, make: (text: string) => string): void => {
  const { UPDATE } = process.env
  const update = UPDATE === '1'
  const committed = readFileSync(url, { encoding: 'utf8', flag: update ? 'a+' : 'r' })
  const made = make(committed)
  if (update) writeFileSync(url, made)
  else expect(committed).toBe(made)
}

const example = (): string => /```yaml\n(.*?)```/s.exec(readFileSync(guide, 'utf8'))?.[1] ?? ''

describe('the published documents', () => {
  test('hold the reference of the schema', () => {
    expectCurrent(guide, rewritten)
  })

  test('hold the JSON Schema of the schema', () => {
    expectCurrent(published, () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  })

  test('describe and name the values of every setting', () => {
    const fields = listFields()
    expect(fields.length).toBeGreaterThan(40)
    for (const { path, value, description } of fields) {
      expect([path, description]).not.toEqual([path, ''])
      expect([path, value]).not.toEqual([path, 'undefined'])
    }
  })

  test('name all flags', () => {
    const text = readFileSync(guide, 'utf8')
    for (const key of flagKeys) expect(text.split('## Example')[0]).toContain(`\`${key}\``)
  })
})

test('the error that the guide shows is what the command prints', () => {
  const shown = /```text\n(.*?)```/s.exec(readFileSync(guide, 'utf8'))?.[1]
  const text = 'version: 1\n\ngates:\n  cpu-regression:\n    abvoe: 8\n'
  const file = { path: '.github/flamegate.yml', text }
  const diagnostics = diagnosticsOf(() => resolveConfig({ file }))
  expect(renderDiagnostics(diagnostics, 'none')).toBe(shown)
})

describe('the example', () => {
  test('is a valid configuration that changes what it says', () => {
    const { config, origins } = resolveConfig({ file: { path: 'example.yml', text: example() } })
    expect(config['fail-on']).toBe('soft-fail')
    expect(config.thresholds).toMatchObject({ share: 4, benchmark: 3 })
    expect(config.gates['cpu-regression']).toEqual({ severity: 'soft-fail', above: 8 })
    expect(config.limits['max-file-bytes']).toBe(1024 ** 3)
    expect(config.inputs).toHaveLength(2)
    expect(origins.size).toBe(21)
  })

  test('is valid for editors too, and a mistake in it is not', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(configJsonSchema())
    const { values } = readYaml({ path: 'example.yml', text: example() })
    expect([validate(values), validate.errors]).toEqual([true, null])
    expect(validate({ ...values, 'fail-on': 'hardfail' })).toBe(false)
    expect(validate({ thresholds: { share: '5%' } })).toBe(false)
    expect(validate({ threshold: {} })).toBe(false)
  })
})
