import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/outputs/annotations.js'
import { hasSomethingToSay, renderComment } from '../../src/outputs/comment.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { verdictWords } from '../../src/outputs/words/verdict.js'
import { exitCode } from '../../src/verdict/exitCode.js'
import { outsideOfCode } from '../e2e/reading.js'
import { aFunctionEntry, anAck, aReport, someGates } from '../helpers/report.js'
import { accepted } from './acceptedScenario.js'

const failing = (findings: readonly string[], taken: readonly string[]) =>
  someGates({
    'cpu-regression': {
      status: 'failed',
      because: 'over the limit',
      findings: [...findings],
      accepted: [...taken]
    }
  })

const verdictOf = (findings: readonly string[], taken: readonly string[]) => ({
  level: 'hard_fail' as const,
  complete: true,
  gates: failing(findings, taken)
})

describe('a failure that is accepted', () => {
  test('does not fail the run; one that is accepted in part does', () => {
    const code = (taken: readonly string[]) =>
      exitCode({ verdict: verdictOf(['f-1', 'f-2'], taken) }, 'warning', 'neutral')
    expect(code(['f-1', 'f-2'])).toBe(0)
    expect(code(['f-1'])).toBe(1)
    expect(code([])).toBe(1)
  })

  test('is a notice with who and why, and so are the functions that it is about', () => {
    const report = aReport({
      verdict: { ...verdictOf(['f-1'], ['f-1']), level: 'pass' },
      acks: [anAck()],
      cpu_regressions: [aFunctionEntry()]
    })
    const shown = annotations(report)
    expect(shown.map(({ level }) => level)).toEqual(['notice', 'notice'])
    expect(shown[0]).toMatchObject({
      title: 'flamegate: cpu-regression failed, accepted (hard fail)',
      message: 'over the limit; accepted by kim: the new index saves a database call'
    })
  })

  test('is part of the first words, and worth a comment', () => {
    const report = aReport({ verdict: { ...verdictOf(['f-1'], ['f-1']), level: 'pass' } })
    expect(verdictWords(report)).toBe('Passed, 1 failed gate accepted')
    expect(hasSomethingToSay(aReport({ acks: [anAck()] }))).toBe(true)
    expect(hasSomethingToSay(aReport({ acks: [anAck({ state: 'unused', findings: [] })] }))).toBe(
      false
    )
    expect(hasSomethingToSay(aReport({ head_loosens: ['x'] }))).toBe(true)
  })

  test('names no more than three people', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((author) => anAck({ id: author, author }))
    const report = aReport({ verdict: verdictOf(['f-1'], ['f-1']), acks: people })
    expect(annotations(report)[0]?.message).toMatch(/by c: [^;]*; 2 more$/)
  })

  test('is no finding to accept any more', () => {
    const [first, second] = ['0011223344556677', '8899aabbccddeeff'] as const
    const gates = failing([first, second], [first])
    const report = aReport({
      verdict: { level: 'hard_fail', complete: true, gates },
      acks: [anAck({ finding: first, findings: [first] })]
    })
    const [, list = ''] = markdown.render(report, { colour: 'none' }).split('Is this intended?')
    expect(list).toContain(second)
    expect(list).not.toContain(first)
  })
})

describe('text of strangers', () => {
  const hostile = '<img src=x> @octocat [x](https://evil.example) ##[error]x | `'

  test('is inert wherever acknowledgements are shown', () => {
    const report = aReport({
      verdict: verdictOf(['f-1'], ['f-1']),
      acks: [
        anAck({ author: hostile, reason: hostile }),
        anAck({ id: 'a-2', state: 'refused', finding: hostile, findings: [], because: hostile })
      ],
      head_loosens: [hostile]
    })
    const shown = outsideOfCode(markdown.render(report, { colour: 'none' }))
    expect(shown).not.toMatch(/<img|(?<!\\)\[x\]|##\[error\]|@octocat|https:\/\/evil/)
    expect(text.render(report, { colour: 'none' })).not.toContain('##[error]')
  })

  test('cannot make the comment longer than it may be', () => {
    const long = 'x y '.repeat(1000)
    const report = {
      ...accepted,
      head_loosens: Array.from({ length: 51 }, () => long),
      acks: Array.from({ length: 1000 }, (_, n) => anAck({ id: `a-${n}`, reason: long }))
    }
    const links = {}
    expect(renderComment(report, { links }).length).toBeLessThanOrEqual(60_000)
    const budget = { chars: 5000, bytes: 5000 }
    expect(renderComment(report, { links, budget })).toContain('loosens what judges it')
  })
})
