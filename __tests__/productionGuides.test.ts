/** The pages on energy: what they show can be copied. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { resolveConfig } from '../src/config/layers.js'

const pages = ['docs/energy.md']

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
