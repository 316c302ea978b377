/** action.yml says the same as the code: every input and output, with its description, and no default of its own. */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { actionSchema, inputNames } from '../src/config/actionInputs.js'
import { describeCollectKey } from '../src/config/collectFlags.js'
import { listFields } from '../src/config/fields.js'
import { collectKeys, flagKeys } from '../src/config/flagKeys.js'
import { outputDescriptions } from '../src/steps/outputs.js'

const path = fileURLToPath(new URL('../action.yml', import.meta.url))

/** A setting as an input: with its values, where the words do not name them, and what counts without it. */
const settingWords = (name: string): string | undefined => {
  const field = listFields().find(({ path }) => path.join('.') === name)
  if (field === undefined) return undefined
  const { description, value, default: preset } = field
  const values = value.startsWith('`') && !description.includes('`') ? `: ${value}` : ''
  const otherwise = preset === undefined ? '' : `, else ${preset.replaceAll('`', '')}`
  return `${description}${values} (default: as the settings file says${otherwise})`
}

const descriptionOf = (name: string): string => {
  const own = (actionSchema.shape as Record<string, { description?: string }>)[name]
  const collected = collectKeys.find((key) => key === name)
  const described = collected === undefined ? settingWords(name) : describeCollectKey(collected)
  return own?.description ?? described ?? ''
}

/** What the runner fills in: the token of the job. */
const jobToken = ['$', '{{ github.token }}'].join('')

const inputs = Object.fromEntries(
  inputNames.map((name) => [
    name,
    {
      description: descriptionOf(name),
      required: false,
      // The runner passes a default as if somebody had typed it, so it would beat the settings file.
      ...(name === 'github-token' ? { default: jobToken } : {})
    }
  ])
)

const outputs = Object.fromEntries(
  Object.entries(outputDescriptions).map(([name, description]) => [name, { description }])
)

const metadata = {
  name: 'flamegate',
  description:
    'Says what a pull request made slower or faster, how sure it is, where, and what to do next',
  author: 'the flamegate contributors',
  branding: { icon: 'activity', color: 'orange' },
  inputs,
  outputs,
  runs: { using: 'node24', main: 'dist/action.js' }
}

const comment = `# Written by UPDATE=1 npm test from src/config and src/steps/outputs.ts; a test keeps it current.
# No input has a default here but the token: what the settings file can say must not be overruled by one.
`

describe('action.yml', () => {
  test('is what the schemas say', () => {
    const current = comment + stringify(metadata, { lineWidth: 110 })
    if (process.env['UPDATE']) writeFileSync(path, current)
    expect(readFileSync(path, 'utf8')).toBe(current)
  })

  test('describes every input and output', () => {
    const { inputs: written, outputs: told } = parse(readFileSync(path, 'utf8'))
    const all = [...Object.values(written), ...Object.values(told)] as { description: string }[]
    expect(all.every(({ description }) => description.length > 10)).toBe(true)
    expect(Object.keys(written)).toEqual([...new Set(inputNames)])
  })

  test('gives no default to anything that the settings file can set', () => {
    const { inputs: written } = parse(readFileSync(path, 'utf8'))
    const settings = [...flagKeys, ...collectKeys]
    expect(settings.filter((key) => 'default' in written[key])).toEqual([])
  })

  test('has no two meanings of one input', () => {
    expect(inputNames).toEqual([...new Set(inputNames)])
  })
})
