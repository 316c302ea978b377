/** What lines cost, against `go tool pprof -lines`: every line that costs anything by itself, exactly. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../src/formats/index.js'

interface Question {
  readonly profile: string
  readonly sample_type: string
  readonly answer: string
}

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const read = (path: string) => readFileSync(join(fixtures, path))
const { lines: questions } = JSON.parse(read('oracle/index.json').toString('utf8')) as {
  readonly lines: readonly Question[]
}

/** `flat flat% sum% cum cum%  FUNCTION FILE:LINE (inline)`. */
const row =
  /^\s*(-?\d+)(?:ns|B)?\s+\S+%\s+\S+%\s+-?\d+(?:ns|B)?\s+\S+%\s+(.*:\d+?)(?: \((?:partial-)?inline\))?$/

const answered = (path: string): readonly string[] =>
  read(path)
    .toString('utf8')
    .split('\n')
    .flatMap((text) => {
      const [, flat = '0', what = ''] = row.exec(text) ?? []
      return Number(flat) === 0 ? [] : [`${what} ${flat}`]
    })
    .sort()

const decoded = (path: string, type: string): readonly string[] => {
  const limits = { maxInflatedBytes: 1 << 28, maxRows: 1e6, maxTreeNodes: 5e5 }
  const [profile] = decode({ path, bytes: read(path) }, limits).parsed.profiles
  const column = profile?.columns.findIndex(({ sampleType }) => sampleType.type === type) ?? -1
  const { functions = [], lines = [], flat = [] } = profile?.lines ?? {}
  return functions
    .flatMap((place, index) => {
      const { name, file } = profile?.functions[place] ?? { name: '', file: '' }
      const value = flat[column]?.[index] ?? 0
      return value === 0 ? [] : [`${name} ${file}:${lines[index]} ${value}`]
    })
    .sort()
}

describe('what lines cost', () => {
  test.each(questions)('$profile, $sample_type, is what pprof says', (question) => {
    expect(decoded(question.profile, question.sample_type)).toEqual(answered(question.answer))
  })

  test('is asked of hundreds of lines', () => {
    const all = questions.flatMap(({ answer }) => answered(answer))
    expect(all.length).toBeGreaterThan(500)
  })
})
