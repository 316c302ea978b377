/** The action with an analysis endpoint on this machine: good, slow, broken, hostile, redirecting, huge. */
import { describe, expect, jest, test } from '@jest/globals'
import {
  answering,
  type Behaviour,
  breaking,
  type Endpoint,
  endless,
  silent,
  startEndpoint
} from '../helpers/endpoint.js'
import { type OpenJob, withJobs } from './job.js'
import * as measured from './measurements.js'
import { messages, outsideOfCode, report, summaryOf, titles, verdictOf } from './reading.js'

/** A step that hangs is killed long before: on a busy machine a case may take as long as it needs. */
jest.setTimeout(120_000)

const artifacts = { 'flamegate-data-1': measured.muchSlower }
const secret = 'a-secret-of-this-test-and-of-no-one-else'

const answer = {
  summary_override: 'Only `Checkout-8` moved.',
  recommendations: ['Profile it.'],
  model: 'small-model'
}

type WithEndpoint = (aJob: OpenJob, endpoint: Endpoint) => Promise<void>

/** The body of a case with an endpoint that behaves so. */
const asking = (behaviour: Behaviour, body: WithEndpoint) =>
  withJobs(async (aJob) => {
    const endpoint = await startEndpoint(behaviour)
    try {
      await body(aJob, endpoint)
    } finally {
      await endpoint.close()
    }
  })

describe('an answer', () => {
  test.concurrent(
    'is in report, comment and job summary, marked, and changes no verdict',
    asking(answering(answer), async (aJob, { url, asked }) => {
      const job = await aJob({ artifacts })
      const step = await job.step({ 'analysis-endpoint': url, 'analysis-secret': secret })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(step.notice).toEqual([])
      expect(report(step)).toMatchObject({ summary: 'Only `Checkout-8` moved.' })
      for (const text of [summaryOf(step), job.comments()[0]?.body]) {
        expect(text).toContain('Written by the model `small-model`')
        expect(text).toContain('_The model suggests, unchecked:_ Profile it.')
      }
      expect(messages(step.error)).not.toContain('moved')
      expect(job.filesIn('flamegate-report')).toContain('analysis-request.json')
      expect(asked.map(({ path }) => path)).toEqual(['/analyze'])
      const token = String(asked[0]?.headers.authorization).replace('Bearer ', '')
      const unmasked = step.raw.replace(/^::add-mask::.*$/gm, '')
      for (const hidden of [secret, token]) {
        expect(step.raw).toContain(`::add-mask::${hidden}`)
        expect(unmasked).not.toContain(hidden)
      }
    })
  )

  test.concurrent(
    'comes from the endpoint of the environment, signed by GitHub where the job may',
    asking(answering(answer), async (aJob, { url, asked }) => {
      const github = await startEndpoint(answering({ count: 1, value: 'id.of.job' }))
      const env = {
        AI_ANALYSIS_ENDPOINT: `${url}/analyze`,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?v=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job'
      }
      const step = await (await aJob({ artifacts })).step({}, { env })
      await github.close()
      expect(report(step).advice).toMatchObject({ model: 'small-model' })
      expect(asked[0]?.headers.authorization).toBe('Bearer id.of.job')
      expect(github.asked[0]?.path).toBe(`/token?v=1&audience=${encodeURIComponent(url)}`)
    })
  )
})

describe('an endpoint costs one notice and never the verdict', () => {
  test.concurrent.each<readonly [string, Behaviour, string]>([
    ['is slow', silent, 'no answer in time'],
    ['breaks off', breaking, 'no answer'],
    ['fails', answering('', 500), 'status 500'],
    ['redirects', answering('', 308, { location: 'https://example.com' }), 'a redirect (308)'],
    ['answers without end', endless, 'more than 64 KiB'],
    ['answers with nonsense', answering('<html>'), 'found no JSON']
  ])('where it %s', async (_, behaviour, words) => {
    const body: WithEndpoint = async (aJob, { url }) => {
      const job = await aJob({ artifacts })
      const step = await job.step({ 'analysis-endpoint': url }, { hurry: 20 })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(titles(step.notice)).toBe('flamegate: no analysis by the endpoint')
      expect(messages(step.notice)).toContain(words)
      expect(report(step).advice).toBeUndefined()
      expect(job.comments()[0]?.body).not.toContain('model')
    }
    await asking(behaviour, body)()
  })

  test.concurrent(
    'where its identity token cannot be had',
    asking(answering(answer), async (aJob, { url, asked }) => {
      const inputs = { 'analysis-endpoint': url, 'analysis-auth': 'oidc' }
      const step = await (await aJob({ artifacts })).step(inputs)
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(messages(step.notice)).toContain('id-token: write')
      expect(asked).toHaveLength(0)
    })
  )
})

describe('hostile words', () => {
  const words = [
    '::error::planted ##[error]planted @octocat fixes #12',
    '<script>alert(1)</script></details> ![x](https://evil.example/x) [x](javascript:alert(1))',
    '\u202e| `</details>` |'
  ].join('\n\n')

  test.concurrent(
    'are inert in comment, job summary and log',
    asking(
      answering({ summary_override: words, recommendations: [words], model: words }),
      async (aJob, { url }) => {
        const job = await aJob({ artifacts })
        const step = await job.step({ 'analysis-endpoint': url })
        expect(report(step).recommendations[0].source).toBe('model')
        expect(step.error.map(({ message }) => message).join()).not.toContain('planted')
        for (const text of [summaryOf(step), job.comments()[0]?.body ?? '']) {
          const outside = outsideOfCode(text)
          expect(outside).not.toMatch(/@octocat|#12|evil\.example|javascript:|<script/)
          expect(text.split('<details>')).toHaveLength(text.split('</details>\n').length)
        }
      }
    )
  )
})

describe('nobody is asked', () => {
  test.concurrent.each([
    'pull-request-fork',
    'pull-request-deleted-fork',
    'pull-request-dependabot'
  ] as const)('on %s', async (event) => {
    const body: WithEndpoint = async (aJob, { url, asked }) => {
      const step = await (await aJob({ event, artifacts })).step({ 'analysis-endpoint': url })
      expect(verdictOf(step)).toEqual(['hard_fail', 1])
      expect(asked).toHaveLength(0)
      expect(step.text).toContain('analysis endpoint: not asked, because the pull request')
    }
    await asking(answering(answer), body)()
  })

  test.concurrent(
    'in a dry run, which leaves the request in the artifact',
    asking(answering(answer), async (aJob, { url, asked }) => {
      const job = await aJob({ artifacts })
      await job.step({ 'analysis-endpoint': url, 'analysis-dry-run': 'true' })
      expect(asked).toHaveLength(0)
      expect(job.filesIn('flamegate-report')).toContain('analysis-request.json')
    })
  )

  test.concurrent(
    'in a mode that compares nothing',
    asking(answering(answer), async (aJob, { url }) => {
      const step = await (await aJob()).step({ mode: 'record', 'analysis-endpoint': url })
      expect(messages(step.error)).toContain('input analysis-endpoint: expected none')
    })
  )
})
