/** Where a benchmark is declared: as the test files of its package say, or a profile that it was in. */

import type { PlaceEntry } from '../model/place.js'
import type { FunctionInfo } from '../model/profile.js'
import type { BenchEntry } from '../model/report.js'
import type { Pairs } from '../pair/pair.js'
import { folderOf } from '../places/path.js'
import type { BenchmarkDeclaration } from '../places/repository.js'
import { benchmarkFunction } from '../places/sought.js'
import { type Ground, hasLine } from './ground.js'
import { foldersOf } from './packages.js'

export type BenchmarkWhereabouts = Pick<BenchEntry, 'place' | 'owners'>

type Subject = Pick<BenchEntry, 'name' | 'package' | 'procs'>

/** The benchmarks that profiles show, by symbol. */
export const profiledBenchmarks = ({ profiles }: Pairs): ReadonlyMap<string, FunctionInfo> =>
  new Map(
    profiles
      .flatMap(({ head }) => head?.parts ?? [])
      .flatMap(({ profile }) => profile.functions)
      .filter(({ name }) => name.includes('.Benchmark'))
      .map((info) => [info.name, info] as const)
  )

const declared = (subject: Subject, { repository }: Ground): BenchmarkDeclaration | undefined => {
  const name = benchmarkFunction(subject.name, subject.procs)
  const folders = new Set(foldersOf(subject.package, repository))
  const [only, second] = (repository.benchmarks ?? []).filter(
    (one) => one.name === name && folders.has(folderOf(one.file))
  )
  return second === undefined ? only : undefined
}

const profiled = (
  subject: Subject,
  ground: Ground,
  known: ReadonlyMap<string, FunctionInfo>
): PlaceEntry | undefined => {
  const info = known.get(`${subject.package}.${benchmarkFunction(subject.name, subject.procs)}`)
  if (info === undefined) return undefined
  const found = ground.placeOf({ file: info.file, package: subject.package })
  if (!('path' in found) || !hasLine(ground, found.path, info.startLine)) return undefined
  return {
    file: found.path,
    line: info.startLine,
    because: 'declaration',
    found: found.found,
    certainty: found.found === 'path-end' ? 'likely' : 'sure'
  }
}

const placeOf = (
  subject: Subject,
  ground: Ground,
  known: ReadonlyMap<string, FunctionInfo>
): PlaceEntry | undefined => {
  const here = declared(subject, ground)
  if (here === undefined) return profiled(subject, ground, known)
  const { file, line } = here
  return { file, line, because: 'declaration', found: 'module', certainty: 'sure' }
}

/** What the repository knows of a benchmark. */
export const benchmarkWhereabouts = (
  subject: Subject,
  ground: Ground,
  known: ReadonlyMap<string, FunctionInfo>
): BenchmarkWhereabouts => {
  const place = placeOf(subject, ground, known)
  if (place === undefined) return {}
  const { ownersOf } = ground
  return { place, ...(ownersOf === undefined ? {} : { owners: [...ownersOf(place.file)] }) }
}
