/** Where a function of the report is in the repository, whose it is, and who leads to it where it is not of it. */
import { mostThrough, stacksIn } from '../callers.js'
import type { CalledFromEntry, PlaceEntry } from '../model/place.js'
import type { FunctionEntry } from '../model/report.js'
import type { Side } from '../model/side.js'
import type { Pairs } from '../pair/pair.js'
import type { FilePlace, ProfileFrame } from '../places/repository.js'
import { packageOf } from '../symbols/importPath.js'
import { type Ground, hasLine, pathOf } from './ground.js'
import { type Lines, linesOf } from './lines.js'

export type Whereabouts = Pick<FunctionEntry, 'place' | 'called_from' | 'owners'>

type Subject = Pick<
  FunctionEntry,
  | 'name'
  | 'parts'
  | 'package'
  | 'workload'
  | 'metric'
  | 'location'
  | 'flat_head'
  | 'cum_head'
  | 'runtime'
>

/** A function that head has not is at a line that head has not. */
const isInHead = ({ flat_head: flat, cum_head: cum }: Subject): boolean =>
  flat !== null && (flat !== 0 || (cum ?? 0) !== 0)

const frameOf = ({ location, package: path }: Subject): ProfileFrame => ({
  file: location?.file ?? '',
  package: path
})

type InRepository = Extract<FilePlace, { readonly path: string }>

/** The hottest line of head that the change touches, else the hottest, else that of the declaration. */
const chosenLine = (
  { path }: InRepository,
  declared: number,
  { lines, ground }: Where
): Pick<PlaceEntry, 'line' | 'because'> | undefined => {
  const known = lines.filter(({ line }) => hasLine(ground, path, line))
  const changed = known.find(({ line }) => ground.isChanged('head', path, line))
  if (changed !== undefined) return { line: changed.line, because: 'changed-line' }
  const [hottest] = known
  if (hottest !== undefined) return { line: hottest.line, because: 'hottest-line' }
  return hasLine(ground, path, declared) ? { line: declared, because: 'declaration' } : undefined
}

/** What a place is chosen by. */
interface Where {
  /** Of head, the hottest first. */
  readonly lines: Lines
  readonly ground: Ground
}

const placeAt = (place: InRepository, declared: number, where: Where): PlaceEntry | undefined => {
  const chosen = chosenLine(place, declared, where)
  if (chosen === undefined) return undefined
  const { path: file, found } = place
  return { file, ...chosen, found, certainty: found === 'path-end' ? 'likely' : 'sure' }
}

const ownersOf = ({ ownersOf: find }: Ground, file: string): Pick<Whereabouts, 'owners'> =>
  find === undefined ? {} : { owners: [...find(file)] }

/** Less than this part of a function is no caller to name. */
const worthNaming = 0.2

/**
 * The function of the repository that leads to one which is not of it; nobody leads to the runtime alone. A file that cannot be
 * told may be the reader's too, so whoever is behind such a function is not named in its place.
 */
const callerOf = (subject: Subject, ground: Ground, pairs: Pairs): CalledFromEntry | undefined => {
  const { workload, metric, name, parts = [], runtime } = subject
  if (runtime) return undefined
  const stacks = stacksIn(pairs)(workload, metric, isInHead(subject) ? 'head' : 'base')
  const symbols = new Set([name, ...parts.map((part) => part.name)])
  const placeOf = (symbol: string, file: string) =>
    ground.placeOf({ file, package: packageOf(symbol) })
  const through = mostThrough({ stacks, symbols, by: 'flat' }, (symbol, info) => {
    const place = placeOf(symbol, info.file)
    return 'path' in place || place.kind === 'unknown'
  })
  const file = through && pathOf(placeOf(through.name, through.file))
  if (through === undefined || file === undefined || through.part < worthNaming) return undefined
  const isThere = hasLine(ground, file, through.line)
  return { name: through.name, file, ...(isThere ? { line: through.line } : {}) }
}

/** What the repository knows of a function that is of it; nothing of others. */
const ownWhereabouts = (subject: Subject, found: FilePlace, where: Where): Whereabouts => {
  if (!('path' in found)) return {}
  const declared = subject.location?.line ?? 0
  const place = isInHead(subject) ? placeAt(found, declared, where) : undefined
  return { ...(place === undefined ? {} : { place }), ...ownersOf(where.ground, found.path) }
}

/** What the repository knows of a function; nothing where it has no part in it. */
export const functionWhereabouts = (subject: Subject, ground: Ground): Whereabouts =>
  ownWhereabouts(subject, ground.placeOf(frameOf(subject)), { lines: [], ground })

/** The same by its hottest line, and for one that is not of it who leads to it: the stacks are walked for that. */
export const calledWhereabouts = (subject: Subject, ground: Ground, pairs: Pairs): Whereabouts => {
  const found = ground.placeOf(frameOf(subject))
  const isOthers = found.kind === 'standard-library' || found.kind === 'dependency'
  const caller = isOthers ? callerOf(subject, ground, pairs) : undefined
  if (caller !== undefined) return { called_from: caller, ...ownersOf(ground, caller.file) }
  return ownWhereabouts(subject, found, { lines: linesOf(subject, 'head', pairs), ground })
}

const mostLines = 5

/** The hottest lines of both sides; nothing where the profiles have none. */
export const hotLines = (
  subject: Subject,
  ground: Ground,
  pairs: Pairs
): Pick<FunctionEntry, 'lines'> => {
  const path = pathOf(ground.placeOf(frameOf(subject)))
  const hottest = (side: Side) =>
    linesOf(subject, side, pairs)
      .slice(0, mostLines)
      .map(({ line, flat }) => {
        const isChanged = path !== undefined && ground.isChanged(side, path, line)
        return { line, flat, ...(isChanged ? { changed: true as const } : {}) }
      })
  const lines = { base: hottest('base'), head: hottest('head') }
  return lines.base.length + lines.head.length === 0 ? {} : { lines }
}
