import { FlamegateError } from '../model/diagnostic.js'
import { explain, type Origin, type OriginOf } from './explain.js'
import type { Path } from './jsonSchema.js'
import { type Config, configSchema, type FlagKey, flagKeys } from './schema.js'
import { pathText } from './words.js'
import { type ConfigFile, type RawFile, readYaml } from './yamlFile.js'

/** Values of flags or action inputs as they were typed; an empty one is one that was not given. */
export type Flags = Readonly<Partial<Record<FlagKey, unknown>>>

export interface Layers {
  readonly file?: ConfigFile | undefined
  readonly flags?: Flags | undefined
  /** How error texts call a flag; as on the command line when absent. */
  readonly spell?: Spell | undefined
}

type Spell = (key: string) => string

const asOption: Spell = (key) => `--${key}`

/** How error texts call an input of the action. */
export const asInput: Spell = (key) => `input ${key}`

export interface ResolvedConfig {
  readonly config: Config
  /** Where every value that is not a default was set, by path as in `gates.cpu-regression.above`. */
  readonly origins: ReadonlyMap<string, Origin>
}

/** The runner cannot tell an unset input from an empty one, so neither sets anything. */
const givenFlags = (flags: Flags): Flags =>
  Object.fromEntries(
    flagKeys.flatMap((key) => {
      const value = flags[key]
      return value === undefined || value === '' ? [] : [[key, value]]
    })
  )

const originFinder =
  (file: RawFile | undefined, flags: Flags, spell: Spell): OriginOf =>
  (path, part) => {
    const top = String(path[0])
    return file === undefined || Object.hasOwn(flags, top)
      ? { kind: 'flag', flag: spell(top) }
      : { kind: 'file', at: file.placeOf(path, part) }
  }

/** Paths of all values that are set, lists as one value. */
const setPaths = (value: unknown, path: Path): readonly Path[] => {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, child]) => setPaths(child, [...path, key]))
}

/**
 * The effective configuration: flags over file over defaults. The layers are merged raw and parsed once, because a
 * layer parsed alone would bring its defaults along. Every flag is a value at the top, so a spread is a deep merge.
 *
 * Throws a FlamegateError with a diagnostic for every unknown key and every bad value of all layers.
 */
export const resolveConfig = (layers: Layers): ResolvedConfig => {
  const { file, flags = {}, spell = asOption } = layers
  const raw = file === undefined ? undefined : readYaml(file)
  const given = givenFlags(flags)
  const merged = { ...raw?.values, ...given }
  const originOf = originFinder(raw, given, spell)
  const parsed = configSchema.safeParse(merged, { reportInput: true })
  if (!parsed.success) throw new FlamegateError(explain(parsed.error.issues, originOf))
  const origins = setPaths(merged, []).map(
    (path) => [pathText(path), originOf(path, 'value')] as const
  )
  return { config: parsed.data, origins: new Map(origins) }
}
