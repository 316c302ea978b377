/**
 * Everything in Markdown as GitHub renders it: by cmark-gfm, which is GitHub's own renderer, with the extensions that GitHub
 * uses, read by a parser of HTML. What GitHub does after that (mentions, references, emoji) it does with the text outside code
 * and links. Skipped where there is no cmark-gfm (Debian and Ubuntu: apt-get install cmark-gfm).
 */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { everyOutput, type Told } from './everyOutput.js'
import { infected, names } from './hostileReport.js'
import {
  attribute,
  byTag,
  documentOf,
  type Element,
  elementsOf,
  textOf,
  textsOutside
} from './html/dom.js'
import { maximal } from './maximalReport.js'

const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes']
const options = ['--unsafe', ...extensions.flatMap((name) => ['-e', name])]

const rendered = (markdown: string): string => {
  const { stdout, status } = spawnSync('cmark-gfm', options, {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20
  })
  expect(status).toBe(0)
  return stdout
}

/** What a name may add without changing what is read: it is a code span or words, and a cell breaks where it likes. */
const inline: ReadonlySet<string> = new Set(['code', 'br'])

/** What GitHub makes of text: people and teams who are told, issues and commits that are linked, pictures. */
const references = [
  /@\w/,
  /#\d/,
  /\bGH-\d/i,
  /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/i,
  /:[\w+-]+:/
]

/** The mark of a quotation that GitHub draws as an alert. */
const alertOf = (quotation: Element): string => /^\s*\[!\w+\]/.exec(textOf(quotation))?.[0] ?? ''

const seenIn = (markdown: string) => {
  const root = documentOf(rendered(markdown))
  const elements = elementsOf(root).filter(({ tagName }) => !inline.has(tagName))
  return {
    structure: elements.map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' ')
    ),
    targets: elements.map((one) => attribute(one, 'href') ?? attribute(one, 'src') ?? ''),
    alerts: byTag(root, 'blockquote').map(alertOf),
    references: textsOutside(root, new Set(['code', 'pre', 'a'])).flatMap((text) =>
      references.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
    )
  }
}

const kinds = { made: infected, maximal }
const cases = everyOutput
  .filter(({ reader }) => reader === 'markdown')
  .flatMap((output) =>
    (['made', 'maximal'] as const).map((kind) => ({ output, kind, id: output.id }))
  )

/** Of an empty name nothing is said, so its paragraphs and list items are not there. */
const saying = names.filter(([, name]) => name.trim() !== '')

const harmless = new Map<string, ReturnType<typeof seenIn>>()

const harmlessOf = ({ id, render }: Told, kind: keyof typeof kinds) => {
  const known = harmless.get(`${kind} ${id}`) ?? seenIn(render(kinds[kind]('name')))
  harmless.set(`${kind} ${id}`, known)
  return known
}

const hasRenderer = spawnSync('cmark-gfm', ['--version']).error === undefined
const describeRendered = hasRenderer ? describe : describe.skip

describeRendered('what GitHub renders', () => {
  test('is seen: a mention, a link and a picture of a name that nobody escaped', () => {
    const {
      structure,
      targets,
      references: found
    } = seenIn('cc @org/team ![](x.png) https://example.com #12')
    expect(structure).toEqual(['html', 'head', 'body', 'p', 'img src alt', 'a href'])
    expect(targets).toContain('https://example.com')
    expect(found).toEqual(['@o', '#1'])
  })

  test.each(cases)('of $id of a $kind report is the same with every name', ({ output, kind }) => {
    for (const [what, name] of saying) {
      const seen = seenIn(output.render(kinds[kind](name)))
      expect({ what, ...seen }).toEqual({ what, ...harmlessOf(output, kind) })
    }
  })
})
