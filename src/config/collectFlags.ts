import { type CollectKey, collectKeys } from './flagKeys.js'
import { configJsonSchema, nodeAt, type SchemaNode } from './jsonSchema.js'

/** Values of the settings of `collect` as they were typed; an empty one is one that was not given. */
export type CollectFlags = Readonly<Partial<Record<CollectKey, unknown>>>

const nodeOf = (key: CollectKey): SchemaNode => nodeAt(configJsonSchema(), ['collect', key]) ?? {}

const words = (text: string): readonly string[] => {
  const list = text.split(/[\s,]+/).filter((word) => word !== '')
  return list.length === 1 && list[0] === 'none' ? [] : list
}

/** A text as the kind of value that a setting has; what is none stays text, for the schema to refuse. */
const typed = (key: CollectKey, text: string): unknown => {
  const { type } = nodeOf(key)
  if (type === 'array') return words(text)
  return type === 'integer' && /^\d{1,9}$/.test(text.trim()) ? Number(text) : text
}

/** What was typed, as values that the schema can check: `10` is a number, `cpu,mem` a list and `none` an empty one. */
export const typedCollectFlags = (flags: CollectFlags): CollectFlags =>
  Object.fromEntries(
    collectKeys.flatMap((key) => {
      const value = flags[key]
      if (value === undefined || value === '') return []
      return [[key, typeof value === 'string' ? typed(key, value) : value]]
    })
  )

/** Meaning of a setting with its default, for the tables of the action's inputs. */
export const describeCollectKey = (key: CollectKey): string => {
  const { description = '', default: preset } = nodeOf(key)
  const shown = Array.isArray(preset) ? preset.join(', ') : String(preset)
  return `${description} (collection; default: ${shown === '' ? 'none' : shown})`
}
