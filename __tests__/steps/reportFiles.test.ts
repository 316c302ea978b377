import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/schema.js'
import type { PageTree } from '../../src/model/page.js'
import type { Pictures } from '../../src/model/pictures.js'
import { reportFiles } from '../../src/steps/reportFiles.js'
import { aReport } from '../helpers/report.js'

const tree: PageTree = {
  workload: 'shop',
  metric: 'cpu',
  unit: 'nanoseconds',
  counts: true,
  nodes: 1,
  parents: '',
  functions: '',
  base: '',
  head: '',
  cut: 0,
  findings: []
}

const picturesOf = (trees: readonly PageTree[]): Pictures => ({
  flames: { page_version: 1, base_label: 'base', head_label: 'head', functions: [], trees },
  samples: new Map(),
  geomeans: [],
  packages: [],
  paths: []
})

const pageOf = (trees: readonly PageTree[]) => {
  const said: string[] = []
  const files = reportFiles(
    { report: aReport(), trees: [], pictures: picturesOf(trees), views: undefined },
    defaultConfig,
    {
      pageAssets: () => ({ script: '', style: '' }),
      err: (text) => {
        said.push(text)
      }
    }
  )
  const page = files.find(({ fileName }) => fileName === 'report.html')
  return { text: String(page?.content), said: said.join('') }
}

describe('report.html among the files of a report', () => {
  test('has its flame graph', () => {
    const { text, said } = pageOf([tree])
    expect(text).toContain('"workload":"shop"')
    expect(said).toBe('')
  })

  test('goes without it when it would be too long to be opened, which page and log say', () => {
    const { text, said } = pageOf([{ ...tree, base: 'A'.repeat(17 * 1024 * 1024) }])
    expect(text.length).toBeLessThan(1024 * 1024)
    expect(text).toContain('<h1')
    expect(text).toMatch(/<h2[^>]*>Flame graph.*?<p>Left out: with it this page would be too long/s)
    expect(said).toContain('report.html without flame graph')
  })
})

describe('report.speedscope.json among the files of a report', () => {
  test('is not written where no input has stacks, and that is said', () => {
    const said: string[] = []
    const files = reportFiles(
      { report: aReport(), trees: [], pictures: picturesOf([]), views: undefined },
      { ...defaultConfig, outputs: ['text', 'speedscope'] },
      { pageAssets: () => ({ script: '', style: '' }), err: (text) => void said.push(text) }
    )
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'report.json',
      'report.md',
      'report.txt',
      'report.html'
    ])
    expect(said).toEqual([
      'no report.speedscope.json: expected profiles with stacks on one side at least, found only lists of functions or benchmarks\n'
    ])
  })
})
