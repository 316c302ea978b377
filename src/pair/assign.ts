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

const readingsFor = (candidate: Candidate, side: Side, strength: Strength): readonly Reading[] =>
  candidate.name.readings.filter((reading) =>
    strength === 'none'
      ? reading.side === 'neutral'
      : reading.side === side && reading.strength === strength
  )

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

const keyed = (
  candidates: readonly Candidate[],
  side: Side,
  strength: Strength
): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>()
  for (const candidate of candidates) {
    for (const reading of readingsFor(candidate, side, strength)) {
      const key = `${candidate.kind}\0${reading.key}`
      const list = found.get(key) ?? []
      list.push(place(candidate, side, reading))
      found.set(key, list)
    }
  }
  return found
}

/** The files of one round that find a partner: same kind, same workload, other side. */
const partners = (candidates: readonly Candidate[], round: Round): readonly Placed[] => {
  const bases = keyed(candidates, 'base', round.base)
  const heads = keyed(candidates, 'head', round.head)
  const taken = new Map<DecodedFile, Placed>()
  for (const [key, base] of bases) {
    const head = heads.get(key)
    if (head === undefined) continue
    for (const placed of [...base, ...head]) {
      if (!taken.has(placed.file)) taken.set(placed.file, placed)
    }
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

const folders = (path: string): readonly string[] => path.split('/').slice(0, -1)

/** Leading folders that all paths share and that name no side: they are the place of the search, not a workload. */
const sharedFolders = (paths: readonly string[]): number => {
  const [first = '', ...others] = paths
  const all = others.map(folders)
  const ends = (name: string, index: number) =>
    isSideWord(name) || all.some((path) => path[index] !== name)
  const end = folders(first).findIndex(ends)
  return end === -1 ? folders(first).length : end
}

const candidatesOf = (files: readonly DecodedFile[]): readonly Candidate[] => {
  const shared = sharedFolders(files.map((file) => file.name))
  return files.map((file) => ({
    file,
    name: readName(file.name.split('/').slice(shared).join('/')),
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
