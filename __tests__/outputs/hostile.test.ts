import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { json } from '../../src/outputs/json.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { parse } from './gfm.js'
import { infected, names, nasty } from './hostileReport.js'

const inert = [
  ['mention', /@\w/],
  ['issue', /#\w/],
  ['issue', /\bGH-\d/i],
  ['commit', /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i],
  ['link', /:\/\/|\bwww\./i],
  ['bracket', /(?<!\\)[[\]](?!!WARNING\])/],
  ['emoji', /:[\w+-]+:/],
  ['formula', /(?<!\\)\$/]
] as const

// Control characters but the newline, and what turns the direction of text.
const invisible = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const workflowCommand = /^\s*::|##\[/m

const offences = (prose: readonly string[]): readonly string[] =>
  prose
    .filter((part) => part !== '> [!WARNING]')
    .flatMap((part) =>
      inert.filter(([, pattern]) => pattern.test(part)).map(([what]) => `${what}: ${part}`)
    )

const harmless = parse(markdown.render(infected('name'), { colour: 'none' }))

const breaks = (tag: string): boolean => tag !== '<br>'

const check = (s: string): void => {
  const rendered = markdown.render(infected(s), { colour: 'none' })
  const seen = parse(rendered)
  expect(seen.columns).toEqual(harmless.columns)
  expect(seen.tags.filter(breaks)).toEqual(harmless.tags.filter(breaks))
  expect(offences(seen.prose)).toEqual([])
  expect(rendered).not.toMatch(invisible)
  expect(rendered).not.toMatch(workflowCommand)
}

const checkTerminal = (s: string): void => {
  const rendered = text.render(infected(s), { colour: 'none' })
  expect(rendered).not.toMatch(invisible)
  expect(rendered).not.toMatch(workflowCommand)
  expect(rendered).not.toMatch(/\p{Cs}/u)
}

describe.each(names)('%s in every place of a report', (_, name) => {
  test('keeps the structure of the Markdown and is inert in it', () => {
    check(name)
  })

  test('cannot reach the terminal or the runner', () => {
    checkTerminal(name)
  })

  test('survives whole in report.json', () => {
    const back = JSON.parse(json.render(infected(name), { colour: 'none' })) as Report
    expect(back.cpu_regressions[0]?.name).toBe(name)
  })
})

describe('any name at all', () => {
  test('keeps the structure of the Markdown and is inert in it', () => {
    fc.assert(
      fc.property(nasty, (parts) => check(parts.join(''))),
      { seed: 20261122, numRuns: 150 }
    )
  })

  test('cannot reach the terminal or the runner', () => {
    fc.assert(
      fc.property(nasty, (parts) => checkTerminal(parts.join(''))),
      { seed: 20261122, numRuns: 150 }
    )
  })
})
