import { describe, expect, test } from '@jest/globals'
import { mostThrough, partOfHarness, partThrough, type Stacks } from '../src/callers.js'
import type { FunctionInfo } from '../src/model/profile.js'
import { recommendationsFor } from './recommend/pairCases.js'
import { stacksOf } from './recommend/realCases.js'

/** Stacks as text: functions from the root, then the cost. */
const stacksFrom = (lines: readonly string[]): Stacks => {
  const names: string[] = []
  const nodes = [{ parent: -1, number: -1, self: 0 }]
  for (const line of lines) {
    const [, path = '', cost = ''] = /^(.*) (\d+)$/.exec(line) ?? []
    let node = 0
    for (const name of path.split(';')) {
      if (!names.includes(name)) names.push(name)
      const number = names.indexOf(name)
      const found = nodes.findIndex((one) => one.parent === node && one.number === number)
      node = found === -1 ? nodes.push({ parent: node, number, self: 0 }) - 1 : found
    }
    const last = nodes[node]
    if (last !== undefined) last.self += Number(cost)
  }
  const info = (name: string): FunctionInfo => ({ name, file: `${name}.go`, startLine: 7 })
  return {
    functions: names.map(info),
    tree: {
      parents: Int32Array.from(nodes, ({ parent }) => parent),
      functions: Int32Array.from(nodes, ({ number }) => number),
      self: [],
      cut: 0
    },
    self: Float64Array.from(nodes, ({ self }) => self)
  }
}

const asked = (symbol: string, by: 'flat' | 'cum', ...lines: readonly string[]) => ({
  stacks: [stacksFrom(lines)],
  symbols: new Set([symbol]),
  by
})

const stacks = [
  'main.main;shop.Handle;fmt.Sprintf;runtime.memmove 6',
  'main.main;shop.Handle;fmt.Sprintf 10',
  'main.main;shop.Total;shop.Total.func1;runtime.memmove 3',
  'runtime.mcall;runtime.memmove 1'
]

describe('the callers of a function', () => {
  test('are the nearest of the reader, with the part that goes through them', () => {
    expect(mostThrough(asked('runtime.memmove', 'flat', ...stacks))).toEqual({
      name: 'shop.Handle',
      file: 'shop.Handle.go',
      line: 7,
      part: 0.6
    })
  })

  test('are told by the function that a closure belongs to', () => {
    expect(mostThrough(asked('runtime.memmove', 'flat', stacks[2] ?? ''))?.name).toBe('shop.Total')
  })

  test('are nobody where no code of the reader leads there, or nothing is known', () => {
    expect(mostThrough(asked('runtime.memmove', 'flat', stacks[3] ?? ''))).toBeUndefined()
    expect(mostThrough(asked('time.Sleep', 'flat', ...stacks))).toBeUndefined()
    expect(partThrough(asked('time.Sleep', 'flat', ...stacks), () => true)).toBeUndefined()
  })

  test('count with what the function calls, each path once', () => {
    const lines = ['a.F;b.R;b.R;c.X 4', 'a.G;b.R;c.X 1']
    expect(partThrough(asked('b.R', 'cum', ...lines), (name) => name === 'a.F')).toBe(0.8)
    expect(partThrough(asked('b.R', 'flat', ...lines), (name) => name === 'a.F')).toBeUndefined()
  })

  test('are the test harness where that is nearer than the program', () => {
    const lines = [
      'main.main;shop.TestMain;testing.(*M).Run;runtime.chanrecv1 3',
      'testing.tRunner;shop.BenchmarkX;runtime.chanrecv1 1'
    ]
    expect(partOfHarness(asked('runtime.chanrecv1', 'cum', ...lines))).toBe(0.75)
  })

  test('are as another decoder has them', () => {
    const text = recommendationsFor('log').find(({ id }) => id === 'clock-for-logs')?.text ?? ''
    const all = stacksOf('log.head.cpu.pprof').filter(([leaf]) => leaf === 'time.runtimeNow')
    const through = all.filter((stack) => stack.includes('example.com/rules.Trace'))
    expect(all.length).toBeGreaterThan(0)
    expect(through).toHaveLength(all.length)
    expect(text).toContain('All of that is reached through `example.com/rules.Trace`')
  })
})
