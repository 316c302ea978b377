/** What may grow, and what is done with it: a case makes its input of a size, and what is counted afterwards. */
import { linesOfPatch } from '../../src/changes/patch.js'
import { defaultConfig } from '../../src/config/schema.js'
import { mergeHistories } from '../../src/history/merge.js'
import { readHistory } from '../../src/history/read.js'
import { thinRule } from '../../src/history/rules.js'
import { thin } from '../../src/history/thin.js'
import { writeHistory } from '../../src/history/write.js'
import { defaultZipLimits } from '../../src/io/zip/limits.js'
import { readZip } from '../../src/io/zip.js'
import { decideIssues } from '../../src/issues/decide.js'
import type { Change } from '../../src/model/change.js'
import { mergedJson, mergedLadder } from '../../src/outputs/merged.js'
import { renderReplay } from '../../src/outputs/replay.js'
import { readCodeowners } from '../../src/owners/codeowners.js'
import { mergedOf } from '../helpers/merged.js'
import { writeZip } from '../helpers/zip.js'
import { aProfileOf, benchmarksOf, historyOfSize, seriesIds, times } from './made.js'
import { type Files, type Request, wholeRun } from './pipeline.js'

export interface Case {
  readonly what: string
  /** The smallest size; it is doubled twice. */
  readonly size: number
  /** Makes an input, and returns what is done with it. */
  readonly make: (n: number) => () => unknown
}

const whole = (what: string, size: number, request: (n: number) => Request): Case => ({
  what,
  size,
  make: (n) => {
    const made = request(n)
    return () => wholeRun(made)
  }
})

const files = (what: string, size: number, make: (n: number) => Files): Case =>
  whole(what, size, (n) => ({ files: make(n) }))

const sides = (name: string, make: (side: 'base' | 'head') => string | Uint8Array): Files => ({
  [`base/${name}`]: make('base'),
  [`head/${name}`]: make('head')
})

const ofBoth = (all: readonly Files[]): Files => Object.assign({}, ...all)

const slower = (names: number, samples = 8): Files =>
  sides('bench.txt', (side) => benchmarksOf({ names, samples, factor: side === 'base' ? 1 : 1.3 }))

const profiles = (functions: number): Files =>
  sides('cpu.pprof', (side) => aProfileOf(functions, 'p', side === 'base' ? 1 : 3))

const topText = (rows: number): string =>
  [
    ...['File: app', 'Type: cpu', 'Duration: 10s, Total samples = 10s (100%)'],
    `Showing nodes accounting for 10s, 100% of 10s total`,
    '      flat  flat%   sum%        cum   cum%',
    ...times(rows, (index) => `     0.01s  0.1%  0.1%      0.02s  0.2%  example.com/p.F${index}`)
  ].join('\n')

const folded = (stacks: number): string =>
  times(stacks, (index) => `main;a${index % 50};b${index};c ${10 + (index % 7)}`).join('\n')

const speedscope = (frames: number): string =>
  JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    shared: { frames: times(frames, (index) => ({ name: `f${index}` })) },
    profiles: [
      {
        ...{ type: 'sampled', name: 'cpu', unit: 'milliseconds', startValue: 0 },
        endValue: frames * 10,
        samples: times(frames, (index) => [0, index]),
        weights: times(frames, () => 10)
      }
    ]
  })

const csv = (rows: number): string =>
  [
    ',old.txt,,new.txt',
    ',sec/op,CI,sec/op,CI,vs base,P',
    ...times(rows, (index) => `B${index}-8,1.00e-07,1%,1.30e-07,1%,+30.00%,p=0.000 n=10`)
  ].join('\n')

const traces = (spans: number): string => {
  const digits = (index: number) => (index + 1).toString(16).padStart(16, '0')
  return JSON.stringify({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: times(spans, (index) => ({
              traceId: 'ab'.repeat(16),
              spanId: digits(index),
              parentSpanId: index % 5 === 0 ? '' : digits(index - 1),
              name: `GET ${index % 20}`,
              kind: index % 5 === 0 ? 2 : 1,
              startTimeUnixNano: '1780000000000000000',
              endTimeUnixNano: '1780000000010000000',
              attributes: [{ key: 'http.route', value: { stringValue: `/r${index % 20}` } }]
            }))
          }
        ]
      }
    ]
  })
}

const patchOf = (lines: number): string =>
  [
    '@@ -1,3 +1,3 @@ func a() {',
    ...times(lines, (at) => `${at % 3 === 0 ? ' ' : '+'} f(${at})`)
  ].join('\n')

const changeOf = (paths: number): Change => ({
  files: times(paths, (index) => ({
    path: `shop/p${index % 7}/f${index}.go`,
    status: 'modified' as const,
    lines: linesOfPatch(patchOf(6))
  })),
  isComplete: true,
  source: 'git'
})

const owners = (rules: number): string =>
  times(rules, (index) => `/shop/p${index}/ @org/team${index}`).join('\n')

const repositoryOf = (paths: number, rules: number) => ({
  surroundings: {
    repository: {
      files: times(paths, (index) => `p${index % 7}/f${index}.go`),
      modules: [{ path: 'example.com/shop', folder: '' }],
      roots: []
    },
    codeowners: { path: 'CODEOWNERS', text: owners(rules) },
    diagnostics: []
  }
})

const historyContext = (points: number) => ({
  history: {
    history: historyOfSize(points, 30),
    source: 'a branch',
    run: 9000,
    image: 'ubuntu24'
  }
})

const historyCase = (
  what: string,
  size: number,
  shape: (n: number) => readonly [points: number, series: number, pulls: number]
): Case => ({
  what,
  size,
  make: (n) => {
    const history = historyOfSize(...shape(n))
    const text = writeHistory(history)
    return () => {
      const read = readHistory(text)
      if (read.kind !== 'history') throw new Error(read.diagnostic.message)
      const merged = mergeHistories(read.history, history)
      writeHistory(thin(merged, { ...thinRule(defaultConfig), keep: 400 }))
    }
  }
})

export const cases: readonly Case[] = [
  files('functions and samples of a profile', 100, profiles),
  files('workloads with a profile each', 16, (n) =>
    ofBoth(times(n, (index) => sides(`w${index}_cpu.pprof`, () => aProfileOf(4))))
  ),
  files('profiles of one workload', 16, (n) =>
    ofBoth(
      times(n, (index) =>
        sides(`cpu.${index}.pprof`, (side) => aProfileOf(4, 'p', index + (side === 'base' ? 1 : 2)))
      )
    )
  ),
  files('workloads that only base has', 16, (n) =>
    ofBoth([profiles(4), ...times(n, (index) => ({ [`base/w${index}_cpu.pprof`]: aProfileOf(4) }))])
  ),
  files('files of no known format', 50, (n) =>
    ofBoth([slower(2), ...times(n, (index) => ({ [`notes/${index}.txt`]: 'x' }))])
  ),
  files('rows of go tool pprof -top', 50, (n) => sides('cpu_top.txt', () => topText(n))),
  files('folded stacks', 100, (n) => sides('cpu.folded', () => folded(n))),
  files('frames of a speedscope file', 200, (n) =>
    sides('cpu.speedscope.json', () => speedscope(n))
  ),
  files('benchmarks that all got slower', 20, (n) => slower(n)),
  // Up to 100 are compared each with each; more are a rewrite.
  files('benchmarks with other names', 110, (n) =>
    sides('bench.txt', (side) =>
      benchmarksOf({ names: n, samples: 2, prefix: side === 'base' ? 'Old' : 'New' })
    )
  ),
  files('samples of a benchmark', 40, (n) => slower(5, n)),
  files('files of benchmarks', 16, (n) =>
    ofBoth(
      times(n, (index) =>
        sides(`bench.${index}.txt`, () =>
          benchmarksOf({ names: 5, samples: 2, prefix: `F${index}x` })
        )
      )
    )
  ),
  files('rows of a benchstat file', 100, (n) => ({ 'bench_diff.csv': csv(n) })),
  files('spans of traces', 100, (n) => ({
    ...profiles(20),
    ...sides('traces.json', () => traces(n))
  })),
  whole('files that a pull request changes', 100, (n) => ({
    files: profiles(100),
    around: { change: changeOf(n) }
  })),
  whole('files of the repository', 200, (n) => ({
    files: profiles(100),
    around: repositoryOf(n, 10)
  })),
  whole('rules of CODEOWNERS', 100, (n) => ({
    files: profiles(100),
    around: repositoryOf(100, n)
  })),
  whole('acknowledgements', 50, (n) => ({
    files: slower(40),
    acks: times(n, (index) => ({
      source: 'file',
      ids: [index.toString(16).padStart(16, '0')],
      reason: 'intended',
      author: 'kim'
    }))
  })),
  whole('rules of what is ignored', 12, (n) => ({
    files: slower(20),
    settings: `ignore:\n${times(n, (index) => `  - { benchmark: 'X${index}*', reason: noise }`).join('\n')}`
  })),
  whole('runs of a history behind a comparison', 40, (n) => ({
    files: slower(30),
    around: historyContext(n)
  })),
  historyCase('runs of a history', 50, (n) => [n, 30, 3]),
  historyCase('series of a history', 50, (n) => [30, n, 3]),
  historyCase('pull requests of a history', 50, (n) => [30, 30, n]),
  {
    what: 'issues',
    size: 100,
    make: (n) => {
      const history = historyOfSize(3, n)
      const issues = seriesIds(n).map((id, number) => ({
        ...{ number, id, state: 'open' as const, title: '', body: '', url: '' }
      }))
      return () => decideIssues(history, seriesIds(n), issues)
    }
  },
  {
    what: 'jobs of a merged report',
    size: 30,
    make: (n) => {
      const report = wholeRun({ files: slower(10) })
      const reports = times(n, (index) => ({ key: `job ${index}`, report }))
      return () => {
        const merged = mergedOf({
          reports,
          version: '0',
          expected: reports.map(({ key }) => key)
        })
        mergedJson(merged)
        for (const _ of mergedLadder(merged, {}));
      }
    }
  },
  {
    what: 'reports judged again',
    size: 50,
    make: (n) => () =>
      renderReplay({
        config: 'flamegate.yml',
        reports: times(n, (index) => ({ kind: 'lost', name: `r${index}`, because: 'gone' }))
      })
  },
  {
    what: 'paths that CODEOWNERS is asked about',
    size: 100,
    make: (n) => () => {
      const { ownersOf } = readCodeowners(owners(50), 'CODEOWNERS')
      for (const path of times(n, (index) => `shop/p${index}/f.go`)) ownersOf(path)
    }
  },
  {
    what: 'lines of a patch',
    size: 200,
    make: (n) => {
      const patch = patchOf(n)
      return () => linesOfPatch(patch)
    }
  },
  {
    what: 'entries of an archive',
    size: 50,
    make: (n) => {
      const archive = writeZip(times(n, (index) => ({ name: `a/b${index}/c`, data: 'data' })))
      return () => readZip(archive, defaultZipLimits)
    }
  }
]
