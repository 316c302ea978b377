/** Profiles of other profilers through the whole street: paired, compared, classified, judged, advised on. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { resolveConfig } from '../../src/config/layers.js'
import { decode } from '../../src/formats/index.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { cpuProfile } from '../helpers/cpuprofile.js'
import { encodeProfile } from '../helpers/pprof.js'
import { testShell } from '../helpers/shell.js'
import { sampled, speedscopeFile } from '../helpers/speedscope.js'
import { gateStatuses, reportOf } from '../helpers/street.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const limits = { maxInflatedBytes: 1 << 26, maxRows: 1e5 }

const fileOf = (path: string, bytes: Uint8Array): DecodedFile => ({
  path,
  name: path,
  bytes: bytes.length,
  ...decode({ path, bytes }, limits)
})

const textFile = (path: string, text: string) => fileOf(path, new TextEncoder().encode(text))

const recorded = (folder: string, ending: string): readonly DecodedFile[] =>
  ['base', 'head'].map((side) =>
    fileOf(`${side}.${ending}`, readFileSync(`${root}fixtures/python/${folder}/${side}.${ending}`))
  )

describe('a Python program that became slower', () => {
  test.each([
    ['py-spy', 'speedscope.json', 'cpu'],
    ['folded', 'folded', 'samples']
  ])(
    'by the %s files: is a CPU regression of the function that was changed',
    (folder, ending, metric) => {
      const report = reportOf(recorded(folder, ending))
      expect(report.comparisons).toMatchObject([
        { workload: 'default', metric, status: 'compared' }
      ])
      const slower = report.cpu_regressions.map(({ name }) => name)
      expect(slower).toContain('Order.total.<locals>.<genexpr>')
      expect(report.new_hotspots.map(({ name }) => name)).toContain('Order.rebate')
      expect(gateStatuses(report)).toMatchObject({ 'cpu-regression': 'failed' })
    }
  )

  test('gets advice without commands of Go', () => {
    const { recommendations } = reportOf(recorded('py-spy', 'speedscope.json'))
    expect(recommendations.length).toBeGreaterThan(0)
    for (const { text, command, source } of recommendations) {
      expect([command, source]).toEqual([undefined, 'rule:other-profiler'])
      expect(text).not.toMatch(/pprof|PROFILE/)
    }
  })

  test('by events: is shown and not judged, because nobody knows how many samples there were', () => {
    const report = reportOf(recorded('pyinstrument', 'speedscope.json'))
    expect(report.cpu_regressions).toEqual([])
    expect(report.not_judged.length).toBeGreaterThan(0)
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('a Node program', () => {
  const node = (path: string, from: string) =>
    fileOf(path, readFileSync(`${root}fixtures/node/${from}.cpuprofile`))

  test('that became slower has the function that was changed, with its file and line, and no command of Go', () => {
    const report = reportOf([
      node('base/shop.cpuprofile', 'base'),
      node('head/shop.cpuprofile', 'head')
    ])
    expect(report.comparisons).toMatchObject([{ metric: 'cpu', status: 'compared' }])
    expect(report.new_hotspots).toMatchObject([
      {
        name: 'total (shop.mjs)',
        location: { file: '/tmp/flamegate-fixtures/src/node/shop.mjs', line: 7 }
      }
    ])
    expect(gateStatuses(report)).toMatchObject({ 'new-hotspot': 'failed' })
    expect(report.recommendations.flatMap(({ command }) => command ?? [])).toEqual([])
  })

  test('that was run twice has no finding', () => {
    const report = reportOf([
      node('base/shop.cpuprofile', 'base'),
      node('head/shop.cpuprofile', 'unchanged/head')
    ])
    const { cpu_regressions, new_hotspots, verdict } = report
    expect([cpu_regressions, new_hotspots, verdict.level]).toEqual([[], [], 'pass'])
  })

  test('is compared under the names that node gives, which differ in every run', () => {
    const report = reportOf([
      node('base/CPU.20261129.101916.30098.0.001.cpuprofile', 'base'),
      node('head/CPU.20261129.101921.30226.0.001.cpuprofile', 'head')
    ])
    expect(report.comparisons).toMatchObject([{ workload: 'default', status: 'compared' }])
  })

  test('that collects more garbage is told what to look for', () => {
    const side = (gc: number) =>
      JSON.stringify(
        cpuProfile(
          [
            { name: '(garbage collector)', hits: gc },
            { name: 'work', url: 'file:///a.js', hits: 2000 - gc }
          ],
          2e6
        )
      )
    const report = reportOf([
      textFile('base/a.cpuprofile', side(100)),
      textFile('head/a.cpuprofile', side(800))
    ])
    expect(report.cpu_regressions.map(({ name }) => name)).toEqual(['(garbage collector)'])
    expect(report.recommendations.map(({ source }) => source)).toContain('rule:v8-collector')
  })
})

test('too few samples of another profiler: more of them are asked for, and not by go test', () => {
  const report = reportOf([
    textFile('base/a.folded', 'main;work 2\nmain;rest 8\n'),
    textFile('head/a.folded', 'main;work 6\nmain;rest 4\n')
  ])
  const advice = report.recommendations.find(({ id }) => id === 'too-few-events')
  expect(advice?.text).toContain('Profile both sides longer, or with more samples a second')
  expect(advice?.command).toBeUndefined()
})

test('a pprof profile of a program in Rust gets advice without commands of Go', () => {
  const side = (work: number) =>
    encodeProfile({
      sampleTypes: [
        ['samples', 'count'],
        ['cpu', 'nanoseconds']
      ],
      samples: [
        { stack: [['shop::work'], ['shop::main']], values: [work, work * 1e7] },
        { stack: [['shop::rest'], ['shop::main']], values: [2000 - work, (2000 - work) * 1e7] }
      ],
      fileOf: () => '/src/main.rs'
    })
  const report = reportOf([fileOf('base/cpu.pb', side(200)), fileOf('head/cpu.pb', side(800))])
  expect(report.cpu_regressions.map(({ name }) => name)).toEqual(['shop::work'])
  expect(report.recommendations).toMatchObject([{ source: 'rule:other-profiler' }])
  expect(report.recommendations[0]?.command).toBeUndefined()
})

/** A side of which one function takes a share of 1000 samples. */
const folded = (share: number): string => `main;work ${share}\nmain;rest ${1000 - share}\n`

describe('what folded stacks are judged as', () => {
  const pairOf = (name: string) => [
    textFile(`base/${name}`, folded(200)),
    textFile(`head/${name}`, folded(600))
  ]

  test.each([
    ['app.folded', '', 'samples', 'failed'],
    ['alloc.folded', '', 'alloc', 'not_applicable'],
    ['wall.folded', "inputs: [{ path: '**/wall.folded', metric: samples }]", 'samples', 'failed'],
    ['app.folded', "inputs: [{ path: '**/app.folded', metric: wall }]", 'wall', 'not_applicable']
  ])('%s, %s: is %s', (name, yaml, metric, status) => {
    const report = reportOf(pairOf(name), yaml)
    expect(report.comparisons.map((one) => one.metric)).toEqual([metric])
    expect(gateStatuses(report)['cpu-regression']).toBe(status)
    expect(report.inputs.map((one) => one.status)).toEqual(['parsed', 'parsed'])
  })

  test('is memory where the settings say so', () => {
    const rule = "inputs: [{ path: '**/alloc.folded', metric: alloc_space }]"
    const report = reportOf(pairOf('alloc.folded'), rule)
    expect(report.mem_regressions.map(({ name }) => name)).toEqual(['work'])
    expect(gateStatuses(report)['regression']).toBe('failed')
  })

  test('of a speedscope file of several sample types is what it says itself', () => {
    const both = JSON.stringify(
      speedscopeFile(['main'], [sampled([[[0], 1e7]]), sampled([[[0], 700]], { unit: 'bytes' })])
    )
    const files = ['base', 'head'].map((side) => textFile(`${side}/x.speedscope.json`, both))
    const report = reportOf(files, "inputs: [{ path: '**/x.speedscope.json', metric: wall }]")
    expect(report.comparisons.map((one) => one.metric).sort()).toEqual(['alloc_space', 'cpu'])
  })
})

describe('a damaged file of another profiler', () => {
  test.each([
    ['folded', `${folded(300)}main;wo`],
    ['speedscope.json', '{"$schema":"https://www.speedscope.app/file-format-schema.json","sha']
  ])('(%s) leaves the gates that need it unjudged', (ending, damaged) => {
    const files = [textFile(`base.folded`, folded(300)), textFile(`head.${ending}`, damaged)]
    const report = reportOf(files)
    expect(gateStatuses(report)['cpu-regression']).toBe('unjudged')
    expect(report.verdict.level).toBe('inconclusive')
  })
})

describe('docs/profilers.md', () => {
  const blocksOf = (language: string): readonly string[] =>
    [...readFileSync(`${root}docs/profilers.md`, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
      .filter((match) => match[1] === language)
      .map((match) => match[2] ?? '')

  test('has a configuration that is valid', () => {
    const [text = ''] = blocksOf('yaml')
    const { config } = resolveConfig({ file: { path: 'x.yml', text } })
    expect(config.inputs.map(({ metric }) => metric)).toEqual(['alloc_space', 'wall'])
  })

  test('has a command that works', async () => {
    const [line = ''] = blocksOf('sh')
    const out = mkdtempSync(join(tmpdir(), 'flamegate-profilers-'))
    const { shell, written } = testShell(root)
    const code = await run([...line.trim().split(' ').slice(2), '--out', out], shell)
    rmSync(out, { recursive: true })
    expect(code).toBe(1)
    expect(written.out).toContain('Order.total')
  })
})
