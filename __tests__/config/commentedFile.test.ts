import { describe, expect, test } from '@jest/globals'
import { commentedConfig } from '../../src/config/commentedFile.js'
import { listFields } from '../../src/config/fields.js'
import { resolveConfig } from '../../src/config/layers.js'
import { defaultConfig } from '../../src/config/schema.js'

const configOf = (text: string) => resolveConfig({ file: { path: 'flamegate.yml', text } })
const uncommented = (text: string): string => text.replace(/^# /gm, '')

describe('the commented settings file', () => {
  test('changes nothing as it is', () => {
    expect(configOf(commentedConfig())).toEqual({ config: defaultConfig, origins: new Map() })
  })

  test('sets everything to its default once all comments are taken away', () => {
    const { config, origins } = configOf(uncommented(commentedConfig()))
    expect(config).toEqual(defaultConfig)
    expect(origins.size).toBeGreaterThan(35)
  })

  test('names every setting there is, with what it means', () => {
    const text = commentedConfig()
    for (const { path, description } of listFields()) {
      expect(text).toContain(path.at(-1))
      expect(text).toContain(description)
    }
  })

  test('sets what it is told to, with the section around it, and nothing else', () => {
    const text = commentedConfig(new Map([['collect.packages', './api ./codec/...']]))
    expect([...configOf(text).origins.keys()]).toEqual(['collect.packages'])
    expect(configOf(text).config.collect.packages).toBe('./api ./codec/...')
    expect(configOf(uncommented(text)).config.collect.rounds).toBe(10)
  })

  test('quotes a value that YAML would read as something else', () => {
    const text = commentedConfig(new Map([['collect.bench', '# no: comment']]))
    expect(configOf(text).config.collect.bench).toBe('# no: comment')
  })
})
