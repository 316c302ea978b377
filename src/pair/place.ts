/** Where every input belongs: sides and workloads from what the user said, manifests and names, in this order. */

import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import { compileGlob, type Glob } from '../patterns/glob.js'
import { assignByName, assignGiven } from './assign.js'
import type { Listing } from './listing.js'
import { readName } from './name.js'
import { placeListed } from './placeListed.js'
import { holdsBothSides, isArtifact, isManifest, type Placed } from './source.js'

/** What the user says about some files, by glob; the first rule that matches a path counts. */
export interface InputRule {
  readonly path: string
  readonly side?: Side | 'both' | 'ignore' | undefined
  readonly workload?: string | undefined
  readonly metric?: string | undefined
}

const whyBoth = (file: DecodedFile): string => {
  if (isManifest(file)) return 'both: it says what was collected'
  return isArtifact(file) ? 'both: what it held is not known' : 'both: it holds base and head'
}

const placeBoth = (file: DecodedFile): Placed => ({
  file,
  side: 'both',
  workload: isManifest(file) ? '' : (readName(file.name).readings.at(-1)?.key ?? ''),
  replicate: '',
  because: whyBoth(file),
  isAmbiguous: false
})

/** The first rule whose glob matches a file. */
type FindRule = (file: DecodedFile) => InputRule | undefined

/** Paths do not begin with `./`, and a `!` before it all means the other files. */
const compileRule = (path: string): Glob => {
  const isTurned = path.startsWith('!')
  const glob = (isTurned ? path.slice(1) : path).replace(/^\.\//, '')
  const matches = compileGlob(glob, { brackets: 'set' })
  return (text) => matches(text) !== isTurned
}

const findRule = (rules: readonly InputRule[]): FindRule => {
  const compiled = rules.map((rule) => ({ rule, matches: compileRule(rule.path) }))
  return ({ path, name }) => compiled.find(({ matches }) => matches(path) || matches(name))?.rule
}

export const ignoring = (rules: readonly InputRule[]): ((file: DecodedFile) => boolean) => {
  const ruleFor = findRule(rules)
  return (file) => ruleFor(file)?.side === 'ignore'
}

const applyRule = (placed: Placed, rule: InputRule | undefined): Placed => {
  if (rule === undefined || rule.side === 'ignore') return placed
  return {
    ...placed,
    ...(rule.side === undefined ? {} : { side: rule.side }),
    ...(rule.workload === undefined ? {} : { workload: rule.workload }),
    ...(rule.metric === undefined ? {} : { metric: rule.metric }),
    because: `${rule.side ?? placed.side}: the config file says so for ${rule.path}`,
    isAmbiguous: rule.side === undefined && placed.isAmbiguous
  }
}

/** The order of the files must not matter, so every decision is taken in the order of their paths. */
export const byPath = (a: DecodedFile, b: DecodedFile): number =>
  Number(a.path > b.path) - Number(a.path < b.path) ||
  Number((a.side ?? '') > (b.side ?? '')) - Number((a.side ?? '') < (b.side ?? ''))

/** Sides and workloads of all files: what the user said, then the content, then a manifest, then the names. */
export const placeFiles = (
  files: readonly DecodedFile[],
  rules: readonly InputRule[],
  listings: ReadonlyMap<string, Listing> = new Map()
): readonly Placed[] => {
  const ruleFor = findRule(rules)
  const used = [...files].sort(byPath).filter((file) => ruleFor(file)?.side !== 'ignore')
  const single = used.filter((file) => !holdsBothSides(file))
  const unlisted = single.filter((file) => !listings.has(file.path))
  const placed = [
    ...single.flatMap((file) => {
      const listing = listings.get(file.path)
      return listing === undefined ? [] : [placeListed(file, listing)]
    }),
    ...assignGiven(unlisted.filter((file) => file.side !== undefined)),
    ...assignByName(unlisted.filter((file) => file.side === undefined)),
    ...used.filter(holdsBothSides).map(placeBoth)
  ]
  const order = new Map(files.map((file, index) => [file, index]))
  return placed
    .map((one) => applyRule(one, ruleFor(one.file)))
    .map((one) => ({ ...one, workload: one.workload === '' ? 'default' : one.workload }))
    .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0))
}
