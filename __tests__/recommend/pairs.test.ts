/** Rules about more than a name, on what was recorded for them: each has a case in which it speaks and one in which not. */
import { describe, expect, test } from '@jest/globals'
import { benchmarkRules } from '../../src/recommend/rules/benchmarks.js'
import { combinations } from '../../src/recommend/rules/combinations.js'
import { goroutineRules } from '../../src/recommend/rules/goroutines.js'
import { moreObjects, retainedMemory } from '../../src/recommend/rules/heap.js'
import { rules } from '../../src/recommend/rules/index.js'
import { pathRules } from '../../src/recommend/rules/paths.js'
import { waitRules } from '../../src/recommend/rules/waits.js'
import { intended } from './intended.js'
import { caseNames, recommendationsFor, rulesFor } from './pairCases.js'

/** A case in which each rule speaks, or one kind of its profiles. */
const triggers: Readonly<Record<string, string>> = {
  'waits-for-lock': 'lockwait',
  'holds-lock': 'lockwait mutex',
  'waits-to-receive': 'receivewait',
  'waits-to-send': 'sendwait',
  'waits-in-select': 'selectwait',
  'waits-for-group': 'groupwait',
  'waits-for-condition': 'condwait',
  'goroutines-receive': 'receivers',
  'goroutines-send': 'senders',
  'goroutines-select': 'loops',
  'goroutines-lock': 'lockers',
  'goroutines-network': 'connections',
  'goroutines-sleep': 'pollers',
  'goroutines-group': 'groups',
  'retained-memory': 'remember',
  'smaller-objects': 'smallobjects',
  'pattern-per-call': 'regexpcompile cpu',
  'formatting-for-errors': 'errorf cpu',
  'formatting-for-logs': 'log',
  'clock-for-logs': 'log',
  'stacks-for-logs': 'position',
  'copying-in-growth': 'widegrowth',
  'copying-in-buffers': 'buffergrow cpu',
  'reflection-for-json': 'jsonunmarshal cpu',
  'unbuffered-writes': 'write',
  'unbuffered-reads': 'read',
  'allocation-and-collection': 'rows',
  'allocation-and-allocator': 'concat',
  'contention-and-waits': 'contended',
  'channels-and-waits': 'handover',
  'goroutines-and-scheduler': 'crowd',
  'starts-and-stacks': 'goroutine',
  'boxing-and-formatting': 'slog',
  'pool-and-collection': 'poolgarbage',
  'maps-grow-and-fill': 'mapgrow'
}

/** What is near but is not it: the sample type alone, the function on another path, one of two that belong together. */
const others: readonly (readonly [string, string])[] = [
  ['holds-lock', 'lockwait block'],
  ['waits-for-lock', 'receivewait'],
  ['waits-to-receive', 'lockwait block'],
  ['waits-in-select', 'receivewait'],
  ['goroutines-lock', 'groups'],
  ['goroutines-group', 'lockers'],
  ['goroutines-receive', 'senders'],
  ['retained-memory', 'smallobjects'],
  ['smaller-objects', 'remember'],
  ['pattern-per-call', 'remember'],
  ['formatting-for-logs', 'sprintf'],
  ['formatting-for-errors', 'sprintf'],
  ['clock-for-logs', 'timenow'],
  ['stacks-for-logs', 'stacktrace'],
  ['copying-in-growth', 'copying'],
  ['copying-in-buffers', 'zeroing'],
  ['reflection-for-json', 'reflect'],
  ['unbuffered-writes', 'read'],
  ['unbuffered-reads', 'write'],
  ['allocation-and-collection', 'rows cpu'],
  ['allocation-and-collection', 'rows mem'],
  ['allocation-and-allocator', 'malloc cpu'],
  ['contention-and-waits', 'contended cpu'],
  ['contention-and-waits', 'contended block'],
  ['channels-and-waits', 'handover cpu'],
  ['goroutines-and-scheduler', 'crowd goroutine'],
  ['starts-and-stacks', 'stackgrowth cpu'],
  ['boxing-and-formatting', 'boxing cpu'],
  ['pool-and-collection', 'gc cpu'],
  ['maps-grow-and-fill', 'mapstructkey cpu']
]

const isAboutMeasurement = (rule: string): boolean =>
  ['operations-unknown', 'share-shift', 'too-few-events'].includes(rule)

describe('rules about more than a name', () => {
  test.each(Object.entries(triggers))('%s speaks about %s', (rule, title) => {
    expect([...rulesFor(title)]).toContain(rule)
  })

  test.each(others)('%s does not speak about %s', (rule, title) => {
    expect([...rulesFor(title)]).not.toContain(rule)
  })

  test('all have a case', () => {
    const all = [...waitRules, ...goroutineRules, retainedMemory, moreObjects]
    const ids = [...all, ...pathRules, ...combinations].map(({ id }) => id)
    expect(Object.keys(triggers).sort()).toEqual(ids.sort())
  })
})

describe('no rule speaks where nothing changed', () => {
  test.each(caseNames)('%s: head compared with itself, and base', (name) => {
    expect([...rulesFor(name, ['head', 'head'])].filter((one) => !isAboutMeasurement(one))).toEqual(
      []
    )
    expect([...rulesFor(name, ['base', 'base'])].filter((one) => !isAboutMeasurement(one))).toEqual(
      []
    )
  })
})

describe('every recommendation', () => {
  const all = ['rows', 'contended', 'log', 'remember', 'senders', 'jsonunmarshal'].flatMap((name) =>
    recommendationsFor(name).map((entry) => ({ name, ...entry }))
  )

  test.each(all.filter(({ source }) => !isAboutMeasurement(source.slice(5))))(
    '$name, $id: names a function, both sides, and a command',
    ({ text, command }) => {
      expect(text).toMatch(/`[^`]+`/)
      expect(text).toMatch(/ in head, .* in base/)
      expect(text).toMatch(/[.]$/)
      expect(command).toMatch(/^go /)
    }
  )

  test('about Go itself says which function of the program leads there', () => {
    const [first] = recommendationsFor('log')
    expect(first?.text).toMatch(/All of that is reached through `example\.com\/rules\.Trace`/)
  })

  test('ranks judged causes by what there is to gain', () => {
    for (const name of ['rows', 'log', 'regexpcompile', 'defer', 'gzip']) {
      const judged = recommendationsFor(name).filter(({ gain_pp }) => gain_pp !== undefined)
      const symptoms = new Set(
        rules.filter(({ shows }) => shows === 'symptom').map(({ id }) => `rule:${id}`)
      )
      const gains = judged
        .filter(({ source }) => !symptoms.has(source) && source !== 'rule:runtime')
        .map(({ gain_pp = 0 }) => gain_pp)
      expect(gains).toEqual([...gains].sort((a, b) => b - a))
    }
  })
})

test('there are far more than fifty rules, each with an id of its own', () => {
  const all = [...rules, ...pathRules, ...combinations, ...benchmarkRules]
  const ids = [...all, retainedMemory, moreObjects].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(50)
  expect(new Set(Object.values(intended).flat()).size).toBeGreaterThanOrEqual(50)
})
