import { describe, expect, test } from '@jest/globals'
import { affectedPackages } from '../../src/collect/affected.js'
import type { GoPackage } from '../../src/collect/goList.js'

const empty = {
  ForTest: '',
  Module: { Path: 'm' },
  Deps: [],
  TestGoFiles: [],
  XTestGoFiles: [],
  InvalidGoFiles: [],
  EmbedFiles: [],
  TestEmbedFiles: [],
  XTestEmbedFiles: []
}

/** A package and the test binary that is made of it. */
const pack = (
  folder: string,
  deps: readonly string[],
  more: Partial<GoPackage> = {}
): GoPackage[] => {
  const name = folder === '' ? 'm' : `m/${folder}`
  const Dir = folder === '' ? '/w' : `/w/${folder}`
  const Deps = [...deps, 'fmt']
  return [
    { ...empty, ImportPath: name, Dir, Deps, ...more },
    { ...empty, ImportPath: `${name}.test`, Dir, Deps: [...Deps, `${name} [${name}.test]`] }
  ]
}

/** `api` uses `store`, whose test uses `fake`; `text` stands alone; the top embeds a page. */
const packages = [
  ...pack('', [], { EmbedFiles: ['page.md'] }),
  ...pack('api', ['m/store']),
  ...pack('store', []),
  ...pack('store/fake', []),
  ...pack('text', [])
].map((one) =>
  one.ImportPath === 'm/store.test'
    ? { ...one, Deps: [...one.Deps, 'm/store/fake [m/store.test]'] }
    : one
)

const side = { root: '/w', packages }

const affected = (...files: readonly string[]) => {
  const found = affectedPackages(files, [side, side])
  return found === 'all' ? 'all' : [...found].sort()
}

describe('the packages that a change can affect', () => {
  test('are those that have the file, or are built from it', () => {
    expect(affected('store/store.go')).toEqual(['m/api', 'm/store'])
    expect(affected('text/text_test.go')).toEqual(['m/text'])
  })

  test('are those whose tests alone use it', () => {
    expect(affected('store/fake/fake.go')).toEqual(['m/store', 'm/store/fake'])
  })

  test('are those of the nearest package for test data and other files', () => {
    expect(affected('text/testdata/big.md')).toEqual(['m/text'])
    expect(affected('text/table.csv')).toEqual(['m/text'])
  })

  test.each(['go.mod', 'go.sum', 'go.work', 'tools/go.mod', 'vendor/x/x.go'])(
    'are all of them for %s',
    (file) => expect(affected(file)).toBe('all')
  )

  test('are all of them for a file that no package owns', () => {
    const inner = { root: '/w', packages: packages.filter(({ Dir }) => Dir !== '/w') }
    expect(affectedPackages(['Makefile'], [inner])).toBe('all')
  })

  test('are none for prose and for what the Go tool does not look at', () => {
    expect(affected('README.md', 'store/notes.md', '.github/workflows/ci.yml', 'LICENSE')).toEqual(
      []
    )
  })

  test('are those that embed the prose', () => {
    expect(affected('page.md')).toEqual(['m'])
  })

  test('count a package that only one side has', () => {
    const base = { root: '/w', packages: [...packages, ...pack('old', [])] }
    expect(affectedPackages(['old/old.go'], [base, side])).toEqual(new Set(['m/old']))
  })
})
