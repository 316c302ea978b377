import { FlamegateError } from '../model/diagnostic.js'
import { type CollectFlags, typedCollectFlags } from './collectFlags.js'
import { explain, type Origin, type OriginOf } from './explain.js'
import { type FlagKey, flagKeys } from './flagKeys.js'
import type { Path } from './jsonSchema.js'
import { isMapping } from './mapping.js'
import { type Config, configSchema } from './schema.js'
import { pathText } from './words.js'
import type { RawFile } from './yamlFile.js'

/** Values of flags or action inputs as they were typed; an empty one is one that was not given. */
export type Flags = Readonly<Partial<Record<FlagKey, unknown>>>

/** What was typed, which lies over a file. */
export interface Typed {
  readonly flags?: Flags | undefined
  /** Settings of `collect` that were typed. */
  readonly collect?: CollectFlags | undefined
  /** How error texts call a flag; as on the command line when absent. */
  readonly spell?: Spell | undefined
}

export type Spell = (key: string) => string

const asOption: Spell = (key) => `--${key}`

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

/** The values of both kinds of flags that are set. */
interface Given {
  readonly flags: Flags
  readonly collect: CollectFlags
}

/** The flag that a path was set by; undefined when it was none. */
const flagOf = ([top, below]: Path, { flags, collect }: Given): string | undefined => {
  if (top === 'collect' && Object.hasOwn(collect, String(below))) return String(below)
  return Object.hasOwn(flags, String(top)) ? String(top) : undefined
}

const originFinder =
  (file: RawFile | undefined, given: Given, spell: Spell): OriginOf =>
  (path, part) => {
    const flag = flagOf(path, given)
    return file === undefined || flag !== undefined
      ? { kind: 'flag', flag: spell(flag ?? String(path[0])) }
      : { kind: 'file', at: file.placeOf(path, part) }
  }

/** The file under the flags; a section of the file that is no mapping stays for the schema to refuse. */
const merge = (values: RawFile['values'], { flags, collect }: Given): RawFile['values'] => {
  const own = values['collect'] ?? {}
  const section =
    Object.keys(collect).length > 0 && isMapping(own) ? { collect: { ...own, ...collect } } : {}
  return { ...values, ...flags, ...section }
}

/** Paths of all values that are set, lists as one value. */
const setPaths = (value: unknown, path: Path): readonly Path[] => {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, child]) => setPaths(child, [...path, key]))
}

/**
 * The effective configuration: flags over file over defaults. The layers are merged raw and parsed once, because a
 * layer parsed alone would bring its defaults along.
 *
 * Throws a FlamegateError with a diagnostic for every unknown key and every bad value of all layers.
 */
export const mergeLayers = (raw: RawFile | undefined, typed: Typed): ResolvedConfig => {
  const { flags = {}, collect = {}, spell = asOption } = typed
  const given = { flags: givenFlags(flags), collect: typedCollectFlags(collect) }
  const merged = merge(raw?.values ?? {}, given)
  const originOf = originFinder(raw, given, spell)
  const parsed = configSchema.safeParse(merged, { reportInput: true })
  if (!parsed.success) throw new FlamegateError(explain(parsed.error.issues, originOf))
  const origins = setPaths(merged, []).map(
    (path) => [pathText(path), originOf(path, 'value')] as const
  )
  return { config: parsed.data, origins: new Map(origins) }
}
