/** The fixed bounds of docs/limits.md, with the numbers that the code has: `UPDATE=1` writes the table. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { defaultArtifactCaps, reportCaps } from '../src/io/artifacts/caps.js'
import { defaultSearchCaps } from '../src/io/baseline/caps.js'
import { defaultZipLimits } from '../src/io/zip/limits.js'
import { maxMessageBytes } from '../src/model/analysisContract.js'
import { checkRunBudget, maxCheckRunAnnotations } from '../src/outputs/checkRun.js'
import { commentBudget } from '../src/outputs/comment.js'
import { besides } from './fixedBounds/besides.js'

const root = new URL('../', import.meta.url)

/** What a factor of a product of the source is: `1_000`, `2 ** 20`, `MIB`. */
const factor = (text: string): number =>
  text === 'MIB'
    ? 2 ** 20
    : text
        .split(' ** ')
        .map((part) => Number(part.replaceAll('_', '')))
        .reduce((base, power) => base ** power)

const product = (text: string): number =>
  text
    .split(/(?<!\*) \* (?!\*)/)
    .map(factor)
    .reduce((all, one) => all * one)

/** The constants that the page has, by path and name. */
const onPage = new Set<string>()

/** A constant that a module keeps to itself, as it is written. */
const constant = (path: string, name: string): number => {
  onPage.add(`${path} ${name}`)
  const source = readFileSync(new URL(`src/${path}`, root), 'utf8')
  const [, text = ''] = new RegExp(`const ${name} = ([\\w *]+)$`, 'm').exec(source) ?? []
  return product(text)
}

const number = (value: number): string => value.toLocaleString('en-US')
const size = (bytes: number): string =>
  bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes / 2 ** 10} KiB`

const memory = 'what a runner with 7 GB of memory has room for'
const nobody = 'no tool and nobody writes more'
const own = 'flamegate wrote it, and writes no more'
const github = "GitHub's own"

/** What is bounded, by how much, and why nobody can raise it. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'functions times sample types of a profile',
    number(constant('formats/pprof/aggregate.ts', 'MAX_CELLS')),
    memory
  ],
  [
    'frames of all stacks of a speedscope, .cpuprofile or folded file',
    number(constant('formats/stacks/collect.ts', 'MAX_FRAMES')),
    memory
  ],
  [
    'frames that a call tree is exact for',
    number(constant('formats/stacks/grow.ts', 'EXACT_FRAMES')),
    'the rest of it is sums'
  ],
  [
    'JSON: speedscope, .cpuprofile, traces, manifest',
    size(constant('formats/wholeJson.ts', 'MAX_BYTES')),
    memory
  ],
  [
    'objects and lists of JSON, and their nesting',
    `${number(constant('model/parseJson.ts', 'MOST_PARTS'))}, ${constant('model/parseJson.ts', 'DEEPEST')}`,
    memory
  ],
  ['benchstat output', size(constant('formats/benchstatText/bound.ts', 'MOST_BYTES')), memory],
  ['text', size(constant('formats/beginning.ts', 'MOST_BYTES')), memory],
  ['lines of a text', number(constant('formats/text.ts', 'MOST_LINES')), memory],
  [
    'line of benchmark output',
    `${number(constant('formats/gobench/lines.ts', 'LONGEST_LINE'))} characters`,
    nobody
  ],
  [
    'columns of a table of benchstat, and its line',
    `${constant('formats/benchstatText/table.ts', 'MOST_COLUMNS')}, ${number(constant('formats/benchstatText/notes.ts', 'LONGEST_LINE'))} characters`,
    nobody
  ],
  [
    'nesting of settings, of a pattern, of folders in an archive',
    [
      constant('config/yamlFile.ts', 'maxDepth'),
      constant('patterns/syntax.ts', 'MAX_DEPTH'),
      defaultZipLimits.maxDepth
    ].join(', '),
    nobody
  ],
  ['name in an archive', `${number(defaultZipLimits.maxNameBytes)} bytes`, nobody],
  ['settings file', size(constant('config/maxConfigBytes.ts', 'maxConfigBytes')), nobody],
  [
    'glob, and what braces make of it',
    `${number(constant('config/globText.ts', 'LONGEST'))} characters, ${constant('patterns/glob.ts', 'MAX_ALTERNATIVES')} globs`,
    nobody
  ],
  [
    'name that a glob is compared with',
    `${number(constant('policy/glob.ts', 'longestName'))} characters`,
    'what comes later is not looked at'
  ],
  ['CODEOWNERS', `${number(constant('owners/codeowners.ts', 'maxCodeownersBytes'))} bytes`, github],
  [
    'steps of a pattern that drops frames',
    number(constant('formats/pprof/prune.ts', 'MAX_STEPS')),
    'seconds; beyond them no frame is dropped'
  ],
  [
    'name in a table, sentence, name on the page',
    `${constant('outputs/escape.ts', 'longestName')}, ${number(constant('units/visible.ts', 'longestSentence'))}, ${constant('outputs/html/inline.ts', 'longestName')} characters`,
    'report.json has them whole'
  ],
  [
    'artifacts of a run, size of each as stored',
    `${defaultArtifactCaps.maxArtifacts}, ${size(defaultArtifactCaps.maxArtifactBytes)}`,
    memory
  ],
  [
    'stored baseline',
    size(defaultSearchCaps.artifact.maxArtifactBytes),
    'one side of what a run compares'
  ],
  ['jobs of a merged report', number(constant('merge/mergeReports.ts', 'maxJobs')), github],
  [
    'report of another job, views',
    `${size(reportCaps.maxArtifactBytes)}, ${size(constant('io/views.ts', 'maxViewsBytes'))}`,
    own
  ],
  [
    'views of another run, which nobody trusts',
    size(constant('io/reportViews.ts', 'maxUntrustedBytes')),
    memory
  ],
  [
    'comment',
    `${number(commentBudget.chars)} characters and ${number(commentBudget.bytes)} bytes`,
    github
  ],
  ['job summary', `${number(constant('io/jobSummary.ts', 'maxSummaryBytes'))} bytes`, github],
  [
    'check run',
    `${number(checkRunBudget.bytes)} bytes, ${maxCheckRunAnnotations} annotations`,
    github
  ],
  [
    'page',
    `${number(constant('steps/reportFiles.ts', 'maxPageLength'))} characters`,
    'a browser opens it at once; beyond it without its flame graph'
  ],
  ['request to a model, and its answer', `${number(maxMessageBytes)} bytes`, 'a few thousand words']
]

const table = [
  '| what | bound | why it is fixed |',
  '|---|--:|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`)
].join('\n')

test('every fixed bound of docs/limits.md is the one of the code', () => {
  expect(table).not.toContain('NaN')
  const url = new URL('docs/limits.md', root)
  const page = readFileSync(url, 'utf8')
  const made = page.replace(
    /<!-- begin:fixed -->[\s\S]*<!-- end:fixed -->/,
    () => `<!-- begin:fixed -->\n\n${table}\n\n<!-- end:fixed -->`
  )
  if (process.env['UPDATE'] === '1') writeFileSync(url, made)
  else expect(page).toBe(made)
  expect(made).toContain(table)
})

const src = fileURLToPath(new URL('src', root))

/** Constants that are named like a bound, and large: what a table shows, or a message quotes, is small. */
const largeBounds = (): readonly string[] =>
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const declared =
        /^(?:export )?const (\w*(?:max|most|longest)\w*) = ([\d_]\w*(?: \*\*? \w+)*)$/gim
      return [...readFileSync(path, 'utf8').matchAll(declared)]
        .filter(([, , text = '']) => product(text) >= 10_000)
        .map(([, name]) => `${relative(src, path).replaceAll('\\', '/')} ${name}`)
    })

test('every large bound of src is on the page, or has a reason not to be', () => {
  const passedOver = largeBounds().filter((bound) => !onPage.has(bound))
  expect(passedOver.sort()).toEqual(Object.keys(besides).sort())
})
