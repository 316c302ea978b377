import { describe, expect, test } from '@jest/globals'
import type { Trend } from '../../src/model/trend.js'
import { issueMarker, issueText, readIssueMarker } from '../../src/outputs/issue.js'
import { commitOf, onDay } from '../helpers/history.js'

const aRow = (over: Partial<Trend> = {}): Trend => ({
  id: 'a'.repeat(16),
  finding_id: 'b-1',
  kind: 'benchmark',
  name: 'Encode-8',
  package: 'example.com/shop/wire',
  workload: 'default',
  unit: 'ns/op',
  better: 'lower',
  values: [100, 101, 99, 130],
  head: 131,
  last_good: { value: 100, commits: [commitOf(0)] },
  ratio: 1.31,
  drift_pp: null,
  floor_pct: 3,
  status: 'over',
  because: '',
  changes: [],
  elsewhere: [],
  ...over
})

const evidence = [123, 127, 131].map((pull, i) => ({
  pull,
  commit: commitOf(i),
  time: onDay(i),
  head: 130 + i,
  lastGood: 100,
  page: `https://github.com/acme/shop/actions/runs/${i}/artifacts/1`
}))

const textOf = (row: Partial<Trend> = {}, owners: readonly string[] = []) =>
  issueText({ row: aRow(row), evidence, key: 'default', owners })

describe('an issue', () => {
  test('has the three pull requests, the history, the flame graph, owners, and how to be rid of it', () => {
    const { title, body } = textOf({}, ['@acme/wire'])
    expect(title).toBe('Performance: Encode-8 ns/op +32.0% in 3 pull requests')
    expect(body).toContain('| #123 | `0000000` | 100 ns/op | 130 ns/op | +30.0% |')
    expect(body).toContain('**3 consecutive pull requests**')
    expect(body).toContain('History ▁▁▁██')
    expect(body).toContain(
      '[Flame graph of #131](https://github.com/acme/shop/actions/runs/2/artifacts/1)'
    )
    expect(body).toContain('Of `@\u200bacme/wire`')
    expect(body).toContain('close it as "not planned"')
  })

  test('is told by its first line', () => {
    const { body } = textOf()
    expect(readIssueMarker(body)).toEqual({ id: 'a'.repeat(16), key: 'default' })
    expect(readIssueMarker(`x\n${issueMarker('a'.repeat(16), 'k')}`)).toBeUndefined()
    expect(readIssueMarker('<!-- flamegate:issue v1 fp=zz key=k -->')).toBeUndefined()
  })

  test('mentions nobody and holds no markup, whatever the names are', () => {
    const name = '@team <img src=x> --> `x` |'
    const { title, body } = textOf({ name, package: '@acme/all' })
    expect(`${title}\n${body}`).not.toMatch(/(?<!\u200b)@(?=\w)(?!\u200b)/)
    expect(title).not.toContain('`')
    expect(body.replace(/(`+)[^\n]*?\1/g, '')).not.toContain('<img')
  })

  test('has no link that is no plain address', () => {
    const odd = evidence.map((one) => ({ ...one, page: 'https://x.test/)[a](javascript:1' }))
    const { body } = issueText({ row: aRow(), evidence: odd, key: 'default', owners: [] })
    expect(body).not.toContain('javascript')
  })

  test('shows the newest of many', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => ({ ...evidence[0], pull: i + 1 }) as (typeof evidence)[0]
    )
    const { body } = issueText({ row: aRow(), evidence: many, key: 'default', owners: [] })
    expect(body).toContain('| #30 |')
    expect(body).not.toContain('| #20 |')
    expect(body).toContain('**30 consecutive pull requests**')
  })
})
