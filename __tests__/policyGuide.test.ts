/** docs/policy.md shows what a replay prints. */
import { expect, test } from '@jest/globals'
import type { GateChange, LostReport, ReplayedReport } from '../src/model/replay.js'
import { renderReplay } from '../src/outputs/replay.js'
import { readDocument } from './helpers/documents.js'

type Level = ReplayedReport['stored']

const replayed = (
  run: number,
  [before, after]: readonly [Level, Level],
  gates: readonly GateChange[] = []
): ReplayedReport => ({
  kind: 'replayed',
  name: `${run}/flamegate-report`,
  stored: before,
  before: { level: before, fails: before === 'hard_fail', by: 'this-version' },
  after: { level: after, fails: after === 'hard_fail' },
  gates
})

const lost: LostReport = {
  kind: 'lost',
  name: '104/flamegate-report',
  stored: 'pass',
  because: 'views.json.gz: there is none beside the report, so it cannot be judged again'
}

test('docs/policy.md shows what a replay prints', () => {
  const failed = (severity: 'warning' | 'hard-fail') => ({ status: 'failed', severity }) as const
  const [soft, hard] = [failed('warning'), failed('hard-fail')]
  const reports = [
    replayed(
      101,
      ['hard_fail', 'warning'],
      [{ id: 'benchmark-slowdown', before: hard, after: soft }]
    ),
    replayed(102, ['pass', 'pass']),
    replayed(103, ['warning', 'hard_fail'], [{ id: 'regression', before: soft, after: hard }]),
    lost
  ]
  const printed = renderReplay({ config: '.github/flamegate.yml', reports })
  expect(readDocument('docs/policy.md')).toContain(printed.trimEnd().replaceAll(/^(?=.)/gm, '    '))
})
