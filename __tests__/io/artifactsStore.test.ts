import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { replaceArtifact, replaceFile } from '../../src/io/artifacts/replace.js'
import { type Client, clientStore, runArtifacts } from '../../src/io/artifacts/runArtifacts.js'
import type { ArtifactStore } from '../../src/io/artifacts/store.js'
import { FlamegateError } from '../../src/model/diagnostic.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const digest = `sha256:${'ab'.repeat(32)}`

/** A client that works, remembers what it was asked, and may be told to do something else. */
const clientWith = (changed: Partial<Client> = {}) => {
  const calls: unknown[] = []
  const client: Client = {
    listArtifacts: async () => ({ artifacts: [{ id: 1, name: 'bench', size: 10, digest }] }),
    downloadArtifact: async (id, options) => {
      calls.push(['download', id, options])
      writeFileSync(join(options?.path ?? '', 'bench.zip'), 'PK')
      return { downloadPath: options?.path ?? '', digestMismatch: false }
    },
    uploadArtifact: async (name, files, root, options) => {
      calls.push(['upload', name, files, root, options])
      return { id: 5, size: 10, digest: 'ab'.repeat(32) }
    },
    deleteArtifact: async (name) => {
      calls.push(['delete', name])
      return { id: 4 }
    },
    ...changed
  }
  return { store: clientStore(client), calls }
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })

const diagnosticOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof FlamegateError)) throw new Error(`expected a FlamegateError: ${error}`)
  return error.diagnostics[0]
}

const bench = { id: 1, name: 'bench', size: 10, digest }

describe('the store of this run', () => {
  test('lists what the client lists', async () => {
    expect(await clientWith().store.list()).toEqual([bench])
  })

  test('downloads as it is, with the digest that is expected, and finds the file', async () => {
    const { store, calls } = clientWith()
    expect(await store.download(bench, folder)).toEqual({
      path: join(folder, 'bench.zip'),
      name: 'bench.zip'
    })
    const options = { path: folder, skipDecompress: true, expectedHash: digest }
    expect(calls).toEqual([['download', 1, options]])
  })

  test('asks for no digest it does not know', async () => {
    const { store, calls } = clientWith()
    await store.download({ id: 1, name: 'bench', size: 10, digest: 'md5:1' }, folder)
    expect(calls).toEqual([['download', 1, { path: folder, skipDecompress: true }]])
  })

  test('refuses a download with another digest, which the client only marks', async () => {
    const { store } = clientWith({ downloadArtifact: async () => ({ digestMismatch: true }) })
    const diagnostic = await diagnosticOf(store.download(bench, folder))
    expect(diagnostic).toMatchObject({ severity: 'error', code: 'artifact/digest' })
  })

  test('refuses a download that left no file, or several', async () => {
    const { store } = clientWith({ downloadArtifact: async () => ({ digestMismatch: false }) })
    expect((await diagnosticOf(store.download(bench, folder)))?.code).toBe('artifact/failed')
    writeFileSync(join(folder, 'a'), '')
    writeFileSync(join(folder, 'b'), '')
    expect((await diagnosticOf(store.download(bench, folder)))?.message).toContain('found 2')
  })

  test('replaces an artifact: deletes it, then uploads', async () => {
    const { store, calls } = clientWith()
    const files = ['/home/runner/out/report.json']
    const root = '/home/runner/out'
    const replacement = { name: 'flamegate-report', files, root, retentionDays: 7 }
    expect(await replaceArtifact(store, replacement)).toEqual({ id: 5, digest })
    expect(calls).toEqual([
      ['delete', 'flamegate-report'],
      ['upload', 'flamegate-report', files, root, { retentionDays: 7 }]
    ])
  })

  test('stores a file as it is, under its own name, in place of an older one', async () => {
    const { store, calls } = clientWith()
    const page = '/home/runner/out/page/flamegate-report.html'
    expect(await replaceFile(store, page, { retentionDays: 7 })).toEqual({ id: 5, digest })
    const options = { retentionDays: 7, skipArchive: true }
    expect(calls).toEqual([
      ['delete', 'flamegate-report.html'],
      ['upload', 'flamegate-report.html', [page], '/home/runner/out/page', options]
    ])
  })

  test('replaces an artifact that is not there yet', async () => {
    const { store, calls } = clientWith({
      deleteArtifact: () => Promise.reject(named('ArtifactNotFoundError', 'not found'))
    })
    await replaceArtifact(store, { name: 'flamegate-report', files: [], root: '/work' })
    expect(calls).toEqual([['upload', 'flamegate-report', [], '/work', {}]])
  })

  test('uploads also where it cannot look for one to replace, and tells the first failure', async () => {
    const deleteArtifact = () => Promise.reject(new Error('Failed request: (503) busy'))
    const replacement = { name: 'flamegate-report', files: [], root: '/work' }
    const { store, calls } = clientWith({ deleteArtifact })
    expect(await replaceArtifact(store, replacement)).toEqual({ id: 5, digest })
    expect(await replaceFile(store, '/work/page.html', {})).toEqual({ id: 5, digest })
    expect(calls).toHaveLength(2)
    const uploadArtifact = () => Promise.reject(new Error('Failed request: (409) taken'))
    const both = clientWith({ deleteArtifact, uploadArtifact }).store
    expect((await diagnosticOf(replaceArtifact(both, replacement)))?.code).toBe('artifact/busy')
    const page = replaceFile(both, '/work/page.html', {})
    expect((await diagnosticOf(page))?.code).toBe('artifact/busy')
  })

  test.each([
    ['a report', 1000, 120],
    ['100 MiB', 100 * 2 ** 20, 520],
    ['a gigabyte', 2 ** 30, 600]
  ])('waits for a transfer as long as its size needs: %s', async (_, size, seconds) => {
    jest.useFakeTimers()
    try {
      const { store } = clientWith({ downloadArtifact: () => new Promise(() => undefined) })
      const waiting = diagnosticOf(store.download({ ...bench, size }, folder))
      await jest.advanceTimersByTimeAsync(600_000)
      expect((await waiting)?.message).toContain(`within ${seconds} s`)
    } finally {
      jest.useRealTimers()
    }
  })

  test('gives up on the upload of a small file after two minutes', async () => {
    jest.useFakeTimers()
    try {
      const path = join(folder, 'page.html')
      writeFileSync(path, '<!doctype html>')
      const { store } = clientWith({ uploadArtifact: () => new Promise(() => undefined) })
      const waiting = diagnosticOf(store.uploadFile(path, {}))
      await jest.advanceTimersByTimeAsync(121_000)
      expect((await waiting)?.code).toBe('artifact/timeout')
    } finally {
      jest.useRealTimers()
    }
  })

  test.each(['', 'a/b', 'a:b', 'x\ny', '##[error]', 'a'.repeat(256)])(
    'does not ask the service about the name %j',
    async (name) => {
      const { store, calls } = clientWith()
      const upload = store.upload(name, [], folder, {})
      expect((await diagnosticOf(upload))?.code).toBe('artifact/name')
      expect((await diagnosticOf(store.delete(name)))?.code).toBe('artifact/name')
      expect(calls).toEqual([])
    }
  )

  test.each([
    [named('ArtifactNotFoundError', 'No artifacts found for ID: 1'), 'artifact/missing'],
    [named('GHESNotSupportedError', 'not supported on GHES'), 'artifact/ghes'],
    [named('UsageError', 'quota has been hit'), 'artifact/quota'],
    [named('NetworkError', 'Unable to make request: ECONNRESET'), 'artifact/network'],
    [new Error('Failed request: (403) Forbidden: no'), 'artifact/denied'],
    [new Error('Failed request: (410) Gone'), 'artifact/missing'],
    [new Error('Failed request: (409) Conflict: already exists'), 'artifact/exists'],
    [new Error('after 5 attempts: Failed request: (503) Unavailable'), 'artifact/busy'],
    [new Error('Artifact download failed after 5 retries.'), 'artifact/storage'],
    [new Error('anything else'), 'artifact/failed']
  ])('explains %s', async (error, code) => {
    const { store } = clientWith({ downloadArtifact: () => Promise.reject(error) })
    const diagnostic = await diagnosticOf(store.download(bench, folder))
    expect(diagnostic).toMatchObject({ severity: 'error', code })
    expect(diagnostic?.message).toMatch(/^expected to download the artifact bench, found: /)
    expect(diagnostic?.hint).not.toBe('')
  })
})

describe('runArtifacts', () => {
  const runner = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example/' }

  test('refuses a server that has no such artifacts, and says what to do instead', async () => {
    const work = runArtifacts({ ...runner, GITHUB_SERVER_URL: 'https://git.example.com' })
    const diagnostic = await diagnosticOf(work)
    expect(diagnostic).toMatchObject({ code: 'artifact/ghes' })
    expect(diagnostic?.message).toContain('git.example.com')
    expect(diagnostic?.hint).toContain('path')
  })

  test('names the variables that only the runner of an action sets', async () => {
    const diagnostic = await diagnosticOf(runArtifacts({ ACTIONS_RUNTIME_TOKEN: 'token' }))
    expect(diagnostic).toMatchObject({ code: 'artifact/no-runtime' })
    expect(diagnostic?.message).toContain('ACTIONS_RESULTS_URL')
    expect(diagnostic?.message).not.toContain('ACTIONS_RUNTIME_TOKEN')
  })

  test.each(['https://github.com', 'https://acme.ghe.com', ''])('opens on %j', async (server) => {
    const store: ArtifactStore = await runArtifacts({ ...runner, GITHUB_SERVER_URL: server })
    expect(Object.keys(store).sort()).toEqual([
      ...['delete', 'download', 'list', 'upload', 'uploadFile']
    ])
  })
})
