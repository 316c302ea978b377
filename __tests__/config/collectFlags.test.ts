import { describe, expect, test } from '@jest/globals'
import { describeCollectKey, typedCollectFlags } from '../../src/config/collectFlags.js'
import { collectKeys } from '../../src/config/flagKeys.js'
import { asInput, resolveConfig } from '../../src/config/layers.js'
import { defaultConfig } from '../../src/config/schema.js'
import { linesOf } from './failure.js'

const path = '.github/flamegate.yml'
const file = (text: string) => ({ path, text })

describe('the settings of collect as flags', () => {
  test('are typed as what they mean', () => {
    const typed = typedCollectFlags({ rounds: ' 20 ', profile: 'cpu, mem', benchtime: '10x' })
    expect(typed).toEqual({ rounds: 20, profile: ['cpu', 'mem'], benchtime: '10x' })
    expect(typedCollectFlags({ profile: 'none' })).toEqual({ profile: [] })
    expect(typedCollectFlags({ rounds: '', packages: undefined })).toEqual({})
  })

  test('win over the file, which wins over the defaults', () => {
    const { config, origins } = resolveConfig({
      file: file('collect: { rounds: 3, bench: Encode }'),
      collect: { rounds: '7' }
    })
    expect(config.collect).toEqual({ ...defaultConfig.collect, rounds: 7, bench: 'Encode' })
    expect(origins.get('collect.rounds')).toEqual({ kind: 'flag', flag: '--rounds' })
    expect(origins.get('collect.bench')).toMatchObject({ kind: 'file' })
  })

  test('leave the file alone where none is given', () => {
    const { config } = resolveConfig({ file: file('collect: { rounds: 3 }'), collect: {} })
    expect(config.collect.rounds).toBe(3)
  })

  test('are errors under the name that they were typed under', () => {
    const collect = { rounds: 'many', profile: 'cpu,gpu', benchtime: 'long' }
    const lines = linesOf(() => resolveConfig({ collect, spell: asInput })).join('\n')
    expect(lines).toContain('input rounds: expected a number, found "many"')
    expect(lines).toContain('input profile: expected one of cpu, mem, found "gpu"')
    expect(lines).toContain('input benchtime: expected a duration such as 100ms')
    expect(linesOf(() => resolveConfig({ collect: { rounds: '0' } }))[0]).toMatch(/^--rounds: /)
  })

  test('do not hide a section of the file that is no mapping', () => {
    const lines = linesOf(() =>
      resolveConfig({ file: file('collect: 5'), collect: { rounds: '7' } })
    )
    expect(lines).toEqual([expect.stringContaining('collect: expected a mapping, found 5')])
  })

  test('are all of its settings, in its order', () => {
    expect(collectKeys).toEqual(Object.keys(defaultConfig.collect))
  })

  test('are described with their defaults', () => {
    for (const key of collectKeys)
      expect(describeCollectKey(key)).toMatch(/\(collection; default: .+\)$/)
    expect(describeCollectKey('profile')).toContain('default: cpu, mem')
    expect(describeCollectKey('tags')).toContain('default: none')
  })
})
