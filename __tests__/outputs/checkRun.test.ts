import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  checkRunBudget,
  type FindChange,
  maxCheckRunAnnotations,
  renderCheckRun
} from '../../src/outputs/checkRun.js'
import { anyText } from '../helpers/anyText.js'
import { aBenchEntry, aFunctionEntry, aGate, aReport, someGates } from '../helpers/report.js'

const links = { run: 'https://github.com/acme/shop/actions/runs/9000' }

const at =
  (line: number): FindChange =>
  () => ({ file: 'pricing/engine.go', line })

const nowhere: FindChange = () => undefined

const slower = aReport({
  summary: '`pricing.(*Engine).apply` takes 12.5 pp more CPU.',
  verdict: {
    level: 'hard_fail',
    complete: true,
    gates: someGates({ 'cpu-regression': { status: 'failed', findings: ['f-1'] } })
  },
  cpu_regressions: [aFunctionEntry()]
})

describe('the page of a check run', () => {
  test('has the headline as its title and the comment as its summary', () => {
    const page = renderCheckRun(slower, { links, findChange: nowhere })
    expect(page.title).toBe('Failed: `pricing.(*Engine).apply` takes 12.5 pp more CPU.')
    expect(page.summary).toMatch(/^### Failed: /)
    expect(page.summary).toContain(`[this run](${links.run})`)
  })

  test('puts what became worse beside the lines that changed, as heavy as the gate', () => {
    const { annotations } = renderCheckRun(slower, { links, findChange: at(12) })
    expect(annotations).toEqual([
      {
        path: 'pricing/engine.go',
        line: 12,
        level: 'failure',
        title: '▲ more CPU: pricing.(*Engine).apply',
        message: expect.stringContaining('CPU +12.5 pp')
      }
    ])
  })

  test('points where the report does, where that is a line that changed', () => {
    const place = {
      file: 'pricing/engine.go',
      line: 120,
      because: 'changed-line',
      found: 'module',
      certainty: 'sure'
    } as const
    const report = { ...slower, cpu_regressions: [aFunctionEntry({ place })] }
    const { annotations } = renderCheckRun(report, { links, findChange: at(12) })
    expect(annotations.map(({ path, line }) => [path, line])).toEqual([['pricing/engine.go', 120]])
  })

  test('says nothing beside lines that did not change, nor of failed gates, which have none', () => {
    expect(renderCheckRun(slower, { links, findChange: nowhere }).annotations).toEqual([])
  })

  test('asks for what only a gate of the settings fails on, and not for what it could not judge', () => {
    const mine = aGate({ id: 'custom/mine', status: 'failed', findings: ['over', 'other'] })
    const report = aReport({
      verdict: { level: 'warning', complete: true, gates: [mine] },
      over_limits: [aFunctionEntry({ id: 'over' }), aFunctionEntry({ id: 'not-judged' })],
      other_deltas: [aFunctionEntry({ id: 'other', metric: 'inuse_space' })]
    })
    const asked: string[] = []
    const findChange: FindChange = ({ id }) => {
      asked.push(id)
      return { file: 'a.go', line: 3 }
    }
    const { annotations } = renderCheckRun(report, { links, findChange })
    expect(asked.sort()).toEqual(['other', 'over'])
    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
  })

  test('asks for memory and new hotspots too', () => {
    const asked: string[] = []
    const report = aReport({
      mem_regressions: [aFunctionEntry({ id: 'm', name: 'a.mem', metric: 'alloc_space' })],
      new_hotspots: [aFunctionEntry({ id: 'n', name: 'a.new', class: 'new-hotspot' })]
    })
    const { annotations } = renderCheckRun(report, {
      links,
      findChange: ({ name }) => {
        asked.push(name)
        return { file: 'a.go', line: asked.length }
      }
    })
    expect(asked.sort()).toEqual(['a.mem', 'a.new'])
    expect(annotations.map(({ level }) => level)).toEqual(['notice', 'notice'])
  })

  test('keeps the worst where there are too many', () => {
    const entries = Array.from({ length: 500 }, (_, index) =>
      aFunctionEntry({ id: `f-${index}`, name: `a.f${index}`, decided_pp: index + 6 })
    )
    const report = aReport({ cpu_regressions: entries })
    const { annotations } = renderCheckRun(report, { links, findChange: at(3) })
    expect(annotations).toHaveLength(maxCheckRunAnnotations)
    expect(annotations[0]?.title).toContain('a.f499')
  })

  test('fits, whatever the report holds', () => {
    const name = anyText({ maxLength: 3000 })
    fc.assert(
      fc.property(name, fc.constantFrom(1, 400), (hostile, count) => {
        const rows = Array.from({ length: count }, (_, index) =>
          aBenchEntry({ id: `b-${index}`, name: `${hostile}${index}`, because: hostile })
        )
        const because = hostile
        const report = aReport({
          summary: hostile,
          verdict: {
            level: 'hard_fail',
            complete: false,
            gates: someGates({}).map((gate) => ({ ...gate, status: 'failed', because }))
          },
          cpu_regressions: rows.map(({ id }) => aFunctionEntry({ id, name: hostile })),
          bench_deltas: rows
        })
        const { title, summary, annotations } = renderCheckRun(report, { links, findChange: at(1) })
        expect(title.length).toBeLessThanOrEqual(255)
        expect(summary.length).toBeLessThanOrEqual(checkRunBudget.chars)
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(checkRunBudget.bytes)
        for (const one of annotations) {
          expect(one.title.length).toBeLessThanOrEqual(255)
          expect(Buffer.byteLength(one.message)).toBeLessThan(64 * 1024)
        }
      }),
      { seed: 11, numRuns: 25 }
    )
  })

  test('fits with long names in scripts of three bytes', () => {
    const long = '界'.repeat(4000)
    const rows = Array.from({ length: 50 }, (_, index) =>
      aBenchEntry({ id: `b-${index}`, name: `${long}${index}`, because: long })
    )
    const report = aReport({
      summary: `${'界 '.repeat(2000)}`,
      verdict: {
        level: 'hard_fail',
        complete: false,
        gates: someGates({}).map((gate) => ({
          ...gate,
          status: 'failed' as const,
          because: '界 '.repeat(2000)
        }))
      },
      bench_deltas: rows
    })
    const { summary } = renderCheckRun(report, { links, findChange: nowhere })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(checkRunBudget.bytes)
  })

  test.each(['##[error]x', '::error::x', 'a\n::warning::b', '\u202eabc'])(
    'has a title of one line without commands: %j',
    (hostile) => {
      const { title } = renderCheckRun(aReport({ summary: hostile }), {
        links,
        findChange: nowhere
      })
      expect(title).not.toMatch(/##\[|[\n\r\u202e]|(?:^|\s)::/)
    }
  )
})
