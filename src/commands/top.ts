import { diffTables, largestFirst, topTable } from '../compare/top.js'
import { namedReader } from '../io/readNamed.js'
import type { Shell } from '../io/shell.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Profile, SampleColumn } from '../model/profile.js'
import type { TopTable } from '../model/topTable.js'
import { renderTop, renderTopJson } from '../outputs/top.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

const options = {
  'sample-index': { type: 'string' },
  n: { type: 'string', short: 'n', default: '20' },
  json: { type: 'boolean', default: false },
  'diff-base': { type: 'string' }
} as const

const profileIn = (file: DecodedFile): Profile => {
  const [profile] = file.parsed.profiles
  if (profile !== undefined) return profile
  const found = file.parsed.benchmarks.length > 0 ? 'benchmark results' : 'no profile'
  throw new FlamegateError([
    ...file.parsed.diagnostics,
    {
      severity: 'error',
      code: 'cli/not-a-profile',
      message: `expected a profile, found ${found}`,
      at: { file: file.path },
      hint: 'give a pprof profile, go tool pprof -top text, speedscope JSON, a .cpuprofile of V8 or folded stacks'
    }
  ])
}

const typesOf = (profile: Profile): readonly string[] =>
  profile.columns.map((column) => column.sampleType.type)

const columnOf = (profile: Profile, name: string | undefined, path: string): SampleColumn => {
  const column =
    name === undefined
      ? profile.columns[profile.defaultColumn]
      : profile.columns.find((one) => one.sampleType.type === name)
  if (column !== undefined) return column
  throw usageError(
    `expected a sample type of ${path}, found ${name ?? 'none'}`,
    `it has: ${typesOf(profile).join(', ')}`
  )
}

const tableOf = (file: DecodedFile, name: string | undefined): TopTable => {
  const profile = profileIn(file)
  return topTable(profile, columnOf(profile, name, file.path))
}

const countOf = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw usageError(`expected a number of functions after -n, found ${text}`, '-n 0 shows all')
}

/** `flamegate top`: the functions of a profile, or of the difference of two. */
export const topCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const { values, positionals } = readArguments(args, options)
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) {
    throw usageError(
      `expected one PROFILE, found ${positionals.length}`,
      'flamegate top PROFILE [--diff-base FILE]'
    )
  }
  const basePath = values['diff-base']
  const read = await namedReader(basePath === undefined ? [path] : [path, basePath], shell)
  const head = tableOf(read(path), values['sample-index'])
  const table =
    basePath === undefined ? head : diffTables(head, tableOf(read(basePath), head.sampleType.type))
  const sorted = largestFirst(table)
  shell.out(values.json ? renderTopJson(sorted) : renderTop(sorted, countOf(values.n)))
  return 0
}
