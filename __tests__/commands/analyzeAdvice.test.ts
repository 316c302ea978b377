/** `flamegate analyze` with an analysis endpoint, which is a server of this test on this machine. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { analysisRequestSchema } from '../../src/model/analysisContract.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import * as measured from '../e2e/measurements.js'
import {
  answering,
  type Behaviour,
  breaking,
  type Endpoint,
  endless,
  startEndpoint
} from '../helpers/endpoint.js'
import { testShell } from '../helpers/shell.js'

/** A benchmark and a function that became slower. */
const inputs = { ...measured.muchSlower, ...measured.ratedBelowFive }
const eventPath = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/events/${name}.json`, import.meta.url))

let cwd = ''
const open: Endpoint[] = []

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-advice-'))
  for (const [path, content] of Object.entries(inputs)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
})
afterEach(async () => {
  rmSync(cwd, { recursive: true, force: true })
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const started = async (behaviour: Behaviour): Promise<Endpoint> => {
  const endpoint = await startEndpoint(behaviour)
  open.push(endpoint)
  return endpoint
}

type Env = Readonly<Record<string, string>>

const written = (name: string): string => readFileSync(join(cwd, 'out', name), 'utf8')

const analyze = async (env: Env, ...args: readonly string[]) => {
  const { shell, written: printed } = testShell(cwd, env)
  const code = await run(['analyze', '.', '--out', 'out', ...args], shell)
  return { code, ...printed }
}

const reportOf = (): Report => reportSchema.parse(JSON.parse(written('report.json')))

const answer = {
  summary_override: 'Only `Checkout` moved.',
  recommendations: ['Look at the encoder.', { title: 'Then measure again', body: 'In turns.' }],
  model: 'small-model'
}

describe('the endpoint of the environment', () => {
  test('is asked at /analyze, and its answer is in all outputs, marked', async () => {
    const { url, asked } = await started(answering(answer))
    const { code, out } = await analyze({ AI_ANALYSIS_ENDPOINT: url })
    const report = reportOf()
    expect([code, asked.map(({ method, path }) => `${method} ${path}`)]).toEqual([
      1,
      ['POST /analyze']
    ])
    expect(report.summary).toBe('Only `Checkout` moved.')
    expect(report.recommendations.slice(0, 2)).toEqual([
      { id: 'model-1', text: 'Look at the encoder.', source: 'model' },
      { id: 'model-2', text: 'Then measure again. In turns.', source: 'model' }
    ])
    for (const text of [written('report.md'), out]) {
      expect(text).toContain('Written by the model `small-model`')
      expect(text).toMatch(/The model suggests, unchecked:_? Look at the encoder\./)
    }
  })

  test('changes neither verdict, numbers, gates nor our own advice', async () => {
    const { code } = await analyze({})
    const plain = reportOf()
    const { url } = await started(answering(answer))
    expect((await analyze({ AI_ANALYSIS_ENDPOINT: url })).code).toBe(code)
    const { summary, advice, recommendations, ...rest } = reportOf()
    const { summary: own, recommendations: ours, ...same } = plain
    expect(rest).toEqual(same)
    expect(recommendations.slice(2)).toEqual(ours)
    expect([summary, advice?.measured_summary]).toEqual([answer.summary_override, own])
  })

  test('gets what is kept beside the report, and nothing else', async () => {
    const { url, asked } = await started(answering({}))
    await analyze({ AI_ANALYSIS_ENDPOINT: `${url}/analyze` })
    const body = asked[0]?.body ?? ''
    expect(written('analysis-request.json')).toBe(body)
    expect(analysisRequestSchema.parse(JSON.parse(body)).functions.length).toBeGreaterThan(0)
    expect(asked[0]?.headers.authorization).toBeUndefined()
  })

  test('is not the one of the flag, which wins', async () => {
    const [ofEnv, ofFlag] = [await started(answering({})), await started(answering({}))]
    const flags = ['--analysis-endpoint', ofFlag.url, '--analysis-path', '/v2/explain']
    await analyze({ AI_ANALYSIS_ENDPOINT: ofEnv.url }, ...flags)
    expect(ofEnv.asked).toHaveLength(0)
    expect(ofFlag.asked.map(({ path }) => path)).toEqual(['/v2/explain'])
  })

  test('gets a signature where there is a secret', async () => {
    const { url, asked } = await started(answering({}))
    const env = { AI_ANALYSIS_ENDPOINT: url, AI_ANALYSIS_SECRET: 'x'.repeat(32) }
    await analyze(env)
    await analyze(env, '--analysis-auth', 'bearer')
    const [first, second] = asked.map(({ headers }) => headers.authorization)
    expect(first).toMatch(/^Bearer eyJ[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(second).toBe(`Bearer ${'x'.repeat(32)}`)
  })
})

describe('whatever the endpoint does', () => {
  test.each<[string, Behaviour, string]>([
    ['refuses', answering('', 403), 'status 403'],
    ['redirects', answering('', 302, { location: 'https://example.com' }), 'a redirect (302)'],
    ['breaks off', breaking, 'no answer'],
    ['answers without end', endless, 'more than 64 KiB'],
    ['answers with a page', answering('<html>hello</html>'), 'found no JSON'],
    ['answers with something else', answering([1]), 'found the answer']
  ])('and it %s, the report is the same and one line says why', async (_, behaviour, words) => {
    const plain = await analyze({})
    const json = written('report.json')
    const { url } = await started(behaviour)
    const { code, out, err } = await analyze({ AI_ANALYSIS_ENDPOINT: url })
    expect([code, out.replace(', out/analysis-request.json', '')]).toEqual([plain.code, plain.out])
    expect(written('report.json')).toBe(json)
    const said = err.split('\n').filter((line) => line.includes('analysis'))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(words)
  })

  test.each([
    ['http://llm.example.com', 'http://llm.example.com'],
    ['not an address', 'no address']
  ])('an address that is none is one line too: %s', async (address, words) => {
    const { code, err } = await analyze({ AI_ANALYSIS_ENDPOINT: address })
    expect([code, reportOf().advice]).toEqual([1, undefined])
    expect(err).toContain(words)
  })

  test('a number that is not in the report costs the prose, and it is said', async () => {
    const { url } = await started(answering({ ...answer, summary_override: 'It is 93.7% slower.' }))
    const { err } = await analyze({ AI_ANALYSIS_ENDPOINT: url })
    const { summary, advice, recommendations } = reportOf()
    expect([advice?.measured_summary, recommendations[0]?.source]).toEqual([null, 'model'])
    expect(summary).not.toContain('93.7%')
    expect(err).toContain('no value of the report is 93.7%')
  })

  test('hostile words are inert in every output', async () => {
    const hostile = [
      '::error::planted ##[error]planted @octocat fixes #12',
      '<script>alert(1)</script><img src=x> [x](javascript:alert(1)) ![x](https://evil.example/x)',
      '\u202e\u009b31m `</details>` | pipe'
    ].join('\n\n')
    const { url } = await started(
      answering({
        summary_override: hostile,
        model: hostile,
        recommendations: [hostile, { title: hostile, body: hostile, finding_id: hostile }]
      })
    )
    const { out } = await analyze({ AI_ANALYSIS_ENDPOINT: url })
    const markdown = written('report.md')
    for (const text of [markdown, out]) {
      expect(text).not.toMatch(/<script|<img|##\[error|[\u202e\u009b]|^\s*::|evil\.example/m)
    }
    expect(markdown).not.toMatch(/@octocat|#12|\[x\]/)
    expect(reportOf().recommendations.length).toBeGreaterThan(2)
  })
})

describe('a dry run', () => {
  test('writes the request and sends nothing', async () => {
    const { url, asked } = await started(answering(answer))
    const { err } = await analyze({ AI_ANALYSIS_ENDPOINT: url }, '--analysis-dry-run')
    const dry = written('analysis-request.json')
    expect(asked).toHaveLength(0)
    expect(err).toContain('nothing is sent')
    expect(reportOf().advice).toBeUndefined()
    await analyze({ AI_ANALYSIS_ENDPOINT: url })
    expect(asked[0]?.body).toBe(dry)
  })

  test('needs no endpoint', async () => {
    await analyze({}, '--analysis-dry-run')
    expect(analysisRequestSchema.parse(JSON.parse(written('analysis-request.json')))).toBeDefined()
  })
})

describe('in a workflow', () => {
  const runnerEnv = (event: string, eventName = 'pull_request'): Env => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath(event),
    GITHUB_SHA: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
    GITHUB_RUN_ID: '9000',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: cwd
  })

  test('a pull request of the repository is asked about', async () => {
    const { url, asked } = await started(answering({}))
    await analyze({ ...runnerEnv('pull-request'), AI_ANALYSIS_ENDPOINT: url })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['pull-request-fork', 'pull_request'],
    ['pull-request-fork', 'pull_request_target'],
    ['pull-request-deleted-fork', 'pull_request_target'],
    ['push', 'workflow_run'],
    ['nothing-there', 'pull_request']
  ])('%s on %s is not', async (event, eventName) => {
    const { url, asked } = await started(answering({}))
    const env = { ...runnerEnv(event, eventName), AI_ANALYSIS_ENDPOINT: url }
    const { code, err } = await analyze(env)
    expect([code, asked.length]).toEqual([1, 0])
    expect(err).toContain('analysis endpoint: not asked, because')
    expect(existsSync(join(cwd, 'out/analysis-request.json'))).toBe(false)
  })
})

test('a flag that is wrong is a mistake on the command line', async () => {
  const { code, err } = await analyze({}, '--analysis-auth', 'basic')
  expect(code).toBe(2)
  expect(err).toContain('expected one of auto, oidc, hs256, bearer, none for --analysis-auth')
})
