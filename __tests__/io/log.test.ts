import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { actionLog, annotationsPerType, harmlessLine } from '../../src/io/log.js'
import { anyText } from '../helpers/anyText.js'

let written = ''

beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
})

interface Command {
  readonly name: string
  readonly properties: string
  readonly message: string
}

/** What the runner takes for a command: `::name …::` after trimming, or the older `##[name …]` anywhere in a line. */
const commandsOf = (output: string): readonly Command[] =>
  output.split(/\r\n|\r|\n/).flatMap((line) => {
    const found =
      /^\s*::([\w-]+)\s?(.*?)::(.*)$/su.exec(line) ?? /##\[([\w-]+)\s?(.*?)\](.*)$/su.exec(line)
    if (found === null) return []
    const [, name = '', properties = '', message = ''] = found
    return [{ name, properties, message }]
  })

const nasty = [
  '::error::x',
  '  \t::set-output name=a::b',
  '\u00a0\u2003::error::x',
  '\u200b::error::x',
  'x ##[error]y',
  '##\u200b[error]y',
  '#\u202e#[error]y',
  'a\n::error::b',
  'a\r\n::stop-commands::t',
  'a\u2028::error::b',
  '\u0085::error::b',
  '\ud800::error::x',
  '%0A::error::x',
  '####[[error]'
]

describe('a line of the log', () => {
  test.each(nasty)('is no command: %j', (text) => {
    actionLog().info(text)
    expect(commandsOf(written)).toEqual([])
    expect(written.trimEnd()).not.toMatch(/[\r\n\u0085\u2028]/)
  })

  test('is what was said', () => {
    actionLog().info('compared 3 files :: CPU, 12.5% of `a::b`')
    expect(written.trimEnd()).toBe('compared 3 files :: CPU, 12.5% of `a::b`')
  })

  test('has no control or bidirectional characters', () => {
    expect(harmlessLine('a\u001b[31mb\u202ec\u2066d\u0000e\tf\r\ng')).toBe('a[31mbcde f g')
  })

  test('is at most 500 characters long, whatever was put in', () => {
    actionLog().info('##['.repeat(100_000))
    expect(written.trimEnd()).toHaveLength(500)
    expect(written.trimEnd().endsWith('…')).toBe(true)
  })

  test('is not cut inside a character', () => {
    expect(harmlessLine('ab\u{1f525}', 3)).toBe('ab…')
    expect(harmlessLine('abcd', 4)).toBe('abcd')
  })
})

describe('an annotation', () => {
  test('is one command with its title, file and line', () => {
    actionLog().warning({ title: 'a, b: c', message: '100% more', file: 'x/y.go', line: 7 })
    expect(commandsOf(written)).toEqual([
      {
        name: 'warning',
        properties: 'title=a%2C b%3A c,file=x/y.go,line=7',
        message: '100%25 more'
      }
    ])
  })

  test('may have no place', () => {
    actionLog().error({ title: 't', message: 'm' })
    expect(written.trimEnd()).toBe('::error title=t::m')
  })

  test('is no longer than the runner shows', () => {
    actionLog().notice({ title: 't'.repeat(9999), message: 'm'.repeat(9999) })
    const [command] = commandsOf(written)
    expect(command?.message).toHaveLength(4096)
    expect(command?.properties).toHaveLength('title='.length + 255)
  })

  test('counts by type, and those without room are counted in one line at the end', () => {
    const log = actionLog()
    for (let i = 0; i < 5000; i += 1) log.warning({ title: `w${i}`, message: 'm' })
    for (let i = 0; i < 12; i += 1) log.error({ title: `e${i}`, message: 'm' })
    log.notice({ title: 'n', message: 'm' })
    const names = commandsOf(written).map(({ name }) => name)
    expect(names.filter((name) => name === 'warning')).toHaveLength(annotationsPerType)
    expect(names.filter((name) => name === 'error')).toHaveLength(annotationsPerType)
    expect(names.filter((name) => name === 'notice')).toHaveLength(1)
    expect(written).toContain('w9')
    expect(written).not.toContain('w10')
    written = ''
    log.finish()
    expect(written).toContain('2 more of type error, 4,990 more of type warning not shown')
  })

  test('needs no line at the end when all had room', () => {
    const log = actionLog()
    log.error({ title: 't', message: 'm' })
    written = ''
    log.finish()
    expect(written).toBe('')
  })
})

describe('a group', () => {
  test('closes after its body, and gives the result of it', async () => {
    const log = actionLog()
    const result = await log.group('read\n::error::x', async () => {
      log.info('inside')
      return 42
    })
    expect(result).toBe(42)
    expect(written.split(/\r?\n/)).toEqual([
      '::group::read ::error::x',
      'inside',
      '::endgroup::',
      ''
    ])
  })

  test('closes when its body fails', async () => {
    const failing = actionLog().group('read', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(written).toContain('::endgroup::')
  })
})

test('the decisions are debug commands, one line each', () => {
  actionLog().debug('paired a\n::error::with b')
  expect(commandsOf(written)).toEqual([
    { name: 'debug', properties: '', message: 'paired a ::error::with b' }
  ])
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.constantFrom(':', '::', '#', '##[', '[', ']', '\n', '\r', ' ', 'error', '%0A', ','),
      anyText({ maxLength: 3 })
    ),
    { maxLength: 10 }
  )
  .map((parts) => parts.join(''))

test('no text whatever is a command of its own', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, message) => {
      written = ''
      const log = actionLog()
      log.info(message)
      log.debug(message)
      log.error({ title, message, file: title, line: 1 })
      expect(commandsOf(written).map(({ name }) => name)).toEqual(['debug', 'error'])
      expect(written).not.toContain('##[')
      expect(written.trimEnd().split(/\r?\n/)).toHaveLength(3)
    }),
    { seed: 20261123, numRuns: 300 }
  )
})
