import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findBaseline } from '../../../src/io/baseline/find.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'
import { sha256 } from '../../e2e/state.js'
import { zip, zipOf } from '../../e2e/zip.js'
import {
  aRequest,
  goodZip,
  head,
  main,
  mergeBase,
  openWorld,
  readBench,
  tip,
  type World
} from './world.js'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  const { violations } = world.server
  await world.close()
  // Every request and answer is as GitHub describes it, and the storage never sees the token.
  expect(violations).toEqual([])
})

const baselineOf = async (...given: Parameters<World['find']>) => {
  const search = await world.find(...given)
  if (search.kind === 'none') throw new Error(`no baseline: ${search.because}`)
  return search.baseline
}

const noneOf = async (...given: Parameters<World['find']>) => {
  const search = await world.find(...given)
  if (search.kind === 'found') throw new Error(`found ${search.baseline.sha}`)
  return search
}

const reasonsOf = async (...given: Parameters<World['find']>) =>
  (await world.find(...given)).tried.map(({ what, because }) => `${what}: ${because}`)

describe('a baseline of the merge base', () => {
  test('is found, read, and says where it is from', async () => {
    const run = world.record(mergeBase)
    const search = await world.find()
    expect(search).toEqual({
      kind: 'found',
      tried: [],
      baseline: {
        data: 'BenchmarkA 1 1 ns/op\n',
        folder: expect.stringContaining(world.temp),
        artifact: { id: run.id + 1, name: 'flamegate-baseline' },
        sha: mergeBase,
        startSha: mergeBase,
        distance: 0,
        how: 'the merge base itself',
        createdAt: '2026-11-20T10:00:01.000Z',
        ageMs: 3 * 24 * 3_600_000 - 1000,
        run: {
          id: run.id,
          url: `https://github.com/acme/shop/actions/runs/${run.id}`,
          event: 'push'
        },
        diagnostics: []
      }
    })
  })

  test('takes five requests', async () => {
    world.record(main(3))
    world.record(mergeBase)
    world.record(tip)
    await baselineOf()
    expect(world.operations()).toEqual([
      'repos/compare-commits-with-basehead',
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact',
      'blob/get'
    ])
  })

  test('is the newest that is stored there', async () => {
    world.record(mergeBase, {}, { content: goodZip('old') })
    const again = world.record(mergeBase, { event: 'schedule' }, { content: goodZip('new') })
    world.store(again, { content: goodZip('newer') })
    expect((await baselineOf()).data).toBe('newer')
  })

  test.each(['push', 'schedule', 'workflow_dispatch'])('may be of the event %s', async (event) => {
    world.record(mergeBase, { event })
    expect((await baselineOf()).run.event).toBe(event)
  })

  test('is that of its key', async () => {
    world.record(mergeBase, {}, { name: 'flamegate-baseline-arm', content: goodZip('arm') })
    world.record(mergeBase, {}, { content: goodZip('default') })
    expect((await baselineOf({ name: 'flamegate-baseline-arm' })).data).toBe('arm')
  })

  test('may come unpacked, as one file called like the artifact', async () => {
    const content = Buffer.from('goos: linux\n')
    world.record(mergeBase, {}, { content, contentType: 'text/plain' })
    const read = async (folder: string) => ({ kind: 'usable', data: folder }) as const
    expect((await baselineOf({}, { read })).diagnostics).toEqual([])
  })

  test('may lack a digest, which is said', async () => {
    world.record(mergeBase, {}, { digest: '' })
    const { diagnostics } = await baselineOf()
    expect(diagnostics.map(({ code }) => code)).toEqual(['artifact/no-digest'])
  })
})

describe('a baseline of an ancestor', () => {
  test('is the nearest on the branch, however new the others are', async () => {
    world.record(main(2))
    world.record(main(6))
    world.record(main(10))
    world.record(tip)
    const found = await baselineOf()
    expect(found).toMatchObject({ sha: main(6), startSha: mergeBase, distance: 3 })
    expect(found.how).toBe('3 commits before the merge base')
  })

  test('is in the singular when it is the parent', async () => {
    world.record(main(8))
    expect((await baselineOf()).how).toBe('1 commit before the merge base')
  })

  test('is no commit of a branch that was merged', async () => {
    const side = `c${'0'.repeat(39)}`
    world.server.state.history.set(side, [main(5)])
    world.server.state.history.set(main(8), [main(7), side])
    world.record(side)
    world.record(main(5))
    expect(await baselineOf()).toMatchObject({ sha: main(5), distance: 4 })
  })

  test('may be of the default branch, where that is another', async () => {
    world.record(main(5))
    const request = { branches: ['release', 'main'] }
    expect((await baselineOf(request)).sha).toBe(main(5))
    expect(await reasonsOf({ branches: ['release'] })).toEqual([
      expect.stringContaining('it is of the branch main, not of release')
    ])
  })

  test('is found over three pages of commits', async () => {
    const { history } = world.server.state
    const old = (n: number): string => `d${n.toString(16).padStart(39, '0')}`
    for (let n = 0; n <= 260; n += 1) history.set(old(n), n === 0 ? [] : [old(n - 1)])
    history.set(main(0), [old(260)])
    world.record(old(5))
    expect((await baselineOf()).distance).toBe(9 + 256)
    expect(world.operations().filter((one) => one === 'repos/list-commits')).toHaveLength(3)
  })

  test('is given up on further back', async () => {
    world.record(main(2))
    const { because } = await noneOf({}, { caps: { maxCommitPages: 0 } })
    expect(because).toBe(
      'the merge base and the commits before it have no flamegate-baseline at all'
    )
  })
})

describe('a known base', () => {
  test('needs no merge base', async () => {
    world.record(main(5))
    const start = { kind: 'commit', sha: main(6) } as const
    expect((await baselineOf({ start })).how).toBe('1 commit before the base commit')
    world.record(main(6))
    expect((await baselineOf({ start })).how).toBe('the base commit itself')
    expect(world.operations()).not.toContain('repos/compare-commits-with-basehead')
  })

  test('is nothing that the head already is', async () => {
    world.record(main(9))
    const start = { kind: 'merge-base', base: tip, head: main(9) } as const
    expect((await noneOf({ start })).because).toContain('is in the base already')
  })
})

describe('what is before a commit', () => {
  const start = { kind: 'before', sha: main(9) } as const

  test('is the nearest commit that has a baseline, and never the commit itself', async () => {
    world.record(main(9))
    world.record(main(7))
    expect(await baselineOf({ start })).toMatchObject({
      sha: main(7),
      startSha: main(9),
      distance: 2,
      how: '2 commits before this commit'
    })
    expect(await reasonsOf({ start })).toEqual([])
  })

  test('is nothing where only the commit itself has one', async () => {
    world.record(main(9))
    expect((await noneOf({ start })).because).toBe(
      'the commits before this commit have no flamegate-baseline at all'
    )
  })
})

test('a base may be the name of a branch', async () => {
  world.server.state.branches.set('release/1.x', tip)
  world.record(mergeBase)
  const start = { kind: 'merge-base', base: 'release/1.x', head } as const
  expect(await baselineOf({ start })).toMatchObject({ sha: mergeBase, distance: 0 })
})

describe('a run that may not speak for the base', () => {
  const fork = { id: 7002, owner: 'visitor' }

  test.each([
    ['of a fork, even on a branch called main', { headRepository: fork }, /another repository/],
    ['of a fork that was deleted', { headRepository: null }, /another repository/],
    ['of a pull request', { event: 'pull_request' }, /the event pull_request$/],
    ['of pull_request_target', { event: 'pull_request_target' }, /pull_request_target/],
    ['of a comment', { event: 'issue_comment' }, /issue_comment/],
    ['of another branch', { branch: 'feature' }, /the branch feature, not of main/],
    ['of no branch', { branch: null }, /the branch unknown, not of main/],
    ['of another workflow', { path: '.github/workflows/nightly.yml' }, /nightly\.yml, not of perf/],
    ['that failed', { conclusion: 'failure' }, /it ended with failure/],
    ['that was cancelled', { conclusion: 'cancelled' }, /it ended with cancelled/],
    ['that still runs', { conclusion: null }, /it has not ended/],
    ['that is this one', { id: 9000 }, /it is this run/]
  ])('is one %s', async (_, odd, reason) => {
    const bad = world.run(mergeBase, odd)
    world.store(bad)
    world.record(main(7))
    const search = await world.find()
    expect(search).toMatchObject({ kind: 'found', baseline: { sha: main(7), distance: 2 } })
    expect(search.tried).toEqual([
      {
        what: `run ${bad.id} of commit a000000`,
        because: expect.stringMatching(reason),
        url: `https://github.com/acme/shop/actions/runs/${bad.id}`
      }
    ])
    expect(world.operations().filter((one) => one === 'blob/get')).toHaveLength(1)
  })

  test('does not stand in the way of a good one of the same commit', async () => {
    world.record(mergeBase, {}, { content: goodZip('good') })
    world.record(mergeBase, { headRepository: fork }, { content: goodZip('forged') })
    expect((await baselineOf()).data).toBe('good')
  })

  test('cannot say that it is of another commit', async () => {
    // The listing and the run do not agree; the run is what counts.
    const run = world.record(mergeBase)
    world.server.state.runs.set(run.id, { ...run, sha: main(3) })
    const { runs, history } = await world.client()
    const lying = {
      ...runs,
      artifactsCalled: async () => ({
        items: [
          {
            id: 1,
            name: aRequest.name,
            size: 1,
            isExpired: false,
            run: { id: run.id, headSha: mergeBase }
          }
        ],
        isLast: true
      })
    }
    const read = async () => ({ kind: 'usable', data: '' }) as const
    const ports = { history, runs: lying, read, temp: world.temp, now: () => 0 }
    const search = await findBaseline(aRequest, ports)
    expect(search.tried[0]?.because).toBe('it is of another commit')
  })

  test.each(['perf.yml', '.github/workflows/perf.yml', 'Perf'])(
    'is not one of the workflow that is named %s',
    async (workflow) => {
      world.record(mergeBase)
      expect((await baselineOf({ workflow })).distance).toBe(0)
    }
  )

  test('is listed, but not without end', async () => {
    for (let n = 0; n < 30; n += 1) world.record(mergeBase, { event: 'pull_request' })
    const { tried } = await noneOf()
    expect(tried).toHaveLength(21)
    expect(tried.at(-1)).toEqual({
      what: '10 more',
      because: 'only the first ones are listed'
    })
  })
})

describe('a candidate that cannot be used', () => {
  const wrong = sha256(Buffer.from('something else'))

  test.each([
    ['has expired', { expired: true }, /its baseline has expired/],
    ['has other bytes than its digest says', { digest: wrong }, /it cannot be read: .*digest/],
    ['is a damaged archive', { content: goodZip().subarray(20) }, /it cannot be read: /],
    ['is cut short', { content: goodZip().subarray(0, 60) }, /it cannot be read: /],
    [
      'has one bad entry',
      {
        content: zip([
          { path: '../evil', content: 'x' },
          { path: 'bench.txt', content: 'y' }
        ])
      },
      /it cannot be read: /
    ],
    ['holds nothing readable', { content: zipOf({ 'a.png': 'x' }) }, /no benchmark results/],
    ['is empty', { content: zipOf({}) }, /no benchmark results/],
    ['is too large', { size: 2 ** 40 }, /it has 1099511627776 bytes/]
  ])('gives way to the next when it %s', async (_, stored, reason) => {
    world.record(mergeBase, {}, stored)
    world.record(main(8), {}, { content: goodZip('next') })
    const search = await world.find()
    expect(search).toMatchObject({ kind: 'found', baseline: { data: 'next', distance: 1 } })
    expect(search.tried).toEqual([
      expect.objectContaining({ because: expect.stringMatching(reason) })
    ])
    expect(world.folders()).toHaveLength(1)
  })

  test('may be one that the reader throws about', async () => {
    world.record(mergeBase, {}, { content: goodZip('bad') })
    world.record(main(8))
    const read: NonNullable<Parameters<World['find']>[1]>['read'] = async (folder) => {
      const reading = await readBench(folder)
      if (reading.kind === 'usable' && reading.data !== 'bad') return reading
      throw new FlamegateError([{ severity: 'error', code: 'x/y', message: 'odd manifest' }])
    }
    expect((await baselineOf({}, { read })).distance).toBe(1)
    expect((await reasonsOf({}, { read }))[0]).toMatch(/its data cannot be used: odd manifest/)
  })

  test('is not tried for ever', async () => {
    for (let n = 0; n <= 9; n += 1) world.record(main(n), {}, { digest: wrong })
    const { because, tried } = await noneOf()
    expect(tried).toHaveLength(5)
    expect(because).toBe(
      'the merge base and the commits before it have no flamegate-baseline that can be used'
    )
    expect(world.folders()).toEqual([])
  })

  test('may be of a run that is gone', async () => {
    const gone = world.record(mergeBase)
    world.server.state.runs.delete(gone.id)
    world.record(main(8))
    // The listing has no run for it any more, so nothing vouches for it.
    expect((await baselineOf()).distance).toBe(1)
  })

  test('may be gone between the list and the question', async () => {
    world.record(mergeBase)
    world.record(main(8))
    world.server.fail(
      'actions/get-workflow-run',
      { kind: 'answer', status: 404, body: notFound },
      1
    )
    const search = await world.find()
    expect(search).toMatchObject({ kind: 'found', baseline: { distance: 1 } })
    expect(search.tried[0]?.because).toContain('expected to read a workflow run, found: 404')
  })

  test('leaves only its own mistakes to be thrown', async () => {
    world.record(mergeBase)
    const read = () => Promise.reject(new TypeError('a mistake'))
    await expect(world.find({}, { read })).rejects.toThrow('a mistake')
  })
})

const notFound = {
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest',
  status: '404'
}

describe('many baselines', () => {
  /** Newer ones than the merge base, of commits that the pull request does not have. */
  const plantNewer = (count: number): void => {
    for (let n = 0; n < count; n += 1) world.record(tip)
  }

  test('are read over three pages, up to the merge base', async () => {
    world.record(main(4))
    world.record(mergeBase)
    plantNewer(250)
    expect((await baselineOf()).distance).toBe(0)
    const lists = world.operations().filter((one) => one === 'actions/list-artifacts-for-repo')
    expect(lists).toHaveLength(3)
  })

  test('that are too many to list are passed by asking for the runs of the merge base', async () => {
    const run = world.record(mergeBase)
    plantNewer(101)
    const found = await baselineOf({}, { caps: { maxListPages: 1 } })
    expect(found).toMatchObject({ distance: 0, run: { id: run.id } })
    expect(world.operations().slice(2, 4)).toEqual([
      'actions/list-workflow-runs-for-repo',
      'actions/list-workflow-run-artifacts'
    ])
  })

  test('are looked for commit by commit, and what each lacks is said', async () => {
    world.run(mergeBase)
    world.run(main(8), { path: '.github/workflows/lint.yml' })
    world.record(main(7), { event: 'pull_request' })
    world.record(main(6), {}, { expired: true })
    world.record(main(5), {}, { content: goodZip('here') })
    plantNewer(101)
    const search = await world.find({}, { caps: { maxListPages: 1 } })
    expect(search).toMatchObject({ kind: 'found', baseline: { data: 'here', distance: 4 } })
    expect(search.tried.map(({ because }) => because)).toEqual([
      'it stored no flamegate-baseline',
      'it has no run of perf.yml',
      'it is of the event pull_request',
      'its baseline has expired'
    ])
  })

  test('are not looked for at every commit there is', async () => {
    world.record(main(1))
    plantNewer(101)
    await noneOf({}, { caps: { maxListPages: 1, maxLookups: 3 } })
    const lookups = world
      .operations()
      .filter((one) => one === 'actions/list-workflow-runs-for-repo')
    expect(lookups).toHaveLength(3)
  })

  test('of an ancestor come from the list where that has them', async () => {
    plantNewer(101)
    world.record(main(8), {}, { content: goodZip('listed') })
    const found = await baselineOf({}, { caps: { maxListPages: 1 } })
    expect(found).toMatchObject({ data: 'listed', distance: 1 })
  })

  test('cost a bounded number of requests', async () => {
    for (let n = 0; n <= 9; n += 1) world.record(main(n), { event: 'pull_request' })
    const { because, startSha } = await noneOf({}, { caps: { maxRequests: 5 } })
    expect(because).toBe(
      'expected to find a baseline with 5 requests to GitHub, found none with them'
    )
    expect(startSha).toBe(mergeBase)
    expect(world.server.requests).toHaveLength(5)
  })
})

describe('no baseline', () => {
  test('is what a new repository has, and it hears how to get one', async () => {
    expect(await noneOf()).toEqual({
      kind: 'none',
      because: 'no artifact flamegate-baseline is stored in this repository',
      hint: 'run flamegate with `mode: record` on every push to main, or measure base and head in one job',
      startSha: mergeBase,
      tried: []
    })
    expect(world.operations()).toHaveLength(2)
  })

  test('is found where all are of other commits', async () => {
    world.record(tip)
    expect((await noneOf()).because).toMatch(/have no flamegate-baseline at all$/)
  })

  test('is what histories without a common commit have', async () => {
    const orphan = `e${'0'.repeat(39)}`
    world.server.state.history.set(orphan, [])
    const start = { kind: 'merge-base', base: tip, head: orphan } as const
    const { because, hint } = await noneOf({ start })
    expect(because).toBe(
      'expected to find the merge base of the pull request, found: 404 Not Found - https://docs.github.com/rest'
    )
    expect(hint).toContain('`contents: read`')
  })
})

test('the head of the pull request is never its own baseline', async () => {
  world.record(head, { branch: 'main' })
  expect((await noneOf()).because).toMatch(/at all$/)
})
