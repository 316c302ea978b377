/** The history as runs of the default branch leave it in each store, with a hostile name in everything that they measured. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { resolveConfig } from '../../src/config/layers.js'
import { readHistory } from '../../src/history/read.js'
import type { GitData, NewCommit } from '../../src/io/github/gitData.js'
import type { GitHubClient } from '../../src/io/github.js'
import { actionLog } from '../../src/io/log.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Ports } from '../../src/steps/ports.js'
import { recordHistory } from '../../src/steps/recordHistory.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { actionInputs, testContext, testPorts, testStore } from '../helpers/steps.js'
import { names } from '../outputs/hostileReport.js'
import { steeringIn } from './steering.js'

jest.setTimeout(60_000)

const fileNames = ['flamegate-badge.json', 'flamegate-history.json', 'flamegate-latest.json']

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'flamegate-histories-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const measured = (name: string): readonly DecodedFile[] => {
  const config = { goos: name, goarch: name, goversion: name }
  const results = rawBenchmarks(
    { [name]: [1, 2, 3], Y: [1, 2, 3] },
    { pkg: name, unit: name, cpu: name, config }
  )
  return [
    benchFile(`${name}/bench.txt`, results),
    profileFile(`${name}/cpu.pprof`, cpuProfile({ [name]: 500, other: 500 }))
  ]
}

/** Git's objects in memory, and a tag with the name. */
const gitWith = (name: string) => {
  const objects = new Map<string, string | NewCommit>()
  let head: string | undefined
  const put = (value: string | NewCommit): string => {
    const sha = (objects.size + 1).toString(16).padStart(40, '0')
    objects.set(sha, value)
    return sha
  }
  const commitOf = (sha: string): NewCommit => objects.get(sha) as NewCommit
  const git: GitData = {
    head: async () => head,
    files: async (sha) => commitOf(sha).files,
    blob: async (sha) => String(objects.get(sha)),
    createBlob: async (text) => put(text),
    createCommit: async (commit) => put(commit),
    move: async (_, __, to) => {
      head = to
      return true
    },
    tags: async () => ({ items: [{ name, sha: testContext('').sha }], isLast: true })
  }
  const stored = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (head === undefined ? [] : commitOf(head).files).map(({ path, sha }) => [
        path,
        String(objects.get(sha))
      ])
    )
  return { git, stored, message: () => commitOf(head ?? '').message }
}

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  )

/** Two runs that record, and what the store has then by the name of the file. */
const record = async (storage: string, name: string) => {
  const folder = mkdtempSync(join(root, 'run-'))
  mkdirSync(join(folder, 'work'))
  const said: string[] = []
  const say = (text: string | Error): void => void said.push(String(text))
  const log = actionLog({
    ...{ info: say, debug: say, notice: say, warning: say, error: say },
    group: (_, body) => body()
  })
  const { git, stored, message } = gitWith(name)
  const { openStore, calls } = testStore()
  const runs = {
    run: () => Promise.reject(new Error('no run')),
    artifactsCalled: async () => ({ items: [], isLast: true }),
    download: () => Promise.reject(new Error('no artifact'))
  }
  const openGitHub = async () => ({ git, runs }) as unknown as GitHubClient
  const { config } = resolveConfig({
    file: { path: 'c.yml', text: `history: { storage: ${storage} }\n` }
  })
  for (const runId of [9001, 9002]) {
    const context: Ports['context'] = {
      ...testContext(folder),
      ...{ runId, ref: 'refs/heads/main', defaultBranch: 'main' },
      image: { name: name.slice(0, 255), version: name.slice(0, 255) }
    }
    const ports = testPorts(folder, { context, log, openStore, openGitHub })
    const request = { inputs: actionInputs({ mode: 'record' }), config, files: measured(name) }
    await recordHistory(request, ports)
  }
  const uploads = calls.filter(([what]) => what === 'upload')
  const inStore = {
    branch: stored,
    directory: () => filesIn(join(folder, 'work/.flamegate-history')),
    artifacts: () => {
      const [, , files] = uploads.at(-1) as readonly [string, string, readonly string[]]
      return Object.fromEntries(files.map((path) => [basename(path), readFileSync(path, 'utf8')]))
    }
  }[storage]
  return { said, files: inStore?.() ?? {}, message: storage === 'branch' ? message() : undefined }
}

describe.each(['directory', 'branch', 'artifacts'])('a history in the storage %s', (storage) => {
  test.each(names)(
    'with %s has its three files, and each says what it is to say',
    async (_, name) => {
      const { said, files, message } = await record(storage, name)
      expect(said.filter((line) => !line.startsWith('history: '))).toEqual([])
      expect(said.flatMap(steeringIn)).toEqual([])
      expect(Object.keys(files).sort()).toEqual(fileNames)
      expect(message ?? '').toMatch(/^(?:flamegate: flamegate-history\.json)?$/)

      const read = readHistory(files['flamegate-history.json'] ?? '')
      expect(read).toMatchObject({ kind: 'history' })
      if (read.kind !== 'history') return
      const latest = JSON.parse(files['flamegate-latest.json'] ?? '')
      // No run of the API is there to bring the artifact of the first one.
      const ids = storage === 'artifacts' ? [] : Object.keys(read.history.series).sort()
      expect(latest.rows.map(({ id }: { id: string }) => id).sort()).toEqual(ids)
      expect(latest.run_url).toBe('https://github.com/acme/shop/actions/runs/9000')
      expect(JSON.parse(files['flamegate-badge.json'] ?? '')).toEqual({
        ...{
          schemaVersion: 1,
          label: 'performance',
          message: 'too few runs yet',
          color: 'lightgrey'
        }
      })
      for (const text of Object.values(files))
        expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
    }
  )
})

/** The key is part of every name and folder. */
const safeKey = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/

test.each([...names, ['a folder above', '..'], ['this folder', '.']] as const)(
  'a key that is %s is no part of a path, or refused',
  (_, name) => {
    const take = () => actionInputs({ 'comment-key': name })['comment-key']
    if (name === '') expect(take()).toBe('default')
    else if (safeKey.test(name)) expect(take()).toBe(name)
    else expect(take).toThrow(FlamegateError)
  }
)
