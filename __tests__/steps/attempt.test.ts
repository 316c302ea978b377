import { describe, expect, test } from '@jest/globals'
import { runArtifacts } from '../../src/io/artifacts/runArtifacts.js'
import { attempt } from '../../src/steps/attempt.js'
import { testLog } from '../helpers/steps.js'

describe('an output that fails', () => {
  test('costs one notice, and several that fail for one reason cost one together', async () => {
    const { log, lines, said } = testLog()
    // Opened once, as the ports do it: everybody gets the same refusal.
    const store = runArtifacts({ GITHUB_SERVER_URL: 'https://ghes.example' })
    for (const output of ['data artifact', 'report artifact']) {
      expect(
        await attempt(log, { output, without: 'It is in the summary.' }, () => store)
      ).toBeUndefined()
    }
    expect(said.notice.map(({ title }) => title)).toEqual(['flamegate: no data artifact'])
    expect(said.notice[0]?.message).toContain('ghes.example')
    expect(lines).toEqual([
      'flamegate: no report artifact, for the same reason. It is in the summary.'
    ])
  })

  test('costs a notice each where the reasons differ', async () => {
    const { log, said } = testLog()
    for (const reason of ['a', 'b']) {
      await attempt(log, { output: 'comment', without: '' }, () =>
        Promise.reject(new Error(reason))
      )
    }
    expect(said.notice).toHaveLength(2)
  })
})
