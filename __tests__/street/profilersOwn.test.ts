/** What the profiler does to itself is nothing that a change did. */
import { describe, expect, test } from '@jest/globals'
import { profileFile } from '../helpers/inputs.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'

const starts = 'main.main;testing.(*M).Run;runtime/pprof.StartCPUProfile'
const writes =
  'runtime/pprof.profileWriter;runtime/pprof.(*profileBuilder).build;compress/gzip.(*Writer).Write;compress/flate.NewWriter'

/** A profile of CPU time from stacks, the root first, and samples. */
const cpuFile = (side: 'base' | 'head', stacks: Readonly<Record<string, number>>) => {
  const lines = Object.entries(stacks).map(([stack, count]) => `${stack} ${count} ${count * 1e7}`)
  const bytes = encodeProfile({
    samples: samplesOf(lines.join('\n')),
    period: ['cpu', 'nanoseconds', 1e7]
  })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  return profileFile(`${side}/cpu.pprof`, profile)
}

const report = (
  base: Readonly<Record<string, number>>,
  head: Readonly<Record<string, number>>,
  yaml = ''
) => reportOf([cpuFile('base', base), cpuFile('head', head)], yaml)

const work = { 'main.main;main.work': 5000, 'main.main;main.rest': 5000 }
const names = (rows: readonly { readonly name?: string }[]) => rows.map(({ name }) => name).sort()

describe('the profiler itself', () => {
  const grown = report(work, { ...work, [starts]: 3000, [writes]: 3000 })

  test('is told under ignored, with what it calls, and trips no gate', () => {
    expect(names(grown.ignored)).toEqual([
      'compress/flate.NewWriter',
      'runtime/pprof.StartCPUProfile'
    ])
    expect(grown.ignored[0]?.reason).toBe(
      'the profiler itself, which takes and writes these profiles'
    )
    expect(grown.new_hotspots).toEqual([])
    expect(grown.not_judged).toEqual([])
    const statuses = new Map(grown.verdict.gates.map(({ id, status }) => [id, status]))
    expect(statuses.get('new-hotspot')).toBe('passed')
    expect(statuses.get('regression')).toBe('passed')
  })

  test('is not what the program calls too: compression of its own counts', () => {
    const own = { 'main.main;main.pack;compress/flate.NewWriter': 3000 }
    const packed = report(work, { ...work, ...own, [writes]: 100 })
    expect(names(packed.new_hotspots)).toEqual(['compress/flate.NewWriter'])
    expect(packed.ignored).toEqual([])
  })

  test('is not code that runs under labels', () => {
    const labelled = { 'main.main;runtime/pprof.Do;main.handle': 3000 }
    expect(names(report(work, { ...work, ...labelled }).new_hotspots)).toEqual(['main.handle'])
  })

  test('alone is a comparison of nothing, which is no pass', () => {
    const alone = report({ [starts]: 5000 }, { [starts]: 5000, [writes]: 3000 })
    expect(alone.verdict.level).toBe('inconclusive')
    expect(alone.summary).toContain('1 change is ignored')
  })
})
