/** Every document: what it shows can be copied, what it names is there, and every link leads somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readAckFile } from '../src/acks/file.js'
import { usage, usageOf } from '../src/commands/usage.js'
import { actionSchema, inputNames } from '../src/config/actionInputs.js'
import { resolveConfig } from '../src/config/layers.js'
import {
  anchorsOf,
  documents,
  linksOf,
  readDocument,
  root,
  type Snippet,
  snippetsOf
} from './helpers/documents.js'

const named = (snippets: readonly Snippet[]) =>
  snippets.map((one, at) => [`${one.document} ${at + 1}`, one] as const)

const all = documents.flatMap(snippetsOf)
const yaml = all.filter(({ language }) => language === 'yaml')
const keysOf = (value: unknown): readonly string[] => Object.keys(value ?? {})

/** Part of a workflow, the file of acknowledgements, or settings: what everything else is. */
const kindOf = ({ text }: Snippet): 'workflow' | 'acks' | 'settings' => {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return 'workflow'
  const keys = keysOf(value)
  if (keys.includes('acks')) return 'acks'
  return keys.some((key) => ['on', 'jobs', 'steps', 'with'].includes(key)) ? 'workflow' : 'settings'
}

const ofKind = (kind: ReturnType<typeof kindOf>) =>
  named(yaml.filter((snippet) => kindOf(snippet) === kind))

/** What a workflow, or a part of one, gives the action as inputs. */
const inputsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given, ...others } = value as Record<string, unknown>
  const isOurs = uses === undefined || String(uses).startsWith('flamegate/')
  const own = isOurs && given ? [given as Record<string, unknown>] : []
  return [...own, ...Object.values(others).flatMap(inputsIn)]
}

describe('a snippet of YAML', () => {
  test.each(ofKind('settings'))('has settings that are valid: %s', (_, { document, text }) => {
    expect(() => resolveConfig({ file: { path: document, text } })).not.toThrow()
  })

  test.each(ofKind('workflow'))('names inputs that there are: %s', (_, { text }) => {
    for (const inputs of inputsIn(parse(text))) {
      expect(keysOf(inputs).filter((name) => !inputNames.includes(name))).toEqual([])
      const { mode } = inputs
      expect(actionSchema.pick({ mode: true }).safeParse({ mode }).error).toBeUndefined()
    }
  })

  test.each(ofKind('acks'))('accepts what it says: %s', (_, { document, text }) => {
    const { acks, diagnostics } = readAckFile({ path: document, text })
    expect([acks.length > 0, diagnostics]).toEqual([true, []])
  })
})

/** Commands of a block, each on one line and without what is piped or said behind it. */
const commandsOf = ({ text }: Snippet): readonly string[] =>
  text
    .replaceAll('\\\n', ' ')
    .replaceAll(/(?:^|\s)#.*$/gm, '')
    .split(/\n|\||;|&&/)

const shell = all.filter(({ language }) => language === 'sh')
const inText = (document: string): readonly string[] =>
  [...readDocument(document).matchAll(/`(flamegate [a-z][^`]+)`/g)].map(
    ([, command = '']) => command
  )

const flamegate = documents.flatMap((document) =>
  [...shell.filter((one) => one.document === document).flatMap(commandsOf), ...inText(document)]
    .flatMap((line) => /(?:^|\s)(?:flamegate|node dist\/cli\.js) (.+)$/.exec(line)?.[1] ?? [])
    .map((line) => [document, line] as const)
)

describe('a command', () => {
  test.each(flamegate)('of %s has the options of its help: %s', (_, line) => {
    const [name = ''] = line.split(' ')
    expect(usage).toContain(`flamegate ${name}`)
    // `policy` takes the flags of `analyze` that are settings, and says so.
    const known = usageOf(name) + (name === 'policy' ? usageOf('analyze') : '')
    const options = [...line.matchAll(/(?<= )--?[a-z][\w-]*/g)].map(String)
    expect(options.filter((option) => !known.includes(option))).toEqual([])
  })

  test('of npm is one of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const texts = documents.map(readDocument).join('\n')
    const names = [...texts.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

/** Where a repository of the user may have its file of owners. */
const ofUsers = ['docs/CODEOWNERS']

describe('a document', () => {
  test.each(documents)('leads somewhere with every link: %s', (document) => {
    const broken = linksOf(document).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true
      return anchor !== undefined && path.endsWith('.md') && !anchorsOf(path).has(anchor)
    })
    expect(broken.map(({ target }) => target)).toEqual([])
  })

  test.each(documents)('names files of the repository that are there: %s', (document) => {
    const paths = readDocument(document).matchAll(
      /(?<=[`\s(])((?:__tests__|docs|examples|fixtures|scripts|src)\/[\w./-]*\w)/g
    )
    const names = [...paths].map(([, path = '']) => path).filter((path) => !ofUsers.includes(path))
    expect(names.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  test('of docs/ is in the list at the end of the README', () => {
    const [, list = ''] = readDocument('README.md').split('\n## More\n')
    const linked = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path)
    const pages = documents.filter((path) => path.startsWith('docs/'))
    expect(pages.filter((path) => !linked.includes(path))).toEqual([])
  })
})

test('docs/events.md shows the part of the nightly workflow that it speaks of', () => {
  const workflow = readDocument('docs/workflows/nightly.yml').replaceAll(/^ *#.*\n/gm, '')
  const [shown] = snippetsOf('docs/events.md')
  expect(shown?.text).not.toBeUndefined()
  expect(workflow).toContain(shown?.text)
})

test('the README says of the scoreboard what is on it', () => {
  const board = readDocument('docs/scoreboard.md')
  const rateOf = (rule: string) => board.split(`| ${rule} | `)[1]?.split(' ')[0]
  const [hard, benchstat] = [rateOf('flamegate, hard fail'), rateOf('benchstat p<0.05')]
  expect(board).toContain('1,000 null pull requests')
  expect(readDocument('README.md').replaceAll('\n', ' ')).toContain(
    `of 1,000 pull requests without a change, on a noisy machine, it fails ${hard}; benchstat's p<0.05 flags ${benchstat} of the same ones`
  )
})
