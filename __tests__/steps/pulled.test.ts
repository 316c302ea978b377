/** Profiles of production in the action: inputs of the comparison, or one notice. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readActionInputs } from '../../src/config/actionInputs.js'
import { resolveConfig } from '../../src/config/layers.js'
import type { Ports } from '../../src/steps/ports.js'
import { pulledPaths, withPulled } from '../../src/steps/pulled.js'
import { testShell } from '../helpers/shell.js'
import { testContext, testLog } from '../helpers/steps.js'
import { type Answer, type Playing, play } from '../io/production/server.js'

const profile = readFileSync(
  fileURLToPath(new URL('../../fixtures/endpoints/base/api_cpu.pprof', import.meta.url))
)

let folder = ''
let server: Playing | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-pulled-'))
})
afterEach(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const pulled = async (answer: () => Answer) => {
  server = await play(answer)
  const text = `production: { service: shopd, pull: { server: pyroscope, url: '${server.url}' } }\n`
  const { config } = resolveConfig({ file: { path: 'c.yml', text } })
  const { log, said } = testLog()
  const { shell } = testShell(folder)
  const ports: Pick<Ports, 'context' | 'log' | 'shell'> = {
    context: testContext(folder),
    log,
    shell
  }
  return { paths: await pulledPaths(config, ports), said }
}

const { inputs } = readActionInputs({})

describe('profiles of production', () => {
  test('are inputs of both sides', async () => {
    const { paths, said } = await pulled(() => ({ body: profile }))
    expect(paths.map(({ side, label }) => [side, label])).toEqual([
      ['base', 'base'],
      ['head', 'head']
    ])
    expect(said.notice).toEqual([])
    const missing = { paths: [], unfetched: [{ path: 'none' } as never] }
    expect(withPulled(missing, paths, inputs)).toEqual({ paths, unfetched: [] })
  })

  test.each([
    ['refuses', { status: 403 }],
    ['breaks', { status: 500 }],
    ['has nothing', { body: '' }]
  ])('cost one notice where the server %s, and the comparison stands', async (_, answer) => {
    const { paths, said } = await pulled(() => answer)
    expect(paths).toEqual([])
    expect(said.notice).toEqual([
      {
        title: 'flamegate: no profiles of production',
        message: expect.stringMatching(/They are not compared\.$/)
      }
    ])
    expect([said.warning, said.error]).toEqual([[], []])
    const gathered = { paths: [{ path: 'data' }], unfetched: [] }
    expect(withPulled(gathered, paths, inputs)).toBe(gathered)
  })
})
