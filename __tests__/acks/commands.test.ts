import { describe, expect, test } from '@jest/globals'
import { askedAbout, type SaidComment, saidIn, weighCommands } from '../../src/acks/commands.js'
import type { Actor, Rights, RightsOf } from '../../src/acks/people.js'

const writer: Rights = { kind: 'known', canWrite: true, canTriage: true }
const reader: Rights = { kind: 'known', canWrite: false, canTriage: true }

const rights: RightsOf = new Map<string, Rights>([
  ['kim', writer],
  ['lee', writer],
  ['triager', reader],
  ['silent', { kind: 'unknown', because: 'GitHub did not say' }],
  ['github-actions[bot]', writer]
])

const person = (login: string, over: Partial<Actor> = {}): Actor => ({
  login,
  type: 'User',
  isThroughApp: false,
  ...over
})

const says = (
  id: number,
  author: Actor,
  body: string,
  over: Partial<SaidComment> = {}
): SaidComment => ({
  id,
  url: `https://github.com/acme/shop/pull/1#issuecomment-${id}`,
  body,
  author,
  isByMember: false,
  isEdited: false,
  at: id * 1000,
  ...over
})

const weigh = (...comments: readonly SaidComment[]) => weighCommands(saidIn(comments), rights)
const kim = person('Kim')
const ack = '/flamegate ack 0a1b2c3d fine'

describe('a command counts', () => {
  test('of a person who may write, with who, why and where', () => {
    expect(weigh(says(1, kim, `${ack} until=2026-12-31`))).toEqual({
      acks: [
        {
          source: 'command',
          ids: ['0a1b2c3d'],
          reason: 'fine',
          author: 'Kim',
          until: '2026-12-31',
          url: 'https://github.com/acme/shop/pull/1#issuecomment-1'
        }
      ],
      refused: [],
      withdrawn: []
    })
  })
})

describe('a command does not count', () => {
  const cases: readonly (readonly [string, SaidComment, string])[] = [
    [
      'of somebody who may only triage',
      says(1, person('triager'), ack),
      'it takes write access to the repository, which its author does not have'
    ],
    [
      'of somebody nobody asked about',
      says(1, person('mallory'), ack),
      'the rights of its author were not asked for'
    ],
    ['of somebody GitHub does not speak of', says(1, person('silent'), ack), 'GitHub did not say'],
    [
      'of a bot, whatever it may do',
      says(1, person('github-actions[bot]', { type: 'Bot' }), ack),
      'only people can accept, and this is a bot'
    ],
    [
      'of a login that is none',
      says(1, person('../kim'), ack),
      'only people can accept, and this is a bot'
    ],
    [
      'through an app',
      says(1, person('kim', { isThroughApp: true }), ack),
      'it was done by an app in the name of its author'
    ],
    [
      'in a comment that was edited',
      says(1, kim, ack, { isEdited: true }),
      'its comment was edited, and GitHub does not say by whom: write the command in a new comment'
    ]
  ]

  test.each(cases)('%s', (_, comment, because) => {
    const { acks, refused } = weigh(comment)
    expect(acks).toEqual([])
    expect(refused).toEqual([
      {
        source: 'command',
        id: '0a1b2c3d',
        author: comment.author.login,
        because,
        url: comment.url
      }
    ])
  })

  test('that is wrong, and says how', () => {
    expect(weigh(says(1, kim, '/flamegate ack 0a1b2c3d'))).toMatchObject({
      acks: [],
      refused: [{ id: '0a1b2c3d', because: 'expected a reason after the id, found none' }]
    })
  })

  test('to take something back either, of somebody who may not', () => {
    const after = weigh(says(1, kim, ack), says(2, person('triager'), '/flamegate unack 0a1b2c3d'))
    expect(after.acks).toHaveLength(1)
    expect(after.withdrawn).toEqual([])
    expect(after.refused).toHaveLength(1)
  })

  test('in a comment of flamegate, which shows how commands are written', () => {
    const own = `<!-- flamegate:v1 key=default -->\n${ack}`
    expect(saidIn([says(1, kim, own)])).toEqual([])
  })
})

describe('later commands win', () => {
  test('over earlier ones about the same finding, in the order of their time', () => {
    const after = weigh(
      says(3, person('lee'), '/flamegate ack 0a1b2c3d4e5f6071 better'),
      says(1, kim, ack)
    )
    expect(after.acks).toMatchObject([{ ids: ['0a1b2c3d4e5f6071'], reason: 'better' }])
  })

  test('so that unack takes back what was before it and not what is after it', () => {
    const unack = '/flamegate unack 0a1b2c3d4e5f6071'
    expect(weigh(says(1, kim, ack), says(2, person('lee'), unack)).acks).toEqual([])
    expect(weigh(says(2, kim, ack), says(1, person('lee'), unack)).acks).toHaveLength(1)
    expect(weigh(says(1, kim, `${ack}\n${unack}`)).acks).toEqual([])
  })

  test('and unack leaves the others', () => {
    const other = '/flamegate ack 0a1b2c3e fine'
    const after = weigh(says(1, kim, `${ack}\n${other}`), says(2, kim, '/flamegate unack 0a1b2c3d'))
    expect(after.acks).toMatchObject([{ ids: ['0a1b2c3e'] }])
    expect(after.withdrawn).toEqual([{ id: '0a1b2c3d', at: 2000 }])
  })
})

describe('rights are asked for', () => {
  test('once per login, members first, and only where they decide', () => {
    const said = saidIn([
      says(1, person('stranger'), ack),
      says(2, person('KIM'), ack, { isByMember: true }),
      says(3, person('kim'), ack),
      says(4, person('robot[bot]', { type: 'Bot' }), ack),
      says(5, person('editor'), ack, { isEdited: true }),
      says(6, person('sloppy'), '/flamegate ack'),
      says(7, person('talker'), 'nice')
    ])
    expect(askedAbout(said)).toEqual(['kim', 'stranger'])
  })
})
