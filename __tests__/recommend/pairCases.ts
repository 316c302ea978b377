/**
 * The recorded pairs of profiles through the whole street: every case of fixtures/rules has a costly head and a cheap base,
 * with all that was recorded of it. Any evidence counts, because the recordings are short.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode } from '../../src/formats/index.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { RecommendationEntry } from '../../src/model/report.js'
import type { Side } from '../../src/model/side.js'
import { reportOf } from '../helpers/street.js'

const folder = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/rules/${name}/`, import.meta.url))

/** A recorded file: what it holds, and where it is. */
interface Recorded {
  readonly kind: string
  readonly path: string
}

type Recording = Readonly<Record<Side, readonly Recorded[]>>

const inFolder = (path: string): readonly Recorded[] =>
  readdirSync(path).map((file) => ({ kind: file.replace('.pprof', ''), path: `${path}/${file}` }))

const pairsOf = (name: string): Recording | undefined => {
  const path = `${folder('pairs')}${name}`
  return existsSync(path)
    ? { base: inFolder(`${path}/base`), head: inFolder(`${path}/head`) }
    : undefined
}

const profilesOf = (name: string): Recording => {
  const side = (of: Side) =>
    ['cpu', 'mem']
      .map((kind) => ({ kind, path: `${folder('profiles')}${name}.${of}.${kind}.pprof` }))
      .filter(({ path }) => existsSync(path))
  return { base: side('base'), head: side('head') }
}

/** Names of all recorded cases. */
export const caseNames: readonly string[] = [
  ...readdirSync(folder('pairs')),
  ...new Set(readdirSync(folder('profiles')).map((file) => file.split('.', 1)[0] ?? ''))
].sort()

const read = (side: Side, { kind, path }: Recorded): DecodedFile => {
  const bytes = readFileSync(path)
  const file = { path: `${side}/${kind}.pprof`, bytes }
  const limits = { maxInflatedBytes: 1e8, maxRows: 1e6, maxTreeNodes: 500_000 }
  return { ...file, name: file.path, bytes: bytes.length, ...decode(file, limits) }
}

/** What a case is compared as: the costly build with the cheap one, the other way round, or one of them with itself. */
export type Order = readonly [base: Side, head: Side]

/** The recommendations for a case; for one kind of its profiles alone as `regexpcompile cpu`. */
export const recommendationsFor = (
  title: string,
  [base, head]: Order = ['base', 'head']
): readonly RecommendationEntry[] => {
  const [name = '', only] = title.split(' ')
  const recording = pairsOf(name) ?? profilesOf(name)
  const isMeant = ({ kind }: Recorded): boolean => only === undefined || kind === only
  const files = [
    ...recording[base].filter(isMeant).map((one) => read('base', one)),
    ...recording[head].filter(isMeant).map((one) => read('head', one))
  ]
  return reportOf(files, 'evidence: any\n').recommendations
}

/** The rules that speak up for a case. */
export const rulesFor = (title: string, order?: Order): ReadonlySet<string> =>
  new Set(recommendationsFor(title, order).map(({ source }) => source.replace('rule:', '')))
