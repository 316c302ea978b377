import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { scenarios } from './scenarios.js'

const goldenPath = (name: string, extension: string): string =>
  fileURLToPath(new URL(`./__golden__/${name}.${extension}`, import.meta.url))

const { UPDATE } = env

/** UPDATE=1 writes what is rendered now; read the difference before it is committed. */
const expectGolden = (path: string, rendered: string): void => {
  if (UPDATE === '1') writeFileSync(path, rendered)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(rendered)
}

describe.each([...scenarios])('the report "%s"', (name, report) => {
  test('is a report', () => {
    expect(reportSchema.safeParse(report).error).toBeUndefined()
  })

  test('renders as its golden Markdown', () => {
    expectGolden(goldenPath(name, 'md'), markdown.render(report, { colour: 'none' }))
  })

  test('renders as its golden terminal text', () => {
    expectGolden(goldenPath(name, 'txt'), text.render(report, { colour: 'none' }))
  })
})
