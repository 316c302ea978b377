import type { EntryName } from './names.js'
import type { Refusal } from './refusal.js'

/** Equal where a file system that ignores case (Windows) or composition (macOS) would see one name. */
const keyOf = (path: string): string => path.normalize('NFC').toLowerCase()

const parentsOf = (path: string): readonly string[] => {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

const duplicate: Refusal = {
  code: 'duplicate',
  message: 'expected one entry of this name, found several: none of them is read',
  hint: 'write every file once, under names that differ in more than upper and lower case'
}

const conflict: Refusal = {
  code: 'file-and-folder',
  message: 'expected a file or a folder of this name, found both: the file is not read',
  hint: 'rename one of them before they are uploaded'
}

/**
 * What the names of an archive say about each other: the refusal of a name, if it has one. Nothing depends on the
 * order of the entries, so nobody can decide by order which of two files is compared.
 */
export const nameClaims = (
  names: Iterable<EntryName>
): ((name: EntryName) => Refusal | undefined) => {
  const files = new Map<string, number>()
  const folders = new Set<string>()
  for (const name of names) {
    if (name.kind === 'refused') continue
    const key = keyOf(name.path)
    for (const parent of parentsOf(key)) folders.add(parent)
    if (name.kind === 'folder') folders.add(key)
    else files.set(key, (files.get(key) ?? 0) + 1)
  }
  return (name) => {
    if (name.kind !== 'file') return undefined
    const key = keyOf(name.path)
    if ((files.get(key) ?? 0) > 1) return duplicate
    return folders.has(key) ? conflict : undefined
  }
}
