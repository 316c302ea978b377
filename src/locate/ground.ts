import type { Change } from '../model/change.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Side } from '../model/side.js'
import { noCodeowners, readCodeowners } from '../owners/codeowners.js'
import { placesIn } from '../places/find.js'
import type { FilePlace, PathMapping, ProfileFrame, Repository } from '../places/repository.js'
import type { Surroundings } from './surroundings.js'

/** What everything is located on. */
export interface Ground {
  readonly repository: Repository
  readonly placeOf: (frame: ProfileFrame) => FilePlace
  /** Absent without a CODEOWNERS file: then nobody can say whose anything is. */
  readonly ownersOf?: (path: string) => readonly string[]
  /** Whether the change touches a line of base or head. */
  readonly isChanged: (side: Side, path: string, line: number) => boolean
}

/** Whether a change touches lines; of files that it does not tell about, none. */
const changedIn = (change: Change | undefined): Ground['isChanged'] => {
  const known = (change?.files ?? []).flatMap(({ path, previousPath = path, lines }) =>
    lines === 'unknown' ? [] : [{ head: path, base: previousPath, lines }]
  )
  const ranges = {
    base: new Map(known.map(({ base, lines }) => [base, lines.base])),
    head: new Map(known.map(({ head, lines }) => [head, lines.head]))
  }
  return (side, path, line) =>
    (ranges[side].get(path) ?? []).some(({ first, last }) => first <= line && line <= last)
}

/** The ground, and what is to be said about it; undefined where no repository is at hand. */
export const groundOf = (
  { repository, codeowners, diagnostics }: Surroundings,
  mappings: readonly PathMapping[],
  change?: Change | undefined
): { readonly ground?: Ground; readonly diagnostics: readonly Diagnostic[] } => {
  const read =
    codeowners === undefined ? noCodeowners : readCodeowners(codeowners.text, codeowners.path)
  if (repository === undefined) return { diagnostics }
  const ground: Ground = {
    repository,
    placeOf: placesIn(repository, mappings),
    isChanged: changedIn(change),
    ...(codeowners === undefined ? {} : { ownersOf: read.ownersOf })
  }
  return { ground, diagnostics: [...diagnostics, ...read.diagnostics] }
}

/** The path of a place that is in the repository. */
export const pathOf = (place: FilePlace): string | undefined =>
  'path' in place ? place.path : undefined

/** Whether a file can have a line: nothing is known of the length of files that nobody looked into. */
export const hasLine = ({ repository: { lines } }: Ground, file: string, line: number): boolean =>
  line > 0 && Number.isSafeInteger(line) && line <= (lines?.get(file) ?? Number.MAX_SAFE_INTEGER)
