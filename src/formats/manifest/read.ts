import { firstComplaint } from '../../model/firstComplaint.js'
import { type Manifest, manifestSchema } from '../../model/manifest.js'
import { asRecord, readJson } from '../json.js'

/** Something that keeps a text from being a manifest. */
export interface Problem {
  readonly code: 'damaged' | 'newer' | 'invalid' | 'listed-twice' | 'too-large'
  readonly message: string
  readonly hint: string
  readonly byte?: number
}

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

const again = 'run `flamegate collect` again, or upload the folder that it wrote as it is'

/** Nobody mends a manifest by hand, so the first few problems tell the story. */
const MOST_PROBLEMS = 5

/** Longest text, in characters, of which more than the first is looked for. */
const LONGEST_EXPLAINED = 64 * 1024

/** Longest piece of a manifest that a message repeats. */
const LONGEST_QUOTE = 60

const newer = (version: number): Problem => ({
  code: 'newer',
  message: `written by a newer flamegate: expected manifest_version 1, found ${version}`,
  hint: 'use the version of flamegate that collected it to analyse it'
})

type Issue = NonNullable<ReturnType<typeof manifestSchema.safeParse>['error']>['issues'][number]

const pathText = (path: Issue['path']): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)

const valueAt = (root: unknown, path: Issue['path']): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return root
  const items: unknown = Array.isArray(root) ? root : asRecord(root)
  if (items === undefined || !Object.hasOwn(items as object, key)) return undefined
  return valueAt((items as Readonly<Record<PropertyKey, unknown>>)[key], rest)
}

const foundText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  const text = JSON.stringify(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

const expectedText = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return 'a value of another form'
  }
}

const invalid = (root: unknown, issue: Issue): Problem => ({
  code: 'invalid',
  message: `at ${pathText(issue.path)}: expected ${expectedText(issue)}, found ${foundText(valueAt(root, issue.path))}`,
  hint: again
})

const listedTwice = ({ files }: Manifest): readonly Problem[] => {
  const seen = new Set<string>()
  const twice = files.filter(({ path }) => seen.size === seen.add(path).size)
  return [...new Set(twice.map(({ path }) => path))].map((path) => ({
    code: 'listed-twice',
    message: `at files: expected every path once, found ${foundText(path)} twice`,
    hint: again
  }))
}

const readValue = (value: unknown, isLong: boolean): ReadManifest => {
  const version = asRecord(value)?.['manifest_version']
  if (typeof version === 'number' && version > 1) {
    return { kind: 'problems', problems: [newer(version)] }
  }
  const { data, error } = manifestSchema.safeParse(value, isLong ? firstComplaint : {})
  if (data === undefined) {
    const issues = error.issues.slice(0, MOST_PROBLEMS)
    return { kind: 'problems', problems: issues.map((issue) => invalid(value, issue)) }
  }
  const twice = listedTwice(data).slice(0, MOST_PROBLEMS)
  return twice.length > 0
    ? { kind: 'problems', problems: twice }
    : { kind: 'manifest', manifest: data }
}

/** Reads the text of a manifest. */
export const readManifest = (text: string): ReadManifest => {
  const read = readJson(text)
  if (read.kind === 'json') return readValue(read.value, text.length > LONGEST_EXPLAINED)
  const { message, byte } = read
  const at = byte === undefined ? {} : { byte }
  return { kind: 'problems', problems: [{ code: 'damaged', message, hint: again, ...at }] }
}
