import { describe, expect, test } from '@jest/globals'
import {
  type LabelCase,
  type LabelEvent,
  labelAskedAbout,
  type OwnReport,
  weighLabel
} from '../../src/acks/label.js'
import type { Memory } from '../../src/acks/memory.js'
import type { Rights } from '../../src/acks/people.js'

const label = 'perf-regression-ok'
const [a, b] = ['a'.repeat(16), 'b'.repeat(16)] as const

const event = (id: number, over: Partial<LabelEvent> = {}): LabelEvent => ({
  id,
  label,
  isPut: true,
  author: { login: 'Kim', type: 'User', isThroughApp: false },
  at: id * 1000,
  ...over
})

const own = (writtenAt: number, over: Partial<Memory> = {}): OwnReport => ({
  writtenAt,
  memory: { present: [a, b], leftOut: 0, ...over }
})

const triager: Rights = { kind: 'known', canWrite: false, canTriage: true }

const weigh = (over: Partial<LabelCase>, rights: Rights = triager) =>
  weighLabel(
    { label, events: [event(5)], own: own(4000), withdrawn: [], ...over },
    new Map([['kim', rights]])
  )

const because = (outcome: ReturnType<typeof weigh>) => outcome.refused.map((one) => one.because)

describe('the label', () => {
  test('accepts the findings of the report that it was put on', () => {
    expect(weigh({})).toEqual({
      acks: [{ source: 'label', ids: [a, b], reason: 'label `perf-regression-ok`', author: 'Kim' }],
      refused: [],
      mark: { event: 5, ids: [a, b] }
    })
  })

  test('keeps its findings when reports with others follow', () => {
    const later = own(9000, { label: { event: 5, ids: [a] }, present: [a, b] })
    expect(weigh({ own: later })).toMatchObject({
      acks: [{ ids: [a] }],
      mark: { event: 5, ids: [a] }
    })
  })

  test('has the findings of now when it was put on again', () => {
    const later = own(6000, { label: { event: 5, ids: [a] }, present: [b] })
    const events = [event(5), event(7, { isPut: false }), event(8)]
    expect(weigh({ own: later, events })).toMatchObject({
      acks: [{ ids: [b] }],
      mark: { event: 8, ids: [b] }
    })
  })

  test('accepts nothing when it is not there, or was taken off', () => {
    const nothing = { acks: [], refused: [] }
    expect(weigh({ events: [] })).toEqual(nothing)
    expect(weigh({ events: [event(5, { label: 'bug' })] })).toEqual(nothing)
    expect(weigh({ events: [event(6, { isPut: false }), event(5)] })).toEqual(nothing)
  })

  test('has no case', () => {
    expect(weigh({ events: [event(5, { label: 'Perf-Regression-OK' })] }).acks).toHaveLength(1)
  })

  test('says how much did not fit', () => {
    expect(weigh({ own: own(4000, { leftOut: 12 }) }).acks).toMatchObject([
      { reason: 'label `perf-regression-ok`; 12 more were too many for a label' }
    ])
  })
})

describe('the label accepts nothing', () => {
  test('before there is a report', () => {
    const outcome = weigh({ own: undefined })
    expect(outcome.acks).toEqual([])
    expect(outcome.mark).toBeUndefined()
    expect(because(outcome)).toEqual([
      'there was no report in a comment yet when it was put on: take it off and put it on again once there is one'
    ])
  })

  test.each([5000, 6000])('of a report that was written at %i, when it was there', (writtenAt) => {
    const outcome = weigh({ own: own(writtenAt) })
    expect(outcome.acks).toEqual([])
    expect(because(outcome)).toEqual([
      'the report was written again after it was put on: take it off and put it on again'
    ])
  })

  test('when the list of the comment is damaged', () => {
    const outcome = weigh({ own: { writtenAt: 4000, memory: undefined } })
    expect(outcome.acks).toEqual([])
    expect(because(outcome)[0]).toContain('missing or damaged')
  })

  test('by somebody who may not triage, and remembers what it was put for', () => {
    const outcome = weigh({}, { kind: 'known', canWrite: false, canTriage: false })
    expect(outcome).toEqual({
      acks: [],
      refused: [
        {
          source: 'label',
          author: 'Kim',
          because: 'it takes triage access to the repository, which its author does not have'
        }
      ],
      mark: { event: 5, ids: [a, b] }
    })
  })

  test('by a bot', () => {
    const bot = { login: 'labeler[bot]', type: 'Bot', isThroughApp: false }
    const events = [event(5, { author: bot })]
    expect(because(weigh({ events }))).toEqual(['only people can accept, and this is a bot'])
    expect(labelAskedAbout({ label, events })).toEqual([])
  })

  test('while the events cannot be read, and remembers what it was counted for', () => {
    const mark = { event: 5, ids: [a] }
    expect(weigh({ events: undefined, own: own(9000, { label: mark }) })).toEqual({
      acks: [],
      refused: [],
      mark
    })
  })
})

describe('unack', () => {
  test('takes a finding out of the label that was put before it, by any digits of its id', () => {
    const outcome = weigh({ withdrawn: [{ id: 'aaaaaaaa', at: 6000 }] })
    expect(outcome.acks).toMatchObject([{ ids: [b] }])
    expect(outcome.mark?.ids).toEqual([a, b])
  })

  test('does not touch a label that was put after it', () => {
    expect(weigh({ withdrawn: [{ id: a, at: 4000 }] }).acks).toMatchObject([{ ids: [a, b] }])
  })
})
