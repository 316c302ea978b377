import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'

const folder = 'fixtures/other-tools'
const limits = { maxInflatedBytes: 2 ** 26, maxRows: 1_000_000 }

const read = (name: string) =>
  decode({ path: name, bytes: readFileSync(`${folder}/${name}`) }, limits)

/** What is read, with its totals: `cpu/nanoseconds 44000000`. */
const readable: readonly (readonly [string, string, readonly string[]])[] = [
  ['datadog-heap.pb.gz', 'pprof', ['inuse_objects/count 74199', 'inuse_space/bytes 5045612']],
  ['datadog-wall.pb.gz', 'pprof', ['sample/count 108', 'wall/nanoseconds 432000000']],
  ['rust-pprof.pb', 'pprof', ['samples/count 22', 'cpu/nanoseconds 44000000']],
  ['node.cpuprofile', 'cpuprofile', ['cpu/nanoseconds 522430001', 'samples/count 63']],
  ['google-pprof.folded', 'folded', ['samples/count 12']],
  ['inferno.folded', 'folded', ['samples/count 150000000']]
]

/** What is not, and what it is called. */
const refused: readonly (readonly [string, string])[] = [
  ['gperftools.prof', 'a legacy binary CPU profile (gperftools)'],
  ['gperftools.heap', 'a legacy text profile'],
  ['perf.data', 'perf.data (convert it'],
  ['perf-script.txt', 'what `perf script` prints'],
  ['google-pprof.txt', 'what google-pprof prints'],
  ['node.heapprofile', 'a heap profile of V8'],
  ['cprofile.prof', 'what cProfile writes'],
  ['yappi.callgrind', 'the format of callgrind'],
  ['memray.bin', 'lz4'],
  ['pytest-benchmark.json', 'JSON of a benchmark tool'],
  ['hyperfine.json', 'JSON of a benchmark tool'],
  ['google-benchmark.json', 'JSON of a benchmark tool'],
  ['go.coverprofile', 'a coverage profile of Go'],
  ['pprof-callgrind.txt', 'the format of callgrind'],
  ['pprof-dot.txt', 'what pprof prints for other readers'],
  ['pprof-raw.txt', 'what pprof prints for other readers'],
  ['pprof-traces.txt', 'what pprof prints for other readers'],
  ['pprof-peek.txt', 'found none'],
  ['pprof-tree.txt', 'found none']
]

describe('files of other tools', () => {
  test('are all spoken of', () => {
    const known = [...readable, ...refused].map(([name]) => name)
    const found = readdirSync(folder).filter((name) => !/^README|^record/.test(name))
    expect(found.toSorted()).toEqual(known.toSorted())
  })

  test.each(readable)('%s is read as %s', (name, format, totals) => {
    const { format: found, status, parsed } = read(name)
    expect([found, status, parsed.diagnostics]).toEqual([format, 'parsed', []])
    const columns = parsed.profiles.flatMap((profile) => profile.columns)
    expect(
      columns.map(({ sampleType: { type, unit }, total }) => `${type}/${unit} ${total}`)
    ).toEqual(totals)
  })

  test.each(refused)('%s is refused, and called %s', (name, what) => {
    const { status, parsed } = read(name)
    expect(['unrecognised', 'damaged']).toContain(status)
    expect(parsed.diagnostics).toHaveLength(1)
    expect(parsed.diagnostics[0]?.message).toContain(what)
    expect(parsed.diagnostics[0]?.hint).toBeDefined()
  })
})

test('folded stacks have the counts that google-pprof itself prints', () => {
  const [profile] = read('google-pprof.folded').parsed.profiles
  const lines = readFileSync(`${folder}/google-pprof.txt`, 'utf8').split('\n').slice(1)
  const printed = lines.flatMap((line) => {
    const [, flat, name] = /^ *(\d+) .*% (\S+)$/.exec(line) ?? []
    return flat === '0' || name === undefined ? [] : [[name, Number(flat)] as const]
  })
  const flat = profile?.columns[0]?.flat ?? []
  const ours = profile?.functions.map(({ name }, index) => [name, flat[index] ?? 0] as const)
  expect(printed.length).toBeGreaterThan(3)
  expect(ours?.filter(([, value]) => value > 0).toSorted()).toEqual(printed.toSorted())
})

test('folded stacks of perf, which weighs each sample with its period, count the samples', () => {
  const [profile] = read('inferno.folded').parsed.profiles
  const samples = readFileSync(`${folder}/perf-script.txt`, 'utf8').match(/cpu-clock:u/g)
  expect(profile?.columns[0]?.events?.total).toBe(samples?.length)
})

test('what perf script prints is known where its times are padded, too', () => {
  const text = 'w 22041  4985.767621:    2000000 cpu-clock:u: \n\t    1199 price+0x40 (/tmp/w)\n'
  const { parsed } = decode({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, limits)
  expect(parsed.diagnostics[0]?.message).toContain('what `perf script` prints')
})
