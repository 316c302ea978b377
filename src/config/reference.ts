import { type Field, listFields } from './fields.js'
import { configJsonSchema, nodeAt } from './jsonSchema.js'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const row = ({ path, value, default: preset, description }: Field): string =>
  `| \`${path.join('.')}\` | ${cell(value)} | ${cell(preset ?? 'none')} | ${cell(description)} |`

const table = (fields: readonly Field[]): string =>
  ['| Key | Value | Default | Meaning |', '|---|---|---|---|', ...fields.map(row)].join('\n')

const topKey = ({ path }: Field): string => (path[0] ?? '').replace('[]', '')

const section = (key: string, fields: readonly Field[]): string => {
  const description = nodeAt(configJsonSchema(), [key])?.description ?? ''
  const own = fields.filter((field) => topKey(field) === key)
  return `### \`${key}\`\n\n${description}.\n\n${table(own)}`
}

/** The reference of all settings in markdown: single values first, then a table per section. */
export const configReference = (): string => {
  const fields = listFields()
  const single = fields.filter(({ path }) => path.length === 1)
  const nested = fields.filter(({ path }) => path.length > 1)
  const sections = [...new Set(nested.map(topKey))].map((key) => section(key, nested))
  return [table(single), ...sections].join('\n\n')
}
