/** Files of objectives: in a pull request those of the base commit, and never a reason to stop. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { objectivesOf } from '../../src/steps/objectives.js'
import type { Ports } from '../../src/steps/ports.js'
import { testContext, testLog } from '../helpers/steps.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-objectives-'))
  mkdirSync(join(folder, 'work'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sloth = (endpoint: string) => `
version: prometheus/v1
service: shopd
slos: [{ name: fast, objective: 99.9, labels: { flamegate_endpoint: ${endpoint} } }]
`

type ReadFile = (path: string, ref: string) => Promise<string | undefined>

const objectives = async (readFile: ReadFile, isPull = true) => {
  const { log, said } = testLog()
  const pull = {
    ...{ number: 7, headSha: 'head', baseSha: 'base', baseRef: 'main' },
    ...{ isFork: false, writable: 'yes' as never }
  }
  const context = { ...testContext(folder), ...(isPull ? { pull } : {}) }
  const openGitHub = (async () => ({ readFile })) as unknown as Ports['openGitHub']
  const source = { path: 'c.yml', isDefaultPath: true, context, log, openGitHub }
  return { ...(await objectivesOf(['slo.yml'], source)), said }
}

describe('objectives of files', () => {
  test('are those of the base commit in a pull request, whatever its head has', async () => {
    writeFileSync(join(folder, 'work', 'slo.yml'), sloth('GET /head'))
    const asked: string[] = []
    const { objectives: found } = await objectives(async (path, ref) => {
      asked.push(`${path}@${ref}`)
      return sloth('GET /base')
    })
    expect(asked).toEqual(['slo.yml@base'])
    expect(found.map(({ endpoint }) => endpoint)).toEqual(['GET /base'])
  })

  test('are those of the checkout elsewhere', async () => {
    writeFileSync(join(folder, 'work', 'slo.yml'), sloth('GET /here'))
    const { objectives: found } = await objectives(
      () => Promise.reject(new Error('not asked')),
      false
    )
    expect(found.map(({ endpoint }) => endpoint)).toEqual(['GET /here'])
  })

  test('are none, with one notice, where they cannot be read', async () => {
    const { objectives: found, said } = await objectives(() => Promise.reject(new Error('403')))
    expect(found).toEqual([])
    expect(said.notice).toMatchObject([{ message: '403. No endpoint has an objective.' }])
  })

  test('that are not there are said in the report', async () => {
    const { diagnostics } = await objectives(async () => undefined)
    expect(diagnostics).toMatchObject([{ code: 'objectives/missing', at: { file: 'slo.yml' } }])
  })
})
