/** The objectives that docs/spans.md shows are read as it says. */
import { describe, expect, test } from '@jest/globals'
import { readObjectiveFile } from '../src/config/objectiveFile.js'
import { snippetsOf } from './helpers/documents.js'

const files = snippetsOf('docs/spans.md').filter(({ language }) => language.startsWith('yaml '))

describe('the objectives that docs/spans.md shows', () => {
  test.each(files)('are read: $language', ({ text }) => {
    const { objectives, diagnostics } = readObjectiveFile({ path: 'slo.yml', text })
    expect(diagnostics).toEqual([])
    expect(objectives.map(({ endpoint }) => endpoint)).toEqual(['POST /v1/checkout'])
  })

  test('are of both kinds', () => {
    expect(files.map(({ language }) => language)).toEqual(['yaml openslo', 'yaml sloth'])
  })
})
