/** A profile of few samples can show a large change; what it cannot show is said before anything else. */
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { text } from '../../src/outputs/text.js'
import { aProfile, cpuProfile, profileFile } from '../helpers/inputs.js'
import { gateOf, reportOf } from '../helpers/street.js'

type Samples = Readonly<Record<string, number>>

const compare = (base: Samples, head: Samples, yaml = ''): Report =>
  reportOf(
    [
      profileFile('base/cpu.pprof', cpuProfile(base)),
      profileFile('head/cpu.pprof', cpuProfile(head))
    ],
    yaml
  )

const base = { 'p.f': 40, 'p.g': 200, 'p.h': 172 }
const same = { 'p.f': 41, 'p.g': 190, 'p.h': 167 }
const words = /412 and 398 CPU samples, changes below (\d+\.\d) pp of flat share would not be seen/

describe('few samples without a change', () => {
  const report = compare(base, same)

  test('are said in the first sentence, instead of "no change found"', () => {
    expect(report.summary).toMatch(/^No change found, but with 412 and 398 CPU samples/)
    expect(report.summary).toMatch(words)
    const [, points] = words.exec(report.summary) ?? []
    expect(Number(points)).toBeCloseTo(report.comparisons[0]?.visible_pp ?? 0, 1)
  })

  test('are in the first line of the report and of the terminal', () => {
    expect(markdown.render(report, { colour: 'none' }).split('\n')[0]).toMatch(words)
    const screen = text.render(report, { colour: 'none' }).split('\n\n')[0] ?? ''
    expect(screen.replace(/\s+/g, ' ')).toMatch(words)
  })

  test('are in the sentence of every gate that passed on them', () => {
    for (const id of ['regression', 'cpu-regression', 'new-hotspot']) {
      expect(gateOf(report, id)).toMatchObject({
        status: 'passed',
        because: expect.stringMatching(
          /, as far as 412 and 398 CPU samples show \(changes below \d+\.\d pp are invisible\)$/
        )
      })
    }
  })

  test('that could show no change at all say that', () => {
    const few = compare({ 'p.f': 10, 'p.g': 5 }, { 'p.f': 10, 'p.g': 5, 'p.h': 0 })
    expect(few.summary).toContain(
      'with 15 and 15 CPU samples, no change of flat share would be seen'
    )
    expect(gateOf(few, 'regression').because).toContain('(no change is visible)')
  })
})

describe('few samples with a change', () => {
  test('judge it and trip gates, because its interval excludes 0', () => {
    const report = compare(base, { 'p.f': 240, 'p.g': 90, 'p.h': 82 })
    expect(report.cpu_regressions.map(({ name }) => name)).toEqual(['p.f'])
    expect(report.cpu_regressions[0]?.ci_pp?.lo).toBeGreaterThan(0)
    expect(gateOf(report, 'cpu-regression').status).toBe('failed')
    expect(report.summary).toMatch(/^One function costs more.*\. With 412 and 412 CPU samples/)
  })

  test('for the better do not say that nothing got worse', () => {
    const report = compare(
      { 'p.f': 240, 'p.g': 90, 'p.h': 82 },
      { 'p.f': 40, 'p.g': 90, 'p.h': 82 }
    )
    expect(report.summary).toMatch(/^Nothing is known to have got worse; one function costs less/)
  })
})

describe('enough samples', () => {
  const many = { 'p.f': 40_000, 'p.g': 160_000 }

  test('are not worth a word', () => {
    const report = compare(many, many)
    expect(report.summary).toMatch(/^No change found\./)
    expect(gateOf(report, 'regression').because).toBe('no regression above 5 pp')
  })

  test('for the limit of one gate may be too few for that of another', () => {
    const some = { 'p.f': 400, 'p.g': 900, 'p.h': 900 }
    const report = compare(some, some)
    expect(report.summary).toMatch(/^No change found\./)
    expect(gateOf(report, 'regression').because).toMatch(/below [5-9]\.\d pp are invisible/)
    expect(gateOf(report, 'cpu-regression').because).not.toContain('invisible')
  })

  test('are a setting', () => {
    const report = compare(base, same, 'statistics: { min-samples: 300 }')
    expect(report.summary).toMatch(/^No change found\./)
  })

  test('of CPU do not hide that there are few of allocations', () => {
    const heap = (f: number) =>
      aProfile({
        type: 'alloc_space',
        unit: 'bytes',
        perEvent: 524_288,
        basis: 'recovered',
        rows: { 'p.f': f * 524_288, 'p.g': 300 * 524_288 }
      })
    const report = reportOf([
      profileFile('base/cpu.pprof', cpuProfile(many)),
      profileFile('head/cpu.pprof', cpuProfile(many)),
      profileFile('base/mem.pprof', heap(100)),
      profileFile('head/mem.pprof', heap(101))
    ])
    expect(report.summary).toMatch(/^No change found, but with 400 and 401 allocation samples/)
  })
})

describe('the interval of a row', () => {
  const functions = (report: Report) => report.not_judged.filter((row) => row.kind === 'function')

  test('is there where there are too few events to test, and holds the change', () => {
    const [f] = functions(compare({ 'p.f': 1, 'p.g': 9 }, { 'p.f': 4, 'p.g': 9 }))
    expect(f?.evidence.kind).toBe('too-few')
    expect(f?.ci_pp?.lo).toBeLessThan(0)
    expect(f?.ci_pp?.hi).toBeGreaterThan(f?.delta_pp ?? Number.POSITIVE_INFINITY)
  })

  test('allows for not having seen a function in a profile of few samples', () => {
    const [fresh] = functions(compare({ 'p.g': 50 }, { 'p.g': 50, 'p.new': 3 }))
    expect(fresh).toMatchObject({ name: 'p.new', would_be: 'new-hotspot' })
    expect(fresh?.ci_pp?.lo).toBeLessThan(-5)
  })

  test('is one of cost where costs decide', () => {
    const [g] = compare(
      { 'p.f': 300, 'p.g': 700 },
      { 'p.f': 300, 'p.g': 1400 },
      'work: same'
    ).cpu_regressions
    expect(g?.decided_pp).toBeCloseTo(70, 10)
    expect(g?.ci_pp?.lo).toBeGreaterThan(50)
    expect(g?.ci_pp?.hi).toBeLessThan(90)
  })

  test('is absent without counts', () => {
    const profile = (f: number) => aProfile({ rows: { 'p.f': f, 'p.g': 900 } })
    const report = reportOf([
      profileFile('base/cpu.pprof', profile(100)),
      profileFile('head/cpu.pprof', profile(900))
    ])
    expect(functions(report)[0]).not.toHaveProperty('ci_pp')
  })
})
