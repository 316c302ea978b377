import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { goFloat, goInteger } from '../../src/formats/gobench/numbers.js'
import { parseBenchmarkLine } from '../../src/formats/gobench/resultLine.js'
import { gobench } from '../../src/formats/gobench.js'
import type { RawBenchmarks } from '../../src/model/benchmark.js'
import type { Parsed } from '../../src/model/parsed.js'
import { anyText } from '../helpers/anyText.js'

const LIMITS = { maxInflatedBytes: 1e8, maxRows: 1e6 }

const parse = (text: string, limits = LIMITS): Parsed =>
  gobench.parse({ path: 'bench.txt', bytes: new TextEncoder().encode(text) }, limits)
const matches = (text: string): boolean =>
  gobench.matches({ path: 'bench.txt', bytes: new TextEncoder().encode(text) })
const raw = (parsed: Parsed): RawBenchmarks => {
  const [benchmarks] = parsed.benchmarks
  if (benchmarks?.kind !== 'raw') throw new Error('expected raw benchmarks')
  return benchmarks
}
const codes = (parsed: Parsed): readonly string[] =>
  parsed.diagnostics.map(({ code, at }) => `${code}:${at?.line ?? 0}`)
const fixture = (name: string): Parsed => {
  const path = `fixtures/benchstat/${name}`
  return gobench.parse({ path, bytes: readFileSync(path) }, LIMITS)
}

describe('a result line', () => {
  test('holds the name, the processors, the iterations and every pair', () => {
    const [result] = raw(
      parse(
        'pkg: a/b\nBenchmarkSort/n=1k-8   \t 100\t 12.5 ns/op\t 3.00 MB/s\t 16 B/op\t 2 allocs/op\n'
      )
    ).results
    expect(result).toEqual({
      name: 'Sort/n=1k-8',
      package: 'a/b',
      procs: 8,
      iterations: 100,
      measurements: [
        { value: 12.5, unit: 'ns/op' },
        { value: 3, unit: 'MB/s' },
        { value: 16, unit: 'B/op' },
        { value: 2, unit: 'allocs/op' }
      ],
      config: new Map([['pkg', 'a/b']]),
      line: 2,
      streak: 0
    })
  })

  test.each([
    ['Benchmark 100 5 ns/op', '', 1],
    ['Benchmarklower-8 100 5 ns/op', 'lower-8', 8],
    ['Benchmark-42 100 5 ns/op', '-42', 42],
    ['BenchmarkA-b 100 5 ns/op', 'A-b', 1],
    ['BenchmarkA/x-1/b 100 5 ns/op', 'A/x-1/b', 1],
    ['BenchmarkTab\t100\t5 ns/op', 'Tab', 1],
    ['BenchmarkWide\u00a0100\u20035\u3000ns/op', 'Wide', 1]
  ])('%j is named %j and ran on %d processors', (line, name, procs) => {
    expect(raw(parse(line)).results).toMatchObject([{ name, procs, iterations: 100 }])
  })

  test.each([
    ['BenchmarkA', 'start'],
    ['BenchmarkA ', 'missing iteration count'],
    ['BenchmarkA abc 12 ns/op', 'parsing iteration count: invalid syntax'],
    ['BenchmarkA 1.5 12 ns/op', 'parsing iteration count: invalid syntax'],
    ['BenchmarkA 9223372036854775808 1 ns/op', 'parsing iteration count: value out of range'],
    ['BenchmarkA 100', 'missing measurements'],
    ['BenchmarkA 100 ', 'missing measurements'],
    ['BenchmarkA 100 x ns/op', 'parsing measurement: invalid syntax'],
    ['BenchmarkA 100 1e999 ns/op', 'parsing measurement: value out of range'],
    ['BenchmarkA 100 1 ns/op 2', 'missing units'],
    ['BenchmarkA 100 1 ns/op 2 B/op x', 'parsing measurement: invalid syntax']
  ])('%j is dropped as a whole: %s', (line, cause) => {
    const parsed = parseBenchmarkLine(line)
    expect(parsed?.kind === 'bad' ? parsed.cause : parsed?.kind).toBe(cause)
    const kept = parse(`BenchmarkOk 1 2 ns/op\n${line}`)
    expect(raw(kept).results).toHaveLength(1)
    if (cause !== 'start') {
      expect(kept.diagnostics).toMatchObject([
        { severity: 'warning', code: 'gobench/bad-line', at: { file: 'bench.txt', line: 2 } }
      ])
      expect(kept.diagnostics[0]?.message).toContain(cause)
    }
  })

  test('may give the same unit twice: two samples', () => {
    expect(raw(parse('BenchmarkDup 100 5 ns/op 6 ns/op')).results[0]?.measurements).toEqual([
      { value: 5, unit: 'ns/op' },
      { value: 6, unit: 'ns/op' }
    ])
  })

  test('in tidied units is in the units of Go', () => {
    expect(raw(parse('BenchmarkA 1 5e-9 sec/op 2000000 B/s')).results[0]?.measurements).toEqual([
      { value: 5, unit: 'ns/op' },
      { value: 2, unit: 'MB/s' }
    ])
  })

  test('with a number that is not finite is kept and remarked', () => {
    const parsed = parse('BenchmarkA 1 NaN ns/op\nBenchmarkB 1 +Inf widgets')
    expect(raw(parsed).results).toHaveLength(2)
    expect(codes(parsed)).toEqual(['gobench/not-finite:1', 'gobench/not-finite:2'])
  })

  test('longer than 64 KiB is read, a line beyond all reason is not', () => {
    const long = `BenchmarkA 1${' 5 ns/op'.repeat(20_000)}`
    expect(raw(parse(long)).results[0]?.measurements).toHaveLength(20_000)
    const parsed = parse(`BenchmarkB 1 2 ns/op\nBenchmarkA 1${' 5 ns/op'.repeat(200_000)}`)
    expect(codes(parsed)).toEqual(['gobench/long-line:2'])
  })
})

describe('numbers are those of Go', () => {
  test.each([
    ['1.5e+03', 1500],
    ['0x1p4', 16],
    ['0x1.8p-2', 0.375],
    ['0x1p-1074', 5e-324],
    ['0x_1p4', 16],
    ['1_000.5', 1000.5],
    ['1.', 1],
    ['+.5', 0.5],
    ['-Inf', Number.NEGATIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['nan', Number.NaN]
  ])('%s', (text, value) => {
    expect(goFloat(text)).toEqual({ kind: 'number', value })
  })

  test.each(['', '.', '1e', '0x10', '0x.p1', '0b1p4', '+nan', 'infinit', '1__0', '_1', '1_', '１'])(
    '%j is invalid syntax',
    (text) => {
      expect(goFloat(text)).toEqual({ kind: 'refused', cause: 'invalid syntax' })
    }
  )

  test.each([
    ['+5', 5],
    ['007', 7],
    ['-9223372036854775808', -(2 ** 63)]
  ])('%s is an integer', (text, value) => {
    expect(goInteger(text)).toEqual({ kind: 'number', value })
  })

  test('a number of a million digits is refused at once', () => {
    expect(goInteger('9'.repeat(1_000_000))).toMatchObject({ cause: 'value out of range' })
    expect(goFloat(`${'1'.repeat(1_000_000)}x`)).toMatchObject({ cause: 'invalid syntax' })
  })
})

describe('configuration', () => {
  test('holds for the results after it, keeps spaces at its end, and is deleted by an empty value', () => {
    const { results } = raw(
      parse(
        [
          'goos: linux',
          'cpu: AMD EPYC   ',
          'BenchmarkA 1 1 ns/op',
          'goos:',
          'note:\t tab',
          'pkg: b',
          'BenchmarkB 1 1 ns/op'
        ].join('\n')
      )
    )
    expect(results.map(({ config }) => [...config])).toEqual([
      [
        ['goos', 'linux'],
        ['cpu', 'AMD EPYC   ']
      ],
      [
        ['cpu', 'AMD EPYC   '],
        ['note', 'tab'],
        ['pkg', 'b']
      ]
    ])
    expect(results.map((result) => result.package)).toEqual(['', 'b'])
  })

  test.each(['key:novalue', 'Key: upper', 'two words: x', 'kEy: x', ': x'])(
    '%j is no configuration and is not lost in silence',
    (line) => {
      const parsed = parse(`${line}\nBenchmarkA 1 1 ns/op`)
      expect(raw(parsed).results[0]?.config.size).toBe(0)
      expect(codes(parsed)).toEqual(['gobench/unread-line:1'])
    }
  )

  test('keys are bounded', () => {
    const keys = Array.from({ length: 1000 }, (_, at) => `k${at}: x`).join('\n')
    expect(raw(parse(`${keys}\nBenchmarkA 1 1 ns/op`)).results[0]?.config.size).toBe(256)
  })
})

describe('Unit lines', () => {
  test('are keyed by the tidied unit; the first value holds', () => {
    const parsed = parse(
      [
        'Unit ns/op better=lower assume=exact',
        'Unit ns/op assume=exact',
        'Unit ns/op assume=nothing odd',
        'Unit',
        'Units are nice',
        'BenchmarkA 1 1 ns/op'
      ].join('\n')
    )
    expect(raw(parsed).units).toEqual(
      new Map([
        [
          'sec/op',
          new Map([
            ['better', 'lower'],
            ['assume', 'exact']
          ])
        ]
      ])
    )
    expect(parsed.diagnostics.map(({ message }) => message)).toEqual([
      'Unit line: expected key=value',
      'Unit line: metadata assume of unit ns/op already set to exact',
      'Unit line: missing unit',
      expect.stringContaining('Units are nice')
    ])
  })
})

describe('what go test prints besides results', () => {
  test('is known noise when nothing is wrong', () => {
    const parsed = parse(
      [
        '=== RUN   TestOK',
        '--- PASS: TestOK (0.00s)',
        'goos: linux',
        'BenchmarkA',
        'BenchmarkA-8 \t 1\t 1 ns/op',
        '--- BENCH: BenchmarkA-8',
        '    a_test.go:4: note',
        '--- SKIP: BenchmarkB',
        'PASS',
        'coverage: 12.5% of statements',
        'ok  \ta/b\t1.2s',
        '?   \ta/c\t[no test files]',
        'testing: warning: no tests to run',
        'go: downloading a/d v1.0.0',
        ''
      ].join('\n')
    )
    expect(parsed.diagnostics).toEqual([])
    expect(raw(parsed).results[0]?.config).toEqual(new Map([['goos', 'linux']]))
  })

  test.each([
    ['--- FAIL: BenchmarkA-8', 'gobench/benchmark-failed', 'BenchmarkA-8 failed'],
    ['--- FAIL: TestA (0.00s)', 'gobench/test-failed', 'TestA failed'],
    ['FAIL\ta/b\t0.1s', 'gobench/package-failed', 'a/b'],
    ['FAIL\ta/b [build failed]', 'gobench/build-failed', 'build of package a/b'],
    ['FAIL\t./x [setup failed]', 'gobench/build-failed', 'setup of package ./x'],
    ['panic: boom', 'gobench/panic', 'panicked: boom'],
    ['BenchmarkA-8 \tpanic: boom', 'gobench/panic', 'BenchmarkA-8 panicked: boom'],
    ['panic: test timed out after 10m0s', 'gobench/timeout', 'timed out after 10m0s'],
    ['fatal error: all goroutines are asleep - deadlock!', 'gobench/crash', 'deadlock'],
    ['signal: killed', 'gobench/crash', 'killed'],
    ['SIGSEGV: segmentation violation', 'gobench/crash', 'SIGSEGV'],
    ['*** Test killed with quit: ran too long (11m0s).', 'gobench/crash', 'ran too long'],
    ['x/a.go:3:32: undefined: y', 'gobench/compile-error', 'x/a.go:3:32: undefined: y'],
    ['vet: ./a.go:1:2: bad', 'gobench/compile-error', './a.go:1:2: bad'],
    ['go: cannot find main module', 'gobench/go-command', 'cannot find main module'],
    ['FAIL', 'gobench/failed', 'without saying where'],
    ['exit status 2', 'gobench/failed', 'exit status 2']
  ])('%j is an error that says what happened', (line, code, message) => {
    const parsed = parse(`BenchmarkOk 1 1 ns/op\n${line}\n`)
    expect(parsed.diagnostics).toHaveLength(1)
    expect(parsed.diagnostics[0]).toMatchObject({ severity: 'error', code, at: { line: 2 } })
    expect(parsed.diagnostics[0]?.message).toContain(message)
    expect(parsed.diagnostics[0]?.hint).toBeTruthy()
  })

  test('a command to copy never holds a name that a shell would run', () => {
    const parsed = parse("--- FAIL: BenchmarkA/';rm,-rf,'\npkg: $(reboot)\n--- FAIL: BenchmarkB\n")
    const hints = parsed.diagnostics.map(({ hint }) => hint).join('\n')
    expect(hints).not.toMatch(/rm|reboot/)
    expect(hints).toContain("-bench '^BenchmarkB$' ./...")
  })

  test('of real failures is all told, and the stack of a panic is not noise', () => {
    const parsed = fixture('gotest/failures.txt')
    expect(codes(parsed)).toEqual([
      'gobench/compile-error:2',
      'gobench/compile-error:3',
      'gobench/build-failed:4',
      'gobench/build-failed:5',
      'gobench/benchmark-failed:11',
      'gobench/benchmark-failed:13',
      'gobench/benchmark-failed:15',
      'gobench/package-failed:19',
      'gobench/unread-line:28',
      'gobench/bad-line:33',
      'gobench/split-line:34',
      'gobench/unread-line:35',
      'gobench/bad-line:36',
      'gobench/split-line:37',
      'gobench/panic:50',
      'gobench/package-failed:62'
    ])
    expect(raw(parsed).results.map((result) => `${result.package}.${result.name}`)).toEqual([
      'example.com/m/fail.Before-2',
      'example.com/m/fail.After-2',
      'example.com/m/good.Add-2',
      'example.com/m/good.Sub/size=1k-2',
      'example.com/m/logs.BLog-2',
      'example.com/m/panics.Before-2'
    ])
  })

  test('a result that other output cut in two is told with its numbers', () => {
    const parsed = parse('BenchmarkA-2 \thello\n       5\t  7205 ns/op\nBenchmarkB-2 1 1 ns/op\n')
    expect(codes(parsed)).toEqual(['gobench/bad-line:1', 'gobench/split-line:2'])
    expect(parsed.diagnostics[1]?.message).toContain('BenchmarkA-2')
    expect(parsed.diagnostics[1]?.message).toContain('7205 ns/op')
  })

  test('indented results are not read, and that is said', () => {
    expect(codes(parse('BenchmarkA 1 1 ns/op\n    BenchmarkB 1 1 ns/op'))).toEqual([
      'gobench/indented-line:2'
    ])
  })

  test('a run without a benchmark says so', () => {
    expect(codes(parse('PASS\nok  \ta/b\t0.1s\n'))).toEqual(['gobench/no-results:0'])
  })

  test('lines that nobody knows are told twenty times, then counted', () => {
    const parsed = parse(`BenchmarkA 1 1 ns/op\n${'What is this?\n'.repeat(50)}`)
    expect(parsed.diagnostics).toHaveLength(21)
    expect(parsed.diagnostics.at(-1)?.message).toContain('30 more')
  })
})

describe('go test -json', () => {
  test('gives the results of the plain run, also when a line comes in several events', () => {
    const parsed = fixture('gotest/events.json')
    expect(raw(parsed).results.map((result) => `${result.package}.${result.name}`)).toEqual([
      'example.com/m/fail.Before-2',
      'example.com/m/fail.After-2',
      'example.com/m/good.Add-2',
      'example.com/m/good.Sub/size=1k-2',
      'example.com/m/logs.Logs-2',
      'example.com/m/logs.Prints-2',
      'example.com/m/logs.BLog-2',
      'example.com/m/panics.Before-2'
    ])
    expect(raw(parsed).results[1]).toMatchObject({ line: 40, config: expect.any(Map) })
    expect(codes(parsed).filter((code) => !code.startsWith('gobench/unread-line'))).toEqual([
      'gobench/compile-error:2',
      'gobench/compile-error:3',
      'gobench/build-failed:6',
      'gobench/build-failed:9',
      'gobench/benchmark-failed:24',
      'gobench/benchmark-failed:33',
      'gobench/benchmark-failed:35',
      'gobench/package-failed:44',
      'gobench/panic:121',
      'gobench/package-failed:133'
    ])
  })

  const event = (path: string, output: string) =>
    JSON.stringify({ Action: 'output', Package: path, Output: output })

  test('keeps packages apart that print at the same time, each with its configuration', () => {
    const { results } = raw(
      parse(
        [
          event('a', 'cpu: x\nBenchmarkA-2 \t'),
          event('b', 'BenchmarkB-2 \t'),
          event('a', '10\t 1 ns/op\n'),
          event('b', '20\t 2 ns/op\n')
        ].join('\n')
      )
    )
    expect(results).toMatchObject([
      { package: 'a', name: 'A-2', iterations: 10, line: 1 },
      { package: 'b', name: 'B-2', iterations: 20, line: 2 }
    ])
    expect(results.map(({ config }) => [...config.keys()])).toEqual([['cpu'], []])
  })

  test('a cut event is told, a compiler line between events is read', () => {
    const parsed = parse(
      [
        '# a',
        'a.go:1:2: bad',
        event('a', 'BenchmarkA 1 1 ns/op\n'),
        '{"Action":"output","Pack'
      ].join('\n')
    )
    expect(codes(parsed)).toEqual(['gobench/bad-event:4', 'gobench/compile-error:2'])
    expect(raw(parsed).results).toHaveLength(1)
  })

  test('an event that is made to grow in memory is none', () => {
    const deep = `${'['.repeat(600)}${']'.repeat(600)}`
    const grown = `{"Action":"output","Package":"a","Output":"x","Deep":${deep}}`
    const parsed = parse(`${event('a', 'BenchmarkA 1 1 ns/op\n')}\n${grown}\n`)
    expect(codes(parsed)).toEqual(['gobench/bad-event:2'])
    expect(raw(parsed).results).toHaveLength(1)
  })

  test('the last line is read without its end', () => {
    expect(raw(parse(event('a', 'BenchmarkA 1 1 ns/op'))).results).toHaveLength(1)
  })
})

describe('the edges of the format', () => {
  test('are read as benchstat reads them', () => {
    const parsed = fixture('odd.txt')
    expect(
      raw(parsed).results.map(({ name, measurements }) => [name, measurements[0]?.value])
    ).toEqual([
      ['VerboseStart-8', 10.5],
      ['Sci-8', 1500],
      ['NaN-8', Number.NaN],
      ['Inf-8', Number.POSITIVE_INFINITY],
      ['Hex-8', 16],
      ['Neg-8', -5],
      ['Dup-8', 5],
      ['', 5],
      ['lower-8', 5],
      ['Tab', 7],
      ['Under_score/a=1/b-2/c-16', 9]
    ])
    expect(codes(parsed)).toEqual([
      'gobench/bad-line:7',
      'gobench/bad-line:8',
      'gobench/bad-line:9',
      'gobench/not-finite:11',
      'gobench/not-finite:12',
      'gobench/unread-line:18',
      'gobench/unread-line:20',
      'gobench/indented-line:23',
      'gobench/bad-unit:28'
    ])
  })

  test('UTF-16, CRLF and colour change nothing', () => {
    const text = readFileSync('fixtures/benchstat/basic-n3-old.txt', 'utf8')
    const plain = raw(parse(text))
    const crlf = parse(text.replaceAll('\n', '\r\n'))
    const colour = parse(text.replaceAll('Benchmark', '\u001b[32mBenchmark\u001b[0m'))
    const wide = gobench.parse(
      { path: 'bench.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) },
      LIMITS
    )
    for (const parsed of [crlf, colour, wide]) expect(raw(parsed)).toEqual(plain)
  })

  test('more results than the limit are an error', () => {
    const parsed = parse('BenchmarkA 1 1 ns/op\n'.repeat(5), { ...LIMITS, maxRows: 3 })
    expect(raw(parsed).results).toHaveLength(3)
    expect(codes(parsed)).toEqual(['gobench/too-many-results:4'])
  })

  test('exactly the limit is none', () => {
    const parsed = parse('BenchmarkA 1 1 ns/op\n'.repeat(3), { ...LIMITS, maxRows: 3 })
    expect(parsed.diagnostics).toEqual([])
  })
})

describe('matches', () => {
  test.each([
    'BenchmarkA-8 100 12 ns/op\n',
    'goos: linux\npkg: a/b\nBenchmarkA-8   \t',
    'FAIL\ta/b [build failed]\n',
    '# a/b\na.go:1:2: bad\nFAIL\ta/b [build failed]\nFAIL\n',
    'PASS\nok  \ta/b\t0.1s\n',
    JSON.stringify({ Action: 'output', Package: 'a', Output: 'BenchmarkA 1 1 ns/op\n' }),
    '# Results\n\n```\nBenchmarkA-8 100 12 ns/op\nBenchmarkB-8 100 12 ns/op\n```\n'
  ])('%j', (text) => {
    expect(matches(text)).toBe(true)
  })

  test.each([
    '',
    'Benchmarking is fun\n',
    'BenchmarkA is the name of a benchmark\n',
    'FAIL: something else\n',
    'goos: linux\n',
    '{"name":"x"}\n',
    '# Guide\n\nRun it like this:\n\n```\nBenchmarkA-8 100 12 ns/op\n```\n\nThen read on.\n',
    '\0\0BenchmarkA-8 100 12 ns/op\n',
    'Showing nodes accounting for 1s, 100% of 1s total\n      flat  flat%   sum%        cum   cum%\n'
  ])('not %j', (text) => {
    expect(matches(text)).toBe(false)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'BenchmarkA-8',
    '100',
    '12.5',
    'ns/op',
    '\t',
    ' ',
    'Unit',
    'better=lower',
    'pkg:',
    ' a/b',
    'FAIL',
    'panic: ',
    'PASS',
    '--- FAIL: ',
    '{"Action":"output"',
    '"Package":"a"}',
    'x',
    '│',
    '±',
    '0x1p4',
    ':'
  )
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

  test('is parsed without failing, into numbers of lines that exist', () => {
    fc.assert(
      fc.property(fc.oneof(text, anyText()), (input) => {
        const parsed = parse(input)
        const count = input.split(/\r\n|\n|\r/).length
        for (const { at } of parsed.diagnostics) expect(at?.line ?? 1).toBeLessThanOrEqual(count)
        for (const benchmarks of parsed.benchmarks) {
          if (benchmarks.kind !== 'raw') throw new Error('expected raw benchmarks')
          for (const result of benchmarks.results) expect(result.line).toBeLessThanOrEqual(count)
        }
      }),
      { seed: 6, numRuns: 500 }
    )
  })

  test('of words loses no line: each is a diagnostic', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8} [a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const unknown = words.filter((text) => !text.startsWith('Benchmark'))
        const parsed = parse(['BenchmarkOk 1 1 ns/op', ...words].join('\n'))
        const unread = codes(parsed).filter((code) => code.startsWith('gobench/unread-line'))
        expect(unread).toHaveLength(unknown.length)
      }),
      { seed: 7, numRuns: 100 }
    )
  })

  test('of results comes back as it was written', () => {
    const result = fc.record({
      name: fc.stringMatching(/^[A-Z][A-Za-z0-9_=]{0,10}(\/[a-z0-9=]{1,6})?(-[1-9][0-9]?)?$/),
      iterations: fc.integer({ min: 1, max: 2 ** 31 }),
      measurements: fc.array(
        fc.record({
          value: fc.double({ noNaN: true, noDefaultInfinity: true }),
          unit: fc.constantFrom('ns/op', 'MB/s', 'B/op', 'allocs/op', 'widgets')
        }),
        { minLength: 1, maxLength: 4 }
      )
    })
    fc.assert(
      fc.property(fc.array(result, { minLength: 1, maxLength: 10 }), (results) => {
        const lines = results.map(
          ({ name, iterations, measurements }) =>
            `Benchmark${name} ${iterations} ${measurements.map(({ value, unit }) => `${Object.is(value, -0) ? '-0' : value} ${unit}`).join(' ')}`
        )
        const read = raw(parse(lines.join('\n'))).results
        expect(read).toMatchObject(results)
      }),
      { seed: 8, numRuns: 200 }
    )
  })
})
