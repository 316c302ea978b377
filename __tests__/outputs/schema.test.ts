import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { type Report, reportSchema } from '../../src/model/report.js'
import { json } from '../../src/outputs/json.js'
import { aReport } from '../helpers/report.js'
import { scenarios } from './scenarios.js'

const docs = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

/** `io: input` leaves objects open, so that a reader with an old schema accepts keys that were added later. */
const generated = (): string => {
  const schema = {
    title: 'flamegate report, schema_version 1',
    ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' })
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const validator = () => {
  const schema: unknown = JSON.parse(generated())
  // The date format is also a pattern in the schema, so the plug-in for formats is not needed.
  return new Ajv2020({ validateFormats: false }).compile(schema as object)
}

const parsed = (report: Report): Report =>
  JSON.parse(json.render(report, { colour: 'none' })) as Report

describe('the published schema', () => {
  // What is published is what is generated, by the first test; compiling it once saves seconds.
  const validate = validator()

  test('is the one of the code; UPDATE=1 rewrites it', () => {
    const { UPDATE } = env
    if (UPDATE === '1') writeFileSync(docs('report.schema.json'), generated())
    expect(readFileSync(docs('report.schema.json'), 'utf8')).toBe(generated())
  })

  test.each([...scenarios])('accepts the report "%s"', (_, report) => {
    expect([validate(parsed(report)), validate.errors]).toEqual([true, null])
  })

  test('accepts a key that is added later', () => {
    expect(validate({ ...parsed(aReport()), added_later: 1 })).toBe(true)
  })

  test('refuses a report without its verdict', () => {
    const { verdict: _, ...rest } = parsed(aReport())
    expect(validate(rest)).toBe(false)
  })

  test('refuses a share that is text', () => {
    const report = parsed(aReport())
    expect(validate({ ...report, rating: { ...report.rating, cpu: '5' } })).toBe(false)
  })
})

/** Names of all properties, however deep. */
const keysOf = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'properties' ? Object.keys(value as object) : []
    return [...own, ...keysOf(value)]
  })
}

describe('the description of the format', () => {
  test('names every key of the schema', () => {
    const text = readFileSync(docs('report-format.md'), 'utf8')
    const missing = [...new Set(keysOf(JSON.parse(generated())))].filter(
      (key) => !text.includes(`\`${key}\``)
    )
    expect(missing).toEqual([])
  })

  test('has a line for this version in its changelog', () => {
    const text = readFileSync(docs('report-format.md'), 'utf8')
    expect(text).toMatch(/## Changelog[\s\S]*`schema_version` 1/)
  })
})
