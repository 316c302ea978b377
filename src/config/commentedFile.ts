/**
 * A settings file that changes nothing, or little: every key commented out at its default, beside what it means. Taking
 * `# ` away sets a key; a line that begins with `##` is for reading.
 */
import { stringify } from 'yaml'
import { type Field, listFields } from './fields.js'
import { configJsonSchema, nodeAt, type SchemaNode } from './jsonSchema.js'

/** Values to set, by path as in `collect.packages`. */
export type SetValues = ReadonlyMap<string, unknown>

const opening = `## Settings of flamegate, all of them, commented out at their defaults. To change one, take "# " away before it and before
## the sections around it. A mistake is an error that names the line; nothing is ignored in silence.
## In a pull request the file of its base commit counts, so a change of this file counts once it is merged.
`

/** A value on one line, quoted where it has to be. */
const yamlValue = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0
  }).trimEnd()

/** A line of YAML: its key under its sections, and `# ` before it unless it is to count. */
const line = (path: readonly string[], rest: string, counts: SetValues): string => {
  const name = path.join('.')
  const isSet = [...counts.keys()].some((key) => key === name || key.startsWith(`${name}.`))
  return `${isSet ? '' : '# '}${'  '.repeat(path.length - 1)}${path.at(-1)}:${rest}`
}

/** Kinds that a default shows by itself. */
const obvious = /^(?:text|number|whole number|like )/

const choices = ({ value }: Field): string =>
  obvious.test(value) ? '' : ` (${value.replaceAll('`', '')})`

/** What a setting means, where that was not said already: every gate has a severity. */
const meaning = (field: Field, earlier: readonly Field[]): string =>
  earlier.some(({ description }) => description === field.description)
    ? ''
    : ` # ${field.description}${choices(field)}`

/**
 * Whether a setting can have a line of its own: no free names, no entries of lists, and no section that is absent by default,
 * which would be there with its line.
 */
const isFixed = ({ path }: Field, root: SchemaNode): boolean =>
  path.every((key) => /^[\w-]+$/.test(key)) &&
  path
    .slice(0, -1)
    .every((_, depth) => nodeAt(root, path.slice(0, depth + 1))?.default !== undefined)

/** What the lines are made from: the schema, its settings, and those to set. */
interface Source {
  readonly root: SchemaNode
  readonly fields: readonly Field[]
  readonly set: SetValues
}

/** A setting without a default, or under a free name, has no line to uncomment: it is described. */
const settingLine = (index: number, field: Field, { root, fields, set }: Source): string => {
  const { path, description, value } = field
  const preset = nodeAt(root, path)?.default
  if (!isFixed(field, root) || preset === undefined) {
    return `## ${path.join('.')} (${value.replaceAll('`', '')}): ${description}`
  }
  const name = path.join('.')
  const shown = yamlValue(set.has(name) ? set.get(name) : preset)
  return line(path, ` ${shown}${meaning(field, fields.slice(0, index))}`, set)
}

/** The sections around a setting that the last one with a line was not in. */
const openedSections = (field: Field, before: Field | undefined): readonly (readonly string[])[] =>
  field.path
    .slice(0, -1)
    .map((_, depth) => field.path.slice(0, depth + 1))
    .filter((path) => path.some((key, depth) => before?.path[depth] !== key))

/** Single settings stand together, and every section apart. */
const groupOf = (field: Field | undefined): string | undefined =>
  field?.path.length === 1 ? '' : field?.path[0]

/** The text of the file. */
export const commentedConfig = (set: SetValues = new Map()): string => {
  const root = configJsonSchema()
  const source: Source = { root, fields: listFields(root), set }
  const lines = source.fields.flatMap((field, index, fields) => {
    const gap = groupOf(fields[index - 1]) === groupOf(field) ? [] : ['']
    const above = fields.slice(0, index).findLast((one) => isFixed(one, root))
    const opened = isFixed(field, root) ? openedSections(field, above) : []
    const sections = opened.map((path) => line(path, ` # ${nodeAt(root, path)?.description}`, set))
    return [...gap, ...sections, settingLine(index, field, source)]
  })
  return `${opening}${lines.join('\n')}\n`
}
