import { describe, expect, test } from '@jest/globals'
import { declarationsIn } from '../../src/attribution/declarations.js'
import { effectOf } from '../../src/attribution/files.js'
import type { ChangedFile, FileLines, LineRange } from '../../src/model/change.js'

const lines = (...inside: readonly string[]): FileLines => ({
  head: inside.map((one, index): LineRange => ({ first: index + 1, last: index + 1, inside: one })),
  base: []
})

const aFile = (path: string, over: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'modified',
  lines: lines('func F() {'),
  ...over
})

describe('a changed file', () => {
  test.each([
    'README.md',
    'svc/README.md',
    'CHANGELOG.md',
    'LICENSE',
    'docs/guide/start.md',
    '.gitignore',
    '.github/ISSUE_TEMPLATE/bug.yml',
    '.github/dependabot.yml',
    'CODEOWNERS'
  ])('%s affects nothing that runs', (path) => {
    expect(effectOf(aFile(path))).toEqual({ kind: 'nothing' })
    expect(effectOf(aFile(path, { lines: 'unknown' }))).toEqual({ kind: 'nothing' })
  })

  test.each(['a/b.go', 'main.go', 'a/b_test.go', '_x/a.go'])('%s has Go functions', (path) => {
    expect(effectOf(aFile(path))).toEqual({ kind: 'functions' })
  })

  test.each([
    ['go.mod', 'says which modules and which Go'],
    ['svc/go.sum', 'says which modules'],
    ['go.work', 'says which modules'],
    ['vendor/example.com/x/x.go', 'is code of a dependency'],
    ['a/testdata/in.json', 'is test data'],
    ['a/testdata/README.md', 'is test data'],
    ['a/testdata/x.go', 'is test data'],
    ['.github/workflows/perf.yml', 'may say how to build'],
    ['.github/actions/build/action.yml', 'may say how to build'],
    ['Makefile', 'may say how to build'],
    ['build/rules.mk', 'may say how to build'],
    ['cmd/shop/default.pgo', 'says what the compiler optimises'],
    ['a/table.json', 'may be embedded'],
    ['a/page.md', 'may be embedded'],
    ['a/fast_amd64.s', 'may be embedded, built or read'],
    ['a/c.h', 'may be embedded, built or read'],
    ['.envrc', 'may be embedded, built or read'],
    ['schema.proto', 'may be embedded, built or read']
  ])('%s can affect anything: it %s', (path, because) => {
    expect(effectOf(aFile(path))).toMatchObject({
      kind: 'anything',
      because: expect.stringContaining(because)
    })
  })

  test('of Go can affect anything where its lines are not known, or its name is another', () => {
    expect(effectOf(aFile('a/b.go', { lines: 'unknown' })).kind).toBe('anything')
    const renamed = aFile('a/b.go', { status: 'renamed', previousPath: 'a/c.go' })
    expect(effectOf(renamed).kind).toBe('anything')
    const unembedded = aFile('LICENSE', { status: 'renamed', previousPath: 'a/data.txt' })
    expect(effectOf(unembedded).kind).toBe('anything')
    const moved = aFile('docs/README.md', { status: 'renamed', previousPath: 'README.md' })
    expect(effectOf(moved).kind).toBe('nothing')
  })
})

const obstaclesOf = (path: string, ...inside: readonly string[]) =>
  declarationsIn({
    files: [aFile(path, { lines: lines(...inside) })],
    isComplete: true,
    source: 'git'
  }).obstacles

describe('a changed declaration', () => {
  test.each([
    ['func F() {'],
    ['func (e *Engine) apply(rules []Rule) int {'],
    ['func Map[K comparable](in []K) {']
  ])('%s is a function that profiles can be asked about', (declaration) => {
    expect(obstaclesOf('a/b.go', declaration)).toEqual([])
  })

  test.each([
    ['package a'],
    ['import ('],
    ['const limit = 4'],
    ['var table = []int{'],
    ['type T struct {'],
    ['func init() {'],
    ['']
  ])('%j reaches further than calls tell', (declaration) => {
    expect(obstaclesOf('a/b.go', declaration)).toHaveLength(1)
  })

  test('of a test is run by no benchmark, unless it is the one that runs first', () => {
    const tests = ['func TestF(t *testing.T) {', 'func FuzzF(', 'func ExampleF() {']
    const change = { isComplete: true, source: 'git' } as const
    const of = (path: string, ...inside: readonly string[]) =>
      declarationsIn({ ...change, files: [aFile(path, { lines: lines(...inside) })] })
    expect(of('a/b_test.go', ...tests)).toEqual({ functions: [], obstacles: [] })
    expect(of('a/b.go', 'func TestF() {').functions).toHaveLength(1)
    expect(of('a/b_test.go', 'func BenchmarkF(b *testing.B) {').functions).toHaveLength(1)
    expect(of('a/b_test.go', 'func TestMain(m *testing.M) {').obstacles).toHaveLength(1)
  })
})

test('a change that is not all known can affect anything', () => {
  const readme = aFile('README.md')
  const of = (files: readonly ChangedFile[], isComplete: boolean) =>
    declarationsIn({ files, isComplete, source: 'github' }).obstacles
  expect(of([readme], false)).toEqual(['not all of the change is known'])
  expect(of([readme], true)).toEqual([])
  // It may have been asked for too early.
  expect(of([], true)).toEqual(['not all of the change is known'])
})
