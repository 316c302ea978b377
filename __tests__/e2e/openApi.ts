/**
 * GitHub's OpenAPI description (a structural subset, fixtures/openapi) as a judge of requests and responses: what it
 * finds wrong comes back as sentences. Rules that the description leaves to prose are in `houseRules.ts`.
 */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

interface Media {
  readonly schema?: JsonObject
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: JsonObject
}

interface Ref {
  readonly $ref: string
}

interface Response {
  readonly content?: Readonly<Record<string, Media>>
}

interface OperationObject {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Ref)[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, Response | Ref>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** A request that names an operation of the description. */
export interface MatchedRequest {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

export interface Operation {
  readonly id: string
  checkRequest(request: {
    readonly params: Readonly<Record<string, string>>
    readonly query: URLSearchParams
    readonly body: Json | undefined
  }): readonly string[]
  checkResponse(status: number, contentType: string, body: Json | undefined): readonly string[]
}

export interface OpenApi {
  match(method: string, path: string): MatchedRequest | undefined
  /** Checks a value against a named schema of the description. */
  checkSchema(name: string, value: Json): readonly string[]
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * OpenAPI 3.0 says `nullable`, JSON Schema says "or null"; a plain `$ref` moves to where the schemas are kept. Of the
 * alternatives that the description gives as one of several, several may fit: every `validation-error` is a
 * `repository-rule-violation-error` too.
 */
const toJsonSchema = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (!isObject(value)) return value
  const { nullable, ...rest } = value
  const entries = Object.entries(rest).map(
    ([key, item]) => [key === 'oneOf' ? 'anyOf' : key, toJsonSchema(item)] as const
  )
  const schema: JsonObject = Object.fromEntries(entries)
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text) => URL.canParse(text),
  email: (text) => text.includes('@')
}

const newAjv = (description: Description): Ajv => {
  // A schema is asked a few times only: to compile it is what it costs.
  const quick = { inlineRefs: false, code: { optimize: false } }
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, ...quick })
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
  ajv.addFormat('int64', true)
  const components = toJsonSchema(description.components)
  return ajv.addSchema({ $id: 'github', components }, 'github')
}

const inGitHub = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(inGitHub)
  if (!isObject(schema)) return schema
  const entries = Object.entries(schema).map(
    ([key, item]) =>
      [key, key === '$ref' && typeof item === 'string' ? `github${item}` : inGitHub(item)] as const
  )
  return Object.fromEntries(entries)
}

const sentences = (validate: ValidateFunction, value: Json | undefined): readonly string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath || 'body'} ${error.message}`)

/** The text of a parameter as the value its schema wants. */
const parameterValue = (text: string, schema: JsonObject): Json =>
  schema['type'] === 'integer' && /^\d+$/.test(text) ? Number(text) : text

/** What GitHub would ignore without a word is a mistake of ours: unknown fields of a body are not allowed. */
const closed = (schema: JsonObject): JsonObject =>
  schema['type'] === 'object' ? { ...schema, additionalProperties: false } : schema

const mediaType = (contentType: string): string => contentType.split(';', 1)[0]?.trim() ?? ''

/** `{path}` of the contents API takes slashes, every other placeholder does not. */
const patternOf = (template: string): RegExp => {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.]/g, '\\.')
      return name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`
    })
    .join('')
  return new RegExp(`^${source}$`)
}

/** What judging an operation takes of its description. */
interface Tools {
  readonly compile: (schema: JsonObject) => ValidateFunction
  readonly resolve: <T extends object>(value: T | Ref) => T
}

const toolsOf = (description: Description): Tools => {
  const ajv = newAjv(description)
  const compiled = new Map<string, ValidateFunction>()
  return {
    compile: (schema) => {
      const key = JSON.stringify(schema)
      const known = compiled.get(key)
      if (known !== undefined) return known
      const made = ajv.compile(inGitHub(toJsonSchema(schema)) as JsonObject)
      compiled.set(key, made)
      return made
    },
    resolve: <T extends object>(value: T | Ref): T => {
      if (!('$ref' in value)) return value
      const [kind = '', name = ''] = value.$ref.slice('#/components/'.length).split('/')
      return description.components[kind]?.[name] as T
    }
  }
}

const checkParameter = (one: Parameter, text: string | null | undefined, { compile }: Tools) => {
  if (text === null || text === undefined) {
    return one.required === true ? [`${one.in} parameter ${one.name} is missing`] : []
  }
  return sentences(compile(one.schema), parameterValue(text, one.schema)).map(
    (why) => `${one.in} parameter ${one.name}: ${why}`
  )
}

const checkQuery = (known: readonly Parameter[], query: URLSearchParams, tools: Tools) => {
  const names = new Set(known.map((one) => one.name))
  const unknown = [...query.keys()].filter((name) => !names.has(name))
  return [
    ...unknown.map((name) => `query parameter ${name} is not documented`),
    ...known.flatMap((one) => checkParameter(one, query.get(one.name), tools))
  ]
}

const checkBody = (found: OperationObject, body: Json | undefined, { compile }: Tools) => {
  const schema = found.requestBody?.content['application/json']?.schema
  if (schema === undefined) return body === undefined ? [] : ['body where none is documented']
  return sentences(compile(closed(schema)), body)
}

const operationOf = (found: OperationObject, tools: Tools): Operation => {
  const parameters = (found.parameters ?? []).map((one) => tools.resolve<Parameter>(one))
  const inPlace = (place: Parameter['in']) => parameters.filter((one) => one.in === place)
  return {
    id: found.operationId,
    checkRequest: ({ params, query, body }) => [
      ...inPlace('path').flatMap((one) => checkParameter(one, params[one.name], tools)),
      ...checkQuery(inPlace('query'), query, tools),
      ...checkBody(found, body, tools)
    ],
    checkResponse: (status, contentType, body) => {
      const documented = found.responses[String(status)]
      if (documented === undefined) return [`status ${status} is not documented`]
      const { content } = tools.resolve<Response>(documented)
      const schema = content?.[mediaType(contentType)]?.schema
      return schema === undefined ? [] : sentences(tools.compile(schema), body)
    }
  }
}

const decoded = (groups: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)] as const)
  )

export const readOpenApi = (): OpenApi => {
  const url = new URL('../../fixtures/openapi/github.json', import.meta.url)
  const description: Description = JSON.parse(readFileSync(url, 'utf8'))
  const tools = toolsOf(description)
  const routes = Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, found]) => ({
      method: method.toUpperCase(),
      pattern: patternOf(template),
      operation: operationOf(found, tools)
    }))
  )
  return {
    match: (method, path) => {
      const route = routes.find((one) => one.method === method && one.pattern.test(path))
      if (route === undefined) return undefined
      return { operation: route.operation, params: decoded(route.pattern.exec(path)?.groups) }
    },
    checkSchema: (name, value) =>
      sentences(tools.compile({ $ref: `#/components/schemas/${name}` }), value)
  }
}
