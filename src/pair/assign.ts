/**
 * Gives every file a side and a workload. Each name has several readings (`main_optimized_cpu.prof`: base of
 * workload "optimized", head of workload "main", or neither); the reading that finds a partner wins, stronger words
 * first. Nothing is guessed from the order of files.
 */

import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import { type FileName, isSideWord, type Reading, readName, type Strength } from './name.js'
import { kindOfFile, type Placed } from './source.js'

interface Candidate {
  readonly file: DecodedFile
  readonly name: FileName
  readonly kind: string
}

interface Round {
  readonly base: Strength
  readonly head: Strength
}

/** From the surest partnership to the weakest. A name without a word pairs only with a name that has one. */
const rounds: readonly Round[] = [
  { base: 'folder', head: 'folder' },
  { base: 'folder', head: 'word' },
  { base: 'word', head: 'folder' },
  { base: 'word', head: 'word' },
  { base: 'none', head: 'folder' },
  { base: 'none', head: 'word' },
  { base: 'folder', head: 'none' },
  { base: 'word', head: 'none' }
]

const fits = (reading: Reading, side: Side, strength: Strength): boolean =>
  strength === 'none'
    ? reading.side === 'neutral'
    : reading.side === side && reading.strength === strength

const place = (candidate: Candidate, side: Side, reading: Reading): Placed => ({
  file: candidate.file,
  side,
  workload: reading.key,
  replicate: candidate.name.replicate,
  because:
    reading.word === ''
      ? `${side}: its name has no side word, its partner's has`
      : `${side}: "${reading.word}" in its name`,
  isAmbiguous: false
})

/** A candidate as one of its readings has it. */
interface Read {
  readonly candidate: Candidate
  readonly reading: Reading
}

type ByKey = ReadonlyMap<string, readonly Read[]>

/** What the names say of one side, by kind and workload; where another side is given, what has a partner there. */
const keyed = (
  candidates: readonly Candidate[],
  side: Side,
  strength: Strength,
  others?: ByKey
): ByKey => {
  const found = new Map<string, Read[]>()
  if (others?.size === 0) return found
  for (const candidate of candidates) {
    for (const reading of candidate.name.readings) {
      if (!fits(reading, side, strength)) continue
      const key = `${candidate.kind}\0${reading.key}`
      if (others?.has(key) === false) continue
      const alike = found.get(key)
      if (alike === undefined) found.set(key, [{ candidate, reading }])
      else alike.push({ candidate, reading })
    }
  }
  return found
}

/** Base and head of a round, those that have a word for it first: every name has a reading without one. */
const sidesOf = (candidates: readonly Candidate[], round: Round): Readonly<Record<Side, ByKey>> => {
  if (round.base === 'none') {
    const head = keyed(candidates, 'head', round.head)
    return { base: keyed(candidates, 'base', 'none', head), head }
  }
  const base = keyed(candidates, 'base', round.base)
  return { base, head: keyed(candidates, 'head', round.head, base) }
}

/** The files of one round that find a partner: same kind, same workload, other side. */
const partners = (candidates: readonly Candidate[], round: Round): readonly Placed[] => {
  const { base, head } = sidesOf(candidates, round)
  const taken = new Map<DecodedFile, Placed>()
  const take = (side: Side, all: readonly Read[]): void => {
    for (const { candidate, reading } of all) {
      if (!taken.has(candidate.file)) taken.set(candidate.file, place(candidate, side, reading))
    }
  }
  for (const [key, ofBase] of base) {
    const ofHead = head.get(key)
    if (ofHead === undefined) continue
    take('base', ofBase)
    take('head', ofHead)
  }
  return [...taken.values()]
}

/** A file without partner: its strongest word decides; two words that disagree are ambiguous; no word means head. */
const placeAlone = (candidate: Candidate): Placed => {
  const { readings } = candidate.name
  const strongest = readings.filter((reading) => reading.strength === readings[0]?.strength)
  const folder = readings.filter((reading) => reading.strength === 'folder')
  const [first, ...others] = folder.length > 0 ? folder : strongest
  if (first === undefined || first.side === 'neutral') {
    const [neutral] = readings.slice(-1)
    const workload = neutral?.key ?? ''
    const because = 'head: no word in its name says otherwise'
    const { replicate } = candidate.name
    return { file: candidate.file, side: 'head', workload, replicate, because, isAmbiguous: false }
  }
  const disagreeing = others.find(
    (reading) => reading.side !== 'neutral' && reading.side !== first.side
  )
  const placed = place(candidate, first.side, first)
  if (disagreeing === undefined) return placed
  const because = `"${first.word}" and "${disagreeing.word}" in its name say different sides`
  return { ...placed, because, isAmbiguous: true }
}

const prefixOf = (folders: readonly string[]): string => folders.map((name) => `${name}/`).join('')

/** Leading folders that all paths share and that name no side: they are the place of the search, not a workload. */
const sharedPrefix = ([first = '', ...others]: readonly string[]): string => {
  let shared = first.split('/').slice(0, -1)
  for (const path of others) {
    if (path.startsWith(prefixOf(shared))) continue
    const names = path.split('/').slice(0, -1)
    shared = shared.slice(
      0,
      shared.findIndex((name, index) => names[index] !== name)
    )
  }
  const side = shared.findIndex(isSideWord)
  return prefixOf(side === -1 ? shared : shared.slice(0, side))
}

const candidatesOf = (files: readonly DecodedFile[]): readonly Candidate[] => {
  const shared = sharedPrefix(files.map((file) => file.name)).length
  return files.map((file) => ({
    file,
    name: readName(file.name.slice(shared)),
    kind: kindOfFile(file)
  }))
}

/** Sides and workloads for the files of one search, from their names alone. */
export const assignByName = (files: readonly DecodedFile[]): readonly Placed[] => {
  const placed: Placed[][] = []
  const isBenchmark = (file: DecodedFile) => kindOfFile(file) === 'benchmarks'
  let open: readonly Candidate[] = [
    ...candidatesOf(files.filter((file) => !isBenchmark(file))),
    ...candidatesOf(files.filter(isBenchmark))
  ]
  for (const round of rounds) {
    const found = partners(open, round)
    const taken = new Set(found.map((one) => one.file))
    placed.push([...found])
    open = open.filter((candidate) => !taken.has(candidate.file))
  }
  return [...placed.flat(), ...open.map(placeAlone)]
}

/** Sides that the user gave (`--base`, `--head`): only the workload is read from the names. */
export const assignGiven = (files: readonly DecodedFile[]): readonly Placed[] => {
  const placed = files.flatMap((file) => {
    if (file.side === undefined) return []
    const name = readName(file.name)
    const [neutral] = name.readings.slice(-1)
    const own = name.readings.find((reading) => reading.side === file.side)
    return [
      {
        file,
        side: file.side,
        workload: neutral?.key ?? '',
        stripped: own?.key ?? neutral?.key ?? '',
        replicate: name.replicate,
        because: `${file.side}: given by --${file.side}`,
        isAmbiguous: false
      }
    ]
  })
  return alignWorkloads(placed)
}

type Given = Placed & { readonly stripped: string }

/**
 * Aligns the workload names of two given sides: equal names as they are; else without their side words; else, where
 * each side has just one workload of a kind, those two belong together whatever they are called.
 */
const alignWorkloads = (given: readonly Given[]): readonly Placed[] => {
  const kinds = new Set(given.map((one) => kindOfFile(one.file)))
  return [...kinds].flatMap((kind) => {
    const ofKind = given.filter((one) => kindOfFile(one.file) === kind)
    const paired = pairedWorkloads(ofKind)
    const named = ofKind.map((one) => (paired.has(one.workload) ? one : strip(one)))
    const bases = new Set(named.filter((one) => one.side === 'base').map((one) => one.workload))
    const heads = new Set(named.filter((one) => one.side === 'head').map((one) => one.workload))
    if (bases.size !== 1 || heads.size !== 1) return named
    const [base = ''] = bases
    const [head = ''] = heads
    return base === head ? named : named.map((one) => ({ ...one, workload: '' }))
  })
}

const strip = (one: Given): Given => ({ ...one, workload: one.stripped })

/** Workloads that both sides have. */
const pairedWorkloads = (given: readonly Given[]): ReadonlySet<string> => {
  const bases = new Set(given.filter((one) => one.side === 'base').map((one) => one.workload))
  const heads = given.filter((one) => one.side === 'head').map((one) => one.workload)
  return new Set(heads.filter((workload) => bases.has(workload)))
}
