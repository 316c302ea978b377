import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Side } from '../../src/model/side.js'
import { recommend } from '../../src/recommend/index.js'
import { exactly, fileArgument, isPasteable, shellWord, shown } from '../../src/recommend/quote.js'
import { benchmarkFinding, cpu, functionFinding, inputWith } from './findings.js'

const hostileNames = [
  "main.run'; rm -rf ~; '",
  'main.$(touch /tmp/owned)',
  'main.`id`',
  'main.a b && c | d > e',
  'main.f[go.shape.struct { A string; B interface {} }]',
  'main.(*T).M-fm',
  'main."quoted"\\',
  '--help',
  'main.größer',
  'main.!!',
  'main.*'
]

/** What a shell makes of the words of a command, without running any of it. */
const wordsOf = (command: string): readonly string[] =>
  execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

const commandFor = (name: string): string =>
  recommend(inputWith({ functions: [functionFinding(name)] }))[0]?.command ?? ''

/** The commands are for a POSIX shell, so it takes one to read them. */
const withShell = process.platform === 'win32' ? describe.skip : describe

withShell('names in commands', () => {
  test.each(hostileNames)('%j stays one inert word that matches itself alone', (name) => {
    const words = wordsOf(commandFor(name))
    expect(words).toHaveLength(5)
    const pattern = words[3]?.replace(/^-list=/, '') ?? ''
    expect(name).toMatch(new RegExp(pattern))
    expect(`${name}x`).not.toMatch(new RegExp(pattern))
  })

  test('the folder that was measured is one inert word too, or left out', () => {
    const commandIn = (builtIn: string) => {
      const { comparisons } = inputWith({})
      const measured = comparisons.map((one) => ({
        ...one,
        ...(one.head === undefined ? {} : { head: { ...one.head, builtIn } })
      }))
      const input = inputWith({ functions: [functionFinding('main.run')], comparisons: measured })
      return wordsOf(recommend(input)[0]?.command ?? '')
    }
    for (const path of ['/tmp/x/head/', "/tmp/'; rm -rf ~; '/", '/tmp/$(id)/'])
      expect(commandIn(path)[3]).toBe(`-trim_path=${path}`)
    expect(commandIn('/tmp/x\n/')).toHaveLength(5)
  })

  test.each([
    'main.run\nrm -rf ~',
    'main.\u{1b}[31m',
    'main.\u{202e}nur',
    'main.\u{200b}run',
    'main.\u{2028}run',
    'main.\0run',
    `main.${'x'.repeat(500)}`,
    ''
  ])('%j is left out', (name) => {
    expect(commandFor(name)).toBe('go tool pprof -top -cum head/cpu.pprof')
  })

  test('of a function with several symbols are a pattern of all of them and of no other function', () => {
    const patternOf = (identity: string) => {
      const parts = [{ name: identity, base: 1, head: 2 }]
      const finding = functionFinding(identity, { delta: { identity, parts } })
      const [command = ''] = recommend(inputWith({ functions: [finding] })).map(
        (one) => one.command ?? ''
      )
      return new RegExp(wordsOf(command)[3]?.replace(/^-list=/, '') ?? '')
    }
    const ends = ['', '.func1', '.func1.2', '-range1', '.gowrap1']
    const plain = patternOf('a.com/p.(*T).M')
    for (const end of ends) expect(`a.com/p.(*T).M${end}`).toMatch(plain)
    for (const other of ['a.com/p.(*T).Max', 'a.com/p.T.M', 'xa.com/p.(*T).M'])
      expect(other).not.toMatch(plain)
    const generic = patternOf('p.(*List[...]).Len')
    for (const end of ends) expect(`p.(*List[go.shape.[]int]).Len${end}`).toMatch(generic)
    expect('p.(*List[go.shape.int]).Lens').not.toMatch(generic)
  })

  test('any text becomes the same word again, and a pattern of itself', () => {
    const texts = fc.sample(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => isPasteable(text)),
      { seed: 11, numRuns: 300 }
    )
    expect(wordsOf(texts.map(shellWord).join(' '))).toEqual(texts)
    for (const text of texts) expect(text).toMatch(new RegExp(exactly(text)))
  })

  test.each(hostileNames)('the benchmark %j is one word of go test', (name) => {
    const [entry] = recommend(inputWith({ benchmarks: [benchmarkFinding(name)] }))
    const [run = ''] = entry?.command?.split(' && go tool') ?? []
    const words = wordsOf(run)
    expect(words).toHaveLength(9)
    const levels = words[5]?.split('/').length
    expect(levels).toBe(name.split('/').length)
  })

  test.each(['-toolexec=evil', 'a\nb', ''])('the package %j is not pasted', (path) => {
    const benchmarks = [benchmarkFinding('Encode', { delta: { package: path } })]
    expect(recommend(inputWith({ benchmarks }))[0]?.command).toContain(' PACKAGE ')
  })
})

withShell('paths in commands', () => {
  const withPaths = (paths: readonly string[], printedLists: readonly string[] = []) => {
    const side = { paths, profiles: 1, total: 1 }
    const sides: Readonly<Record<Side, typeof side>> = { base: side, head: side }
    return recommend(
      inputWith({
        functions: [functionFinding('main.run')],
        comparisons: [
          {
            workload: 'shop',
            sampleType: cpu,
            ...sides,
            operationsUnknown: false,
            deltas: [],
            runtime: []
          }
        ],
        printedLists: new Set(printedLists)
      })
    )[0]
  }

  test.each([
    ["it's here.pprof", "it's here.pprof"],
    ['-http=:80', './-http=:80'],
    ['https://example.com/x', './https://example.com/x'],
    ['a;b.pprof', 'a;b.pprof']
  ])('%j is given to pprof as %j', (path, word) => {
    expect(wordsOf(fileArgument(path))).toEqual([word])
    expect(wordsOf(withPaths([path])?.command ?? '').at(-1)).toBe(word)
  })

  test('replicates are all given, up to a handful', () => {
    const paths = Array.from({ length: 9 }, (_, index) => `cpu.${index}.pprof`)
    expect(wordsOf(withPaths(paths)?.command ?? '').filter((word) => /^cpu\./.test(word))).toEqual(
      paths.slice(0, 4)
    )
  })

  test('a printed list is not given to pprof; the text says what to give instead', () => {
    const entry = withPaths(['X_cpu_top.txt'], ['X_cpu_top.txt'])
    expect(entry?.command).toMatch(/ PROFILE$/)
    expect(entry?.text).toMatch(
      /PROFILE stands for the profile that `X_cpu_top\.txt` was printed from\.$/
    )
  })

  test('a path that cannot be pasted is left out', () => {
    expect(withPaths(['a\nb.pprof'])?.command).toMatch(/ PROFILE$/)
  })
})

describe('names in sentences', () => {
  test('show nothing unseen and have an end', () => {
    expect(shown('main.\u{202e}run\n')).toBe('`main.\u{FFFD}run\u{FFFD}`')
    expect(shown('x'.repeat(1000)).length).toBeLessThan(200)
  })
})

describe('commands without the name of the function', () => {
  test('the allocation profile of the workload explains the collector', () => {
    const functions = [functionFinding('runtime.gcDrain')]
    expect(recommend(inputWith({ functions }))[0]?.command).toBe(
      'go tool pprof -sample_index=alloc_space -top head/alloc_space.pprof'
    )
  })

  test('without one, the CPU profile shows who allocates', () => {
    const functions = [functionFinding('runtime.gcDrain')]
    const comparisons = inputWith({}).comparisons.filter((one) => one.sampleType.type === 'cpu')
    expect(recommend(inputWith({ functions, comparisons }))[0]?.command).toBe(
      "go tool pprof -top -focus='^runtime\\.mallocgc' -hide='^(internal|runtime)[./]' head/cpu.pprof"
    )
  })

  test('the scheduler asks for a block profile of the package that has the benchmarks', () => {
    const functions = [functionFinding('runtime.findRunnable')]
    const benchmarks = [benchmarkFinding('Encode', { verdict: 'unchanged' })]
    expect(recommend(inputWith({ functions, benchmarks }))[0]?.command).toBe(
      "go test -run '^$' -bench . -blockprofile block.pprof example.com/shop && go tool pprof -top block.pprof"
    )
  })
})
