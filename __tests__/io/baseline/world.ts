/** A repository with a history, runs that stored baselines, and the real client against the played GitHub. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSearchCaps } from '../../../src/io/baseline/caps.js'
import { findBaseline } from '../../../src/io/baseline/find.js'
import type {
  BaselinePorts,
  BaselineReading,
  BaselineRequest,
  SearchCaps
} from '../../../src/io/baseline/search.js'
import { octokitGitHub } from '../../../src/io/github.js'
import { type GitHubServer, startServer } from '../../e2e/server.js'
import { actionsBot, type Grants, type Run, storeArtifact } from '../../e2e/state.js'
import { zipOf } from '../../e2e/zip.js'

export const token = 'ghs_baselineToken'
export const repository = { id: 7001, owner: 'acme', name: 'shop' }
export const name = 'flamegate-baseline'
export const perf = '.github/workflows/perf.yml'

/** The commit on main with a number; higher is newer. */
export const main = (n: number): string => `a${n.toString(16).padStart(39, '0')}`
/** A commit of the pull request. */
export const head = `b${'0'.repeat(39)}`

export const mergeBase = main(9)
export const tip = main(12)

export const goodZip = (text = 'BenchmarkA 1 1 ns/op\n'): Buffer => zipOf({ 'bench.txt': text })

type StoredOdd = NonNullable<Parameters<typeof storeArtifact>[2]['odd']>

export interface Stored extends StoredOdd {
  readonly content?: Buffer
  readonly name?: string
}

export interface World {
  readonly server: GitHubServer
  readonly temp: string
  readonly slept: readonly number[]
  /** Adds a run of main, successful unless it is said otherwise. */
  readonly run: (sha: string, odd?: Partial<Run>) => Run
  readonly store: (run: Run, stored?: Stored) => number
  /** Adds a run of main that stored a baseline. */
  readonly record: (sha: string, odd?: Partial<Run>, stored?: Stored) => Run
  readonly find: (
    request?: Partial<BaselineRequest>,
    ports?: { readonly caps?: Partial<SearchCaps>; readonly read?: BaselinePorts<string>['read'] }
  ) => ReturnType<typeof findBaseline<string>>
  readonly client: () => ReturnType<typeof octokitGitHub>
  /** The operations that were asked for, in order. */
  readonly operations: () => readonly string[]
  /** Folders that are left in the temporary folder. */
  readonly folders: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Reads the one file that a baseline has here. */
export const readBench = async (folder: string): Promise<BaselineReading<string>> => {
  const files = readdirSync(folder)
  return files.includes('bench.txt')
    ? { kind: 'usable', data: readFileSync(join(folder, 'bench.txt'), 'utf8') }
    : { kind: 'unusable', because: 'it has no benchmark results' }
}

/** 2026-11-23 10:00, three days after the clock of the played GitHub starts. */
const now = Date.parse('2026-11-23T10:00:00Z')

export const aRequest: BaselineRequest = {
  name,
  start: { kind: 'merge-base', base: tip, head },
  branches: ['main'],
  workflow: 'perf.yml',
  ownRunId: 9000
}

/** main from 0 to 12, and a pull request that left it at 9. */
const plantHistory = ({ state }: GitHubServer): void => {
  for (let n = 0; n <= 12; n += 1) state.history.set(main(n), n === 0 ? [] : [main(n - 1)])
  state.history.set(head, [mergeBase])
}

export const openWorld = async (grants: Partial<Grants> = {}): Promise<World> => {
  const server = await startServer(repository, 9000)
  const temp = mkdtempSync(join(tmpdir(), 'flamegate-test-'))
  const slept: number[] = []
  const { state } = server
  plantHistory(server)
  state.tokens.set(token, {
    account: actionsBot,
    kind: 'installation',
    grants: { 'pull-requests': 'read', contents: 'read', actions: 'read', ...grants }
  })
  const client = () =>
    octokitGitHub(
      token,
      { owner: 'acme', repo: 'shop', apiUrl: server.url },
      {
        mask: () => undefined,
        sleep: async (ms) => {
          slept.push(ms)
        },
        timeoutMs: 5000,
        secondMs: 5
      }
    )
  const run: World['run'] = (sha, odd = {}) => {
    const made: Run = {
      id: state.nextId(),
      sha,
      branch: 'main',
      event: 'push',
      conclusion: 'success',
      path: perf,
      headRepository: repository,
      ...odd
    }
    state.runs.set(made.id, made)
    return made
  }
  const store: World['store'] = (
    { id },
    { content = goodZip(), name: given = name, ...odd } = {}
  ) => storeArtifact(state, id, { name: given, content, odd }).id
  return {
    server,
    temp,
    slept,
    run,
    store,
    record: (sha, odd, stored) => {
      const made = run(sha, odd)
      store(made, stored)
      return made
    },
    client,
    find: async (request = {}, { caps = {}, read = readBench } = {}) => {
      const { history, runs } = await client()
      const ports = { history, runs, read, temp, now: () => now }
      return findBaseline(
        { ...aRequest, ...request },
        { ...ports, caps: { ...defaultSearchCaps, ...caps } }
      )
    },
    operations: () => server.requests.map(({ operation }) => operation),
    folders: () => readdirSync(temp),
    close: async () => {
      rmSync(temp, { recursive: true, force: true })
      await server.close()
    }
  }
}
