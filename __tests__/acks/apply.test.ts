import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyAcks } from '../../src/acks/apply.js'
import { keyOf } from '../../src/acks/ids.js'
import {
  type Ack,
  ackEntrySchema,
  countsAsFailed,
  isAccepted,
  noAcks
} from '../../src/model/ack.js'
import type { Judgement } from '../../src/verdict/without.js'
import { aBenchmark, aFunction, anAck, idOf, judged } from './judged.js'

const today = '2026-11-23'

const apply = (judgement: Judgement, ...acks: readonly Ack[]) => {
  const { verdict, entries } = applyAcks(judgement, { ...noAcks, acks }, today)
  for (const entry of entries) ackEntrySchema.parse(entry)
  return {
    ...verdict,
    entries,
    gate: (id: string) => {
      const gate = verdict.gates.find((one) => one.id === id)
      if (gate === undefined) throw new Error(`no gate ${id}`)
      return gate
    }
  }
}

const slow = aBenchmark('aaaaaaaa', 1.3)
const slower = aBenchmark('bbbbbbbb', 1.5)
const hot = aFunction('cccccccc', 12)
const hotter = aFunction('dddddddd', 20)

describe('without acknowledgements', () => {
  test('the verdict is the one that was drawn', () => {
    const judgement = judged({ benchmarks: [slow], functions: [hot] })
    const { level, complete, gates } = apply(judgement)
    expect(level).toBe('hard_fail')
    expect({ level, complete }).toEqual({
      level: judgement.verdict.level,
      complete: judgement.verdict.complete
    })
    expect(gates).toEqual(judgement.verdict.gates.map((gate) => ({ ...gate, accepted: [] })))
  })
})

describe('a failure that is acknowledged', () => {
  test('stays a failure with its findings, and does not count', () => {
    const after = apply(judged({ benchmarks: [slow] }), anAck('aaaaaaaa'))
    const gate = after.gate('benchmark-slowdown')
    expect(gate).toMatchObject({
      status: 'failed',
      findings: [slow.id],
      accepted: [slow.id],
      beside: { status: 'passed' }
    })
    expect(isAccepted(gate)).toBe(true)
    expect(countsAsFailed(gate)).toBe(false)
    expect(after.level).toBe('pass')
    expect(after.complete).toBe(true)
  })

  test('is acknowledged in every gate that failed on it', () => {
    const after = apply(judged({ benchmarks: [slow] }), anAck(slow.id))
    expect(after.gate('benchmark-regression').accepted).toEqual([slow.id])
    expect(after.entries).toMatchObject([
      { state: 'active', findings: [slow.id], reason: 'intended', author: 'kim', until: null }
    ])
  })

  test('counts as long as the gate failed on anything else', () => {
    const judgement = judged({ benchmarks: [slow, slower] })
    const after = apply(judgement, anAck('aaaaaaaa'))
    const gate = after.gate('benchmark-slowdown')
    expect(gate.accepted).toEqual([slow.id])
    expect(gate.beside).toBeUndefined()
    expect(isAccepted(gate)).toBe(false)
    expect(countsAsFailed(gate)).toBe(true)
    expect(after.level).toBe('hard_fail')
    expect(apply(judgement, anAck('aaaaaaaa'), anAck('bbbbbbbb')).level).toBe('pass')
  })

  test('leaves the lighter failures', () => {
    const fresh = aFunction('eeeeeeee', 6)
    const after = apply(judged({ benchmarks: [slow], functions: [fresh] }), anAck('aaaaaaaa'))
    expect(after.level).toBe('soft_fail')
    expect(after.gate('regression').accepted).toEqual([])
  })

  test('does not hide what the gate could not judge', () => {
    const doubtful = [aBenchmark('ffffffff', 2, { verdict: 'not-judged' })]
    const after = apply(judged({ benchmarks: [slow], doubtful }), anAck('aaaaaaaa'))
    expect(after.gate('benchmark-slowdown').beside).toMatchObject({
      status: 'unjudged',
      because: expect.stringContaining('`ffffffff`')
    })
    expect(after.complete).toBe(false)
  })

  test('does not hide missing input', () => {
    const kinds = { benchmarks: { problems: ['`Sort` is expected and head does not have it'] } }
    const after = apply(judged({ benchmarks: [slow], kinds }), anAck('aaaaaaaa'))
    expect(after.gate('benchmark-slowdown').beside).toMatchObject({
      status: 'unjudged',
      inputMissing: true
    })
    expect(after.level).toBe('inconclusive')
  })

  test('still confirms what its benchmark says about functions', () => {
    const composition = aFunction('cccccccc', 12, { operationsUnknown: true })
    const judgement = judged({ benchmarks: [slow], functions: [composition] })
    expect(judgement.verdict.gates.find(({ id }) => id === 'cpu-regression')?.status).toBe('failed')
    const after = apply(judgement, anAck('aaaaaaaa'))
    expect(after.gate('cpu-regression')).toMatchObject({ status: 'failed', accepted: [] })
    expect(after.level).toBe('hard_fail')
  })

  test('may be something that vanished, by its name or by the digits of its key', () => {
    const id = 'vanished/cpu/checkout'
    const judgement = judged({ vanished: [{ id, what: 'the cpu profile of `checkout`' }] })
    expect(judgement.verdict.level).toBe('warning')
    expect(apply(judgement, anAck(id)).level).toBe('pass')
    expect(apply(judgement, anAck(keyOf(id))).level).toBe('pass')
  })
})

describe('the rating', () => {
  test('is accepted with the regressions that lower it', () => {
    const judgement = judged({ functions: [hot] })
    expect(judgement.verdict.gates.find(({ id }) => id === 'rating')?.status).toBe('failed')
    const after = apply(judgement, anAck('cccccccc'))
    expect(after.gate('rating')).toMatchObject({
      status: 'failed',
      accepted: ['rating'],
      beside: { status: 'passed', because: 'overall rating 5 (limit 5)' }
    })
    expect(after.level).toBe('pass')
  })

  test('counts again with a new regression', () => {
    const after = apply(judged({ functions: [hot, hotter] }), anAck('cccccccc'))
    expect(after.gate('rating').accepted).toEqual([])
    expect(after.gate('cpu-regression').accepted).toEqual([hot.id])
    expect(after.level).toBe('hard_fail')
  })

  test('follows regressions that are below the limits of other gates', () => {
    const settings = { regression: { above: 30 }, 'cpu-regression': { above: 30 } }
    const after = apply(judged({ functions: [hot], settings }), anAck('cccccccc'))
    expect(after.level).toBe('pass')
    expect(after.entries).toMatchObject([{ state: 'active' }])
  })
})

describe('an acknowledgement', () => {
  const judgement = judged({ benchmarks: [slow, slower], functions: [] })

  test('counts on its last day and not after', () => {
    expect(apply(judgement, anAck('aaaaaaaa', { until: today })).entries).toMatchObject([
      { state: 'active', until: today }
    ])
    const late = apply(judgement, anAck('aaaaaaaa', { until: '2026-11-22' }))
    expect(late.entries).toMatchObject([
      { state: 'expired', findings: [], because: 'it counted until 2026-11-22' }
    ])
    expect(late.gate('benchmark-slowdown').accepted).toEqual([])
  })

  test('of nothing in the report is unused', () => {
    expect(apply(judgement, anAck('01234567')).entries).toMatchObject([
      { state: 'unused', because: 'no finding of this report has this id' }
    ])
  })

  test('of a finding that fails nothing is unused', () => {
    const fine = aBenchmark('abababab', 1, { verdict: 'unchanged' })
    expect(apply(judged({ benchmarks: [fine] }), anAck('abababab')).entries).toMatchObject([
      { state: 'unused', because: 'the finding is in this report and fails no gate' }
    ])
  })

  test('that fits several findings is refused, also where only one of them fails', () => {
    const twin = { ...aBenchmark('x', 1, { verdict: 'unchanged' }), id: `aaaaaaaa${'1'.repeat(8)}` }
    const twins = judged({ benchmarks: [slow, twin] })
    const after = apply(twins, anAck('aaaaaaaa'))
    expect(after.level).toBe('hard_fail')
    expect(after.entries).toMatchObject([
      {
        state: 'refused',
        reason: null,
        because: `the id fits 2 findings (${slow.id}, ${twin.id}): give more of its digits`
      }
    ])
    expect(apply(twins, anAck('aaaaaaaa0')).level).toBe('pass')
  })

  test('by the label accepts those of its findings that are still there', () => {
    const label = anAck('', { source: 'label', ids: [slow.id, idOf('12121212')] })
    const after = apply(judgement, label)
    expect(after.entries).toMatchObject([
      { source: 'label', finding: null, state: 'active', findings: [slow.id] }
    ])
    expect(after.level).toBe('hard_fail')
  })

  test('by the label says when it has nothing to do', () => {
    const gone = anAck('', { source: 'label', ids: [idOf('12121212')] })
    const empty = anAck('', { source: 'label', ids: [] })
    expect(apply(judgement, gone, empty).entries).toMatchObject([
      { state: 'unused', because: 'nothing of what it was put for fails a gate now' },
      { state: 'unused', because: 'the report that it was put on had nothing to accept' }
    ])
  })

  test('keeps where it came from', () => {
    const at = { file: '.github/flamegate-acks.yml', line: 3, column: 5 }
    const [entry] = apply(
      judgement,
      anAck('aaaaaaaa', { source: 'file', at, note: 'see #12' })
    ).entries
    expect(entry).toMatchObject({ source: 'file', at, note: 'see #12', finding: 'aaaaaaaa' })
  })
})

describe('what is refused', () => {
  const refused = Array.from({ length: 25 }, (_, index) => ({
    source: 'command' as const,
    author: `stranger${index}`,
    because: 'it takes write access to the repository, which its author does not have'
  }))

  test('is listed, the newest only where there is much of it', () => {
    const { entries } = applyAcks(judged({}), { ...noAcks, refused }, today)
    expect(entries).toHaveLength(21)
    expect(entries[0]).toMatchObject({ state: 'refused', author: 'stranger5', reason: null })
    expect(entries.at(-1)?.because).toBe('and 5 more commands that do not count')
    expect(new Set(entries.map(({ id }) => id)).size).toBe(21)
  })
})

describe('whatever is acknowledged', () => {
  const digits = ['a', 'b', 'c', 'd', 'e', 'f'].map((digit) => digit.repeat(8))
  const scene = judged({
    benchmarks: digits.slice(0, 3).map((id, index) => aBenchmark(id, 1.1 + index / 10)),
    functions: digits.slice(3).map((id, index) => aFunction(id, 6 + 4 * index))
  })

  test('a gate counts as failed as long as one of its findings is not', () => {
    fc.assert(
      fc.property(fc.subarray(digits), (chosen) => {
        const { gates } = apply(scene, ...chosen.map((id) => anAck(id)))
        for (const gate of gates.filter(({ id }) => id !== 'rating')) {
          const open = gate.findings.filter((id) => !chosen.includes(id.slice(0, 8)))
          expect(countsAsFailed(gate)).toBe(gate.status === 'failed' && open.length > 0)
        }
      }),
      { seed: 3, numRuns: 64 }
    )
  })
})
