import { describe, expect, test } from '@jest/globals'
import { aBenchEntry, aFunctionEntry, aReport } from '../../helpers/report.js'
import { attribute, byId, byTag, documentOf, elementsOf, textOf } from './dom.js'
import { pageOf } from './pageParts.js'

const report = aReport({
  cpu_regressions: [aFunctionEntry({ id: 'f-1', name: 'shop.Tier', package: 'shop' })],
  bench_deltas: [aBenchEntry({ id: 'b-1', name: 'Encode-8', verdict: 'improvement' })],
  owners: [
    { owner: '@acme/pricing', worse: ['f-1'], better: [] },
    { owner: '</td><script>', worse: [], better: ['b-1'] },
    { owner: null, worse: ['f-gone'], better: [] }
  ]
})

describe('the owners of what moved', () => {
  const page = documentOf(pageOf(report))
  const section = byId(page, 'owners')
  if (section === undefined) throw new Error('no section')

  test('stand in a table of their own, whatever they are called, with what to look at', () => {
    expect(byTag(section, 'h2').map(textOf)).toEqual(['Owners'])
    const [table] = byTag(section, 'table')
    const rows = byTag(table ?? section, 'tr').map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
        .map(textOf)
    )
    expect(rows).toEqual([
      ['Owner', 'Worse', 'Better'],
      ['@acme/pricing', 'shop.Tier', ''],
      ['</td><script>', '', 'Encode-8 ns/op'],
      ['nobody in CODEOWNERS', 'f-gone', '']
    ])
  })

  test('stand on the page once', () => {
    const captions = byTag(page, 'caption').map(textOf)
    expect(captions.filter((caption) => /owner/i.test(caption))).toHaveLength(1)
  })

  test('link what the page shows', () => {
    const links = byTag(section, 'a').map((link) => attribute(link, 'href'))
    expect(links).toEqual(['#fn=f-1', '#bench-b-1'])
  })

  test('are not spoken of without a CODEOWNERS file', () => {
    expect(byId(documentOf(pageOf({ ...report, owners: [] })), 'packages')).toBeUndefined()
  })
})
