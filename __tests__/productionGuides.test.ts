/** Pages with settings: what they show can be copied. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../src/config/layers.js'
import { readObjectiveFile } from '../src/config/objectiveFile.js'

const pages = ['docs/attribution.md', 'docs/energy.md', 'docs/spans.md', 'docs/production.md']

const snippetsOf = (page: string): readonly string[] =>
  [
    ...readFileSync(fileURLToPath(new URL(`../${page}`, import.meta.url)), 'utf8').matchAll(
      /^```yaml\n([\s\S]*?)^```$/gm
    )
  ].map((match) => match[1] ?? '')

describe.each(pages)('%s', (page) => {
  const snippets = snippetsOf(page)

  test('shows settings', () => {
    expect(snippets.length).toBeGreaterThan(0)
  })

  test.each(snippets)('shows settings that are valid: %#', (text) => {
    expect(() => resolveConfig({ file: { path: page, text } })).not.toThrow()
  })
})

describe('the objectives that docs/spans.md shows', () => {
  const text = readFileSync(fileURLToPath(new URL('../docs/spans.md', import.meta.url)), 'utf8')
  const files = [...text.matchAll(/^```yaml (?:openslo|sloth)\n([\s\S]*?)^```$/gm)].map(
    (one) => one[1]
  )

  test.each(files)('are read: %#', (file = '') => {
    const { objectives, diagnostics } = readObjectiveFile({ path: 'slo.yml', text: file })
    expect(diagnostics).toEqual([])
    expect(objectives.map(({ endpoint }) => endpoint)).toEqual(['POST /v1/checkout'])
  })

  test('are of both kinds', () => {
    expect(files).toHaveLength(2)
  })
})
