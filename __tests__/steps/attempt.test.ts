import { describe, expect, test } from '@jest/globals'
import { runArtifacts } from '../../src/io/artifacts/runArtifacts.js'
import { FlamegateError } from '../../src/model/diagnostic.js'
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

  test.each(['github/401', 'artifact/denied'])(
    'costs one notice with all that the token is not valid for any more: %s',
    async (code) => {
      const { log, lines, said } = testLog()
      for (const message of ['expected to comment', 'expected to check']) {
        const error = new FlamegateError([{ severity: 'error', code, message }])
        await attempt(log, { output: message, without: '' }, () => Promise.reject(error))
      }
      expect(said.notice).toHaveLength(1)
      expect(lines.join()).toContain('no expected to check, for the same reason')
      const other = testLog()
      await attempt(other.log, { output: 'comment', without: '' }, () =>
        Promise.reject(new FlamegateError([{ severity: 'error', code, message: '' }]))
      )
      expect(other.said.notice).toHaveLength(1)
    }
  )

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
