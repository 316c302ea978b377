import { describe, expect, test } from '@jest/globals'
import { readActionInputs } from '../../src/config/actionInputs.js'
import { linesOf } from './failure.js'

const errors = (raw: Readonly<Record<string, string>>) => linesOf(() => readActionInputs(raw))

describe('the inputs of the action', () => {
  test('are sorted into its own, settings of the judgement and settings of the collection', () => {
    const sorted = readActionInputs({
      mode: 'collect-and-compare',
      base: 'v1.2.0',
      rounds: '5',
      'fail-on': 'never',
      packages: ''
    })
    expect(sorted.inputs).toMatchObject({ mode: 'collect-and-compare', base: 'v1.2.0' })
    expect(sorted.flags).toEqual({ 'fail-on': 'never' })
    expect(sorted.collect).toEqual({ rounds: '5' })
  })

  test('about collection are refused where nothing is collected', () => {
    const lines = errors({ base: 'main', packages: './codec', path: 'data' })
    expect(lines).toEqual([
      expect.stringMatching(/input base: expected none with mode: compare.*set mode to collect/),
      expect.stringMatching(/input packages: expected none with mode: compare/)
    ])
  })

  test.each(['collect', 'collect-and-compare'])(
    'about measurements of others are refused in mode %s',
    (mode) => {
      expect(errors({ mode, 'base-path': 'x', artifacts: 'y' })).toHaveLength(2)
      expect(errors({ mode, path: 'x' })[0]).toContain('takes its own measurements')
    }
  )

  test('about measurements are refused where the report of another run is published', () => {
    const lines = errors({ mode: 'publish', artifacts: 'x', rounds: '3', 'analysis-path': '/y' })
    expect(lines).toHaveLength(3)
    expect(lines.join()).toContain('this mode reads the report of the run that started this one')
    expect(errors({ 'report-workflow': 'measure.yml' })[0]).toContain('set mode to publish')
    const { inputs } = readActionInputs({ mode: 'publish', baseline: 'artifact' })
    expect(inputs).toMatchObject({ mode: 'publish', baseline: 'artifact' })
  })

  test('say where base comes from, also of a collection, which measures none then', () => {
    const ofCollection = (baseline: string, more = {}) =>
      errors({ mode: 'collect-and-compare', baseline, ...more })
    expect(readActionInputs({ mode: 'collect', baseline: 'artifact' }).inputs.baseline).toBe(
      'artifact'
    )
    expect(readActionInputs({ mode: 'collect-and-compare', 'baseline-workflow': 'x' })).toBeTruthy()
    expect(errors({ mode: 'collect', 'baseline-workflow': 'x' })).toHaveLength(1)
    expect(ofCollection('none', { base: 'main' })[0]).toContain('with baseline: none, found one')
  })

  test('of a recording say what to measure, or where it was measured', () => {
    const mode = 'record'
    expect(readActionInputs({ mode, packages: './...', rounds: '3' }).collect).toEqual({
      packages: './...',
      rounds: '3'
    })
    expect(errors({ mode, artifacts: 'x', rounds: '3' })[0]).toContain('with artifacts, found one')
    expect(errors({ mode, 'base-path': 'x', base: 'main' })).toHaveLength(2)
    expect(errors({ mode, baseline: 'none' })).toHaveLength(1)
  })

  test('about measurements are refused where reports are merged', () => {
    const lines = errors({ mode: 'merge', path: 'x', bench: 'y', 'expect-reports': 'linux' })
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('reads the reports of other jobs')
  })

  test('about merging are refused everywhere else', () => {
    expect(errors({ 'expect-reports': 'linux' })[0]).toContain('set mode to merge or publish')
  })

  test.each([
    ['.github\\perf.yml', '.github/perf.yml'],
    ['./.github/perf.yml', '.github/perf.yml'],
    ['.\\.\\perf.yml', 'perf.yml'],
    ['.github/perf.yml', '.github/perf.yml']
  ])('name the settings file as the repository does: %s', (config, path) => {
    expect(readActionInputs({ config }).inputs.config).toBe(path)
  })

  test('list the reports that are expected', () => {
    const { inputs } = readActionInputs({ mode: 'merge', 'expect-reports': ' linux\n\nmac, x ' })
    expect(inputs['expect-reports']).toEqual(['linux', 'mac', 'x'])
  })

  test('switch the check run on by nothing but true', () => {
    expect(readActionInputs({}).inputs.check).toBe(false)
    expect(readActionInputs({ check: 'true' }).inputs.check).toBe(true)
    expect(errors({ check: 'yes' })[0]).toContain('expected one of true, false, found "yes"')
    expect(errors({ 'check-name': 'a\nb' })[0]).toContain('a line of up to 100 characters')
  })

  test.each(['-o/tmp/x', '--upload-pack=x', 'a b', 'a\nb'])(
    'take no revision that git could read as something else: %j',
    (head) => {
      expect(errors({ mode: 'collect', head })[0]).toContain('expected a branch, tag or commit')
    }
  )

  test('name the near miss of a mode', () => {
    expect(errors({ mode: 'colect' })[0]).toContain('did you mean "collect"?')
  })
})
