import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { idOf } from '../../../src/outputs/anchors.js'
import { h, linkTo, outside, toHtml, within } from '../../../src/outputs/html/element.js'
import { name, prose } from '../../../src/outputs/html/inline.js'
import { visible } from '../../../src/units/visible.js'
import { anyText } from '../../helpers/anyText.js'
import { byTag, documentOf, elementsOf, textOf } from './dom.js'

const parsed = (html: string) => documentOf(`<!doctype html><body>${html}`)

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- -->',
  '&lt;b&gt; &amp;amp; &#x3c;',
  ']]>',
  '\u202emoc.live//:sptth',
  'a\u0000b\u0007c\u200bd\u2028e',
  '\ud800 lone'
]

describe('text in elements', () => {
  test.each(hostile)('is text, whatever it holds: %j', (text) => {
    const page = parsed(toHtml(h('p', { 'aria-label': text }, text, h('b', {}, text))))
    const tags = elementsOf(page).map(({ tagName }) => tagName)
    expect(tags).toEqual(['html', 'head', 'body', 'p', 'b'])
    const [paragraph] = byTag(page, 'p')
    expect(paragraph && textOf(paragraph)).toBe(visible(text).repeat(2))
    expect(paragraph?.attrs).toEqual([{ name: 'aria-label', value: visible(text) }])
  })

  test('is text for any string', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (text) => {
        const page = parsed(toHtml(h('p', { id: text }, text)))
        const [paragraph] = byTag(page, 'p')
        expect(paragraph?.attrs).toEqual([{ name: 'id', value: visible(text) }])
        expect(paragraph && textOf(paragraph)).toBe(visible(text))
      })
    )
  })

  test('is cut in the middle where it has no end', () => {
    const html = toHtml(h('p', {}, 'x'.repeat(1_000_000)))
    expect(html.length).toBeLessThan(5000)
    expect(html).toContain('…')
  })

  test('makes a name a code element, and says where there is none', () => {
    expect(toHtml(name('a<b>'))).toBe('<code>a&lt;b&gt;</code>')
    expect(toHtml(name(' '))).toBe('(no name)')
    expect(toHtml(name('shop/cart/c.go'))).toBe('<code>shop/<wbr>cart/<wbr>c.go</code>')
    expect(toHtml(name('MB/s'))).toBe('<code>MB/s</code>')
  })

  test('takes what stands between backticks for a name', () => {
    expect(toHtml(prose('run `a<b` twice'))).toBe('run <code>a&lt;b</code> twice')
    expect(toHtml(prose('one ` alone'))).toBe('one ` alone')
  })
})

describe('links', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a.example/"x'])(
    'lead nowhere else: %s',
    (url) => {
      expect(outside(url)).toBeUndefined()
      expect(toHtml(linkTo(outside(url), 'words'))).toBe('words')
    }
  )

  test('lead to plain pages and to ids', () => {
    expect(toHtml(linkTo(outside('https://github.com/acme/shop/actions/runs/1'), 'run'))).toBe(
      '<a href="https://github.com/acme/shop/actions/runs/1">run</a>'
    )
    expect(toHtml(linkTo(within(idOf('fn=', '0123abcd')), 'f'))).toBe(
      '<a href="#fn=0123abcd">f</a>'
    )
  })

  test('have no id made of text that would have to be escaped', () => {
    expect(idOf('fn-', 'a b')).toBeUndefined()
    expect(idOf('fn-', '"><script>')).toBeUndefined()
    expect(idOf('fn-', 'x'.repeat(300))).toBeUndefined()
  })
})
