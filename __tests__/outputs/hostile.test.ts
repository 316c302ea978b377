import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Report, reportSchema } from '../../src/model/report.js'
import { json } from '../../src/outputs/json.js'
import { everyOutput } from './everyOutput.js'
import { infected, names, nasty } from './hostileReport.js'
import { expectInert } from './inert.js'
import { maximal } from './maximalReport.js'

const kinds = ['made', 'maximal'] as const
const cases = kinds.flatMap((kind) =>
  everyOutput.map((output) => ({ kind, output, id: output.id }))
)

describe.each(cases)('$id of a $kind report', ({ kind, output }) => {
  test.each(names)('keeps its structure and is inert with %s in every place', (_, name) => {
    expectInert(output, kind, name)
  })

  test('keeps its structure and is inert with any name at all', () => {
    fc.assert(
      fc.property(nasty, (parts) => expectInert(output, kind, parts.join(''))),
      { seed: 20261122, numRuns: 20 }
    )
  })
})

test.each(names)('%s survives whole in report.json', (_, name) => {
  const back = JSON.parse(json.render(infected(name), { colour: 'none' })) as Report
  expect(back.cpu_regressions[0]?.name).toBe(name)
})

test('a maximal report has every key of the schema', () => {
  expect(Object.keys(maximal('name')).sort()).toEqual(Object.keys(reportSchema.shape).sort())
})

/** Files of outputs that everyOutput does not render, and why. */
const renderedElsewhere: Readonly<Record<string, string>> = {
  benchCsv: 'its bytes are those of benchstat, whose format it is; benchCsv.test.ts',
  benchText: 'a table for a terminal; benchText.test.ts'
}

const makesText = /^export (?:const|function\*?) (?:render|annotations)|: Output = /m

test('no output is forgotten', () => {
  const folder = new URL('../../src/outputs/', import.meta.url)
  const read = (file: string | URL, from: URL) => readFileSync(new URL(file, from), 'utf8')
  const told = read('everyOutput.ts', new URL(import.meta.url)) + read('index.ts', folder)
  const forgotten = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && makesText.test(read(file, folder)))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !new RegExp(`/${name}(?:\\.js|/\\w+\\.js)'`).test(told))
    .filter((name) => !(name in renderedElsewhere))
  expect(forgotten).toEqual([])
})
