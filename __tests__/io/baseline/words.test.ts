import { describe, expect, test } from '@jest/globals'
import { baselineName } from '../../../src/io/baseline/words.js'
import { isOfWorkflow, workflowFile } from '../../../src/io/github/workflow.js'

describe('the name of a baseline', () => {
  test('has its key, unless that is the default', () => {
    expect(baselineName('default')).toBe('flamegate-baseline')
    expect(baselineName('linux-arm64')).toBe('flamegate-baseline-linux-arm64')
  })
})

describe('a workflow', () => {
  test.each([
    ['acme/shop/.github/workflows/perf.yml@refs/heads/main', '.github/workflows/perf.yml'],
    ['acme/shop/.github/workflows/perf.yml@refs/pull/4/merge', '.github/workflows/perf.yml'],
    ['perf', undefined],
    ['', undefined]
  ])('is read from %j', (ref, file) => {
    expect(workflowFile(ref)).toBe(file)
  })

  test('without a name is not the one that nobody named', () => {
    expect(isOfWorkflow({ path: '.github/workflows/perf.yml', name: '' }, '')).toBe(false)
  })

  test.each([
    ['.github/workflows/perf.yml', 'perf.yml', true],
    ['.github/workflows/perf.yml@main', '.github/workflows/perf.yml', true],
    ['.github/workflows/perf.yml', 'Perf', true],
    ['.github/workflows/perf.yml', 'erf.yml', false],
    ['.github/workflows/perf.yml', '', false],
    ['.github/workflows/other.yml', 'perf.yml', false]
  ])('of the file %s is %j: %s', (path, wanted, expected) => {
    expect(isOfWorkflow({ path, name: 'Perf' }, wanted)).toBe(expected)
  })
})
