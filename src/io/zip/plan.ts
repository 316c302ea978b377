import { nameClaims } from './claims.js'
import { readDirectory, type ZipRecord } from './directory.js'
import type { ZipLimits } from './limits.js'
import { type EntryName, entryName } from './names.js'
import { packedData } from './ranges.js'
import type { Problem, Refusal } from './refusal.js'
import { isFolder, recordRefusal } from './unpack.js'

/** A file that nothing speaks against yet: what is left is to unpack it. */
export interface PlannedEntry {
  readonly path: string
  readonly record: ZipRecord
  readonly packed: Uint8Array
}

/** All that can be said of an archive without unpacking anything. */
export interface Plan {
  readonly entries: readonly PlannedEntry[]
  readonly problems: readonly Problem[]
}

/** Some writers mark a folder by its mode only. */
const nameOf = (record: ZipRecord, limits: ZipLimits): EntryName => {
  const name = entryName(record.name, limits)
  return name.kind === 'file' && isFolder(record) ? { kind: 'folder', path: name.path } : name
}

/** Reads the directory of an archive and sorts its files into those to unpack and those to refuse. */
export const planArchive = (bytes: Uint8Array, limits: ZipLimits): Plan => {
  const directory = readDirectory(bytes, limits)
  const names = new Map(directory.records.map((record) => [record, nameOf(record, limits)]))
  const claimed = nameClaims(names.values())
  const data = packedData(bytes, directory)
  const entries: PlannedEntry[] = []
  const problems: Problem[] = [...directory.problems]
  for (const [record, name] of names) {
    const packed = data.get(record)
    const refuse = (refusal: Refusal, entry: string) => problems.push({ refusal, entry })
    const refusal = recordRefusal(record, limits) ?? claimed(name)
    if (name.kind === 'refused') refuse(name.refusal, name.label)
    else if (refusal !== undefined) refuse(refusal, name.path)
    else if (packed?.kind === 'refused') refuse(packed.refusal, name.path)
    else if (packed !== undefined && name.kind === 'file') {
      entries.push({ path: name.path, record, packed: packed.bytes })
    }
  }
  return { entries, problems }
}
