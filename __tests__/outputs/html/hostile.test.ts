import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { infected, names, nasty } from '../hostileReport.js'
import { byTag, documentOf, elementsOf, isInline, rawText, textOf } from './dom.js'
import { pageOf } from './pageParts.js'

const structureOf = (html: string): readonly string[] =>
  elementsOf(documentOf(html))
    .filter((element) => !isInline(element))
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))

// An id that cannot stand in a fragment is left out, so names that are no ids stand for all of them.
const harmless = structureOf(pageOf(infected('name')))

// Control characters but the newline, what turns the direction of text, and halves of characters.
const invisible = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028]|\p{Cs}/u

const check = (name: string): void => {
  const html = pageOf(infected(name))
  const page = documentOf(html)
  expect(structureOf(html)).toEqual(harmless)
  expect(byTag(page, 'title').map(rawText).join('')).not.toMatch(invisible)
  expect(textOf(page)).not.toMatch(invisible)
  const attributes = elementsOf(page).flatMap(({ attrs }) => attrs)
  expect(attributes.filter(({ name: one }) => /^on|^style$/.test(one))).toEqual([])
  const hrefs = attributes.filter(({ name: one }) => one === 'href').map(({ value }) => value)
  expect(hrefs.filter((href) => !/^(?:#|data:image\/svg\+xml)/.test(href))).toEqual([])
}

describe('the page', () => {
  test.each(names)('is the same page with %s in every place of a report', (_, name) => {
    check(name)
  })

  test('is the same page with any name at all', () => {
    fc.assert(
      fc.property(nasty, (parts) => check(parts.join(''))),
      { seed: 20261122, numRuns: 50 }
    )
  })
})
