/** Reports in which an input wrote whatever it could, and the texts that it may have written. */
import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { anyText } from '../helpers/anyText.js'
import {
  aBenchEntry,
  aComparison,
  aFunctionEntry,
  aNotJudgedBenchmark,
  aNotJudgedFunction,
  anInput,
  aRecommendation,
  aReport,
  someGates
} from '../helpers/report.js'

/** A report that has the string wherever text of an input can be. */
export const infected = (s: string): Report => {
  const row = aBenchEntry({
    name: s,
    package: s,
    workload: s,
    unit: s,
    verdict: 'not_judged',
    touch: { kind: 'called_by_touched', functions: [s], because: s },
    causes: [{ id: 'f', name: s, share_pct: 80, runtime: false, touch: 'touched' }],
    because: s
  })
  const known = aBenchEntry({ id: 'b-2', name: s, package: 'other', workload: s })
  const entry = aFunctionEntry({
    name: s,
    package: s,
    workload: s,
    location: { file: s, line: 1 },
    parts: [s, `${s}.func1`, `${s}2`].map((name) => ({ name, flat_base: 1, flat_head: null })),
    churn: [
      { kind: 'renamed', from: s, alike: ['callers'] },
      { kind: 'outlined', functions: [s, s, s], alike: ['callers'] },
      { kind: 'moved', from_file: s },
      { kind: 'new', perhaps: { name: s, as: 'part' } }
    ],
    touch: { kind: 'calls_touched', functions: [s, s], because: s },
    quadrant: { id: 'moved-in', shift: 'structural', functions: [s, s], how: 'called-more' },
    because: s
  })
  return aReport({
    context: { base: { label: s }, head: { label: s } },
    summary: s,
    advice: { model: s, measured_summary: s, dropped: [s] },
    inputs: [
      anInput({ path: s, workload: s, format: s, paired_with: [s], because: s }),
      anInput({ path: s, status: 'damaged', because: s }),
      anInput({ path: s, status: 'superseded', superseded_by: s })
    ],
    comparisons: [
      aComparison({ workload: s, metric: s, unit: s }),
      aComparison({ workload: `${s}2`, metric: s, status: 'refused', because: s }),
      aComparison({ kind: 'benchmarks', workload: s, metric: '', unit: '' })
    ],
    rating_basis: { cpu: s, memory: s, overall: s },
    verdict: {
      level: 'hard_fail',
      complete: false,
      gates: someGates({ regression: { status: 'failed', because: s, findings: ['f-over'] } })
    },
    cpu_regressions: [entry],
    churn: (['renamed', 'moved', 'inlined', 'outlined'] as const).map((kind) => ({
      ...{ id: 'c', name: s, package: s, workload: s, metric: s, share_base: 1, share_head: null },
      ...{ kind, from: s, from_file: s, functions: [s, s, s] }
    })),
    change: { source: 'git', files: 1, complete: true, obstacles: [s] },
    runtime_groups: [
      {
        ...{ group: s, workload: s, metric: s, unit: s, functions: [s, s] },
        ...{ flat_base: 1, flat_head: 2, share_base: 1, share_head: 2 },
        ...{ decided_by: 'share', decided_pp: 1, ci_pp: { lo: 0.5, hi: 1.5 } }
      }
    ],
    removed_hotspots: [aFunctionEntry({ name: s, metric: s, unit: s, class: 'removed-hotspot' })],
    bench_deltas: [row, known, aBenchEntry({ id: 'b-3', name: s, verdict: 'unchanged' })],
    not_judged: [
      aNotJudgedBenchmark({ ...row, evidence: { kind: 'refused', cause: 'not-testable', why: s } }),
      aNotJudgedFunction({ name: s, package: s, metric: s, because: s })
    ],
    share_shifts: [entry],
    other_deltas: [
      aFunctionEntry({ name: s, metric: s, evidence: { kind: 'too-few', of: s, need: 2, have: 1 } })
    ],
    over_limits: [aFunctionEntry({ id: 'f-over', name: s, package: s })],
    ignored: [
      { ...aFunctionEntry({ name: s, package: s, because: s }), kind: 'function', reason: s },
      {
        ...{ kind: 'benchmark', id: 'b-4', name: s, package: s, workload: s, unit: s },
        ...{ would_be: 'regression', reason: s, because: s }
      }
    ],
    recommendations: [
      { id: 'model-1', text: s, source: 'model' },
      aRecommendation({ text: s, command: s }),
      aRecommendation({ text: `look at \`${s}\`` })
    ],
    diagnostics: [
      { id: 'd', severity: 'error', code: s, message: s, at: { file: s, line: 1 }, hint: s }
    ]
  })
}

export const names: readonly (readonly [string, string])[] = [
  ['a pipe', 'a|b'],
  ['an escaped pipe', 'a\\|b\\'],
  ['backticks', '`a``b```c'],
  ['one backtick', '`'],
  ['an unpaired backtick between pipes', '|`|'],
  ['closing tags', '</details></summary></sub>'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- flamegate:v1 -->'],
  ['an image', '![x](https://example.com/x.png)'],
  ['a link', '[x](javascript:alert(1))'],
  ['a bare link', 'see https://example.com and www.example.com'],
  ['a team', 'cc @org/team and (@user)'],
  ['an e-mail address', 'a@example.com'],
  ['issues', 'fixes #12, GH-34, org/repo#56'],
  ['a commit', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['bidirectional controls', 'a\u202eb\u2066c'],
  ['zero-width characters', 'a\u200bb\u200dc\ufeff'],
  ['terminal sequences', '\u001b[31mred\u001b]0;title\u0007\u009b2J'],
  ['a terminal link', '\u001b]8;;https://example.com\u001b\\x\u009d8;;\u009c'],
  ['an overwritten line', 'a\rb\u0008\u007f\u0000'],
  ['outputs of a step', 'x\nverdict=pass\nverdict<<E\npass\nE\n\rrating-cpu=10'],
  ['newlines', 'a\n\n# b\r\n- c\u2028d'],
  ['a workflow command', '::error::x'],
  ['a workflow command behind a colon', ':::error::x'],
  ['a workflow command behind white space', ' \n ::set-output name=a::b'],
  ['an old workflow command', 'x ##[error]y'],
  ['a heading', '# a'],
  ['a list', '- a'],
  ['a number', '1. a'],
  ['a rule', '---'],
  ['a fence', '```\n~~~'],
  ['emphasis', '**a** _b_ ~~c~~ *'],
  ['an entity', '&lt;script&gt; &#64;user'],
  ['an emoji code', ':tada: a:b:c'],
  ['formulas', '$a$ $`b`$'],
  ['an alert', '> [!CAUTION]'],
  ['nothing', ''],
  ['white space', ' \t '],
  ['a lone surrogate', 'a\ud800b'],
  ['an endless name', 'x'.repeat(100_000)],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['the end of data, comment and script', ']]>--></script></style></textarea>'],
  ['a fold', '<details open><summary>x'],
  ['commands that mute the log', '::stop-commands::x\n::add-mask::pass'],
  ['an old command that masks', 'x##[add-mask]pass'],
  ['a line feed of the runner', 'a%0A::error::x%0D%25'],
  ['text of a shell', '$(id) `id` ; rm -rf ~ && $HOME %PATH%'],
  ['an expression of GitHub', `a$\{{ github.token }}`],
  ['a formula of a spreadsheet', "=cmd|' /C calc'!A0"],
  ['an option', '--output=x'],
  ['a separator of lines and paragraphs', 'a\u2028::error::b\u2029c'],
  ['emoji of several characters', '\u{1f469}\u{1f3fd}\u200d\u{1f4bb} \u{1f3f4}\u{e0067}\u{e007f}'],
  ['letters that look like others', 'pa\u0455\u0455 \uff20org/team \uff03\uff11'],
  ['marks upon marks', `a${'\u0301'.repeat(300)}`]
]

/** Any text, made of what has a meaning somewhere. */
export const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(...names.map(([, name]) => name.slice(0, 60))),
    fc.constantFrom(
      '`',
      '``',
      '|',
      '\\',
      '<',
      '>',
      '&',
      '@',
      '#',
      '[',
      ']',
      '(',
      ')',
      ':',
      ' ',
      '\n',
      '$',
      '_',
      '*'
    ),
    anyText({ maxLength: 4 }),
    fc.constantFrom('a', '1', 'x1', 'details', 'br')
  ),
  { maxLength: 12 }
)
