/** The schema as JSON Schema: published for editors, and walked for error hints and the reference. */
import * as z from 'zod'
import { configSchema } from './schema.js'

export type SchemaNode = z.core.JSONSchema.BaseSchema

/** A step into the schema: a key, or the index of a list. */
export type Path = readonly PropertyKey[]

/**
 * zod drops `examples` of a schema that transforms its input, so the codecs keep theirs under another name. An
 * override changes its argument: that is how zod takes the answer.
 */
const spellingsToExamples = ({ jsonSchema }: { readonly jsonSchema: SchemaNode }): void => {
  const { spellings } = jsonSchema
  if (!Array.isArray(spellings)) return
  jsonSchema.examples = spellings
  Reflect.deleteProperty(jsonSchema, 'spellings')
}

/** JSON Schema of the configuration file, in draft 7, which is what YAML language servers read. */
export const configJsonSchema = (): SchemaNode =>
  z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7', override: spellingsToExamples })

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asNode = (value: unknown): SchemaNode | undefined => (isNode(value) ? value : undefined)

/** The schema of every fixed key of a mapping. */
export const propertiesOf = (node: SchemaNode): ReadonlyMap<string, SchemaNode> =>
  new Map(
    Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
      const child = asNode(value)
      return child === undefined ? [] : [[key, child] as const]
    })
  )

/** The schema of the values of a mapping with free keys. */
export const valuesOf = (node: SchemaNode): SchemaNode | undefined =>
  asNode(node.additionalProperties)

/** The schema of the entries of a list. */
export const itemsOf = (node: SchemaNode): SchemaNode | undefined => asNode(node.items)

const step = (node: SchemaNode, part: PropertyKey): SchemaNode | undefined =>
  typeof part === 'number'
    ? itemsOf(node)
    : (propertiesOf(node).get(String(part)) ?? valuesOf(node))

/** The schema of what stands at `path`; undefined where the schema knows nothing. */
export const nodeAt = (root: SchemaNode, path: Path): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>(
    (node, part) => (node === undefined ? undefined : step(node, part)),
    root
  )
