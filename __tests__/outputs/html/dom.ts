/** A page as a browser's parser reads it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export const documentOf = (html: string): Node => parse(html)

const isElement = (node: Node): node is Element => 'tagName' in node

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

const collect = (node: Node, into: Element[]): Element[] => {
  for (const child of childrenOf(node)) {
    if (isElement(child)) into.push(child)
    collect(child, into)
  }
  return into
}

/** All elements in document order. */
export const elementsOf = (node: Node): readonly Element[] => collect(node, [])

export const byTag = (node: Node, tag: string): readonly Element[] =>
  elementsOf(node).filter(({ tagName }) => tagName === tag)

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

/** What a name may be made of without changing the page: names in sentences, and where a line may be broken. */
const inline: ReadonlySet<string> = new Set(['br', 'code', 'small', 'wbr', 'a'])

/** Whether an element is no more than a part of a name or of a command. */
export const isInline = (element: Element): boolean =>
  inline.has(element.tagName) || attribute(element, 'class') === 'word'

export const byId = (node: Node, id: string): Element | undefined =>
  elementsOf(node).find((element) => attribute(element, 'id') === id)

/** The text of a node without scripts and styles. */
export const textOf = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (isElement(node) && ['script', 'style', 'title'].includes(node.tagName)) return ''
  return childrenOf(node).map(textOf).join('')
}

/** The text inside of an element, whatever it is. */
export const rawText = (node: Node): string =>
  childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('')

/** The texts that stand in none of some elements, each as it is. */
export const textsOutside = (node: Node, elements: ReadonlySet<string>): readonly string[] => {
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  return elements.has(node.nodeName)
    ? []
    : childrenOf(node).flatMap((child) => textsOutside(child, elements))
}
