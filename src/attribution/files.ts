/** What a change of a file can affect. In doubt it can affect anything: a wrong guess would excuse a regression. */
import type { ChangedFile } from '../model/change.js'

/** `nothing` that runs; Go functions; or what nobody can tell, with the reason. */
export type FileEffect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'functions' }
  | { readonly kind: 'anything'; readonly because: string }

const nothing: FileEffect = { kind: 'nothing' }

const anything = (because: string): FileEffect => ({ kind: 'anything', because })

/** Texts for people, which repositories have by these names, and what only git, editors and GitHub's pages read. */
const texts: readonly RegExp[] = [
  /(?:^|\/)(?:readme|changelog|changes|contributing|code_of_conduct|security|governance|maintainers|authors|notice|licen[cs]e|copying)(?:\.(?:md|txt|rst|adoc))?$/i,
  /^docs?\/(?:[^/]+\/)*[^/]+\.(?:md|rst|adoc)$/i,
  /(?:^|\/)(?:\.gitignore|\.editorconfig|\.mailmap|CODEOWNERS)$/,
  /^\.github\/(?:ISSUE_TEMPLATE\/[^/]+|PULL_REQUEST_TEMPLATE\.md|FUNDING\.yml|dependabot\.yml)$/
]

/** Files that a build or a test may read, by what they are. The first that fits is said. */
const readers: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)testdata\//, 'is test data'],
  [/(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/, 'says which modules and which Go'],
  [/(?:^|\/)vendor\//, 'is code of a dependency'],
  [/(?:^|\/)\.github\/|(?:^|\/)(?:Makefile|Dockerfile|[^/]+\.mk)$/, 'may say how to build'],
  [/\.pgo$/, 'says what the compiler optimises']
]

const effectOfPath = (path: string): FileEffect => {
  const isData = /(?:^|\/)testdata\//.test(path)
  if (!isData && texts.some((one) => one.test(path))) return nothing
  const [, reads] = readers.find(([pattern]) => pattern.test(path)) ?? []
  if (reads !== undefined) return anything(`\`${path}\` ${reads}`)
  if (path.endsWith('.go')) return { kind: 'functions' }
  return anything(`\`${path}\` may be embedded, built or read`)
}

export const effectOf = ({ path, previousPath, status, lines }: ChangedFile): FileEffect => {
  const effects = [path, ...(previousPath === undefined ? [] : [previousPath])].map(effectOfPath)
  const worst = effects.find(({ kind }) => kind === 'anything')
  if (worst !== undefined) return worst
  if (effects.every(({ kind }) => kind === 'nothing')) return nothing
  if (status === 'renamed') return anything(`\`${path}\` has another name`)
  return lines === 'unknown'
    ? anything(`the lines of \`${path}\` are not known`)
    : { kind: 'functions' }
}
