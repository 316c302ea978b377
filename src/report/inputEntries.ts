import { fingerprint } from '../classify/fingerprint.js'
import type { DecodedFile } from '../model/parsed.js'
import type { InputEntry } from '../model/report.js'
import { counterpart } from '../pair/collectedWork.js'
import type { Part } from '../pair/measurement.js'
import type { Pairs } from '../pair/pair.js'
import { isSavedDiff, type Placed } from '../pair/source.js'

interface Meeting {
  readonly base: Set<string>
  readonly head: Set<string>
}

/** Raw files by benchmark: files meet where both sides have results of one benchmark. */
const meetingsOf = ({ raw }: Pairs): readonly Meeting[] => {
  const meetings = new Map<string, Meeting>()
  for (const side of ['base', 'head'] as const) {
    for (const { path, benchmarks } of raw[side]) {
      for (const result of benchmarks.results) {
        const key = `${result.package}\0${result.name}`
        const meeting = meetings.get(key) ?? { base: new Set<string>(), head: new Set<string>() }
        meetings.set(key, meeting)
        meeting[side].add(path)
      }
    }
  }
  return [...meetings.values()]
}

/**
 * Paths of profiles by whom they meet: files of a manifest the same benchmark and round of the other side, all others
 * whatever there is. Hundreds of files that each name hundreds of others would be most of a report.
 */
const byMeeting = (parts: readonly Part[]): ReadonlyMap<string, readonly string[]> => {
  const meetings = new Map<string, string[]>()
  for (const { path, listing } of parts) {
    const meeting = listing === undefined ? '' : counterpart(listing)
    const paths = meetings.get(meeting) ?? []
    meetings.set(meeting, paths)
    paths.push(path)
  }
  return meetings
}

/** Who is compared with whom, by path. */
const partnersOf = (pairs: Pairs): ReadonlyMap<string, ReadonlySet<string>> => {
  const partners = new Map<string, Set<string>>()
  const link = (from: Iterable<string>, to: Iterable<string>) => {
    for (const path of from) {
      const known = partners.get(path) ?? new Set<string>()
      partners.set(path, known)
      for (const other of to) known.add(other)
    }
  }
  for (const { base, head } of pairs.profiles) {
    const heads = byMeeting(head?.parts ?? [])
    for (const [meeting, bases] of byMeeting(base?.parts ?? [])) {
      link(bases, heads.get(meeting) ?? [])
      link(heads.get(meeting) ?? [], bases)
    }
  }
  for (const { base, head } of meetingsOf(pairs)) {
    link(base, head)
    link(head, base)
  }
  return partners
}

const savedDiff =
  'both: it is already a difference (-diff_base); base and head are compared from their own profiles'

const entryOf = (
  placed: Placed,
  partners: ReadonlyMap<string, ReadonlySet<string>>,
  supersededBy: ReadonlyMap<string, string>
): InputEntry => {
  const { file, side, workload } = placed
  const winner = supersededBy.get(file.path)
  const paired = [...(partners.get(file.path) ?? [])]
  const isSuperseded = winner !== undefined && file.status === 'parsed'
  return {
    id: fingerprint('input', file.path, side),
    path: file.path,
    side,
    workload,
    format: file.format,
    bytes: file.bytes,
    status: isSuperseded ? 'superseded' : file.status,
    ...(isSuperseded ? { superseded_by: winner } : {}),
    ...(paired.length > 0 ? { paired_with: paired } : {}),
    because: isSavedDiff(file) ? savedDiff : placed.because
  }
}

const ignoredEntry = (file: DecodedFile): InputEntry => ({
  id: fingerprint('input', file.path, 'ignored'),
  path: file.path,
  side: 'both',
  workload: 'default',
  format: file.format,
  bytes: file.bytes,
  status: file.status,
  because: 'left out: the config file says ignore'
})

/** Every input file, once: what it is, what it was compared with, and why. */
export const inputEntries = (
  files: readonly DecodedFile[],
  pairs: Pairs,
  supersededBy: ReadonlyMap<string, string>
): readonly InputEntry[] => {
  const partners = partnersOf(pairs)
  const all = new Map([...pairs.supersededBy, ...supersededBy])
  const placed = new Map(pairs.placed.map((one) => [one.file, one]))
  return files.map((file) => {
    const one = placed.get(file)
    return one === undefined ? ignoredEntry(file) : entryOf(one, partners, all)
  })
}
