import { describe, expect, test } from '@jest/globals'
import type { MergedReport } from '../../src/model/merged.js'
import { commentBudget } from '../../src/outputs/comment.js'
import {
  mergedHasSomethingToSay,
  mergedJson,
  mergedLadder,
  mergedMarkdown,
  renderMerged,
  renderMergedCheckRun
} from '../../src/outputs/merged.js'
import { mergedOf } from '../helpers/merged.js'
import { aBenchEntry, aFunctionEntry, aReport, someGates } from '../helpers/report.js'

const links = {
  run: 'https://github.com/acme/shop/actions/runs/9000',
  artifact: 'https://github.com/acme/shop/actions/runs/9000/artifacts/5'
}
const version = '1.2.3'

const slower = aReport({
  summary: '2 benchmarks are slower.',
  verdict: {
    level: 'hard_fail',
    complete: true,
    gates: someGates({ 'benchmark-slowdown': { status: 'failed' } })
  },
  bench_deltas: [aBenchEntry(), aBenchEntry({ id: 'b-2', name: 'Decode-8', delta_pct: 5 })],
  cpu_regressions: [aFunctionEntry()]
})

const merged = mergedOf({
  reports: [
    { key: 'linux-amd64', report: slower, url: `${links.run}/artifacts/1` },
    { key: 'linux-arm64', report: aReport() }
  ],
  lost: [{ key: 'windows', because: 'its report.json is not JSON' }],
  version
})

describe('the merged comment', () => {
  test('has a row per job with result, headline, findings and link', () => {
    expect(renderMerged(merged, { links })).toBe(
      [
        '### Failed: 3 jobs: 1 failed (`linux-amd64`), 1 without a report (`windows`), 1 passed.',
        '',
        '| Job | Result | What it found | Report |',
        '|--|--|--|--|',
        `| \`linux-amd64\` | ✗ failed | 2 benchmarks are slower.<br>▲ slower: \`Encode/large-8\` +17.2% ns/op<br>▲ slower: \`Decode-8\` +5.0% ns/op<br>▲ more CPU: \`pricing.(*Engine).apply\` +12.5 pp | [report](${links.run}/artifacts/1) |`,
        '| `windows` | ? no report | its report.json is not JSON |   |',
        '| `linux-arm64` | ✓ passed | No performance change found. |   |',
        '',
        `<sub>flamegate 1.2.3 · [this run](${links.run}) · [all reports](${links.artifact}) · a report per job; what is merged is in \`merged.json\`</sub>`,
        ''
      ].join('\n')
    )
  })

  test('says that a pass is not a whole one', () => {
    const verdict = { level: 'pass' as const, complete: false, gates: someGates() }
    const open = mergedOf({ reports: [{ key: 'a', report: aReport({ verdict }) }], version })
    expect(renderMerged(open, { links })).toContain('✓ passed, not all judged')
    expect(mergedHasSomethingToSay(open)).toBe(true)
  })

  test('is worth a new comment when a job has something to say', () => {
    const quiet = mergedOf({ reports: [{ key: 'a', report: aReport() }], version })
    expect(mergedHasSomethingToSay(quiet)).toBe(false)
    expect(mergedHasSomethingToSay(merged)).toBe(true)
    const improved = aReport({ bench_deltas: [aBenchEntry({ verdict: 'improvement' })] })
    const better = mergedOf({ reports: [{ key: 'a', report: improved }], version })
    expect(mergedHasSomethingToSay(better)).toBe(true)
  })

  test('is the same whenever it is made', () => {
    expect(renderMerged(merged, { links })).toBe(renderMerged(merged, { links }))
    expect(renderMerged(merged, { links })).not.toContain('2026')
  })
})

/** 256 jobs, everything of which is as long as it can be. */
const largest = (text: string): MergedReport =>
  mergedOf({
    reports: Array.from({ length: 256 }, (_, i) => ({
      key: `${text.repeat(200 / text.length)}${i}`,
      url: `${links.run}/artifacts/${i}`,
      report: aReport({
        summary: text.repeat(3000 / text.length),
        verdict: { level: 'hard_fail', complete: false, gates: someGates() },
        bench_deltas: Array.from({ length: 9 }, (_, n) =>
          aBenchEntry({ id: `b${n}`, name: text.repeat(1000 / text.length), unit: text })
        )
      })
    })),
    version
  })

describe('the sizes of the merged comment', () => {
  test.each(['x', '*', '<a>', '界', '\u202e', '@a ', '|', '`'])(
    'fit with names made of %j, and become smaller',
    (text) => {
      const big = largest(text)
      const comment = renderMerged(big, { links })
      expect(comment.length).toBeLessThanOrEqual(commentBudget.chars)
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(commentBudget.bytes)
      const lengths = [...mergedLadder(big, links)].map(({ length }) => length)
      expect(lengths.toSorted((a, b) => b - a)).toEqual(lengths)
      const { summary, title } = renderMergedCheckRun(big, links)
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
      expect(title.length).toBeLessThanOrEqual(255)
    }
  )

  test('say how many jobs they leave out', () => {
    expect(renderMerged(largest('界'), { links })).toMatch(/and \d+ more jobs in merged\.json/)
  })
})

describe('text from artifacts', () => {
  const hostile = [
    '<img src=x onerror=1>',
    '[x](javascript:alert(1))',
    '@acme/team',
    'a|b',
    '--> <!-- flamegate:v1 key=x',
    'a\n\n# heading',
    '`` ` ``',
    '##[error]x',
    '\u202eevil'
  ]

  test.each(hostile)('is inert in every place: %j', (text) => {
    const report = aReport({
      summary: text,
      verdict: { level: 'warning', complete: true, gates: someGates() },
      bench_deltas: [aBenchEntry({ name: text, unit: text })],
      cpu_regressions: [aFunctionEntry({ name: text, package: text, metric: text })]
    })
    const view = mergedOf({
      reports: [{ key: text, report, url: `https://evil.example/${text}` }],
      lost: [{ key: `${text}2`, because: text }],
      version
    })
    for (const markdown of [renderMerged(view, { links }), mergedMarkdown(view, links)]) {
      const plain = markdown.replace(/(`+)(?:(?!\1).)*\1/g, 'CODE').replaceAll('<br>', ' ')
      expect(plain.replace(/<\/?sub>/g, '')).not.toMatch(
        /<[a-z!]|(?<!\\)\]\(javascript|@acme|\u202e/i
      )
      expect(markdown).not.toContain('##[')
      expect(markdown).not.toContain('evil.example/')
      expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1)
      const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
      expect(rows).toHaveLength(3)
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    }
    expect(renderMergedCheckRun(view, links).title).not.toMatch(/\n|##\[|\u202e/)
  })
})

describe('merged.json', () => {
  test('is the view', () => {
    expect(JSON.parse(mergedJson(merged))).toEqual(merged)
  })
})
