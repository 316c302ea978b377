/** The small languages: owners, symbols, patterns, patches, the output of go test. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOfPatch } from '../../src/changes/patch.js'
import { readOutput } from '../../src/collect/output.js'
import { stripAnsi } from '../../src/formats/text.js'
import { readCodeowners } from '../../src/owners/codeowners.js'
import { compileFinder } from '../../src/patterns/find.js'
import { placesIn } from '../../src/places/find.js'
import { modulesOf } from '../../src/places/goMod.js'
import { foldSymbols } from '../../src/symbols/fold.js'
import { originOf } from '../../src/symbols/origin.js'
import { parseSymbol } from '../../src/symbols/parse.js'
import { runtimeGroupOf } from '../../src/symbols/runtimeGroups.js'
import type { CorpusFile } from '../corpus.js'
import { promise, type Target } from '../target.js'

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const seedsOf = (...texts: readonly string[]): readonly Uint8Array[] =>
  texts.map((text) => Buffer.from(text))

const owners = `# who owns what
*       @acme/all
*.go    @gopher # Go
/docs/  docs@example.com
apps/   @a @b
**/logs @c
/build/logs/ @d
\\#x\\ y @e
`

const ownersTarget: Target = {
  id: 'codeowners',
  seeds: seedsOf(owners),
  words: [
    '*',
    '**',
    '/',
    '?',
    '[a-z]',
    '!',
    '#',
    '\\',
    ' ',
    '\n',
    '@a',
    '@a/b',
    'a@b.c',
    '.go',
    '**/**/',
    '*a*a*a*a*a*a',
    '***',
    '\u0000'
  ],
  read: (bytes) => {
    const { ownersOf, diagnostics } = readCodeowners(textOf(bytes), 'CODEOWNERS')
    promise(diagnostics.length <= 5, 'a bounded number of problems')
    for (const path of ['a/b/c.go', 'docs/x', '', `${'a/'.repeat(50)}${'a'.repeat(50)}`])
      ownersOf(path)
  }
}

const placeOf = placesIn(
  {
    files: ['main.go', 'a/b.go', 'vendor/x/y.go'],
    modules: [{ path: 'example.com/m', folder: '' }],
    roots: ['/home/runner/work/m/m', 'D:\\a']
  },
  [{ from: '/bazel/', to: '' }]
)

const symbolsTarget = (root: string): Target => ({
  id: 'symbols',
  seeds: readFileSync(join(root, 'fixtures/symbols/linked.tsv'), 'utf8')
    .split('\n')
    .filter((_, index) => index % 20 === 0)
    .map((line) => Buffer.from(line.split('\t')[0] ?? '')),
  words: [
    '.',
    '/',
    '(*',
    ')',
    '[...]',
    '[go.shape.int]',
    '.func1',
    '-fm',
    '-range1',
    '.deferwrap1',
    'gowrap2',
    '%2e',
    '%',
    'init.0',
    'glob..',
    '_cgo_',
    'type:.eq.',
    '·',
    '{',
    '}',
    ';'
  ],
  read: (bytes) => {
    const symbol = textOf(bytes)
    parseSymbol(symbol)
    originOf(symbol)
    runtimeGroupOf(symbol)
    const folded = foldSymbols([symbol, `${symbol}.func1`, symbol.split('.func')[0] ?? ''])
    promise(
      [...folded].every(([from, to]) => from !== to),
      'names of symbols that have another one'
    )
    placeOf({ file: symbol, package: symbol })
  }
})

const patternsTarget: Target = {
  id: 'patterns',
  seeds: seedsOf('^runtime\\..*', '(a|b)*c', '\\p{L}+[^\\d]x?', '(?i:foo){2,5}$'),
  words: [
    '(',
    ')',
    '[',
    ']',
    '{1000}',
    '{,5}',
    '*',
    '+',
    '?',
    '|',
    '^',
    '$',
    '.',
    '\\',
    '\\d',
    '\\pL',
    '[[:alpha:]]',
    '(?i)',
    '(?P<n>',
    '.*.*',
    '\\Q',
    '\\E',
    '\\x{10ffff}'
  ],
  read: (bytes) => {
    const find = compileFinder(textOf(bytes))
    if ('refused' in find) return
    find(`${'a'.repeat(2000)}!`, { steps: 200_000 })
  }
}

const patchTarget: Target = {
  id: 'patch',
  seeds: seedsOf(
    '@@ -10,6 +12,8 @@ func (e *Engine) apply() {\n \tx := 1\n+\ty := 2\n-\tz := 3\n }\n@@ -1 +1 @@\n+a\n\\ No newline at end of file\n'
  ),
  words: ['@@ -1,2 +3,4 @@', ' func f() {', '\n+', '\n-', '\n ', '}', '@@', '+999999999', '\r'],
  read: (bytes) => {
    const { base, head } = linesOfPatch(textOf(bytes))
    for (const { first, last } of [...base, ...head]) {
      promise(first >= 0 && last >= first, 'ranges of lines')
    }
  }
}

const goModTarget: Target = {
  id: 'go-mod',
  seeds: seedsOf(
    'module example.com/m\n\ngo 1.26\n\nreplace (\n\texample.com/a => ./a // why\n\texample.com/b v1.0.0 => ../b v1.1.0\n)\n'
  ),
  words: [
    'module ',
    'replace ',
    '=>',
    '(',
    ')',
    './',
    '../',
    '//',
    '"',
    '`',
    '\n',
    '\t',
    '/*',
    '*/'
  ],
  read: (bytes) => {
    const modules = modulesOf(textOf(bytes), 'tools')
    promise(!modules.some(({ folder }) => folder.startsWith('..')), 'folders of the repository')
  }
}

const goTestTarget = (corpus: readonly CorpusFile[]): Target => ({
  id: 'go-test-output',
  seeds: corpus.filter(({ format }) => format === 'gobench').map(({ bytes }) => bytes),
  words: [
    'BenchmarkX',
    '-8',
    '\t',
    ' 1\t2 ns/op\n',
    'cpu: x\n',
    '--- FAIL',
    'ok \n',
    '\r\n',
    'NaN',
    '\u0000'
  ],
  read: (bytes) => {
    const { text } = readOutput(textOf(bytes))
    stripAnsi(text)
  }
})

export const textTargets = (root: string, corpus: readonly CorpusFile[]): readonly Target[] => [
  ownersTarget,
  symbolsTarget(root),
  patternsTarget,
  patchTarget,
  goModTarget,
  goTestTarget(corpus)
]
