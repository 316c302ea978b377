import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAckFile } from '../../src/acks/file.js'
import { lineOf } from '../config/failure.js'

const path = '.github/flamegate-acks.yml'
const read = (text: string) => readAckFile({ path, text })
const problems = (text: string) => read(text).diagnostics.map(lineOf)

const entry = (id: string, more = '') =>
  `  - id: ${id}\n    reason: intended\n    author: kim\n${more}`

describe('the file of acknowledgements', () => {
  test('gives every entry with its place', () => {
    const text = `version: 1\nacks:\n${entry('0a1b2c3d4e5f6071', '    until: 2026-12-31\n    note: "see #12"\n')}${entry('VANISHED/cpu/checkout')}`
    expect(read(text)).toEqual({
      acks: [
        {
          source: 'file',
          ids: ['0a1b2c3d4e5f6071'],
          reason: 'intended',
          author: 'kim',
          until: '2026-12-31',
          note: 'see #12',
          at: { file: path, line: 3, column: 5 }
        },
        {
          source: 'file',
          ids: ['vanished/cpu/checkout'],
          reason: 'intended',
          author: 'kim',
          at: { file: path, line: 8, column: 5 }
        }
      ],
      diagnostics: []
    })
  })

  test.each(['', 'version: 1', 'acks:', 'acks: []'])('may be empty: %j', (text) => {
    expect(read(text)).toEqual({ acks: [], diagnostics: [] })
  })
})

describe('an entry that is not understood', () => {
  test('accepts nothing, and the others stand', () => {
    const text = `acks:\n${entry('short')}${entry('0a1b2c3d')}`
    expect(read(text).acks.map(({ ids }) => ids)).toEqual([['0a1b2c3d']])
    expect(problems(text)).toEqual([
      `${path}:2:9: acks[0].id: expected the id of a finding, or at least the first 8 of its digits, found "short"; ids of findings are in the report and in report.json`
    ])
  })

  test.each([
    [
      entry('12345678'),
      '2:9: acks[0].id: expected text, found 12345678; write the id in quotes: YAML reads these digits as a number'
    ],
    [
      entry('1234e567'),
      '2:9: acks[0].id: expected text, found Infinity; write the id in quotes: YAML reads these digits as a number'
    ],
    [
      entry('rating'),
      '2:9: acks[0].id: expected the id of a finding, or at least the first 8 of its digits, found "rating"; the rating follows from regressions: acknowledge those'
    ],
    [
      '  - id: 0a1b2c3d\n    author: kim\n',
      '2:5: acks[0].reason: expected text, found nothing; Why the change is accepted'
    ],
    [
      '  - id: 0a1b2c3d\n    author: kim\n    reason: " "\n',
      '4:13: acks[0].reason: expected text that is not empty, found ""; Why the change is accepted'
    ],
    [
      entry('0a1b2c3d', '    until: 2026-02-30\n'),
      '5:12: acks[0].until: expected a date like 2026-12-31, found "2026-02-30"; Last day on which it counts, as 2026-12-31'
    ],
    [
      entry('0a1b2c3d', '    untill: 2026-12-31\n'),
      '5:5: acks[0].untill: unknown key; did you mean "until"?'
    ],
    [
      entry('0a1b2c3d', '    color: red\n'),
      '5:5: acks[0].color: unknown key; known keys: id, reason, author, until, note'
    ],
    [
      '  - 0a1b2c3d',
      '2:5: acks[0]: expected a mapping, found "0a1b2c3d"; an entry has id, reason, author, until, note'
    ]
  ])('names the place, what is expected and what to do (%#)', (text, problem) => {
    expect(read(`acks:\n${text}`).acks).toEqual([])
    expect(problems(`acks:\n${text}`)).toEqual([`${path}:${problem}`])
  })

  test('may be too long', () => {
    const text = `acks:\n  - id: 0a1b2c3d\n    author: kim\n    reason: ${'x'.repeat(501)}\n`
    expect(problems(text)[0]).toContain('acks[0].reason: expected text of at most 500 characters')
  })
})

describe('a file that is not understood', () => {
  test.each([
    ['ack: []', `${path}:1:1: ack: unknown key; did you mean "acks"?`],
    ['version: 2', `${path}:1:10: version: expected 1, found 2; Version of this file format`],
    ['acks: all', `${path}:1:7: acks: expected a list, found "all"; Acknowledged findings`],
    [
      '- id: 0a1b2c3d',
      `${path}:1:1: expected a mapping of keys to values, found a list; see the example in docs/configuration.md`
    ]
  ])('%j accepts nothing and says why', (text, problem) => {
    expect(read(text).acks).toEqual([])
    expect(problems(text)).toEqual([problem])
  })

  test('does not take its good entries along', () => {
    const text = `oops: 1\nacks:\n${entry('0a1b2c3d')}`
    expect(read(text).acks).toHaveLength(1)
    expect(problems(text)).toHaveLength(1)
  })

  test('does not flood the report', () => {
    const { acks, diagnostics } = read(`acks: [${'1,'.repeat(3000)}]`)
    expect(acks).toEqual([])
    expect(diagnostics).toHaveLength(51)
    expect(diagnostics[0]).toMatchObject({ code: 'acks/too-many' })
    expect(diagnostics.at(-1)?.message).toBe('and 951 more problems of the acknowledgements')
  })

  test('never throws, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...['acks:', '\n', '  - ', 'id: ', '0a1b2c3d', '&a', '*a', '{', ']', ': ', '!!x', '"']
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 20 }),
        (all) => {
          expect(read(all.join('')).acks.length).toBeLessThanOrEqual(20)
        }
      ),
      { seed: 5, numRuns: 300 }
    )
  })
})
