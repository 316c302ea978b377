/** A report made from the schema alone: every key is there, and every text that is free is the given one. */
import * as z from 'zod'
import { type Report, reportSchema } from '../../src/model/report.js'
import { remembered } from './remembered.js'

type Node = z.core.JSONSchema.BaseSchema

const schema: Node = z.toJSONSchema(reportSchema, { unrepresentable: 'any' })

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodesOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : []

const followed = (node: Node): Node => {
  const name = node.$ref?.split('/').at(-1) ?? ''
  const target = schema.$defs?.[name]
  return isNode(target) ? target : node
}

const variants = new WeakMap<Node, readonly Node[]>()

/** The ways in which a value may look; null last, because it says nothing. */
const variantsOf = (given: Node): readonly Node[] => {
  const known = variants.get(given) ?? findVariants(given)
  variants.set(given, known)
  return known
}

const findVariants = (given: Node): readonly Node[] => {
  const node = followed(given)
  const choices = nodesOf(node.anyOf ?? node.oneOf)
  if (choices.length === 0) return [node]
  const all = choices.flatMap(variantsOf)
  return [
    ...all.filter(({ type }) => type !== 'null'),
    ...all.filter(({ type }) => type === 'null')
  ]
}

/** Texts of a form of their own. */
const formed = ({ format, pattern }: Node, text: string): string => {
  if (format === 'date') return '2026-11-22'
  if (format === 'date-time') return '2026-11-22T14:02:11Z'
  if (pattern === undefined) return text
  return (
    ['0123456789abcdef', 'a'.repeat(40), '2026-11-22', 'https://example.com/'].find((one) =>
      new RegExp(pattern).test(one)
    ) ?? text
  )
}

const objectOf = (node: Node, text: string): object => ({
  ...Object.fromEntries(
    Object.entries(node.properties ?? {}).flatMap(([key, one]) =>
      isNode(one) ? [[key, made(one, text)]] : []
    )
  ),
  ...(isNode(node.additionalProperties) && node.properties === undefined
    ? { key: made(node.additionalProperties, text) }
    : {})
})

const listOf = (node: Node, text: string): readonly unknown[] =>
  node.prefixItems !== undefined
    ? nodesOf(node.prefixItems).map((one) => made(one, text))
    : isNode(node.items)
      ? variantsOf(node.items).map((one) => made(one, text))
      : []

function made(given: Node, text: string): unknown {
  const [node = given] = variantsOf(given)
  if (node.const !== undefined) return node.const
  if (node.enum !== undefined) return node.enum[0]
  if (node.type === 'object') return objectOf(node, text)
  if (node.type === 'array') return listOf(node, text)
  if (node.type === 'string') return formed(node, text)
  if (node.type === 'boolean') return true
  return node.type === 'number' || node.type === 'integer'
    ? Math.max(1, Number(node.minimum ?? 1))
    : null
}

/** The whole report, which its own schema takes. Each is made once: all outputs render the same. */
export const maximal = remembered((text: string): Report => reportSchema.parse(made(schema, text)))
