import { compileGlob } from '../../patterns/glob.js'
import type { ArtifactCaps } from './caps.js'
import { nameProblem } from './names.js'
import type { StoredArtifact } from './store.js'

/** What is taken when nobody names an artifact. */
export const defaultArtifactPatterns: readonly string[] = [
  'flamegate-data-*',
  '*profil*',
  '*bench*'
]

/** What flamegate writes itself is never an input, not even when a pattern matches it. */
const ownPatterns: readonly string[] = ['flamegate-report*', 'flamegate-baseline*', '*.html']

export type LeftKind = 'unsafe-name' | 'own-output' | 'unmatched' | 'superseded' | 'over-cap'

/** An artifact that is not taken. */
export interface LeftArtifact {
  readonly name: string
  readonly kind: LeftKind
  readonly because: string
}

export interface ChosenArtifacts {
  /** In the order of their names. */
  readonly chosen: readonly StoredArtifact[]
  readonly left: readonly LeftArtifact[]
  /** Patterns that no artifact of this run matches, our own output aside. */
  readonly unmatched: readonly string[]
}

type Caps = Pick<ArtifactCaps, 'maxArtifacts' | 'maxArtifactBytes' | 'maxDownloadBytes'>
type Reason = Omit<LeftArtifact, 'name'>

/** A name may look like a pattern and always matches itself; upper and lower case are the same. */
const matcher = (pattern: string): ((name: string) => boolean) => {
  const matches = compileGlob(pattern.toLowerCase(), { brackets: 'set' })
  return (name) => matches(name.toLowerCase())
}

const matchesAny = (patterns: readonly string[]): ((name: string) => boolean) => {
  const matchers = patterns.map(matcher)
  return (name) => matchers.some((matches) => matches(name))
}

const isOwn = matchesAny(ownPatterns)

/** Patterns as people write them: `!` leaves out, and leaving out alone starts from the defaults. */
const readPatterns = (given: readonly string[]) => {
  const patterns = given.filter((pattern) => pattern !== '' && pattern !== '!')
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'))
  const included = patterns.filter((pattern) => !pattern.startsWith('!'))
  return {
    included: included.length > 0 ? included : defaultArtifactPatterns,
    excluded: excluded.map((pattern) => pattern.slice(1))
  }
}

const nameReason = (name: string): Reason | undefined => {
  const problem = nameProblem(name)
  if (problem !== undefined) return { kind: 'unsafe-name', because: `its name is ${problem}` }
  return isOwn(name)
    ? { kind: 'own-output', because: 'it is what flamegate itself writes' }
    : undefined
}

const byNameNewestFirst = (a: StoredArtifact, b: StoredArtifact): number =>
  a.name === b.name ? b.id - a.id : a.name < b.name ? -1 : 1

/** Takes artifacts in turn as long as they are within the caps. */
const budget = (caps: Caps) => {
  let count = 0
  let bytes = 0
  return ({ size }: StoredArtifact): Reason | undefined => {
    const over = (because: string): Reason => ({ kind: 'over-cap', because })
    if (!(size >= 0)) return over('its size is not known')
    if (size > caps.maxArtifactBytes) {
      return over(`it has ${size} bytes, more than ${caps.maxArtifactBytes}`)
    }
    if (count >= caps.maxArtifacts) return over(`${caps.maxArtifacts} artifacts are taken at most`)
    if (bytes + size > caps.maxDownloadBytes) {
      return over(`with its ${size} bytes all together had more than ${caps.maxDownloadBytes}`)
    }
    count += 1
    bytes += size
    return undefined
  }
}

/**
 * Chooses the artifacts of a run to read: those a glob matches, the newest of each name, within the caps. Every
 * artifact is either chosen or left with a reason.
 */
export const chooseArtifacts = (
  all: readonly StoredArtifact[],
  patterns: readonly string[],
  caps: Caps
): ChosenArtifacts => {
  const { included, excluded } = readPatterns(patterns)
  const isIncluded = matchesAny(included)
  const isExcluded = matchesAny(excluded)
  const overCap = budget(caps)
  const seen = new Set<string>()
  const chosen: StoredArtifact[] = []
  const left: LeftArtifact[] = []
  const patternReason = (name: string): Reason | undefined => {
    if (isExcluded(name)) return { kind: 'unmatched', because: 'a pattern leaves it out' }
    return isIncluded(name) ? undefined : { kind: 'unmatched', because: 'no pattern matches it' }
  }
  const newestReason = (name: string): Reason | undefined =>
    seen.has(name)
      ? { kind: 'superseded', because: 'there is a newer one of the same name' }
      : undefined
  for (const artifact of all.toSorted(byNameNewestFirst)) {
    const { name } = artifact
    const reason =
      nameReason(name) ?? patternReason(name) ?? newestReason(name) ?? overCap(artifact)
    seen.add(name)
    if (reason === undefined) chosen.push(artifact)
    else left.push({ name, ...reason })
  }
  const names = all.map(({ name }) => name).filter((name) => nameReason(name) === undefined)
  const unmatched = included.filter((pattern) => !names.some(matcher(pattern)))
  return { chosen, left, unmatched }
}
