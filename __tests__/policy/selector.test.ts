import { describe, expect, test } from '@jest/globals'
import { namesOfBenchmark } from '../../src/policy/names.js'
import { compileSelector } from '../../src/policy/selector.js'

const row = (name: string, unit = 'ns/op', pkg = 'example.com/shop') => ({
  ...{ workload: 'bench', package: pkg, name, unit },
  procs: Number(/-(\d+)$/.exec(name)?.[1] ?? 1)
})
const rows = [row('Encode-8'), row('Encode/large-8', 'B/op'), row('Decode', 'ns/op', 'p')]
const chosen = (globs: Parameters<typeof compileSelector>[0]) =>
  rows
    .filter((one) => compileSelector(globs).matches(namesOfBenchmark(one)))
    .map(({ name }) => name)

describe('a selector', () => {
  test.each([
    [{}, ['Encode-8', 'Encode/large-8', 'Decode']],
    [{ benchmark: 'Encode' }, ['Encode-8']],
    [{ benchmark: 'Encode-8' }, ['Encode-8']],
    [{ benchmark: 'Encode/**' }, ['Encode-8', 'Encode/large-8']],
    [{ unit: '*/op' }, ['Encode-8', 'Encode/large-8', 'Decode']],
    [{ unit: 'B/op' }, ['Encode/large-8']],
    [{ package: 'p', benchmark: 'Encode' }, []],
    [{ workload: 'bench', package: 'p' }, ['Decode']],
    [{ function: '*' }, []]
  ])('chooses rows that all of its globs mean: %j', (globs, names) => {
    expect(chosen(globs)).toEqual(names)
  })

  const why = (globs: Parameters<typeof compileSelector>[0]) =>
    compileSelector(globs).whyNone(rows.map(namesOfBenchmark), 'benchmark row')

  test('says which glob nothing answers to, and the name that was probably meant', () => {
    expect(why({ package: 'example.com/shop', benchmark: 'Encdoe' })).toBe(
      'no benchmark row has benchmark `Encdoe`; did you mean `Encode`?'
    )
    expect(why({ package: 'elsewhere/**' })).toBe('no benchmark row has package `elsewhere/**`')
    expect(why({ package: 'p', unit: 'B/op' })).toBe(
      'no benchmark row has package `p`, unit `B/op` together'
    )
  })

  test('cannot be made to end its own quotes', () => {
    expect(compileSelector({ package: 'a`b' }).words).toBe("package `a'b`")
  })
})
