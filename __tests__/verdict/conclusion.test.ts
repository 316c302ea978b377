import { describe, expect, test } from '@jest/globals'
import type { Level } from '../../src/model/gate.js'
import { conclusionOf } from '../../src/verdict/conclusion.js'
import type { FailOn, OnMissing } from '../../src/verdict/exitCode.js'
import { someGates } from '../helpers/report.js'

const failed = { status: 'failed' } as const

const gatesOf: Readonly<Record<Level, ReturnType<typeof someGates>>> = {
  pass: someGates(),
  warning: someGates({ regression: failed }),
  soft_fail: someGates({ rating: failed }),
  hard_fail: someGates({ 'benchmark-slowdown': failed }),
  inconclusive: someGates(),
  no_baseline: someGates()
}

const conclusion = (level: Level, failOn: FailOn = 'hard-fail', onMissing: OnMissing = 'neutral') =>
  conclusionOf({ verdict: { level, complete: true, gates: gatesOf[level] } }, failOn, onMissing)

describe('the conclusion of a check run', () => {
  test.each([
    ['pass', 'success'],
    ['warning', 'success'],
    ['soft_fail', 'neutral'],
    ['hard_fail', 'failure'],
    ['inconclusive', 'neutral'],
    ['no_baseline', 'neutral']
  ] as const)('of %s is %s', (level, expected) => {
    expect(conclusion(level)).toBe(expected)
  })

  test('is a failure where the step fails', () => {
    expect(conclusion('warning', 'warning')).toBe('failure')
    expect(conclusion('soft_fail', 'soft-fail')).toBe('failure')
    expect(conclusion('inconclusive', 'never', 'fail')).toBe('failure')
  })

  test('is no failure where nothing may fail', () => {
    expect(conclusion('hard_fail', 'never')).toBe('neutral')
  })

  test('is a success without input where that passes', () => {
    expect(conclusion('no_baseline', 'hard-fail', 'pass')).toBe('success')
    expect(conclusion('inconclusive', 'hard-fail', 'pass')).toBe('success')
  })
})
