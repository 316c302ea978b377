/**
 * Objectives in files of OpenSLO (v1) and Sloth (prometheus/v1, and its Kubernetes form). Both promise something of queries;
 * which endpoint these are about is written in an annotation or label, because a guess from a query would be wrong in silence.
 */

import { parseAllDocuments } from 'yaml'
import type * as z from 'zod'
import type { Diagnostic } from '../model/diagnostic.js'
import type { EndpointObjective } from '../model/endpoint.js'
import { isMapping } from './mapping.js'
import { maxConfigBytes } from './maxConfigBytes.js'
import { objectiveKinds } from './objectiveKinds.js'
import { expected, pathText } from './words.js'
import type { ConfigFile } from './yamlFile.js'

/** What a file promises, and what is wrong with it. */
export interface ObjectiveFile {
  readonly objectives: readonly EndpointObjective[]
  readonly diagnostics: readonly Diagnostic[]
}

const noObjectives: ObjectiveFile = { objectives: [], diagnostics: [] }

/** Documents of a file that are something else: services, indicators, alerts. */
const isOther = (one: Readonly<Record<string, unknown>>): boolean =>
  typeof one['apiVersion'] === 'string' && one['apiVersion'].startsWith('openslo/')

const problem = (path: string, message: string, hint: string): Diagnostic => ({
  severity: 'warning',
  code: 'objectives/file',
  message,
  at: { file: path },
  hint
})

const wrongShape = (path: string, title: string, error: z.ZodError): Diagnostic => {
  const [first] = error.issues
  const where = first === undefined ? '' : `${pathText(first.path)}: expected ${expected(first)}`
  return problem(
    path,
    `expected ${title}, found another shape: ${where}`,
    'see docs/spans.md for what is read'
  )
}

const noEndpoint = (path: string, names: readonly string[]): Diagnostic =>
  problem(
    path,
    `the objective ${names.map((name) => `\`${name.replaceAll('`', "'")}\``).join(', ')} names no endpoint, so nothing is compared with it`,
    'add the annotation flamegate/endpoint (OpenSLO) or the label flamegate_endpoint (Sloth)'
  )

const readDocument = (path: string, document: unknown): ObjectiveFile => {
  const none = (diagnostic: Diagnostic): ObjectiveFile => ({
    objectives: [],
    diagnostics: [diagnostic]
  })
  if (document === null) return noObjectives
  const found = isMapping(document)
    ? objectiveKinds.find(({ matches }) => matches(document))
    : undefined
  if (found === undefined) {
    const isKnown = isMapping(document) && isOther(document)
    const what =
      'expected objectives of OpenSLO (openslo/v1) or Sloth (prometheus/v1), found neither'
    return isKnown
      ? noObjectives
      : none(problem(path, what, 'take the file out of objective-files'))
  }
  const read = found.read(document)
  if (!read.success) return none(wrongShape(path, found.title, read.error))
  const named = read.data.flatMap(({ endpoint, ...rest }) =>
    endpoint === undefined ? [] : [{ endpoint, ...rest, source: path }]
  )
  const unnamed = read.data.filter(({ endpoint }) => endpoint === undefined)
  return {
    objectives: named,
    diagnostics:
      unnamed.length === 0
        ? []
        : [
            noEndpoint(
              path,
              unnamed.map(({ name }) => name)
            )
          ]
  }
}

/** Far above any real use of anchors. */
const maxAliasCount = 100

const documentsIn = (text: string): readonly unknown[] | undefined => {
  const documents = parseAllDocuments(text, { prettyErrors: false, stringKeys: true })
  if (!Array.isArray(documents)) return []
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  try {
    return documents.map((one): unknown => one.toJS({ maxAliasCount }))
  } catch {
    return undefined
  }
}

/** Reads a file of objectives. What is wrong with it is said, and no reason to stop: it is written for another tool. */
export const readObjectiveFile = ({ path, text }: ConfigFile): ObjectiveFile => {
  const refuse = (message: string): ObjectiveFile => ({
    objectives: [],
    diagnostics: [problem(path, message, 'check the file with its own tool')]
  })
  if (text.length > maxConfigBytes)
    return refuse(`expected at most ${maxConfigBytes / 1024} KiB, found more`)
  const documents = documentsIn(text)
  if (documents === undefined) return refuse('expected YAML, found something else')
  return joinObjectives(documents.map((one) => readDocument(path, one)))
}

export const joinObjectives = (all: readonly ObjectiveFile[]): ObjectiveFile => ({
  objectives: all.flatMap(({ objectives }) => objectives),
  diagnostics: all.flatMap(({ diagnostics }) => diagnostics)
})
