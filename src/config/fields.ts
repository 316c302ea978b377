import { configJsonSchema, itemsOf, propertiesOf, type SchemaNode, valuesOf } from './jsonSchema.js'

/** One setting, as the reference shows it and the error hints search it. */
export interface Field {
  /** Keys from the top; `<name>` stands for any name and a key ending in `[]` for the entries of a list. */
  readonly path: readonly string[]
  /** What may be written: words in code marks, or a kind of value. */
  readonly value: string
  /** The default as it would be written; absent when there is none. */
  readonly default?: string
  readonly description: string
}

const kinds: ReadonlyMap<unknown, string> = new Map([
  ['number', 'number'],
  ['integer', 'whole number'],
  ['string', 'text']
])

const code = (value: unknown): string =>
  `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

const valueText = (node: SchemaNode): string => {
  const { examples } = node
  if (node.const !== undefined) return code(node.const)
  if (node.enum !== undefined) return node.enum.map(code).join(', ')
  if (Array.isArray(examples)) return `like ${examples.map(code).join(' or ')}`
  const items = itemsOf(node)
  if (items !== undefined) return `list of ${valueText(items)}`
  return kinds.get(node.type) ?? String(node.type)
}

/** An empty text is as good as none, and a code span of it draws nothing. */
const defaultText = (preset: unknown): Pick<Field, 'default'> =>
  preset === undefined || preset === '' ? {} : { default: code(preset) }

const leaf = (node: SchemaNode, path: readonly string[]): Field => ({
  path,
  value: valueText(node),
  description: node.description ?? '',
  ...defaultText(node.default)
})

const walk = (node: SchemaNode, path: readonly string[]): readonly Field[] => {
  const properties = propertiesOf(node)
  if (properties.size > 0) {
    return [...properties].flatMap(([key, child]) => walk(child, [...path, key]))
  }
  const values = valuesOf(node)
  if (values !== undefined) return walk(values, [...path, '<name>'])
  const items = itemsOf(node)
  const isListOfMappings = items !== undefined && propertiesOf(items).size > 0
  if (!isListOfMappings) return [leaf(node, path)]
  return walk(items, [...path.slice(0, -1), `${path.at(-1)}[]`])
}

/** Every setting of the configuration, in the order of the schema. */
export const listFields = (root: SchemaNode = configJsonSchema()): readonly Field[] =>
  walk(root, [])
