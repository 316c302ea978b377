import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCommands } from '../../src/acks/command.js'

const invalid = (because: string, id?: string) => [
  { kind: 'invalid', because, ...(id === undefined ? {} : { id }) }
]

describe('a command', () => {
  test('acknowledges a finding for a reason', () => {
    expect(parseCommands('/flamegate ack 0a1b2c3d needed for #12')).toEqual([
      { kind: 'ack', id: '0a1b2c3d', reason: 'needed for #12' }
    ])
  })

  test.each([
    '/flamegate ack 0a1b2c3d needed now until=2026-12-31',
    '/flamegate ack 0a1b2c3d until=2026-12-31 needed now',
    '/flamegate   ack\t0A1B2C3D   needed   now  UNTIL=2026-12-31  ',
    '/flamegate ack `0a1b2c3d` needed now until=2026-12-31'
  ])('%j may end with a day', (line) => {
    expect(parseCommands(line)).toEqual([
      { kind: 'ack', id: '0a1b2c3d', reason: 'needed now', until: '2026-12-31' }
    ])
  })

  test('may have a separator of lines in it, which some editors write', () => {
    expect(parseCommands('/flamegate ack 0a1b2c3d needed\u2028for #12')).toEqual([
      { kind: 'ack', id: '0a1b2c3d', reason: 'needed for #12' }
    ])
  })

  test('takes an acknowledgement back', () => {
    expect(parseCommands('/flamegate unack 0a1b2c3d4e5f6071')).toEqual([
      { kind: 'unack', id: '0a1b2c3d4e5f6071' }
    ])
  })

  test('may be for several findings at once', () => {
    const line =
      '/flamegate ack 0a1b2c3d `0a1b2c3e`, vanished/cpu/checkout for #12 until=2026-12-31'
    const more = { kind: 'ack', reason: 'for #12', until: '2026-12-31' }
    expect(parseCommands(line)).toEqual([
      { id: '0a1b2c3d', ...more },
      { id: '0a1b2c3e', ...more },
      { id: 'vanished/cpu/checkout', ...more }
    ])
    expect(parseCommands('/flamegate unack 0a1b2c3d 0a1b2c3e')).toEqual([
      { kind: 'unack', id: '0a1b2c3d' },
      { kind: 'unack', id: '0a1b2c3e' }
    ])
  })

  test('may have a reason that looks like an id further on', () => {
    expect(parseCommands('/flamegate ack 0a1b2c3d since 0a1b2c3e')).toEqual([
      { kind: 'ack', id: '0a1b2c3d', reason: 'since 0a1b2c3e' }
    ])
  })

  test('may name what vanished', () => {
    expect(parseCommands('/flamegate ack vanished/cpu/checkout gone on purpose')).toMatchObject([
      { id: 'vanished/cpu/checkout' }
    ])
  })

  test('stands on any line of its own, with any line ends', () => {
    const body = 'Thanks!\r\n\r\n/flamegate ack 0a1b2c3d fine\r\ntext\n/flamegate unack 0a1b2c3e'
    expect(parseCommands(body).map(({ kind }) => kind)).toEqual(['ack', 'unack'])
  })
})

describe('no command', () => {
  test.each([
    ['in a sentence', 'use /flamegate ack 0a1b2c3d fine'],
    ['in a quote', '> /flamegate ack 0a1b2c3d fine'],
    ['in a code span', '`/flamegate ack 0a1b2c3d fine`'],
    ['in a fence', '```\n/flamegate ack 0a1b2c3d fine\n```'],
    ['in a fence with a language', '~~~ sh\n/flamegate ack 0a1b2c3d fine\n~~~'],
    ['in a fence that holds a shorter one', '````\n```\n/flamegate ack 0a1b2c3d fine\n```\n````'],
    ['in a fence without end', 'so:\n```\n/flamegate ack 0a1b2c3d fine'],
    ['in a fence of a list', '- so:\n  ```\n  /flamegate ack 0a1b2c3d fine\n  ```'],
    ['in indented code', '    /flamegate ack 0a1b2c3d fine'],
    ['where nobody sees it', '<!--\n/flamegate ack 0a1b2c3d fine\n-->'],
    ['where nobody sees it, after text', 'hi <!-- x\n/flamegate ack 0a1b2c3d fine'],
    ['with another name', '/flamegates ack 0a1b2c3d fine'],
    ['without a slash', 'flamegate ack 0a1b2c3d fine']
  ])('is %s', (_, body) => {
    expect(parseCommands(body)).toEqual([])
  })

  test('hides one after it', () => {
    const command = '/flamegate ack 0a1b2c3d fine'
    expect(parseCommands(`\`\`\`\nx\n\`\`\`\n${command}`)).toHaveLength(1)
    expect(parseCommands(`<!-- x -->\n${command}`)).toHaveLength(1)
    expect(parseCommands(`<!-- x\ny -->\n${command}`)).toHaveLength(1)
    expect(parseCommands(`\`\`\`a\`\`\`\n${command}`)).toHaveLength(1)
  })
})

describe('a bad command', () => {
  test.each([
    ['/flamegate', 'expected ack or unack, found something else'],
    ['/flamegate accept 0a1b2c3d', 'expected ack or unack, found something else'],
    [
      '/flamegate ack',
      'expected the id of a finding, or at least the first 8 of its digits, found something else: ids of findings are in the report and in report.json'
    ],
    [
      '/flamegate ack rating fine',
      'expected the id of a finding, or at least the first 8 of its digits, found something else: the rating follows from regressions: acknowledge those'
    ]
  ])('%j says what was expected', (line, because) => {
    expect(parseCommands(line)).toEqual(invalid(because))
  })

  test('for several findings is bad for each', () => {
    const because = 'expected a reason after the id, found none'
    expect(parseCommands('/flamegate ack 0a1b2c3d 0a1b2c3e')).toEqual([
      ...invalid(because, '0a1b2c3d'),
      ...invalid(because, '0a1b2c3e')
    ])
  })

  test.each([
    ['', 'expected a reason after the id, found none'],
    ['until=2026-12-31', 'expected a reason after the id, found none'],
    ['fine until=tomorrow', 'expected a date like 2026-12-31 after until=, found something else'],
    ['fine until=2026-13-01', 'expected a date like 2026-12-31 after until=, found something else'],
    ['fine until=2026-12-31 until=2027-12-31', 'expected one until=, found more'],
    ['x'.repeat(301), 'expected a reason of at most 300 characters, found more']
  ])('ack with %j says what was expected', (rest, because) => {
    expect(parseCommands(`/flamegate ack 0a1b2c3d ${rest}`)).toEqual(invalid(because, '0a1b2c3d'))
  })

  test('unack with a reason, of which nobody knows what it means, is none', () => {
    expect(parseCommands('/flamegate unack 0a1b2c3d too slow')).toEqual(
      invalid('expected nothing but ids, found more', '0a1b2c3d')
    )
  })

  test('repeats nothing of a hostile text', () => {
    const hostile = '](javascript:x) @team <img> ::error::'
    const said = JSON.stringify([
      ...parseCommands(`/flamegate ${hostile}`),
      ...parseCommands(`/flamegate ack ${hostile}`),
      ...parseCommands(`/flamegate ack 0a1b2c3d until=${hostile.replaceAll(' ', '')} x`)
    ])
    expect(said).not.toMatch(/javascript|@team|<img>|::error/)
  })

  test('of endless length is refused', () => {
    expect(parseCommands(`/flamegate ack ${'a'.repeat(2000)}`)).toEqual(
      invalid('expected at most 1000 characters, found more')
    )
  })
})

describe('many commands', () => {
  test('are read up to a limit', () => {
    const commands = parseCommands('/flamegate ack 0a1b2c3d fine\n'.repeat(30))
    expect(commands).toHaveLength(21)
    expect(commands.at(-1)).toEqual({
      kind: 'invalid',
      because: 'expected at most 20 commands in a comment, found more'
    })
  })

  test('and any other text are read in time that grows with its length', () => {
    for (const piece of ['`', '<!--', '-->', '/flamegate ', ' ', '~~~\n', '"\'']) {
      const begin = performance.now()
      parseCommands(piece.repeat(65_536 / piece.length))
      parseCommands(`/flamegate ack ${piece.repeat(65_536 / piece.length)}`)
      expect(performance.now() - begin).toBeLessThan(500)
    }
  })

  test('never throw', () => {
    const piece = fc.constantFrom(
      ...[
        '/flamegate ',
        'ack ',
        'unack ',
        '0a1b2c3d ',
        'until=',
        '\n',
        '```',
        '<!--',
        '-->',
        '\u202e'
      ]
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }),
        (all) => {
          for (const command of parseCommands(all.join(''))) {
            expect(['ack', 'unack', 'invalid']).toContain(command.kind)
            if (command.kind === 'ack') expect(command.reason).not.toBe('')
          }
        }
      ),
      { seed: 7, numRuns: 500 }
    )
  })
})
