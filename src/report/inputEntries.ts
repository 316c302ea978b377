import { fingerprint } from '../classify/fingerprint.js'
import type { DecodedFile } from '../model/parsed.js'
import type { InputEntry } from '../model/report.js'
import type { Pairs } from '../pair/pair.js'
import { isSavedDiff, type Placed } from '../pair/source.js'

/** Who is compared with whom, by path. */
const partnersOf = (pairs: Pairs): ReadonlyMap<string, ReadonlySet<string>> => {
  const partners = new Map<string, Set<string>>()
  const link = (from: readonly string[], to: readonly string[]) => {
    for (const path of from) partners.set(path, new Set([...(partners.get(path) ?? []), ...to]))
  }
  const linkBoth = (base: readonly string[], head: readonly string[]) => {
    link(base, head)
    link(head, base)
  }
  for (const { base, head } of pairs.profiles) {
    linkBoth(base?.parts.map((part) => part.path) ?? [], head?.parts.map((part) => part.path) ?? [])
  }
  const raw = (side: 'base' | 'head') => pairs.raw[side].map((source) => source.path)
  linkBoth(raw('base'), raw('head'))
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
