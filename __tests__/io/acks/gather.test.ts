import { describe, expect, test } from '@jest/globals'
import { encodeMemory, type Memory } from '../../../src/acks/memory.js'
import { acksOver } from '../../../src/io/acks/api.js'
import { gatherAcks } from '../../../src/io/acks/gather.js'
import type { Comment } from '../../../src/io/github.js'
import type { Ack } from '../../../src/model/ack.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'
import { aWorld, comment, connect, labelEvent, user, type World } from './world.js'

const label = 'perf-regression-ok'
const [a, b] = ['a'.repeat(16), 'b'.repeat(16)] as const
const bot = user('github-actions[bot]', 'Bot')
const marker = '<!-- flamegate:v1 key=default head=0123 run=5.1 -->'

const bodyOf = (memory: Partial<Memory> = {}): string =>
  `${marker}\n${encodeMemory({ present: [a, b], leftOut: 0, ...memory })}\n## Report`

const ownComment = async (comments: readonly Comment[]): Promise<number | undefined> =>
  comments.find(({ author, body }) => author.login === bot.login && body.startsWith(marker))?.id

const api = (world: World) => acksOver(connect(world), { owner: 'acme', repo: 'shop' })

const gather = (world: World, acks: readonly Ack[] = []) =>
  gatherAcks(api(world), { issue: 42, label, file: { acks, diagnostics: [] }, ownComment })

const ack = '/flamegate ack 0a1b2c3d fine'

describe('acknowledgements of a pull request', () => {
  test('are none where nobody says anything', async () => {
    const world = aWorld()
    world.comments = [comment(1, user('kim'), 'nice')]
    expect(await gather(world)).toEqual({ acks: [], refused: [], diagnostics: [] })
    expect(world.requests).toEqual([
      '/issues/{issue_number}/comments acme shop 42 100 1',
      '/issues/{issue_number}/events acme shop 42 100 1'
    ])
  })

  test('come from the file, from commands and from the label', async () => {
    const world = aWorld()
    world.comments = [comment(1, bot, bodyOf()), comment(2, user('Kim'), ack)]
    world.events = [
      { ...labelEvent(3, user('someone')), event: 'closed', label: undefined },
      labelEvent(4, user('tri'))
    ]
    const file: Ack = { source: 'file', ids: [b], reason: 'old', author: 'lee' }
    const { acks, refused, label: mark } = await gather(world, [file])
    expect(acks).toMatchObject([
      { source: 'file', ids: [b] },
      {
        source: 'command',
        ids: ['0a1b2c3d'],
        author: 'Kim',
        url: 'https://github.com/acme/shop/pull/42#issuecomment-2'
      },
      { source: 'label', ids: [a, b], author: 'tri' }
    ])
    expect(refused).toEqual([])
    expect(mark).toEqual({ event: 4, ids: [a, b] })
  })

  test('are read over all pages, to the last command', async () => {
    const world = aWorld()
    const talk = Array.from({ length: 210 }, (_, index) => comment(index + 2, user('x'), 'hm'))
    const unack = comment(900, user('kim'), '/flamegate unack 0a1b2c3d')
    world.comments = [comment(1, user('kim'), ack), ...talk, unack]
    expect((await gather(world)).acks).toEqual([])
    expect(world.requests.filter((one) => one.includes('comments'))).toHaveLength(3)
  })
})

describe('where nobody knows which comment is the own one', () => {
  test('commands count, and the label says why it does not', async () => {
    const world = aWorld()
    world.comments = [comment(1, user('kim'), ack)]
    world.events = [labelEvent(4, user('kim'))]
    const because = 'expected to read the login of the token, found: 500'
    const diagnostic = { severity: 'error', code: 'github/500', message: because } as const
    const gathered = await gatherAcks(api(world), {
      issue: 42,
      label,
      file: { acks: [], diagnostics: [] },
      ownComment: () => Promise.reject(new FlamegateError([diagnostic]))
    })
    expect(gathered.acks).toMatchObject([{ source: 'command' }])
    expect(gathered.diagnostics).toMatchObject([
      { code: 'acks/unread', message: `labels count for nothing: ${because}` }
    ])
  })
})

describe('who may accept', () => {
  test.each(['kim', 'owner'])('by a command: %s', async (login) => {
    const world = aWorld()
    world.comments = [comment(1, user(login), ack)]
    expect((await gather(world)).acks).toHaveLength(1)
  })

  test.each(['tri', 'reader', 'stranger'])('by a command: not %s', async (login) => {
    const world = aWorld()
    world.comments = [comment(1, user(login), ack)]
    expect(await gather(world)).toMatchObject({
      acks: [],
      refused: [
        {
          author: login,
          because: 'it takes write access to the repository, which its author does not have'
        }
      ]
    })
  })

  test.each([
    ['kim', 1],
    ['tri', 1],
    ['reader', 0],
    ['stranger', 0]
  ] as const)('by the label: %s, %i', async (login, count) => {
    const world = aWorld()
    world.comments = [comment(1, bot, bodyOf())]
    world.events = [labelEvent(4, user(login))]
    expect((await gather(world)).acks).toHaveLength(count)
  })

  test('by a role of the organisation that was made from triage', async () => {
    const world = aWorld()
    const { rights } = api(world)
    world.people.set('custom', ['read', 'release-manager'])
    expect(await rights('custom')).toMatchObject({ canWrite: false, canTriage: false })
    const made = acksOver(
      {
        ...connect(world),
        send: async () => ({
          data: {
            permission: 'read',
            role_name: 'release-manager',
            user: { permissions: { triage: true } }
          },
          headers: {}
        })
      },
      { owner: 'acme', repo: 'shop' }
    )
    expect(await made.rights('custom')).toMatchObject({ canWrite: false, canTriage: true })
  })

  test('is nobody who is a bot, an app, gone, or edited the comment', async () => {
    const world = aWorld()
    world.people.set('github-actions[bot]', ['write', 'write'])
    world.comments = [
      comment(1, bot, ack),
      comment(2, user('kim'), ack, { performed_via_github_app: { id: 1, slug: 'helper' } }),
      comment(3, null, ack),
      comment(4, user('kim'), ack, { editedAt: 5 })
    ]
    const { acks, refused } = await gather(world)
    expect(acks).toEqual([])
    expect(refused.map(({ author }) => author)).toEqual([bot.login, 'kim', 'ghost', 'kim'])
    expect(world.requests.some((one) => one.includes('permission'))).toBe(false)
  })

  test('is asked of a limited number of people, members first', async () => {
    const world = aWorld()
    const crowd = Array.from({ length: 40 }, (_, index) =>
      comment(index + 1, user(`stranger${index}`), ack)
    )
    world.comments = [...crowd, comment(99, user('kim'), ack, { author_association: 'MEMBER' })]
    const { acks, refused } = await gather(world)
    expect(acks).toMatchObject([{ author: 'kim' }])
    expect(refused).toHaveLength(40)
    expect(refused.at(-1)?.because).toContain('more than 30 authors')
    expect(world.requests.filter((one) => one.includes('permission'))).toHaveLength(30)
  })
})

describe('the list of a comment', () => {
  test('is only believed in our own', async () => {
    const world = aWorld()
    world.comments = [comment(1, user('mallory'), bodyOf({ present: [a] }))]
    world.events = [labelEvent(4, user('kim'))]
    expect(await gather(world)).toMatchObject({
      acks: [],
      refused: [{ source: 'label', because: expect.stringContaining('no report in a comment yet') }]
    })
  })

  test('is that of the last update', async () => {
    const world = aWorld()
    world.comments = [comment(1, bot, bodyOf(), { editedAt: 10 })]
    world.events = [labelEvent(4, user('kim'))]
    expect((await gather(world)).acks).toEqual([])
    world.events = [labelEvent(4, user('kim'), { at: 11 })]
    expect((await gather(world)).acks).toHaveLength(1)
  })

  test('lets a label stand through later reports, and new findings count', async () => {
    const world = aWorld()
    world.events = [labelEvent(4, user('kim'))]
    const mark = { event: 4, ids: [a] }
    world.comments = [comment(1, bot, bodyOf({ label: mark, present: [a, b] }), { editedAt: 50 })]
    expect(await gather(world)).toMatchObject({ acks: [{ ids: [a] }], label: mark })
  })

  test('is of no use once the label is off', async () => {
    const world = aWorld()
    world.comments = [comment(1, bot, bodyOf({ label: { event: 4, ids: [a] } }))]
    world.events = [labelEvent(4, user('kim')), labelEvent(6, user('kim'), { event: 'unlabeled' })]
    expect(await gather(world)).toEqual({ acks: [], refused: [], diagnostics: [] })
  })
})

describe('a failure of GitHub', () => {
  const spoken = (): World => {
    const world = aWorld()
    const mark = { event: 4, ids: [a] }
    world.comments = [comment(1, bot, bodyOf({ label: mark })), comment(2, user('kim'), ack)]
    world.events = [labelEvent(4, user('kim'))]
    return world
  }

  test('to list comments leaves the file, and says so', async () => {
    const world = spoken()
    world.failures.set('/comments', { status: 403, message: 'Resource not accessible' })
    const file: Ack = { source: 'file', ids: [b], reason: 'old', author: 'lee' }
    expect(await gather(world, [file])).toEqual({
      acks: [file],
      refused: [],
      diagnostics: [
        {
          severity: 'warning',
          code: 'acks/unread',
          message:
            'commands in comments, and the label, count for nothing: expected to list the comments of the pull request, found: 403 Resource not accessible',
          hint: expect.stringContaining('`pull-requests: read`')
        }
      ]
    })
  })

  test('to list events leaves the commands, and the label is remembered', async () => {
    const world = spoken()
    world.failures.set('/events', { status: 404 })
    const { acks, diagnostics, label: mark } = await gather(world)
    expect(acks).toMatchObject([{ source: 'command' }])
    expect(diagnostics).toHaveLength(1)
    expect(mark).toEqual({ event: 4, ids: [a] })
  })

  test('to say who may accept makes nobody accept, and the label is remembered', async () => {
    const world = spoken()
    world.failures.set('/permission', { status: 403, message: 'no' })
    const { acks, refused, label: mark } = await gather(world)
    expect(acks).toEqual([])
    expect(refused.map(({ because }) => because)).toEqual([
      'GitHub did not say what its author may do: expected to ask who may accept a regression, found: 403 no',
      'GitHub did not say what its author may do: expected to ask who may accept a regression, found: 403 no'
    ])
    expect(mark).toEqual({ event: 4, ids: [a] })
  })

  test.each([
    [
      'a comment without a date',
      { comments: [comment(1, user('kim'), ack, { created_at: 'now' })] }
    ],
    [
      'an event of a label without a name',
      { events: [{ ...labelEvent(4, user('kim')), label: {} }] }
    ],
    ['no list', { comments: [{ message: 'hello' }] }]
  ])('to answer as documented counts for nothing: %s', async (_, odd) => {
    const { acks, diagnostics } = await gather({ ...aWorld(), ...odd })
    expect(acks).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'acks/unread', severity: 'warning' }])
  })

  test('to come to an end of a list counts for nothing', async () => {
    const world = spoken()
    const talk = Array.from({ length: 5001 }, (_, index) => comment(index + 3, user('x'), 'hm'))
    world.comments = [...world.comments, ...talk]
    const { acks, diagnostics } = await gather(world)
    expect(acks).toEqual([])
    expect(diagnostics[0]?.message).toContain('more than 50 pages')
  })
})
