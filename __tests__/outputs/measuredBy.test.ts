import { describe, expect, test } from '@jest/globals'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { ladder } from '../../src/outputs/comment.js'
import { markdown } from '../../src/outputs/markdown.js'
import { mergedLadder } from '../../src/outputs/merged.js'
import { text } from '../../src/outputs/text.js'
import { mergedOf } from '../helpers/merged.js'
import { aMeasuredBy, aReport } from '../helpers/report.js'

const links = { run: 'https://github.com/acme/shop/actions/runs/9000' }
const plain = { colour: 'none' } as const
const published = aReport({ measured_by: aMeasuredBy() })
const title = 'These numbers are the word of untrusted code.'

describe('numbers that another run measured', () => {
  test.each([...ladder(published, { links })].map((rung, index) => [index, rung] as const))(
    'are called so in the comment, also when it is short: rung %i',
    (_, rung) => {
      const note = rung.split('\n\n')[1] ?? ''
      expect(note).toContain(`> **${title}** Code of a fork measured them in [run 500](`)
      expect(note).toContain('(https://github.com/acme/shop/actions/runs/500)')
    }
  )

  test('are called so in a check run, a file and a terminal', () => {
    const { summary } = renderCheckRun(published, { links, findChange: () => undefined })
    expect(summary).toContain(title)
    expect(markdown.render(published, plain)).toContain(title)
    expect(text.render(published, plain).replace(/\s+/g, ' ')).toContain(
      `${title} Code of a fork measured them in run 500: it could make the numbers`
    )
  })

  test('are called so above the rows of several jobs, in every size', () => {
    const measuredBy = aMeasuredBy()
    const reports = [{ key: 'linux', report: published }]
    const merged = mergedOf({ reports, version: '1.2.3', measuredBy })
    expect(merged.measured_by).toEqual(measuredBy)
    for (const rung of mergedLadder(merged, links)) {
      expect(rung.indexOf(title)).toBeLessThan(rung.indexOf('`linux`'))
      expect(rung).toContain(title)
    }
  })

  test('are of the pull request where there is no fork', () => {
    const own = aReport({ measured_by: aMeasuredBy({ fork: false }) })
    expect(markdown.render(own, plain)).toContain('Code of the pull request measured them')
  })

  test('have no link where the address is not a plain one', () => {
    const run = { id: 500, attempt: 1, url: 'https://x/) [click](https://evil' }
    const odd = aReport({ measured_by: aMeasuredBy({ run }) })
    expect(markdown.render(odd, plain)).toContain('measured them in run 500: it')
  })
})

test('numbers of the run itself are called nothing', () => {
  expect(markdown.render(aReport(), plain)).not.toContain(title)
  expect(text.render(aReport(), plain)).not.toContain('untrusted')
})
