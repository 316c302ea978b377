/** Turns the issues of the schema into diagnostics: what was expected, what was found, and the near miss. */

import type { Diagnostic, Place } from '../model/diagnostic.js'
import { plural } from '../units/count.js'
import { type Field, listFields } from './fields.js'
import { configJsonSchema, nodeAt, type Path, propertiesOf, type SchemaNode } from './jsonSchema.js'
import type { PairPart } from './locate.js'
import { nearMiss } from './nearMiss.js'
import { expected, found, type Issue, pathText } from './words.js'

/** Where a layer wrote what stands at a path: a place in the file, or a flag. */
export type Origin =
  | { readonly kind: 'file'; readonly at: Place }
  | { readonly kind: 'flag'; readonly flag: string }

export type OriginOf = (path: Path, part: PairPart) => Origin

/** What hints are made from. */
interface Known {
  readonly root: SchemaNode
  readonly fields: readonly Field[]
}

interface Problem {
  readonly code: 'config/unknown-key' | 'config/invalid-value'
  readonly path: Path
  readonly what: string
  readonly hint: (known: Known) => string
}

/** Nobody reads more, and placing each one searches the file. */
const maxProblems = 100

const didYouMean = (name: string): string => `did you mean "${name}"?`

const defaultText = (value: unknown): readonly string[] =>
  value === undefined || typeof value === 'object' ? [] : [`default ${value}`]

/** The schema's own words about a key: what it means and what it is when nobody sets it. */
const meaning = (path: Path, { root }: Known): string => {
  const { description, default: preset } = nodeAt(root, path) ?? {}
  if (description === undefined) return 'see docs/configuration.md'
  return [description, ...defaultText(preset)].join('; ')
}

const valueHint = (issue: Issue, known: Known): string => {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') {
    return meaning(issue.path, known)
  }
  const near = nearMiss(issue.input, issue.values.map(String))
  return near === undefined ? meaning(issue.path, known) : didYouMean(near)
}

/** The one place in the whole schema where a key belongs; undefined when there is none or several. */
const belongsAt = (key: string, { fields }: Known): string | undefined => {
  const places = fields
    .filter(({ path }) => path.includes(key))
    .map(({ path }) => path.slice(0, path.indexOf(key) + 1).join('.'))
  const [place, ...others] = new Set(places)
  return others.length === 0 ? place : undefined
}

/** The key that an unknown one most likely means: a similar one beside it, or the same one elsewhere. */
const keyHint = (path: Path, key: string, known: Known): string => {
  const node = nodeAt(known.root, path)
  const beside = node === undefined ? [] : [...propertiesOf(node).keys()]
  const meant = nearMiss(key, beside) ?? belongsAt(key, known)
  return meant === undefined ? `known keys: ${beside.join(', ')}` : didYouMean(meant)
}

const whatOf = (issue: Issue): string =>
  issue.code === 'custom'
    ? `expected ${issue.message}`
    : `expected ${expected(issue)}, found ${found(issue.input)}`

const problemsOf = (issue: Issue): readonly Problem[] => {
  const { path } = issue
  if (issue.code !== 'unrecognized_keys') {
    const hint = (known: Known) => valueHint(issue, known)
    return [{ code: 'config/invalid-value', path, what: whatOf(issue), hint }]
  }
  return issue.keys.map((key) => ({
    code: 'config/unknown-key',
    path: [...path, key],
    what: 'unknown key',
    hint: (known) => keyHint(path, key, known)
  }))
}

const diagnose = (originOf: OriginOf) => {
  const root = configJsonSchema()
  const known = { root, fields: listFields(root) }
  return ({ code, path, what, hint }: Problem): Diagnostic => {
    const origin = originOf(path, code === 'config/unknown-key' ? 'key' : 'value')
    const base = { severity: 'error', code, hint: hint(known) } as const
    return origin.kind === 'flag'
      ? { ...base, message: `${origin.flag}: ${what}` }
      : { ...base, message: `${pathText(path)}: ${what}`, at: origin.at }
  }
}

const byPlace = ({ at: a }: Diagnostic, { at: b }: Diagnostic): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)

const more = (count: number): readonly Diagnostic[] =>
  count <= 0
    ? []
    : [
        {
          severity: 'error',
          code: 'config/invalid-value',
          message: `and ${plural(count, 'more problem')}`,
          hint: 'see docs/configuration.md'
        }
      ]

/** One diagnostic for every unknown key and every bad value: flags first, then the file from the top. */
export const explain = (issues: readonly Issue[], originOf: OriginOf): readonly Diagnostic[] => {
  const problems = issues.flatMap(problemsOf)
  const shown = problems.slice(0, maxProblems).map(diagnose(originOf)).toSorted(byPlace)
  return [...shown, ...more(problems.length - maxProblems)]
}
