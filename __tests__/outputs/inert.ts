/** What must not come of a name, by what reads the output that it is in. */
import { expect } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import type { Reader, Told } from './everyOutput.js'
import { parse } from './gfm.js'
import { infected } from './hostileReport.js'
import { documentOf, type Element, elementsOf, isInline } from './html/dom.js'
import { maximal } from './maximalReport.js'
import { remembered } from './remembered.js'

const inert = [
  ['mention', /@\w/],
  ['issue', /#\w/],
  ['issue', /\bGH-\d/i],
  ['commit', /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i],
  ['link', /:\/\/|\bwww\./i],
  ['bracket', /(?<!\\)[[\]](?!!WARNING\])/],
  ['emoji', /:[\w+-]+:/],
  ['formula', /(?<!\\)\$/]
] as const

// Control characters but the newline, and what turns the direction of text.
const invisible = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const workflowCommand = /^\s*::|##\[/m
const commandInJson = /^ *::|##\[/

export const offences = (prose: readonly string[]): readonly string[] =>
  prose
    .filter((part) => part !== '> [!WARNING]')
    .flatMap((part) =>
      inert.filter(([, pattern]) => pattern.test(part)).map(([what]) => `${what}: ${part}`)
    )

const breaks = (tag: string): boolean => tag !== '<br>'

/** The same for the last text: one output is compared with several. */
const rememberedLast = <Result>(of: (text: string) => Result): ((text: string) => Result) => {
  let last: { readonly text: string; readonly result: Result } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: of(text) }
    return last.result
  }
}

const markdownOf = rememberedLast((text) => {
  const { columns, tags, prose } = parse(text)
  return { columns, tags: tags.filter(breaks), offences: offences(prose) }
})
const elementsOfPage = rememberedLast((html) => elementsOf(documentOf(html)))

const markdownOfHarmless = remembered(markdownOf)

/** What stays when the parts of names are taken out; what is no id has none. */
const structureOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .filter((element) => !isInline(element))
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)])
    .map((parts) => parts.filter((part) => part !== 'id').join(' '))

const pageOfHarmless = remembered((html) => structureOf(elementsOf(documentOf(html))))

type Check = (rendered: string, harmless: string) => void

const checks: Readonly<Record<Reader, Check>> = {
  markdown: (rendered, harmless) => {
    expect(markdownOf(rendered)).toEqual(markdownOfHarmless(harmless))
    expect(rendered).not.toMatch(invisible)
    expect(rendered).not.toMatch(workflowCommand)
  },
  terminal: (rendered) => {
    expect(rendered).not.toMatch(invisible)
    expect(rendered).not.toMatch(workflowCommand)
    expect(rendered).not.toMatch(/\p{Cs}/u)
  },
  json: (rendered, harmless) => {
    expect(Object.keys(JSON.parse(rendered))).toEqual(Object.keys(JSON.parse(harmless)))
    // Somebody may print the file into a log.
    expect(rendered.split('\n').filter((line) => commandInJson.test(line))).toEqual([])
  },
  page: (rendered, harmless) => {
    const elements = elementsOfPage(rendered)
    expect(structureOf(elements)).toEqual(pageOfHarmless(harmless))
    const attributes = elements.flatMap(({ attrs }) => attrs)
    expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([])
    const targets = attributes.filter(({ name }) => name === 'href' || name === 'src')
    expect(targets.filter(({ value }) => !/^(?:#|data:image\/svg\+xml)/.test(value))).toEqual([])
  }
}

const harmlessBy = new Map<string, string>()

/** Reports with a text in every place: one as flamegate makes them, one with all that their schema allows. */
const reports = { made: infected, maximal }

export type Kind = keyof typeof reports

/** The output of a report that a harmless name is in: what the structure has to be like. */
const harmlessOf = ({ id, render }: Told, kind: Kind): string => {
  const known = harmlessBy.get(`${kind} ${id}`) ?? render(reports[kind]('name'))
  harmlessBy.set(`${kind} ${id}`, known)
  return known
}

/** Fails where a name in every place of a report changes the structure of an output, or does anything in it. */
export const expectInert = (output: Told, kind: Kind, name: string): void =>
  checks[output.reader](output.render(reports[kind](name)), harmlessOf(output, kind))

const renderedOf = new WeakMap<Report, Map<string, string>>()

/** An output of a report that is compared with many. */
const renderedOnce = ({ id, render }: Told, report: Report): string => {
  const known = renderedOf.get(report) ?? new Map<string, string>()
  renderedOf.set(report, known)
  const text = known.get(id) ?? render(report)
  known.set(id, text)
  return text
}

/** The same of two reports, of which only the one has a hostile name. */
export const expectAsInert = (output: Told, report: Report, harmless: Report): void =>
  checks[output.reader](renderedOnce(output, report), renderedOnce(output, harmless))
