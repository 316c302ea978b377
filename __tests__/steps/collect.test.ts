import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Collected } from '../../src/collect/request.js'
import { defaultConfig } from '../../src/config/schema.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Manifest } from '../../src/model/manifest.js'
import { manifestName } from '../../src/model/manifestName.js'
import { collectData, gatherCollected } from '../../src/steps/collectData.js'
import { deliverData } from '../../src/steps/deliverData.js'
import { noData } from '../../src/steps/outputs.js'
import { sayCollected } from '../../src/steps/status.js'
import { actionInputs, testLog, testPorts, testStore } from '../helpers/steps.js'

const folder = join('/home/runner', 'work')
const out = join(folder, 'temp', 'flamegate-data', 'default')
const [base, head] = ['a'.repeat(40), 'b'.repeat(40)]

const problem: Diagnostic = {
  severity: 'error',
  code: 'collect/no-go',
  message: 'expected the program go, found none',
  hint: 'set it up in an earlier step'
}

const file = (path: string) =>
  ({ path, side: 'base', kind: 'benchmarks', workload: 'bench' }) as const

/** The parts of a manifest that delivery looks at. */
const manifest = {
  base: { ref: 'HEAD^1', sha: base, go_version: 'go1.26' },
  head: { ref: 'HEAD^2', sha: head, go_version: 'go1.26' },
  files: [file('base/bench.txt'), file('head/bench.txt'), file('base/bench.txt')]
} as unknown as Manifest

const complete: Collected = { status: 'complete', out, diagnostics: [], manifest }
const nothing: Collected = { status: 'nothing', out, diagnostics: [problem] }

describe('collected data', () => {
  test('are stored in place of those of an earlier attempt, every file once', async () => {
    const { openStore, calls } = testStore()
    const inputs = actionInputs({ 'comment-key': 'linux', 'retention-days': '3' })
    const data = await deliverData(complete, inputs, testPorts(folder, { openStore }))
    const files = [manifestName, 'base/bench.txt', 'head/bench.txt'].map((path) => join(out, path))
    expect(calls).toEqual([
      ['delete', 'flamegate-data-linux'],
      ['upload', 'flamegate-data-linux', files, out, { retentionDays: 3 }]
    ])
    expect(data).toEqual({
      path: out,
      url: 'https://github.com/acme/shop/actions/runs/9000/artifacts/77',
      baseSha: base,
      headSha: head
    })
  })

  test('have the name that was asked for', async () => {
    const { openStore, calls } = testStore()
    const inputs = actionInputs({ 'data-artifact': 'mine' })
    await deliverData(complete, inputs, testPorts(folder, { openStore }))
    expect(calls[1]?.[1]).toBe('mine')
  })

  test('that are not there take those of an earlier attempt away', async () => {
    const { openStore, calls } = testStore()
    const data = await deliverData(nothing, actionInputs(), testPorts(folder, { openStore }))
    expect(calls).toEqual([['delete', 'flamegate-data-default']])
    expect(data).toEqual(noData)
  })

  test('are not lost with their upload, which costs one notice', async () => {
    const { log, said } = testLog()
    const openStore = () => Promise.reject(new Error('503'))
    const data = await deliverData(complete, actionInputs(), testPorts(folder, { openStore, log }))
    expect(data).toMatchObject({ path: out, url: '', headSha: head })
    expect(said.notice).toMatchObject([{ title: 'flamegate: no data artifact' }])
  })

  test('are compared where they are, under the name of their artifact', () => {
    const gathered = gatherCollected(complete, actionInputs({ 'comment-key': 'linux' }))
    expect(gathered).toEqual({
      paths: [{ path: out, label: 'flamegate-data-linux' }],
      unfetched: []
    })
  })
})

describe('a collection that brings nothing', () => {
  test('is two unreadable sides, with the reasons once', () => {
    const { paths, unfetched } = gatherCollected(nothing, actionInputs())
    expect(paths).toEqual([])
    expect(unfetched.map(({ side, status }) => [side, status])).toEqual([
      ['base', 'damaged'],
      ['head', 'damaged']
    ])
    expect(unfetched.flatMap(({ parsed }) => parsed.diagnostics)).toEqual([problem])
  })

  test('is said in one warning, and what to do in the log', async () => {
    const { log, said, lines } = testLog()
    const whileCollecting = <T>() => Promise.resolve(nothing as T)
    const ports = testPorts(folder, { log, whileCollecting })
    const request = { inputs: actionInputs(), config: defaultConfig }
    expect(await collectData(request, ports)).toEqual(nothing)
    expect(said.warning).toEqual([
      { title: 'flamegate: nothing collected', message: 'expected the program go, found none' }
    ])
    expect(lines.join('\n')).toContain('set it up in an earlier step')
  })

  test('because the run was cancelled needs no warning', async () => {
    const { log, said } = testLog()
    const whileCollecting = <T>() => Promise.resolve({ ...nothing, stoppedBy: 'SIGINT' } as T)
    const ports = testPorts(folder, { log, whileCollecting })
    await collectData({ inputs: actionInputs(), config: defaultConfig }, ports)
    expect(said.warning).toEqual([])
  })

  test.each([
    ['nothing', 'neutral', 0],
    ['nothing', 'pass', 0],
    ['nothing', 'fail', 1],
    ['partial', 'fail', 0],
    ['complete', 'fail', 0]
  ] as const)('%s with on-missing: %s exits with %d', (status, onMissing, code) => {
    const { log, said } = testLog()
    const config = { ...defaultConfig, 'on-missing': onMissing }
    expect(sayCollected({ status }, config, log)).toBe(code)
    expect(said.error).toHaveLength(code)
  })
})
