/**
 * HTML as data. A string in it is always text, and turns into HTML only here, through the one escaper; so nothing can
 * be forgotten to be escaped. Which elements and attributes there are is a list: none of them runs anything, and none of
 * them styles by itself, which the content security policy of the page forbids.
 */
import { type Html, pageText } from '../escape.js'
import { isEncodedUrl, isPlainUrl } from '../plainUrl.js'

declare const brand: unique symbol

/** An address that leads within the page, or to a plain http(s) URL. */
export type Href = string & { readonly [brand]: 'href' }

type Tag =
  | 'a'
  | 'article'
  | 'b'
  | 'blockquote'
  | 'br'
  | 'caption'
  | 'circle'
  | 'code'
  | 'dd'
  | 'desc'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'li'
  | 'line'
  | 'main'
  | 'nav'
  | 'noscript'
  | 'ol'
  | 'p'
  | 'pre'
  | 'section'
  | 'small'
  | 'span'
  | 'strong'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'ul'
  | 'wbr'

type Plain =
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'class'
  | 'colspan'
  | 'cx'
  | 'cy'
  | 'data-label'
  | 'datetime'
  | 'height'
  | 'id'
  | 'r'
  | 'role'
  | 'scope'
  | 'text-anchor'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2'

/** Attributes by name; one that is undefined is left out. */
export type Attributes = {
  readonly [Name in Plain]?: string | number | undefined
} & { readonly href?: Href | undefined }

export interface Element {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly children: readonly Node[]
}

export type Node = string | Element | undefined | readonly Node[]

export const h = (tag: Tag, attributes: Attributes, ...children: readonly Node[]): Element => ({
  tag,
  attributes,
  children
})

export const isElement = (node: Node): node is Element => typeof node === 'object' && 'tag' in node

const isList = (node: Node): node is readonly Node[] => Array.isArray(node)

/** Whether nothing would come of it. */
export const isEmpty = (node: Node): boolean =>
  node === undefined || node === '' || (isList(node) && node.every(isEmpty))

const plainId = /^[\w.:/=-]{1,200}$/

/** The address of an element of this page. */
export const within = (id: string | undefined): Href | undefined =>
  id !== undefined && plainId.test(id) ? (`#${id}` as Href) : undefined

/** The address of another page; undefined where it is not a plain http(s) URL. */
export const outside = (url: string | undefined): Href | undefined =>
  url !== undefined && isPlainUrl(url) ? (url as Href) : undefined

/** The address in a profiler of the settings; undefined where it is not whole. */
export const elsewhere = (url: string): Href | undefined =>
  isEncodedUrl(url) ? (url as Href) : undefined

/** A link; only its words where there is nowhere to go. */
export const linkTo = (href: Href | undefined, ...words: readonly Node[]): Node =>
  href === undefined ? words : h('a', { href }, ...words)

const withoutContent: ReadonlySet<Tag> = new Set(['br', 'wbr'])

/** Elements that begin a line of the file, so that people can read it; never inside of a line of text. */
const onLines: ReadonlySet<Tag> = new Set([
  ...([
    'article',
    'blockquote',
    'caption',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'footer',
    'h1'
  ] as const),
  ...(['h2', 'h3', 'header', 'li', 'main', 'nav', 'noscript', 'ol', 'p', 'pre'] as const),
  ...(['section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'] as const)
])

const attributesOf = (attributes: Attributes): string => {
  let written = ''
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${name}="${pageText(String(value))}"`
  return written
}

const listToHtml = (nodes: readonly Node[]): Html => {
  let written = ''
  for (const node of nodes) written += toHtml(node)
  return written as Html
}

/** The HTML of some nodes. */
export const toHtml = (node: Node): Html => {
  if (node === undefined) return '' as Html
  if (typeof node === 'string') return pageText(node)
  if (isList(node)) return listToHtml(node)
  const { tag, attributes, children } = node
  const start = `${onLines.has(tag) ? '\n' : ''}<${tag}${attributesOf(attributes)}>`
  if (withoutContent.has(tag)) return start as Html
  return `${start}${listToHtml(children)}</${tag}>` as Html
}
