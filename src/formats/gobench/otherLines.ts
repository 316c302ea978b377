import { tidyUnit } from '../../units/benchUnits.js'
import { goFields } from './resultLine.js'

/** A `key: value` line of the Go benchmark format; an empty value deletes the key. */
export interface ConfigLine {
  readonly key: string
  readonly value: string
}

/** A `Unit` line: metadata of one unit, keyed by its tidied name. */
export interface UnitLine {
  readonly unit: string
  /** The name as it stands in the line. */
  readonly written: string
  readonly pairs: readonly (readonly [key: string, value: string])[]
  /** What was wrong with the rest of the line, in benchstat's words. */
  readonly causes: readonly string[]
}

const CONFIG =
  /^(\p{Ll}[^:\p{Lu}\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*):(.*)$/su

/**
 * Reads `key: value`: the key begins in lower case and holds neither space nor upper case; the value follows at least
 * one space or tab, or is absent. Spaces at the end of the value are part of it.
 */
export function parseConfigLine(line: string): ConfigLine | undefined {
  const [, key, rest] = CONFIG.exec(line) ?? []
  if (key === undefined || rest === undefined) return undefined
  const value = rest.replace(/^[ \t]+/, '')
  return rest === '' || value !== rest ? { key, value } : undefined
}

/** Reads `Unit NAME key=value...`; undefined for a line whose first field is not `Unit`. */
export function parseUnitLine(line: string): UnitLine | undefined {
  const [first, name, ...fields] = goFields(line)
  if (first !== 'Unit') return undefined
  if (name === undefined) return { unit: '', written: '', pairs: [], causes: ['missing unit'] }
  const pairs: (readonly [string, string])[] = []
  const causes: string[] = []
  for (const field of fields) {
    const equals = field.indexOf('=')
    if (equals > 0) pairs.push([field.slice(0, equals), field.slice(equals + 1)])
    else causes.push('expected key=value')
  }
  return { unit: tidyUnit(name), written: name, pairs, causes }
}
