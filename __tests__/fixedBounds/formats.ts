/** Bounds on what a file may hold. */

import { beginningOf } from '../../src/formats/beginning.js'
import { benchstatCsv } from '../../src/formats/benchstatCsv.js'
import { cpuprofile } from '../../src/formats/cpuprofile.js'
import { gobench } from '../../src/formats/gobench.js'
import { decode } from '../../src/formats/index.js'
import { manifest } from '../../src/formats/manifest.js'
import { otlpTraces } from '../../src/formats/otlpTraces.js'
import { sumSamples } from '../../src/formats/pprof/aggregate.js'
import { resolveFrames } from '../../src/formats/pprof/frames.js'
import { readTables } from '../../src/formats/pprof/readTables.js'
import { speedscope } from '../../src/formats/speedscope.js'
import { isFull, newCollected } from '../../src/formats/stacks/collect.js'
import { growTree } from '../../src/formats/stacks/grow.js'
import { splitLines } from '../../src/formats/text.js'
import { tooManyFrames } from '../../src/formats/wholeJson.js'
import type { Format, Parsed } from '../../src/model/parsed.js'
import { SMALL } from '../../src/model/tree.js'
import { compilePattern, matchesWhole } from '../../src/patterns/pattern.js'
import { cpuProfile } from '../helpers/cpuprofile.js'
import { aManifest } from '../helpers/manifest.js'
import { encodeProfile, parse } from '../helpers/pprof.js'
import { sampled, speedscopeFile } from '../helpers/speedscope.js'
import { type FixedBound, said, saidBy } from './bound.js'

const limits = { maxInflatedBytes: 2 ** 30, maxRows: 1000 }

/** JSON with white space behind it, up to a size. */
const padded =
  (format: Format, json: unknown) =>
  (size: number): string => {
    const bytes = Buffer.alloc(size, ' ')
    bytes.write(JSON.stringify(json))
    return said(format.parse({ path: 'x.json', bytes }, limits).diagnostics)
  }

const traces = {
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: 'ab'.repeat(16),
              spanId: 'a'.repeat(16),
              name: 'work',
              startTimeUnixNano: '1780000000000000000',
              endTimeUnixNano: '1780000000010000000'
            }
          ]
        }
      ]
    }
  ]
}

/** Functions and sample types that are so many cells. */
const shapeOf = (cells: number): readonly [number, number] => {
  let functions = Math.floor(Math.sqrt(cells))
  while (cells % functions !== 0) functions--
  return [functions, cells / functions]
}

const reached = new Error('its first sample was reached')

/** A profile of so many cells, as far as its first sample: to sum up its cells would take most of a gigabyte. */
const sumCells = (size: number): string => {
  const [functions, columns] = shapeOf(size)
  const bytes = encodeProfile({
    samples: [
      {
        stack: Array.from({ length: functions }, (_, index) => [`f${index}`]),
        values: Array.from({ length: columns }, () => 1)
      }
    ],
    sampleTypes: Array.from({ length: columns }, (_, index) => [`t${index}`, 'count'] as const)
  })
  const tables = readTables(bytes)
  try {
    sumSamples(tables, resolveFrames(tables), {
      visit: () => {
        throw reached
      }
    })
  } catch (error) {
    if (error === reached) return ''
  }
  return said(parse(bytes, { maxRows: Number.MAX_SAFE_INTEGER }).diagnostics)
}

const line = 'BenchmarkX-8 \t 1 \t 100 ns/op'

/** To look at each of so many empty lines takes seconds, and is not needed to see that there are not too many. */
const manyLines = (size: number): string => {
  const bytes = Buffer.from(`${line}${'\n'.repeat(size)}`)
  if (size > 2 ** 25) return said(decode({ path: 'b.txt', bytes }, limits).parsed.diagnostics)
  return saidBy(() => {
    splitLines(bytes.toString())
    return ''
  })
}

/** A result, and zeros behind it: looked at for how much is read where they fit, decoded where not. */
const longText = (size: number): string => {
  const bytes = Buffer.alloc(size)
  bytes.write(`${line}\n`.repeat(100))
  if (size > 2 ** 28) return said(decode({ path: 'b.txt', bytes }, limits).parsed.diagnostics)
  const bound = { most: Number.POSITIVE_INFINITY, room: 'gobench', hint: '' }
  return said(beginningOf({ path: 'b.txt', bytes }, bound).diagnostics)
}

/** Nothing where every column but the first is a comparison; otherwise what is said, and how many are. */
const readOf = (columns: number, status: string, { benchmarks, diagnostics }: Parsed): string =>
  benchmarks.length === columns - 1
    ? ''
    : said(diagnostics, `${status}, the first ${benchmarks.length} comparisons`)

/** A table of benchstat with so many columns, as CSV. */
const columnsOf = (count: number): string => {
  const files = Array.from({ length: count }, (_, at) => `,f${at}.txt,,${at === 0 ? '' : ','}`)
  const units = Array.from(
    { length: count },
    (_, at) => `,sec/op,CI${at === 0 ? '' : ',vs base,P'}`
  )
  const cells = Array.from(
    { length: count },
    (_, at) => `,1e-07,1%${at === 0 ? '' : ',~,p=1.0 n=6'}`
  )
  const table = [files, units, cells]
    .map((row) => row.join(''))
    .join('\nX-8')
    .replace('X-8', '')
  const { status, parsed } = decode({ path: 'b.csv', bytes: Buffer.from(table) }, limits)
  return readOf(count, status, parsed)
}

type CellOf = (column: number) => string
const file: CellOf = (column) => `f${column}.txt`
const compared = (first: string, others: string): CellOf => {
  return (column) => (column === 0 ? first : `${first}${others}`)
}

/** The lines of such a table as text: what they begin with, their cells, and what stands around cells. */
const textLayouts = {
  today: [
    ['', file, '│'],
    ['', compared('sec/op', ' vs base'), '│'],
    ['X-8', compared('  1.000n ± 1%', '  ~ (p=1.000 n=6)'), ' ']
  ],
  first: [
    ['name \\ time/op', file, ''],
    ['X-8', () => '1.00ns ± 1%', '']
  ]
} satisfies Record<string, readonly (readonly [string, CellOf, string])[]>

/** A table of benchstat with so many columns, as text of today or of the first benchstat. */
const textColumnsOf =
  (layout: keyof typeof textLayouts) =>
  (count: number): string => {
    const lines = textLayouts[layout].map(([name, cell, rule]) => {
      const cells = Array.from({ length: count }, (_, at) => `${rule} ${cell(at)}`.padEnd(40))
      return `${name.padEnd(16)}${cells.join('')}${rule}`.trimEnd()
    })
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    const { status, parsed } = decode({ path: 'b.txt', bytes }, limits)
    return readOf(count, status, parsed)
  }

/** A row of benchstat that so many characters make a line of, between two others. */
const longRow = (size: number): string => {
  const head = ',base.txt,,head.txt,,,\n,sec/op,CI,sec/op,CI,vs base,P'
  const row = (name: string) => `${name},1e-07,1%,1e-07,1%,~,p=1.0 n=6`
  const rows = [row('A-8'), row('B'.padEnd(size - row('').length, 'b')), row('C-8')]
  const bytes = Buffer.from([head, ...rows, ''].join('\n'))
  const { benchmarks, diagnostics } = decode({ path: 'b.csv', bytes }, limits).parsed
  const read = benchmarks.flatMap((one) => (one.kind === 'compared' ? one.rows : []))
  return said(diagnostics, `${read.length} rows`)
}

/** A table of benchstat, and so much behind it that nobody prints. */
const longTable = (size: number): string => {
  const table =
    ',base.txt,,head.txt,,,\n,sec/op,CI,sec/op,CI,vs base,P\nX-8,1e-07,1%,1e-07,1%,~,p=1.0 n=6\n'
  const rest = `${' '.repeat(60_000)}\n`.repeat(Math.ceil(size / 60_000))
  const bytes = Buffer.from((table + rest).slice(0, size))
  const { benchmarks, diagnostics } = benchstatCsv.parse({ path: 'b.csv', bytes }, limits)
  return said(diagnostics, `${benchmarks.length} of 1 table`)
}

/** A result line that spaces make so long, between two others. */
const longLine = (size: number): string => {
  const bytes = Buffer.from([line, line.padEnd(size), line, ''].join('\n'))
  const { benchmarks, diagnostics } = gobench.parse({ path: 'b.txt', bytes }, limits)
  const results = benchmarks.flatMap((one) =>
    one.kind === 'raw' ? one.results.map(({ name }) => name) : []
  )
  return said(diagnostics, `${results.length} results`)
}

/** Stacks of one frame, the last of which is small: a node of its own, or of the sums. */
const growFrames = (size: number): string => {
  const frames = new Uint16Array(size)
  frames[size - 1] = 1
  const values = new Float64Array(size).fill(1000)
  values[size - 1] = 1
  const starts = Int32Array.from({ length: size + 1 }, (_, index) => index)
  const { functions, self } = growTree({ frames, starts, values: [values] }, 1e6)
  const sum = (list: Float64Array): number => list.reduce((all, value) => all + value, 0)
  const lost = sum(values) - sum(self[0] ?? new Float64Array())
  return functions.includes(SMALL) ? `small functions are a sum, and ${lost} is lost` : ''
}

/** Many steps for a name that begins with an `a`, and two for any other. */
const dropText = 'a.{0,200}'

/** Steps that the pattern takes for a name. */
const stepsFor = (name: string): number => {
  const pattern = compilePattern(dropText)
  if ('refused' in pattern) throw new Error(pattern.refused)
  const budget = { steps: 1e6 }
  matchesWhole(pattern, name, budget)
  return 1e6 - budget.steps
}

/** Names for which the pattern takes so many steps together, or one more: long ones, and shorter ones for the rest. */
const namesFor = (steps: number): readonly string[] => {
  const names: string[] = []
  let left = steps
  const add = (first: string, length: number, most: number): void => {
    const cost = stepsFor(first.padEnd(length, 'x'))
    for (; left >= Math.min(cost, most); left -= cost)
      names.push(`${first}${names.length}`.padEnd(length, 'x'))
  }
  add('a', 150, Infinity)
  add('a', 6, Infinity)
  add('b', 6, 1)
  return names
}

/** A profile whose names take so many steps. */
const dropFrames = (size: number): string => {
  const samples = namesFor(size).map((name) => ({ stack: [[name]], values: [1, 1] }))
  const { profiles, diagnostics } = parse(encodeProfile({ samples, dropFrames: dropText }))
  return said(
    diagnostics,
    `${profiles[0]?.functions.length === samples.length ? 'all' : 'some'} functions`
  )
}

const benchstat = 'columns of a table of benchstat, and its line'

/** A JSON text of some shape, in a place of traces that nobody looks at. */
const shaped = (json: (count: number) => string) => (count: number) => {
  const bytes = Buffer.from(`{"resourceSpans":[],"more":${json(count - 2)}}`)
  return said(otlpTraces.parse({ path: 'x.json', bytes }, limits).diagnostics)
}

const json = 'objects and lists of JSON, and their nesting'

const tooWide = [
  'expected tables of at most 64 columns, found one of 65',
  'give benchstat fewer files',
  'partial, the first 63 comparisons'
]

export const formatBounds: readonly FixedBound[] = [
  {
    ...{
      row: json,
      bound: '8,388,608',
      what: 'lists',
      says: ['at most 8388608 objects and lists']
    },
    // The last two are the lists themselves and that of the spans; the object is one of them.
    read: shaped((count) => `[${Array.from({ length: count - 1 }, () => '[]').join()}]`)
  },
  {
    ...{ row: json, bound: '512', what: 'nesting', says: ['at most 512 levels'] },
    read: shaped((count) => '['.repeat(count + 1) + ']'.repeat(count + 1))
  },
  {
    ...{ row: 'benchstat output', bound: '16 MiB', what: 'a table and what follows it' },
    read: longTable,
    says: ['expected at most 16777216 bytes of text, found 16777217', '1 of 1 table']
  },
  {
    ...{ row: 'functions times sample types of a profile', bound: '33,554,432' },
    ...{ what: 'a profile up to its first sample', read: sumCells },
    says: [
      'expected at most 33554432 functions times sample types, found 4051 with 8283',
      'collect fewer sample types'
    ]
  },
  {
    ...{
      row: 'frames of all stacks of a speedscope, .cpuprofile or folded file',
      bound: '33,554,432'
    },
    what: 'a list that says it has so many frames, which would take a gigabyte to fill',
    read: (length) => {
      const frames = { length } as unknown as number[]
      return isFull({ ...newCollected(1), frames }) ? said([tooManyFrames]) : ''
    },
    says: ['expected stacks of at most 33554432 frames together, found more', 'shorter time']
  },
  {
    ...{ row: 'frames that a call tree is exact for', bound: '262,144' },
    ...{ what: 'stacks of one frame', read: growFrames },
    says: ['small functions are a sum, and 0 is lost']
  },
  {
    ...{
      row: 'JSON: speedscope, .cpuprofile, traces, manifest',
      bound: '128 MiB',
      what: 'speedscope'
    },
    read: padded(speedscope, speedscopeFile(['main'], [sampled([[[0], 5]])])),
    says: ['expected at most 134217728 bytes, found 134217729', 'profile for a shorter time']
  },
  {
    ...{ row: 'JSON: speedscope, .cpuprofile, traces, manifest', bound: '128 MiB' },
    what: 'a CPU profile of V8',
    read: padded(cpuprofile, cpuProfile([{ name: 'main', hits: 1 }])),
    says: ['expected at most 134217728 bytes, found 134217729', 'profile for a shorter time']
  },
  {
    ...{ row: 'JSON: speedscope, .cpuprofile, traces, manifest', bound: '128 MiB', what: 'traces' },
    read: padded(otlpTraces, traces),
    says: ['expected at most 134217728 bytes, found 134217729', 'record the traces of fewer']
  },
  {
    ...{
      row: 'JSON: speedscope, .cpuprofile, traces, manifest',
      bound: '128 MiB',
      what: 'a manifest'
    },
    read: padded(manifest, aManifest()),
    says: ['expected at most 134217728 bytes, found 134217729', 'collect fewer packages at once']
  },
  {
    ...{ row: 'lines of a text', bound: '33,554,432' },
    ...{
      what: 'a result and empty lines: split where they fit, decoded where not',
      read: manyLines
    },
    says: ['expected at most 33554432 lines of text, found more', 'split the file']
  },
  {
    ...{ row: 'line of benchmark output', bound: '1,048,576', what: 'a result', read: longLine },
    says: ['lines of at most 1048576 characters, found one of 1048577', 'dropped', '2 results']
  },
  {
    ...{ row: 'text', bound: '256 MiB', what: 'results and zeros', read: longText },
    says: ['expected at most 268435456 bytes of text, found 268435457', 'split the file']
  },
  {
    ...{ row: benchstat, bound: '64', what: 'columns of CSV', read: columnsOf },
    says: tooWide
  },
  {
    ...{ row: benchstat, bound: '64', what: 'columns of text', read: textColumnsOf('today') },
    says: tooWide
  },
  {
    ...{ row: benchstat, bound: '64', what: 'columns of the first text' },
    ...{ read: textColumnsOf('first'), says: tooWide }
  },
  {
    ...{ row: benchstat, bound: '65,536', what: 'a row of CSV', read: longRow },
    says: ['expected a row of a benchstat table, found', '2 rows']
  },
  {
    ...{ row: 'steps of a pattern that drops frames', bound: '10,000,000' },
    ...{ what: 'names that all match', read: dropFrames },
    says: ['drop_frames pattern of the profile was not applied', 'takes too long', 'all functions']
  }
]
