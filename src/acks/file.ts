/** `.github/flamegate-acks.yml`: acknowledgements that were reviewed and merged. */

import * as z from 'zod'
import { nearMiss } from '../config/nearMiss.js'
import { expected, found, type Issue, pathText } from '../config/words.js'
import { type ConfigFile, type RawFile, readYaml } from '../config/yamlFile.js'
import type { Ack } from '../model/ack.js'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import { plural } from '../units/count.js'
import { date } from './date.js'
import { ackIdHint, ackIdWords, isAckId } from './ids.js'

const text = (max: number) => z.string().trim().min(1).max(max)

const ackSchema = z.strictObject({
  id: z
    .string()
    .toLowerCase()
    .refine(isAckId, { error: ackIdWords })
    .describe('Id of the finding, or at least the first 8 of its digits'),
  reason: text(500).describe('Why the change is accepted'),
  author: text(100).describe('Who accepts it'),
  until: date.optional().describe('Last day on which it counts, as 2026-12-31'),
  note: text(1000).optional().describe('Anything else, like a link to the decision')
})

/** Every key of the file; what an entry holds is checked entry by entry. */
export const ackFileSchema = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this file format'),
    acks: z.array(ackSchema).optional().describe('Acknowledged findings')
  })
  .describe('Acknowledged findings of flamegate')

const outerSchema = ackFileSchema.extend({ acks: z.array(z.unknown()).optional() })

/** More than fit the size of a settings file cannot be there; a file of aliases can hold more. */
const maxEntries = 1000
const maxProblems = 50

export interface AckFile {
  readonly acks: readonly Ack[]
  readonly diagnostics: readonly Diagnostic[]
}

type Path = readonly PropertyKey[]
type Shape = Readonly<Record<string, z.ZodType>>

const keyHint = (key: string, shape: Shape): string => {
  const keys = Object.keys(shape)
  const meant = nearMiss(key, keys)
  return meant === undefined ? `known keys: ${keys.join(', ')}` : `did you mean "${meant}"?`
}

const valueHint = ({ path, input }: Issue, shape: Shape): string => {
  const key = String(path[0])
  if (key === 'id') return ackIdHint(input)
  return shape[key]?.description ?? `an entry has ${Object.keys(ackSchema.shape).join(', ')}`
}

/** zod says of lists and texts alike that they are too big; here only texts have a limit. */
const expectedWords = (issue: Issue): string =>
  issue.code === 'too_big' ? `text of at most ${issue.maximum} characters` : expectedOf(issue)

const expectedOf = (issue: Issue): string =>
  issue.code === 'custom' ? issue.message : expected(issue)

const explain = (
  issue: Issue,
  { shape, at, placeOf }: { readonly shape: Shape; readonly at: Path } & Pick<RawFile, 'placeOf'>
): readonly Diagnostic[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      severity: 'error',
      code: 'acks/unknown-key',
      message: `${pathText([...at, ...issue.path, key])}: unknown key`,
      at: placeOf([...at, ...issue.path, key], 'key'),
      hint: keyHint(key, shape)
    }))
  }
  const path = [...at, ...issue.path]
  return [
    {
      severity: 'error',
      code: 'acks/invalid-value',
      message: `${pathText(path)}: expected ${expectedWords(issue)}, found ${found(issue.input)}`,
      at: placeOf(path),
      hint: valueHint(issue, shape)
    }
  ]
}

const entryOf = (value: unknown, index: number, placeOf: RawFile['placeOf']): AckFile => {
  const at = ['acks', index]
  const { data, error } = ackSchema.safeParse(value, { reportInput: true })
  if (data === undefined) {
    const of = { shape: ackSchema.shape, at, placeOf }
    return { acks: [], diagnostics: error.issues.flatMap((issue) => explain(issue, of)) }
  }
  const { id, reason, author, until, note } = data
  const ack: Ack = {
    source: 'file',
    ids: [id],
    reason,
    author,
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
    at: placeOf(at)
  }
  return { acks: [ack], diagnostics: [] }
}

const tooMany = (count: number, placeOf: RawFile['placeOf']): readonly Diagnostic[] =>
  count <= maxEntries
    ? []
    : [
        {
          severity: 'error',
          code: 'acks/too-many',
          message: `acks: expected at most ${maxEntries} entries, found ${count}; the others accept nothing`,
          at: placeOf(['acks', maxEntries]),
          hint: 'remove those that have expired'
        }
      ]

const capped = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const left = diagnostics.length - maxProblems
  if (left <= 0) return diagnostics
  const message = `and ${plural(left, 'more problem')} of the acknowledgements`
  const hint = 'mend the ones above first'
  return [
    ...diagnostics.slice(0, maxProblems),
    { severity: 'error', code: 'acks/invalid-value', message, hint }
  ]
}

const entriesOf = ({ values, placeOf }: RawFile): AckFile => {
  const { error } = outerSchema.safeParse(values, { reportInput: true })
  const of = { shape: ackFileSchema.shape, at: [], placeOf }
  const outer = (error?.issues ?? []).flatMap((issue) => explain(issue, of))
  const list: readonly unknown[] = Array.isArray(values['acks']) ? values['acks'] : []
  const entries = list.slice(0, maxEntries).map((value, index) => entryOf(value, index, placeOf))
  return {
    acks: entries.flatMap((entry) => entry.acks),
    diagnostics: capped([
      ...outer,
      ...tooMany(list.length, placeOf),
      ...entries.flatMap((entry) => entry.diagnostics)
    ])
  }
}

/**
 * Reads the file. It never throws: an entry that is not understood accepts nothing and is a diagnostic, and the others
 * stand. A mistake can so make a gate fail, and never pass.
 */
export const readAckFile = (file: ConfigFile): AckFile => {
  try {
    return entriesOf(readYaml(file))
  } catch (error) {
    if (error instanceof FlamegateError) return { acks: [], diagnostics: error.diagnostics }
    throw error
  }
}
