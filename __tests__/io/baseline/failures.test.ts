import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findBaseline } from '../../../src/io/baseline/find.js'
import { broken, cut, type Fault, limited, missing, refused } from '../../e2e/faults.js'
import { aRequest, goodZip, main, mergeBase, openWorld, readBench, type World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  const { violations } = world.server
  await world.close()
  expect(violations).toEqual([])
})

const usedUp: Fault = {
  kind: 'answer',
  status: 403,
  body: {
    message: 'API rate limit exceeded',
    documentation_url: 'https://docs.github.com/rest',
    status: '403'
  },
  headers: { 'x-ratelimit-remaining': '0' }
}

/** Every operation of the API that a search uses. */
const operations = [
  'repos/compare-commits-with-basehead',
  'actions/list-artifacts-for-repo',
  'repos/list-commits',
  'actions/get-workflow-run',
  'actions/download-artifact'
] as const

const lookups = ['actions/list-workflow-runs-for-repo', 'actions/list-workflow-run-artifacts']

/** A baseline that takes every operation to find: one before the merge base, behind more than one page of others. */
const plantDeep = (): void => {
  world.record(main(8), {}, { content: goodZip('deep') })
  for (let n = 0; n < 101; n += 1) world.record(main(12))
}

describe('a token that may not', () => {
  test('is one notice that names the permission', async () => {
    await world.close()
    world = await openWorld({ actions: 'none' })
    world.record(mergeBase)
    expect(await world.find()).toEqual({
      kind: 'none',
      because: expect.stringMatching(
        /^expected to list the artifacts of earlier runs, found: 403 Resource not accessible/
      ),
      hint: expect.stringContaining('give the job the permission `actions: read`'),
      startSha: mergeBase,
      tried: []
    })
    expect(world.operations()).toHaveLength(2)
  })

  test('read the contents hears that', async () => {
    world.server.fail('repos/compare-commits-with-basehead', refused)
    const search = await world.find()
    expect(search).toMatchObject({
      kind: 'none',
      hint: expect.stringContaining('`contents: read`')
    })
    expect(search).not.toHaveProperty('startSha')
  })

  test.each(operations)('ends the search at %s', async (operation) => {
    world.record(main(8))
    world.server.fail(operation, refused)
    expect(await world.find()).toMatchObject({
      kind: 'none',
      hint: expect.stringMatching(/`(?:actions|contents): read`/)
    })
    const asked = world.operations()
    expect([asked.at(-1), asked.filter((one) => one === operation).length]).toEqual([operation, 1])
  })
})

describe('trouble on the other side', () => {
  test.each([...operations, 'blob/get'])('that passes costs a request (%s)', async (operation) => {
    world.record(main(8))
    world.server.fail(operation, broken(502), 1)
    expect(await world.find()).toMatchObject({ kind: 'found', baseline: { distance: 1 } })
    expect(world.operations().filter((one) => one === operation).length).toBeGreaterThan(1)
  })

  test.each([...operations, ...lookups, 'blob/get'])(
    'that stays is no baseline with a reason, and no error (%s)',
    async (operation) => {
      plantDeep()
      const isLookup = lookups.includes(operation)
      world.server.fail(operation, broken(503))
      const search = await world.find({}, { caps: isLookup ? { maxListPages: 1 } : {} })
      const reasons = [...search.tried.map(({ because }) => because), JSON.stringify(search)]
      expect(search.kind).toBe('none')
      expect(reasons.join('\n')).toMatch(/503|no connection/)
    }
  )

  test('does not count as a request of the search when it is tried again', async () => {
    world.record(mergeBase)
    world.server.fail('actions/get-workflow-run', broken(500), 3)
    const search = await world.find({}, { caps: { maxRequests: 4 } })
    expect(search.kind).toBe('found')
  })

  test('may break a download off, which begins again from the API', async () => {
    world.record(mergeBase)
    world.server.fail('blob/get', cut, 1)
    expect(await world.find()).toMatchObject({
      kind: 'found',
      baseline: { data: 'BenchmarkA 1 1 ns/op\n' }
    })
    expect(world.operations().slice(3)).toEqual([
      'actions/download-artifact',
      'blob/get',
      'actions/download-artifact',
      'blob/get'
    ])
  })

  test('may be a storage that has lost the bytes: the next one is tried', async () => {
    world.record(mergeBase)
    world.record(main(8))
    world.server.fail('blob/get', missing, 1)
    const search = await world.find()
    expect(search).toMatchObject({ kind: 'found', baseline: { distance: 1 } })
    expect(search.tried[0]?.because).toContain('404 of the storage')
  })

  test('may be an artifact that expired since it was listed', async () => {
    world.record(mergeBase)
    world.record(main(8))
    const expired: Fault = {
      kind: 'answer',
      status: 410,
      body: {
        message: 'Artifact has expired',
        documentation_url: 'https://docs.github.com/rest',
        status: '410'
      }
    }
    world.server.fail('actions/download-artifact', expired, 1)
    const search = await world.find()
    expect(search).toMatchObject({ kind: 'found', baseline: { distance: 1 } })
    expect(search.tried[0]?.because).toContain('410 Artifact has expired')
  })

  test('may be an artifact that is hidden', async () => {
    world.record(mergeBase)
    world.record(main(8))
    world.server.fail('actions/download-artifact', missing, 1)
    expect(await world.find()).toMatchObject({ kind: 'found', baseline: { distance: 1 } })
  })
})

describe('a limit', () => {
  test('is waited for as long as the server says', async () => {
    world.record(mergeBase)
    world.server.fail('actions/list-artifacts-for-repo', limited(7), 1)
    expect((await world.find()).kind).toBe('found')
    const name = 'actions/list-artifacts-for-repo'
    expect(world.operations().filter((one) => one === name)).toHaveLength(2)
  })

  test.each(operations)('of the hour ends the search at once (%s)', async (operation) => {
    world.record(mergeBase, {}, { expired: true })
    world.record(main(8))
    world.server.fail(operation, usedUp)
    expect(await world.find()).toMatchObject({
      kind: 'none',
      hint: expect.stringContaining("the token's rate limit is used up")
    })
    expect(world.operations().filter((one) => one === operation)).toHaveLength(1)
  })
})

test('a temporary folder that cannot be written is no error of the search', async () => {
  world.record(mergeBase)
  const { history, runs } = await world.client()
  const temp = `${world.temp}/missing`
  const search = await findBaseline(aRequest, {
    history,
    runs,
    read: readBench,
    temp,
    now: () => 0
  })
  expect(search.kind).toBe('none')
  expect(search.tried[0]?.because).toContain('make a folder for an artifact')
})
