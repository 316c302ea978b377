import { describe, expect, test } from '@jest/globals'
import type { Comment, GitHub } from '../../src/io/github.js'
import { type CommentRequest, markerKey, publishComment } from '../../src/io/stickyComment.js'
import { FlamegateError } from '../../src/model/diagnostic.js'

const head = 'b'.repeat(40)
const newerHead = 'c'.repeat(40)

interface World {
  readonly comments: Map<number, Comment>
  readonly writes: string[]
  headSha: string
  /** Who the token writes as. */
  login: string
  knowsLogin: boolean
}

const aWorld = (over: Partial<World> = {}): World => ({
  comments: new Map(),
  writes: [],
  headSha: head,
  login: 'github-actions[bot]',
  knowsLogin: false,
  ...over
})

const refused = (status: number) =>
  new FlamegateError([{ severity: 'error', code: `github/${status}`, message: 'refused' }])

/** GitHub as far as comments go; `over` replaces a request. */
const github = (world: World, over: Partial<GitHub> = {}): GitHub => {
  const put = (id: number, body: string): Comment => {
    const author = { login: world.login, type: 'Bot' }
    const comment = { id, url: `https://github.com/c/${id}`, body, author }
    world.comments.set(id, comment)
    return comment
  }
  return {
    listComments: async () => [...world.comments.values()],
    createComment: async (_, body) => {
      const id = Math.max(1000, ...world.comments.keys()) + 1
      world.writes.push(`create ${id}`)
      return put(id, body)
    },
    updateComment: async (id, body) => {
      world.writes.push(`update ${id}`)
      return put(id, body)
    },
    deleteComment: async (id) => {
      world.writes.push(`delete ${id}`)
      if (!world.comments.delete(id)) throw refused(404)
    },
    readFile: async () => undefined,
    pullHeadSha: async () => world.headSha,
    ownLogin: async () => (world.knowsLogin ? world.login : undefined),
    ...over
  }
}

const aRequest = (over: Partial<CommentRequest> = {}): CommentRequest => ({
  issue: 17,
  key: 'default',
  mode: 'changes',
  body: '### Failed: slower\n',
  hasSomethingToSay: true,
  hasFailed: true,
  headSha: head,
  runId: 100,
  runAttempt: 1,
  ...over
})

const bodyOf = (over: Partial<CommentRequest> = {}): string => {
  const { key, headSha, runId, runAttempt, body } = aRequest(over)
  return `<!-- flamegate:v1 key=${key} head=${headSha} run=${runId}.${runAttempt} -->\n${body}`
}

const stored = (world: World, id: number, body: string, login = 'github-actions[bot]'): void => {
  const author = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
  world.comments.set(id, { id, url: `https://github.com/c/${id}`, body, author })
}

describe('the sticky comment', () => {
  test('begins with a hidden marker', async () => {
    const world = aWorld()
    const published = await publishComment(github(world), aRequest())
    expect(published).toEqual({
      kind: 'created',
      url: 'https://github.com/c/1001',
      because: 'there was none yet'
    })
    expect(world.comments.get(1001)?.body).toBe(
      `<!-- flamegate:v1 key=default head=${head} run=100.1 -->\n### Failed: slower\n`
    )
  })

  test('is found among 150 others, and not mistaken for one that somebody planted', async () => {
    const world = aWorld()
    for (let id = 1; id <= 150; id += 1) stored(world, id, `remark ${id}`, 'someone')
    stored(world, 20, bodyOf({ runId: 999, runAttempt: 9 }), 'mallory')
    stored(world, 21, bodyOf(), 'other-tool[bot]')
    stored(world, 130, bodyOf({ runId: 90, body: '### Passed\n' }))
    stored(world, 131, `> ${bodyOf()}`)
    stored(world, 132, `quoted\n${bodyOf()}`)
    const published = await publishComment(github(world), aRequest())
    expect(published).toMatchObject({ kind: 'updated', url: 'https://github.com/c/130' })
    expect(world.writes).toEqual(['update 130'])
    expect(world.comments.get(130)?.body).toBe(bodyOf())
  })

  test('is not written when it would say the same', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runAttempt: 1 }).replaceAll('\n', '\r\n'))
    expect(await publishComment(github(world), aRequest({ runAttempt: 2 }))).toMatchObject({
      kind: 'unchanged',
      url: 'https://github.com/c/5'
    })
    expect(world.writes).toEqual([])
  })

  test.each([{ runId: 90 }, { headSha: 'a'.repeat(40) }])(
    'carries the marker of the latest run and head that say the same: %j',
    async (earlier) => {
      const world = aWorld()
      stored(world, 5, bodyOf(earlier))
      expect((await publishComment(github(world), aRequest())).kind).toBe('unchanged')
      expect(world.comments.get(5)?.body).toBe(bodyOf())
      const late = aRequest({ runId: 95, body: 'of an earlier run that ends later' })
      expect((await publishComment(github(world), late)).kind).toBe('skipped')
      expect(world.comments.get(5)?.body).toBe(bodyOf())
    }
  )

  test('belongs to the login of a personal token', async () => {
    const world = aWorld({ login: 'Acme-Bot', knowsLogin: true })
    stored(world, 5, bodyOf({ body: 'old' }))
    stored(world, 6, bodyOf({ body: 'old' }), 'acme-bot')
    expect(await publishComment(github(world), aRequest())).toMatchObject({ kind: 'updated' })
    expect(world.writes).toEqual(['update 6'])
  })

  test('belongs to the login of an app that the user names', async () => {
    const world = aWorld({ login: 'acme[bot]' })
    stored(world, 6, bodyOf({ body: 'old' }), 'acme[bot]')
    await publishComment(github(world), aRequest({ author: 'acme[bot]' }))
    expect(world.writes).toEqual(['update 6'])
  })

  test('stays one even where nobody can tell who the token writes as', async () => {
    const world = aWorld({ login: 'acme[bot]' })
    for (const runId of [100, 101, 102]) await publishComment(github(world), aRequest({ runId }))
    expect([...world.comments.values()].map(({ body }) => body)).toEqual([bodyOf({ runId: 102 })])
  })

  test('replaces its own duplicates', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runId: 80, body: 'old' }))
    stored(world, 6, bodyOf({ runId: 90, body: 'newer' }))
    stored(world, 7, bodyOf({ runId: 85, body: 'middle' }))
    await publishComment(github(world), aRequest())
    expect(world.writes).toEqual(['update 6', 'delete 7', 'delete 5'])
  })

  test('is there although a duplicate cannot be deleted', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runId: 80, body: 'old' }))
    stored(world, 6, bodyOf({ runId: 90, body: 'newer' }))
    const published = await publishComment(
      github(world, { deleteComment: () => Promise.reject(refused(403)) }),
      aRequest()
    )
    expect(published).toMatchObject({
      kind: 'updated',
      because: expect.stringContaining('could not delete 1')
    })
  })

  test('is there although the second look fails', async () => {
    const world = aWorld()
    let looks = 0
    const listComments = async () => {
      looks += 1
      if (looks > 1) throw refused(502)
      return []
    }
    const published = await publishComment(github(world, { listComments }), aRequest())
    expect(published.kind).toBe('created')
  })

  test('reads markers of later versions', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ body: 'old' }).replace(' -->', ' more=x -->'))
    stored(world, 6, '<!-- flamegate:v1 key=other -->\nold')
    await publishComment(github(world), aRequest())
    expect(world.writes).toEqual(['update 5'])
  })

  test('passes the failure of a request on', async () => {
    const listComments = () => Promise.reject(refused(403))
    await expect(publishComment(github(aWorld(), { listComments }), aRequest())).rejects.toThrow(
      FlamegateError
    )
  })
})

describe('the newest head', () => {
  test('is not overwritten once the pull request has moved on', async () => {
    const world = aWorld({ headSha: newerHead })
    stored(world, 5, bodyOf({ headSha: newerHead, runId: 101 }))
    expect(await publishComment(github(world), aRequest({ body: 'stale' }))).toMatchObject({
      kind: 'skipped',
      url: 'https://github.com/c/5',
      because: expect.stringContaining('newer head')
    })
    expect(world.writes).toEqual([])
  })

  test('creates nothing once the pull request has moved on', async () => {
    const world = aWorld({ headSha: newerHead })
    const published = await publishComment(github(world), aRequest())
    expect(published.kind).toBe('skipped')
    expect(published).not.toHaveProperty('url')
    expect(world.writes).toEqual([])
  })

  test.each([
    { runId: 101, runAttempt: 1 },
    { runId: 100, runAttempt: 2 }
  ])('is not overwritten by an earlier run: %j', async (later) => {
    const world = aWorld()
    stored(world, 5, bodyOf({ ...later, body: 'newer' }))
    const published = await publishComment(github(world), aRequest())
    expect(published).toMatchObject({ kind: 'skipped', url: 'https://github.com/c/5' })
    expect(world.writes).toEqual([])
  })

  test('overwrites what a re-run of the same run said before', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ body: 'first attempt' }))
    await publishComment(github(world), aRequest({ runAttempt: 2 }))
    expect(world.writes).toEqual(['update 5'])
  })

  test('overwrites an older head, whatever its run', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ headSha: 'a'.repeat(40), runId: 200, body: 'old' }))
    await publishComment(github(world), aRequest())
    expect(world.writes).toEqual(['update 5'])
  })
})

describe('two runs at the same time', () => {
  /** Lets every `listComments` that looks for a comment see none until both runs have looked. */
  const race = async (first: CommentRequest, second: CommentRequest, world: World) => {
    let looked = 0
    let open: () => void = () => undefined
    const bothLooked = new Promise<void>((resolve) => {
      open = resolve
    })
    const listComments = async () => {
      const now = [...world.comments.values()]
      looked += 1
      if (looked === 2) open()
      if (looked <= 2) {
        await bothLooked
        return now
      }
      return [...world.comments.values()]
    }
    const client = github(world, { listComments })
    return Promise.all([publishComment(client, first), publishComment(client, second)])
  }

  test.each([
    [100, 101],
    [101, 100]
  ])('leave the comment of the later one (%i and %i)', async (one, other) => {
    const world = aWorld()
    const published = await race(aRequest({ runId: one }), aRequest({ runId: other }), world)
    expect([...world.comments.values()].map(({ body }) => body)).toEqual([bodyOf({ runId: 101 })])
    const urls = new Set(published.map(({ url }) => url))
    expect([...urls]).toEqual([...world.comments.values()].map(({ url }) => url))
    expect(published.map(({ kind }) => kind).sort()).toEqual(['created', 'skipped'])
  })

  test.each([
    [100, 101],
    [101, 100]
  ])('leave what the later one says in a comment that is there (%i and %i)', async (one, other) => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runId: 90, body: 'old' }))
    await race(aRequest({ runId: one }), aRequest({ runId: other }), world)
    expect([...world.comments.values()].map(({ body }) => body)).toEqual([bodyOf({ runId: 101 })])
  })

  test('of one run and one key leave one comment, the first, and say so', async () => {
    const world = aWorld()
    const published = await race(aRequest({ body: 'a' }), aRequest({ body: 'b' }), world)
    expect([...world.comments.keys()]).toEqual([1001])
    expect(published.map(({ url }) => url)).toEqual(Array(2).fill('https://github.com/c/1001'))
    expect(published.map(({ warning }) => warning ?? '').join()).toContain('`comment-key`')
  })

  test('of one run and one key are told when one comes after the other, too', async () => {
    const world = aWorld()
    expect(await publishComment(github(world), aRequest({ body: 'a' }))).not.toHaveProperty(
      'warning'
    )
    expect(await publishComment(github(world), aRequest({ body: 'b' }))).toMatchObject({
      kind: 'updated',
      warning: expect.stringContaining('`mode: merge`')
    })
  })

  test('leave one comment although the list does not show a new one yet', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runId: 101, body: 'newer' }))
    const [newer] = world.comments.values()
    let looks = 0
    const listComments = async () => {
      looks += 1
      return looks === 1 || newer === undefined ? [] : [newer]
    }
    const published = await publishComment(github(world, { listComments }), aRequest())
    expect(published).toMatchObject({ kind: 'skipped', url: 'https://github.com/c/5' })
    expect([...world.comments.keys()]).toEqual([5])
  })

  test('do not lose what was written where the earlier one wrote last', async () => {
    const world = aWorld()
    stored(world, 5, bodyOf({ runId: 90, body: 'old' }))
    let wrote = 0
    const client = github(world)
    const updateComment = async (id: number, body: string) => {
      const written = await client.updateComment(id, body)
      wrote += 1
      if (wrote === 1) stored(world, 5, bodyOf({ runId: 95, body: 'late' }))
      return written
    }
    const published = await publishComment({ ...client, updateComment }, aRequest())
    expect(published).toMatchObject({ kind: 'updated', url: 'https://github.com/c/5' })
    expect(world.comments.get(5)?.body).toBe(bodyOf())
  })

  test('with different keys leave both comments', async () => {
    const world = aWorld()
    await race(aRequest({ key: 'linux' }), aRequest({ key: 'macos' }), world)
    expect(world.comments.size).toBe(2)
  })
})

describe('the mode', () => {
  const cases = [
    ['changes', true, false, 'created'],
    ['changes', false, false, 'skipped'],
    ['always', false, false, 'created'],
    ['failures', true, false, 'skipped'],
    ['failures', true, true, 'created'],
    ['never', true, true, 'skipped']
  ] as const

  test.each(cases)(
    '%s, with something to say: %s, failed: %s: %s',
    async (mode, hasSomethingToSay, hasFailed, kind) => {
      const request = aRequest({ mode, hasSomethingToSay, hasFailed })
      expect((await publishComment(github(aWorld()), request)).kind).toBe(kind)
    }
  )

  test.each(['changes', 'always', 'failures'] as const)(
    '%s updates a comment that exists, even with nothing to say',
    async (mode) => {
      const world = aWorld()
      stored(world, 5, bodyOf({ runId: 90, body: 'was red' }))
      const request = aRequest({ mode, hasSomethingToSay: false, hasFailed: false, body: 'green' })
      expect((await publishComment(github(world), request)).kind).toBe('updated')
    }
  )

  test('never asks nothing of GitHub', async () => {
    const refuse = () => Promise.reject(new Error('asked'))
    const client = github(aWorld(), {
      listComments: refuse,
      ownLogin: refuse,
      pullHeadSha: refuse
    })
    const published = await publishComment(client, aRequest({ mode: 'never' }))
    expect(published).toEqual({ kind: 'skipped', because: 'comments are switched off' })
  })
})

describe('the key', () => {
  test('keeps several comments side by side', async () => {
    const world = aWorld()
    const keys = ['linux', 'linux/amd64', 'linux-amd64', '', 'default']
    for (const key of keys) await publishComment(github(world), aRequest({ key }))
    // The last two are the same key.
    expect(world.comments.size).toBe(4)
    for (const key of keys) {
      await publishComment(github(world), aRequest({ key, body: `of ${key || 'default'}` }))
    }
    expect([...world.comments.values()].map(({ body }) => body.split('\n')[1])).toEqual([
      'of linux',
      'of linux/amd64',
      'of linux-amd64',
      'of default'
    ])
  })

  test.each([
    'a --> <script>',
    'a head=x run=1.1',
    'a\n\nb',
    'é\u202e',
    'x'.repeat(5000),
    '\ud800',
    '%20'
  ])('cannot break out of the marker: %j', async (key) => {
    expect(markerKey(key)).toMatch(/^[\w.%-]{1,600}$/)
    const world = aWorld()
    await publishComment(github(world), aRequest({ key }))
    const [line] = [...world.comments.values()][0]?.body.split('\n') ?? []
    expect(line?.match(/-->/g)).toHaveLength(1)
    expect(line?.match(/ head=/g)).toHaveLength(1)
    await publishComment(github(world), aRequest({ key, body: 'again' }))
    expect(world.comments.size).toBe(1)
  })

  test('stays readable where it can', () => {
    expect(markerKey('linux-amd64_go1.25')).toBe('linux-amd64_go1.25')
    expect(markerKey('a b')).not.toBe(markerKey('a%20b'))
  })
})
