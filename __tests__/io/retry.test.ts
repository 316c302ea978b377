import { describe, expect, test } from '@jest/globals'
import { type Advice, retry } from '../../src/io/retry.js'

/** Runs attempts that fail with these errors and then succeed; tells how long it slept. */
const run = async (failures: readonly string[], advise: (error: unknown) => Advice) => {
  const slept: number[] = []
  let attempts = 0
  const outcome = await retry(
    async () => {
      const failure = failures[attempts]
      attempts += 1
      if (failure !== undefined) throw new Error(failure)
      return 'done'
    },
    {
      advise,
      sleep: async (ms) => {
        slept.push(ms)
      }
    }
  ).catch((error: Error) => `threw ${error.message}`)
  return { outcome, attempts, slept }
}

const again = (): Advice => ({ kind: 'retry' })
const told = (afterMs: number) => (): Advice => ({ kind: 'retry', afterMs })

describe('retry', () => {
  test('asks once when that works', async () => {
    expect(await run([], again)).toEqual({ outcome: 'done', attempts: 1, slept: [] })
  })

  test('waits longer each time', async () => {
    const seen = await run(['a', 'b', 'c'], again)
    expect(seen).toEqual({ outcome: 'done', attempts: 4, slept: [1000, 2000, 4000] })
  })

  test('throws the last error after four attempts', async () => {
    const seen = await run(['a', 'b', 'c', 'd', 'e'], again)
    expect(seen).toMatchObject({ outcome: 'threw d', attempts: 4 })
  })

  test('waits as long as it was told', async () => {
    expect((await run(['a', 'b'], told(7000))).slept).toEqual([7000, 7000])
  })

  test('does not wait for more than a minute in all', async () => {
    expect(await run(['a', 'b'], told(60_000))).toEqual({
      outcome: 'threw b',
      attempts: 2,
      slept: [60_000]
    })
    expect((await run(['a'], told(3_600_000))).slept).toEqual([])
  })

  test('gives up where there is no point', async () => {
    const seen = await run(['a'], () => ({ kind: 'give-up' }))
    expect(seen).toEqual({ outcome: 'threw a', attempts: 1, slept: [] })
  })

  test('asks about each error', async () => {
    const seen = await run(['passing', 'final'], (error) =>
      String(error).includes('final') ? { kind: 'give-up' } : { kind: 'retry' }
    )
    expect(seen).toEqual({ outcome: 'threw final', attempts: 2, slept: [1000] })
  })
})
