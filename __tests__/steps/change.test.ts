import { expect, test } from '@jest/globals'
import type { GitHubClient } from '../../src/io/github.js'
import type { StoredBaseline } from '../../src/model/baseline.js'
import type { ChangedFile } from '../../src/model/change.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
import { readChange } from '../../src/steps/change.js'
import { aFile } from '../helpers/inputs.js'
import { aManifest } from '../helpers/manifest.js'
import { testContext, testLog, testPorts } from '../helpers/steps.js'

const folder = '/nowhere'
const file: ChangedFile = { path: 'a.go', status: 'modified', lines: { head: [], base: [] } }

const pull = {
  ...{ number: 7, headSha: 'b'.repeat(40), baseSha: 'a'.repeat(40), baseRef: 'main' },
  ...{ isFork: false, writable: { ok: true } as const }
}

type Files = GitHubClient['changes']['files']

const inPull = (files: Files, log = testLog().log) =>
  testPorts(folder, {
    context: { ...testContext(folder), pull },
    log,
    openGitHub: async () => ({ changes: { files } }) as unknown as GitHubClient
  })

const oneFile: Files = async () => ({ items: [file], isLast: true })

const measured = aFile('flamegate-manifest.json', {
  parsed: { profiles: [], benchmarks: [], diagnostics: [], manifest: aManifest() }
})

test('a pull request is asked for its files', async () => {
  const { change, pullChange } = await readChange([], undefined, inPull(oneFile))
  expect(change).toEqual({ files: [file], isComplete: true, source: 'github' })
  expect(pullChange).toEqual(change)
})

test('what was measured from other commits than a pull request tells is not all that it changes', async () => {
  const { change, pullChange } = await readChange([measured], undefined, inPull(oneFile))
  expect([change?.isComplete, pullChange?.isComplete]).toEqual([false, true])
})

test.each([
  [0, true],
  [3, false]
])('a baseline of %i commits before leaves a change complete: %s', async (distance, isComplete) => {
  const baseline = { distance } as StoredBaseline
  const { change } = await readChange([], baseline, inPull(oneFile))
  expect(change?.isComplete).toBe(isComplete)
})

test('GitHub that cannot be asked costs one notice', async () => {
  const { log, said } = testLog()
  const refused = () => Promise.reject(new FlamegateError([]))
  expect(await readChange([], undefined, inPull(refused, log))).toEqual({
    change: undefined,
    pullChange: undefined
  })
  expect(said.notice.map(({ title }) => title)).toEqual(['flamegate: no changed lines'])
})

test('without a pull request, GitHub is not asked', async () => {
  expect(await readChange([measured], undefined, testPorts(folder))).toEqual({
    change: undefined,
    pullChange: undefined
  })
})
