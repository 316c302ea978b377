/** The whole scoreboard as a value: which pull requests are drawn, and how every rule did on them. */
import { isDeepStrictEqual } from 'node:util'
import { byRound, historyLength, historyOf } from './draws/benchmarkDraw.js'
import { type BenchmarkNoise, recordedNoise } from './draws/noise.js'
import { nullDraw } from './draws/nullDraws.js'
import { basePool, nullProfiles, slowedProfiles } from './draws/profileDraw.js'
import { slowedDraw } from './draws/slowedDraws.js'
import { type Cell, syntheticDraw } from './draws/syntheticDraws.js'
import { profileRules } from './profileRules/index.js'
import { seededRandom } from './random.js'
import type { Recording } from './recording.js'
import {
  type RepeatDraws,
  type RepeatNoise,
  type RepeatScore,
  repeatCells,
  repeatNoises,
  scoreRepeats
} from './repeatBoard.js'
import { benchmarkRules } from './rules/index.js'
import { type Judgement, judge, type Score } from './tally.js'
import { decoder, judgeProfiles, type ProfileScore } from './tallyProfiles.js'

/** How many pull requests of each kind are drawn. */
export interface Sizes {
  readonly nullDraws: number
  /** Per cell of the detection table. */
  readonly cellDraws: number
  readonly nullProfileDraws: number
  /** Per slowed workload. */
  readonly slowedProfileDraws: number
  /** Most per cell of the tables of repeats in one process: where nothing changed, and where something did. */
  readonly repeatDraws: RepeatDraws
}

export const publishedSizes: Sizes = {
  nullDraws: 1000,
  cellDraws: 200,
  nullProfileDraws: 300,
  slowedProfileDraws: 10,
  repeatDraws: { unchanged: 108, slowed: 54 }
}

/** The first seed of every set of draws. Each draw has a seed of its own, so that it is the same in a set of any size. */
const seeds = {
  null: 1_000_000,
  cells: 2_000_000,
  nullProfiles: 3_000_000,
  slowedProfiles: 4_000_000
}

/** Coefficients of variation and cost factors of the detection table. 1 is no change: what alarms there are false. */
export const cvs = [0.01, 0.03, 0.1] as const
export const factors = [1, 1.02, 1.05, 1.1, 1.15, 1.25, 1.5] as const

/** Profiles per side. */
export const replicates = [3, 5] as const

function* lazily<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index++) yield make(index)
}

export const nullBoard = ({ nullRounds }: Recording, draws: number): Judgement => {
  const rounds = byRound(nullRounds)
  return judge(
    lazily(draws, (index) => nullDraw(rounds, seededRandom(seeds.null + index))),
    benchmarkRules
  )
}

export interface CellScore {
  readonly cell: Cell
  readonly scores: readonly Score[]
}

/** The cells of the detection table; the place of a cell in this list gives its draws their seeds. */
export const cells: readonly Cell[] = cvs.flatMap((cv) => factors.map((factor) => ({ cv, factor })))

export const scoreCell = (
  noise: readonly BenchmarkNoise[],
  cell: Cell,
  draws: number
): CellScore => {
  const first = seeds.cells + 10_000 * cells.indexOf(cell)
  const drawn = lazily(draws, (index) => syntheticDraw(noise, cell, seededRandom(first + index)))
  return { cell, scores: judge(drawn, benchmarkRules).scores }
}

const cellBoard = ({ nullRounds }: Recording, cv: number, draws: number): readonly CellScore[] => {
  const noise = recordedNoise(nullRounds)
  return cells.filter((cell) => cell.cv === cv).map((cell) => scoreCell(noise, cell, draws))
}

export interface BuildScore {
  readonly percent: number
  /** Measured cost ratios of the slowed benchmarks. */
  readonly measured: readonly number[]
  readonly scores: readonly Score[]
}

export const buildBoard = ({ nullRounds, slowedBuilds }: Recording): readonly BuildScore[] => {
  const earlier = byRound(nullRounds).rounds.slice(-historyLength)
  const history = historyOf(earlier.flatMap((round) => round.filter((run) => run.side === 'a')))
  const percents = [...new Set(slowedBuilds.map((build) => build.percent))].sort((a, b) => a - b)
  return percents.map((percent) => {
    const builds = slowedBuilds.filter((build) => build.percent === percent)
    const draws = builds.map((build) => slowedDraw(build, history))
    const measured = builds.map((build) => build.measured)
    return { percent, measured, scores: judge(draws, benchmarkRules).scores }
  })
}

export interface ProfileBoard {
  readonly perSide: number
  readonly unchanged: readonly ProfileScore[]
  readonly slowed: readonly ProfileScore[]
}

const profileBoard = (
  { contents, slowedWorkloads }: Recording,
  sizes: Sizes,
  perSide: number
): ProfileBoard => {
  const base = basePool(slowedWorkloads)
  const setting = { rules: profileRules, decode: decoder(), operations: contents.operations }
  const place = 100_000 * perSide
  const unchanged = lazily(sizes.nullProfileDraws, (index) =>
    nullProfiles(base, perSide, seededRandom(seeds.nullProfiles + place + index))
  )
  const slowed = slowedWorkloads.flatMap((workload, which) => [
    ...lazily(sizes.slowedProfileDraws, (index) => {
      const seed = seeds.slowedProfiles + place + 1000 * which + index
      return slowedProfiles({ base, workload }, perSide, seededRandom(seed))
    })
  ])
  return {
    perSide,
    unchanged: judgeProfiles(unchanged, setting),
    slowed: judgeProfiles(slowed, setting)
  }
}

/** The scores of all pull requests: plain data, so that parts of it can be made in workers. */
export interface Board {
  readonly sizes: Sizes
  readonly unchanged: Judgement
  readonly cells: readonly CellScore[]
  readonly builds: readonly BuildScore[]
  readonly profiles: readonly ProfileBoard[]
  readonly repeats: readonly RepeatScore[]
}

/** A part of the board that can be made apart from the others. */
export type Part =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cells'; readonly cv: number }
  | { readonly kind: 'builds' }
  | { readonly kind: 'profiles'; readonly perSide: number }
  | { readonly kind: 'repeats'; readonly noise: RepeatNoise }

/** All parts, in the order of the tables. */
export const parts: readonly Part[] = [
  { kind: 'unchanged' },
  ...cvs.map((cv) => ({ kind: 'cells', cv }) as const),
  ...replicates.map((perSide) => ({ kind: 'profiles', perSide }) as const),
  ...repeatNoises.map((noise) => ({ kind: 'repeats', noise }) as const),
  { kind: 'builds' }
]

const repeatBoard = (
  { repeats }: Recording,
  noise: RepeatNoise,
  draws: RepeatDraws
): readonly RepeatScore[] =>
  repeatCells
    .filter((cell) => isDeepStrictEqual(cell.noise, noise))
    .map((cell) => scoreRepeats(repeats, cell, draws))

type Piece = Partial<Omit<Board, 'sizes'>>

/** What a part adds to the board. */
export const pieceOf = (recording: Recording, sizes: Sizes, part: Part): Piece => {
  switch (part.kind) {
    case 'unchanged':
      return { unchanged: nullBoard(recording, sizes.nullDraws) }
    case 'cells':
      return { cells: cellBoard(recording, part.cv, sizes.cellDraws) }
    case 'builds':
      return { builds: buildBoard(recording) }
    case 'profiles':
      return { profiles: [profileBoard(recording, sizes, part.perSide)] }
    case 'repeats':
      return { repeats: repeatBoard(recording, part.noise, sizes.repeatDraws) }
  }
}

/** The board of all its pieces, in the order of the parts. */
export const boardOf = (sizes: Sizes, pieces: readonly Piece[]): Board => ({
  sizes,
  unchanged: pieces.find((piece) => piece.unchanged)?.unchanged ?? { scores: [], levels: [] },
  cells: pieces.flatMap((piece) => piece.cells ?? []),
  builds: pieces.flatMap((piece) => piece.builds ?? []),
  profiles: pieces.flatMap((piece) => piece.profiles ?? []),
  repeats: pieces.flatMap((piece) => piece.repeats ?? [])
})
