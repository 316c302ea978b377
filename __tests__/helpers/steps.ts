import { join } from 'node:path'
import { readActionInputs } from '../../src/config/actionInputs.js'
import type { Annotation, Log } from '../../src/io/log.js'
import type { Ports } from '../../src/steps/ports.js'
import { testShell } from './shell.js'

type Level = 'notice' | 'warning' | 'error'

/** A log that remembers: plain lines, and annotations by level. */
export const testLog = () => {
  const lines: string[] = []
  const said: Record<Level, Annotation[]> = { notice: [], warning: [], error: [] }
  const annotate = (level: Level) => (annotation: Annotation) => void said[level].push(annotation)
  const log: Log = {
    info: (text) => void lines.push(text),
    debug: () => undefined,
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: (_, body) => body(),
    finish: () => undefined
  }
  return { log, lines, said }
}

/** An artifact store that remembers what it was asked. */
export const testStore = () => {
  const calls: (readonly unknown[])[] = []
  const openStore: Ports['openStore'] = async () => ({
    list: async () => [],
    download: () => Promise.reject(new Error('nothing to download')),
    upload: async (...args) => {
      calls.push(['upload', ...args])
      return { id: 77 }
    },
    uploadFile: async (...args) => {
      calls.push(['uploadFile', ...args])
      return { id: 78 }
    },
    delete: async (name) => void calls.push(['delete', name])
  })
  return { openStore, calls }
}

/** The context of a run that is no pull request. */
export const testContext = (folder: string): Ports['context'] => ({
  owner: 'acme',
  repo: 'shop',
  eventName: 'push',
  sha: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
  runId: 9000,
  runAttempt: 1,
  workflow: 'performance',
  job: 'collect',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: join(folder, 'work'),
  temp: join(folder, 'temp'),
  isDebug: false,
  runUrl: 'https://github.com/acme/shop/actions/runs/9000'
})

/** Ports of a run in a folder, with the parts that a test is about. */
export const testPorts = (folder: string, parts: Partial<Ports> = {}): Ports => ({
  context: testContext(folder),
  log: testLog().log,
  shell: testShell(join(folder, 'work')).shell,
  readEvent: () => ({}),
  summaryPath: undefined,
  openStore: testStore().openStore,
  openGitHub: () => Promise.reject(new Error('no GitHub here')),
  whileCollecting: () => Promise.reject(new Error('nothing to collect with')),
  ...parts
})

export const actionInputs = (raw: Readonly<Record<string, string>> = {}) =>
  readActionInputs({ mode: 'collect', ...raw }).inputs
