/** The documents of the project: their snippets, links and anchors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export const readDocument = (path: string): string => readFileSync(join(root, path), 'utf8')

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/README.md`)

/** Every document that people read, by its path in the repository. */
export const documents: readonly string[] = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...examples.filter((path) => existsSync(join(root, path)))
].sort()

export interface Snippet {
  readonly document: string
  /** What stands behind the fence, as `yaml` or `yaml openslo`. */
  readonly language: string
  /** Without the indentation of the list that it may stand in. */
  readonly text: string
}

const fence = /^( *)```([^\n]*)\n([\s\S]*?)^\1```$/gm

export const snippetsOf = (document: string): readonly Snippet[] =>
  [...readDocument(document).matchAll(fence)].map(([, indent = '', language = '', text = '']) => ({
    document,
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
  }))

const withoutSnippets = (text: string): string => text.replaceAll(fence, '')

/** As GitHub makes them of headings: small letters, no punctuation, a hyphen for each space, numbered where two are alike. */
export const anchorsOf = (document: string): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  const headings = withoutSnippets(readDocument(document)).matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, heading = '']) => {
      const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
      const slug = text.replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-')
      const before = seen.get(slug) ?? 0
      seen.set(slug, before + 1)
      return before === 0 ? slug : `${slug}-${before}`
    })
  )
}

export interface Link {
  /** As it is written. */
  readonly target: string
  /** In the repository; the document itself for `#anchor`. */
  readonly path: string
  readonly anchor: string | undefined
}

/** Links to places in the repository. */
export const linksOf = (document: string): readonly Link[] =>
  [...withoutSnippets(readDocument(document)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#')
      return { target, path: file === '' ? document : join(dirname(document), file), anchor }
    })
