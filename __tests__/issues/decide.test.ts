import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decideIssues, MOST_OPENED } from '../../src/issues/decide.js'
import { emptyHistory, type History, type HistoryPull } from '../../src/model/history.js'
import type { KnownIssue } from '../../src/model/issue.js'
import { commitOf, encodeId, onDay } from '../helpers/history.js'

type Seen = 'over' | 'within' | 'unjudged'

/** Runs of pull requests in their order: the number of each, and what it said of the row. */
const historyOf = (seen: readonly (readonly [number, Seen, Partial<HistoryPull>?])[]): History => ({
  ...emptyHistory,
  pulls: seen.map(([number, status, over = {}], i) => ({
    number,
    commit: commitOf(i),
    run: 100 + i,
    attempt: 1,
    key: 'default',
    time: onDay(i),
    rows: status === 'unjudged' ? {} : { [encodeId]: [120, 100, status] },
    ...over
  }))
})

const anIssue = (over: Partial<KnownIssue> = {}): KnownIssue => ({
  number: 7,
  id: encodeId,
  state: 'open',
  title: '',
  body: '',
  url: 'https://github.com/acme/shop/issues/7',
  ...over
})

const three = [
  [1, 'over'],
  [2, 'over'],
  [3, 'over']
] as const

const kinds = (
  seen: Parameters<typeof historyOf>[0],
  issues: readonly KnownIssue[] = [],
  found = [encodeId]
): readonly string[] => decideIssues(historyOf(seen), found, issues).actions.map(({ kind }) => kind)

describe('an issue is opened', () => {
  test('for three consecutive pull requests above the limit, with all three as evidence', () => {
    const [action] = decideIssues(historyOf(three), [encodeId], []).actions
    expect(action).toMatchObject({
      kind: 'open',
      evidence: [{ pull: 1 }, { pull: 2 }, { pull: 3 }]
    })
  })

  test.each<readonly [string, Parameters<typeof historyOf>[0]]>([
    [
      'two pull requests',
      [
        [1, 'over'],
        [2, 'over']
      ]
    ],
    [
      'two pull requests, one of which was pushed to again',
      [
        [1, 'over'],
        [2, 'over'],
        [2, 'over']
      ]
    ],
    [
      'a re-run',
      [
        [1, 'over'],
        [2, 'over'],
        [2, 'over', { run: 101, attempt: 2 }]
      ]
    ],
    [
      'three with one within the limit between them',
      [
        [1, 'over'],
        [2, 'within'],
        [3, 'over'],
        [4, 'over']
      ]
    ],
    [
      'three of which one took it back',
      [
        [1, 'over'],
        [2, 'over'],
        [3, 'over'],
        [3, 'within']
      ]
    ]
  ])('not for %s', (_, seen) => {
    expect(kinds(seen)).toEqual([])
  })

  test('although runs between them could not judge', () => {
    expect(
      kinds([
        [1, 'over'],
        [2, 'unjudged'],
        [3, 'over'],
        [4, 'unjudged'],
        [5, 'over']
      ])
    ).toEqual(['open'])
  })

  test('only where this run found it', () => {
    expect(kinds(three, [], [])).toEqual([])
  })

  test('for a few rows of one run at most', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `${i}`.repeat(16))
    const rows = Object.fromEntries(ids.map((id) => [id, [2, 1, 'over'] as const]))
    const history = historyOf(three.map(([number, status]) => [number, status, { rows }] as const))
    const { actions, left } = decideIssues(history, ids, [])
    expect(actions).toHaveLength(MOST_OPENED)
    expect(left).toBe(9 - MOST_OPENED)
  })

  test('never twice', () => {
    expect(kinds(three, [anIssue()])).toEqual(['update'])
  })
})

describe('an open issue', () => {
  test('is closed after two pull requests within the limit', () => {
    expect(kinds([...three, [4, 'within']], [anIssue()], [])).toEqual([])
    expect(kinds([...three, [4, 'within'], [5, 'within']], [anIssue()], [])).toEqual(['close'])
  })

  test('is not closed by two runs of one pull request', () => {
    expect(kinds([...three, [4, 'within'], [4, 'within']], [anIssue()], [])).toEqual([])
  })

  test('is left alone where a run could not judge it', () => {
    expect(kinds([...three, [4, 'unjudged']], [anIssue()], [])).toEqual([])
  })

  test('with a lower number stays, and those beside it are closed as duplicates', () => {
    const issues = [anIssue({ number: 9 }), anIssue({ number: 7 }), anIssue({ number: 8 })]
    const { actions } = decideIssues(historyOf(three), [encodeId], issues)
    expect(actions).toMatchObject([
      { kind: 'duplicate', issue: { number: 8 }, of: 7 },
      { kind: 'duplicate', issue: { number: 9 }, of: 7 },
      { kind: 'update', issue: { number: 7 } }
    ])
  })
})

describe('a closed issue', () => {
  const closed = (state: KnownIssue['state']) => [anIssue({ state, closedAt: onDay(2.5) })]

  test('that was not planned is accepted', () => {
    expect(kinds([...three, ...three], closed('not-planned'))).toEqual([])
  })

  test('that was completed is opened again after three more pull requests', () => {
    expect(kinds(three, closed('completed'))).toEqual([])
    expect(kinds([...three, [4, 'over'], [5, 'over']], closed('completed'))).toEqual([])
    expect(kinds([...three, [4, 'over'], [5, 'over'], [6, 'over']], closed('completed'))).toEqual([
      'reopen'
    ])
  })

  test('that was a duplicate says nothing', () => {
    expect(kinds(three, closed('duplicate'))).toEqual(['open'])
  })
})

describe('whatever was seen', () => {
  const seen = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom<Seen>('over', 'within', 'unjudged')),
    { maxLength: 12 }
  )
  const issues = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      state: fc.constantFrom<KnownIssue['state']>('open', 'completed', 'not-planned', 'duplicate')
    }),
    { maxLength: 3 }
  )

  test('at most one issue of a row is open afterwards, and what cannot be judged changes nothing', () => {
    fc.assert(
      fc.property(seen, issues, (all, some) => {
        const known = some.map((one) => anIssue({ ...one, closedAt: onDay(3) }))
        const { actions } = decideIssues(historyOf(all), [encodeId], known)
        const wasOpen = new Set(
          known.filter(({ state }) => state === 'open').map(({ number }) => number)
        )
        const opened = actions.filter(({ kind }) => kind === 'open' || kind === 'reopen')
        const closed = actions.filter(({ kind }) => kind === 'close')
        const open = Math.min(1, wasOpen.size) + opened.length - closed.length
        expect(open).toBeLessThanOrEqual(1)
        if (wasOpen.size > 0) expect(opened).toEqual([])
        const judged = historyOf(all).pulls.filter(({ rows }) => rows[encodeId] !== undefined)
        const without = { ...emptyHistory, pulls: judged }
        expect(decideIssues(without, [encodeId], known).actions).toEqual(actions)
      })
    )
  })
})
