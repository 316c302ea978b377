import { describe, expect, test } from '@jest/globals'
import {
  code,
  fencedCommand,
  html,
  jsonText,
  md,
  printedJson,
  tableCell,
  terminal,
  terminalCommand,
  text
} from '../../src/outputs/escape.js'

const zwsp = '\u200b'

describe('JSON', () => {
  const hostile = { 'a\u009b2J\u202e##[error]': 'x##[add-mask]y\u007f\u2028\n::error::z' }

  test.each([
    ['a file', jsonText],
    ['a terminal', printedJson]
  ])('for %s says the same to whoever parses it, and nothing to the runner', (_, write) => {
    expect(JSON.parse(write(hostile))).toEqual(hostile)
    expect(write(hostile)).not.toMatch(/##\[|^\s*::/m)
  })

  test('for a terminal has nothing that steers it', () => {
    expect(printedJson(hostile)).toMatch(/^[\n -~]+$/)
  })
})

describe('code', () => {
  test('is a plain code span for an ordinary symbol', () => {
    expect(code('example.com/shop/pricing.(*Engine).apply')).toBe(
      '`example.com/shop/pricing.(*Engine).apply`'
    )
  })

  test('has a fence longer than any run of backticks, and room beside one at an end', () => {
    expect(code('a``b`')).toBe('``` a``b` ```')
  })

  test('escapes a pipe only in a table, where GFM needs it', () => {
    expect(code('a|b')).toBe('`a|b`')
    expect(tableCell(code('a|b'))).toBe('`a\\|b`')
  })

  test('spells out what cannot be seen', () => {
    expect(code('a\u202eb\u001bc\u200bd\ne\u{e0041}')).toBe(
      '`a\\u202eb\\x1bc\\u200bd\\ne\\u{e0041}`'
    )
  })

  test('breaks a mention and leaves a module version to be copied', () => {
    expect(code('@org/team')).toBe(`\`@${zwsp}org/team\``)
    expect(code('pkg/mod/example.com/m@v1.2.3/f.go')).toBe('`pkg/mod/example.com/m@v1.2.3/f.go`')
  })

  test('cuts a long name in the middle and keeps its end', () => {
    const shown = code(`example.com/${'x'.repeat(500)}.Function`)
    expect(shown.length).toBe(122)
    expect(shown).toMatch(/^`example\.com\/x+…x+\.Function`$/)
  })

  test('never cuts a character in half', () => {
    for (let max = 10; max < 20; max++) {
      expect(code('😀'.repeat(50), max)).toMatch(/^`(?:😀)+…(?:😀)+`$/u)
    }
  })

  test('says so when there is no name', () => {
    expect(code('')).toBe('(no name)')
  })
})

describe('text', () => {
  test('leaves our own sentences as they are', () => {
    const sentence = 'worse by +17.3% in cost (limit 15%), p<0.001, alloc_space: 1.21 → 2.95 s'
    expect(text(sentence)).toBe(sentence)
  })

  test('turns names between backticks into code spans', () => {
    expect(text('look at `a|b` and `@c`')).toBe(`look at \`a|b\` and \`@${zwsp}c\``)
  })

  test('shows stray backticks', () => {
    expect(text('a ` b')).toBe('a \\` b')
    expect(text('``')).toBe('\\`\\`')
  })

  test.each([
    ['cc @org/team', `cc @${zwsp}org/team`],
    ['fixes #12', `fixes #${zwsp}12`],
    ['gh-7', `gh-${zwsp}7`],
    ['deadbeef', `deadbe${zwsp}ef`],
    ['1234567 rows', '1234567 rows'],
    ['http://a.b', `http:${zwsp}//a.b`],
    ['www.a.b', `www${zwsp}.a.b`],
    ['a:b:c', `a:${zwsp}b:c`],
    ['<b>', '&lt;b>'],
    ['&lt;', '&amp;lt;'],
    ['[a](b)', '\\[a\\](b)'],
    ['(*T)', '(\\*T)'],
    ['$a$', '\\$a\\$'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['-5.0 pp', '-5.0 pp'],
    ['1. a', '1\\. a'],
    ['> a', '\\> a'],
    ['_a_', '\\_a\\_']
  ])('makes %j inert', (given, shown) => {
    expect(text(given)).toBe(shown)
  })
})

describe('html', () => {
  test('escapes markup and breaks references', () => {
    expect(html('<b> "a" & \'c\' @d')).toBe(`&lt;b&gt; &quot;a&quot; &amp; &#39;c&#39; @${zwsp}d`)
  })
})

describe('terminal', () => {
  test('shows a terminal sequence instead of sending it', () => {
    expect(terminal('\u001b[31mred\u009b0m')).toBe('\\x1b[31mred\\x9b0m')
  })

  test('leaves no workflow command at the start of a line, wherever a line may break', () => {
    expect(terminal('::error::a b ::stop-commands::x')).toBe(': :error::a b : :stop-commands::x')
    expect(terminal(':::error::a b :::::error::x')).toBe(': : :error::a b : : : : :error::x')
    expect(terminal('##[error]a')).toBe('## [error]a')
  })

  test('leaves a C++ name alone', () => {
    expect(terminal('std::vector<int>::push_back')).toBe('std::vector<int>::push_back')
  })

  test('cuts an endless word of a sentence, and none of a command, which is there to be copied', () => {
    const pattern = `'^${'F'.repeat(300)}$'`
    expect(terminal(`-bench ${pattern}`)).toContain('…')
    expect(terminalCommand(` -bench  ${pattern}\n`)).toBe(`-bench  ${pattern}`)
    expect(terminalCommand('a\u001b[31m ::error::b')).toBe('a\\x1b[31m : :error::b')
  })
})

describe('fencedCommand', () => {
  test('is one line in a fence that it cannot close', () => {
    expect(fencedCommand('go tool pprof ```\nrm')).toBe('````sh\ngo tool pprof ```\\nrm\n````')
  })
})

describe('md', () => {
  test('takes escaped text and whole numbers', () => {
    expect(md`${1}. ${code('a')}`).toBe('1. `a`')
  })

  test('does not take a plain string', () => {
    // @ts-expect-error a string has to be escaped first
    md`${'<b>'}`
  })
})
