/** Profiles of a comparison for Pyroscope: what is sent, under labels that the links of the report lead to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { analyze } from '../../src/analyze.js'
import { resolveConfig } from '../../src/config/layers.js'
import { readOptions } from '../../src/io/readOptions.js'
import type { RunFacts } from '../../src/production/facts.js'
import type { Ports } from '../../src/steps/ports.js'
import { pushProfiles } from '../../src/steps/push.js'
import { readInputs } from '../helpers/readInputs.js'
import { testShell } from '../helpers/shell.js'
import { testLog } from '../helpers/steps.js'
import { context as streetContext } from '../helpers/street.js'
import { type Answer, type Playing, play } from '../io/production/server.js'

const fixtures = fileURLToPath(new URL('../../fixtures/endpoints', import.meta.url))
const run = { sha: 'a'.repeat(40), baseSha: 'b'.repeat(40), branch: 'release,1}', pull: 7 }

let folder = ''
let server: Playing | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-push-'))
})
afterEach(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const push = async (answer: () => Answer, over: { isOff?: boolean; run?: RunFacts } = {}) => {
  server = await play(answer)
  const on = over.isOff === true ? '' : `, push: { url: '${server.url}' }`
  const text = `production: { service: shopd, target: grafana-drilldown, url: 'https://g.example.com', datasource: uid1, base-labels: { git_ref: main }, head-labels: { git_ref: canary }${on} }\n`
  const { config } = resolveConfig({ file: { path: 'c.yml', text } })
  const { shell } = testShell(folder, { FLAMEGATE_PRODUCTION_TOKEN: 'glc_secret' })
  const { log, said, lines } = testLog()
  const facts = over.run ?? run
  const paths = (['base', 'head'] as const).map((side) => ({
    path: join(fixtures, side),
    label: side,
    side
  }))
  const { files } = readInputs(paths, readOptions(config.limits, folder, 'out'))
  const ports: Pick<Ports, 'log' | 'shell'> = { log, shell }
  await pushProfiles({ files, paths, config, out: 'out', run: facts }, ports)
  const report = analyze(files, config, { ...streetContext, run: facts }, () => undefined)
  return { asked: server.asked, said, lines, report }
}

const nameOf = (side: string, commit: string) =>
  `shopd{flamegate_side=${side},commit=${commit},branch=release_1_,pull_request=7}`

describe('pushing', () => {
  test('sends each profile as it is, with side, commit, branch and pull request', async () => {
    const { asked, said, lines } = await push(() => ({ body: '' }))
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /ingest',
      'POST /ingest'
    ])
    expect(asked.map(({ query }) => query['name'])).toEqual([
      nameOf('base', run.baseSha),
      nameOf('head', run.sha)
    ])
    expect(asked[0]?.query).toMatchObject({
      format: 'pprof',
      from: expect.stringMatching(/^\d{10}$/)
    })
    expect(asked.map(({ body }) => body)).toEqual(
      ['base', 'head'].map((side) => readFileSync(join(fixtures, side, 'api_cpu.pprof')))
    )
    expect(asked[0]?.headers.authorization).toBe('Bearer glc_secret')
    expect(said.notice).toEqual([])
    expect(lines).toContain('profiles pushed: 2')
  })

  test('is where the diff link of the report leads', async () => {
    const { report } = await push(() => ({ body: '' }))
    const [, diff] = report.production?.findings[0]?.links ?? []
    const { searchParams } = new URL(diff?.url ?? '')
    const labels = (side: string, commit: string) => [
      `flamegate_side|=|${side}`,
      `commit|=|${commit}`,
      'branch|=|release_1_',
      'pull_request|=|7'
    ]
    expect(searchParams.getAll('var-filtersBaseline')).toEqual(labels('base', run.baseSha))
    expect(searchParams.getAll('var-filtersComparison')).toEqual(labels('head', run.sha))
  })

  test.each([
    ['refuses', { status: 401 }],
    ['breaks', { status: 503 }],
    ['leads elsewhere', { status: 307, headers: { location: 'https://elsewhere.example/' } }]
  ])('costs one notice where the server %s, without the token', async (_, answer) => {
    const { said } = await push(() => answer)
    expect(said.notice).toHaveLength(1)
    expect(said.notice[0]?.title).toBe('flamegate: no profiles in production')
    expect(JSON.stringify(said)).not.toContain('glc_secret')
    expect([said.warning, said.error]).toEqual([[], []])
  })

  test('is not done where nobody asks for it', async () => {
    expect((await push(() => ({}), { isOff: true })).asked).toEqual([])
  })

  test.each<readonly [string, RunFacts]>([
    ['a fork', { ...run, isFork: true }],
    ['a run of one commit', { sha: run.sha }],
    ['a run that knows no commit', {}]
  ])('is not done for %s, whose links lead to what production has', async (_, facts) => {
    const { asked, lines, report } = await push(() => ({}), { run: facts })
    expect([asked, lines]).toEqual([[], []])
    const { searchParams } = new URL(report.production?.findings[0]?.links[1]?.url ?? '')
    expect(searchParams.getAll('var-filtersBaseline')).toEqual(['git_ref|=|main'])
    expect(searchParams.getAll('var-filtersComparison')).toEqual(['git_ref|=|canary'])
  })
})
