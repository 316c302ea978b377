import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { mergedSchema } from '../../src/model/merged.js'
import { mergedJson } from '../../src/outputs/merged.js'
import { mergedOf } from '../helpers/merged.js'
import { scenarios } from './scenarios.js'

const docs = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

/** `io: input` leaves objects open, so that a reader with an old schema accepts keys that were added later. */
const generated = (): string => {
  const schema = {
    title: 'flamegate merged reports, schema_version 1',
    ...z.toJSONSchema(mergedSchema, { target: 'draft-2020-12', io: 'input' })
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const merged = mergedOf({
  reports: [...scenarios].map(([key, report]) => ({ key, report })),
  lost: [{ key: 'gone', because: 'its report.json is not JSON' }],
  expected: ['never-there'],
  version: '0.1.0'
})

/** Names of all properties, however deep. */
const keysOf = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'properties' ? Object.keys(value as object) : []
    return [...own, ...keysOf(value)]
  })
}

describe('the published schema of merged.json', () => {
  test('is the one of the code; UPDATE=1 rewrites it', () => {
    const { UPDATE } = env
    if (UPDATE === '1') writeFileSync(docs('merged.schema.json'), generated())
    expect(readFileSync(docs('merged.schema.json'), 'utf8')).toBe(generated())
  })

  test('accepts every report of the tests merged, and refuses them without a verdict', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(generated()))
    const { verdict, ...rest } = JSON.parse(mergedJson(merged))
    expect([validate({ ...rest, verdict }), validate.errors]).toEqual([true, null])
    expect(validate(rest)).toBe(false)
  })

  test('has no key that is described neither in checks.md nor in report-format.md', () => {
    const text = ['checks.md', 'report-format.md'].map((name) => readFileSync(docs(name), 'utf8'))
    const keys = [...new Set(keysOf(JSON.parse(generated())))]
    expect(keys.filter((key) => !text.join('').includes(`\`${key}\``))).toEqual([])
  })
})
