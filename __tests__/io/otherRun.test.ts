import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultArtifactCaps } from '../../src/io/artifacts/caps.js'
import { downloadOf } from '../../src/io/artifacts/otherRun.js'
import { fetchArtifacts } from '../../src/io/artifacts.js'
import type { Connection } from '../../src/io/github/request.js'
import { type Runs, runsOver } from '../../src/io/github/runs.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { zipOf } from '../e2e/zip.js'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

const repository = { owner: 'acme', repo: 'shop' }

type Answers = Partial<Pick<Connection, 'send' | 'fetch'>>

const runsWith = ({ send, fetch }: Answers): Runs => {
  const unused = () => Promise.reject(new Error('not asked for'))
  const connection: Connection = {
    send: send ?? unused,
    fetch: fetch ?? unused,
    sleep: async () => undefined,
    timeoutMs: 1000,
    redact: (text) => text
  }
  return runsOver(connection, repository)
}

const answering =
  (data: unknown, headers = {}) =>
  async () => ({ data, headers })

const redirect = answering('', { location: 'https://blobs.example/1?sig=x' })

async function* chunksOf(...chunks: readonly Uint8Array[]) {
  yield* chunks
}

const fetched = (bytes: readonly Uint8Array[], type = 'application/zip', status = 200) => ({
  ok: status < 300,
  status,
  headers: { get: (name: string) => (name === 'content-type' ? type : null) },
  body: chunksOf(...bytes)
})

const codeOf = async (result: Promise<unknown>): Promise<string | undefined> => {
  const error = await result.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof FlamegateError)) throw new Error(`expected a failure, found ${error}`)
  return error.diagnostics[0]?.code
}

const artifact = { id: 1, name: 'flamegate-report', size: 10 }

const listed = (over: object = {}) => ({
  id: 1,
  name: 'bench',
  size_in_bytes: 10,
  expired: false,
  created_at: null,
  ...over
})

describe('the artifacts of another run', () => {
  test('have what GitHub says of them, and nothing that it does not', async () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const run = { id: 5, head_sha: 'f'.repeat(40), head_branch: 'fix' }
    const fork = { ...run, repository_id: 7001, head_repository_id: 7002 }
    const whole = listed({ digest, created_at: '2026-11-20T10:00:00Z', workflow_run: run })
    const data = {
      artifacts: [
        whole,
        listed({ workflow_run: fork }),
        listed({ digest: null, workflow_run: null })
      ]
    }
    const { items } = await runsWith({ send: answering(data) }).artifacts(500, 1)
    expect(items).toEqual([
      {
        id: 1,
        name: 'bench',
        size: 10,
        digest,
        createdAt: new Date('2026-11-20T10:00:00Z'),
        isExpired: false,
        run: { id: 5, headSha: 'f'.repeat(40), headBranch: 'fix' }
      },
      {
        ...{ id: 1, name: 'bench', size: 10, isExpired: false },
        run: { id: 5, headSha: 'f'.repeat(40), headBranch: 'fix', isForeign: true }
      },
      { id: 1, name: 'bench', size: 10, isExpired: false }
    ])
  })

  test('can be a report of ours, for whoever asks for it', async () => {
    const report = '{ "schema_version": 1,\n "tool": { "name": "flamegate" } }'
    const bytes = zipOf({ 'report.json': report })
    const runs = runsWith({ send: redirect, fetch: async () => fetched([bytes]) })
    const options = { temp, caps: defaultArtifactCaps }
    const source = downloadOf(runs, 1000)
    const [left] = await fetchArtifacts(source, [artifact], options)
    const [taken] = await fetchArtifacts(source, [artifact], { ...options, ownReports: 'take' })
    expect(readdirSync(left?.folder ?? '')).toEqual([])
    expect(readFileSync(join(taken?.folder ?? '', 'report.json'), 'utf8')).toBe(report)
  })
})

describe('a run', () => {
  test('may be of a repository that was deleted', async () => {
    const run = {
      id: 7,
      html_url: 'https://github.com/acme/shop/actions/runs/7',
      path: '.github/workflows/perf.yml@main',
      event: 'pull_request',
      head_sha: 'f'.repeat(40),
      head_branch: null,
      head_repository: null,
      conclusion: null,
      repository: { id: 7001 }
    }
    expect(await runsWith({ send: answering(run) }).run(7)).toEqual({
      id: 7,
      attempt: 1,
      url: run.html_url,
      name: '',
      path: run.path,
      event: 'pull_request',
      headSha: run.head_sha,
      repositoryId: 7001
    })
  })
})

describe('a download', () => {
  const storeOf = (answers: Answers, max = 1000) => downloadOf(runsWith(answers), max)

  test('is asked for at the address of the redirect, and carries nothing of the request', async () => {
    const asked: unknown[] = []
    const fetch: Connection['fetch'] = async (url, options) => {
      asked.push(url, Object.keys(options))
      return fetched([Buffer.from('ab'), Buffer.from('cd')], 'text/plain')
    }
    const { path, name } = await storeOf({ send: redirect, fetch }).download(artifact, temp)
    expect(asked).toEqual(['https://blobs.example/1?sig=x', ['signal']])
    expect(readFileSync(path, 'utf8')).toBe('abcd')
    expect(name).toBe('download')
  })

  test('asks the API not to follow', async () => {
    const parameters: unknown[] = []
    const send: Connection['send'] = async (_, given) => {
      parameters.push(given['request'])
      return redirect()
    }
    await storeOf({ send, fetch: async () => fetched([]) }).download(artifact, temp)
    expect(parameters).toEqual([expect.objectContaining({ redirect: 'manual' })])
  })

  test('ends at the bound, whatever the listing said of its size', async () => {
    const fetch = async () => fetched([Buffer.alloc(600), Buffer.alloc(600)])
    expect(await codeOf(storeOf({ send: redirect, fetch }).download(artifact, temp))).toBe(
      'artifact/too-large'
    )
  })

  test.each([undefined, 'file:///etc/passwd', '/relative', 7])(
    'needs an address on the web, not %j',
    async (location) => {
      const send = answering('', location === undefined ? {} : { location })
      expect(await codeOf(storeOf({ send }).download(artifact, temp))).toBe('github/unexpected')
    }
  )

  test.each([
    [404, 1, 'artifact/storage'],
    [403, 1, 'artifact/storage'],
    [500, 4, 'github/network'],
    [429, 4, 'github/network']
  ])('of a storage that answers %i takes %i attempts', async (status, attempts, code) => {
    let count = 0
    const fetch = async () => {
      count += 1
      return fetched([], 'text/plain', status)
    }
    expect(await codeOf(storeOf({ send: redirect, fetch }).download(artifact, temp))).toBe(code)
    expect(count).toBe(attempts)
  })

  test('that broke off leaves nothing to the next attempt', async () => {
    let count = 0
    async function* breaking() {
      yield Buffer.from('a long first part')
      throw new Error('terminated')
    }
    const fetch: Connection['fetch'] = async () => {
      count += 1
      const body = count === 1 ? breaking() : chunksOf(Buffer.from('short'))
      return { ...fetched([]), body }
    }
    const { path, name } = await storeOf({ send: redirect, fetch }).download(artifact, temp)
    expect(readFileSync(path, 'utf8')).toBe('short')
    expect(name).toBe('download.zip')
  })

  test('that cannot be written is not tried again', async () => {
    const fetch = async () => fetched([Buffer.from('a')])
    const store = storeOf({ send: redirect, fetch })
    expect(await codeOf(store.download(artifact, join(temp, 'missing')))).toBe(
      'artifact/unwritable'
    )
  })
})
