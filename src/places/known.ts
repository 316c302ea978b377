import { nameOf } from './path.js'

/** The files of a repository, for looking them up. */
export interface Known {
  readonly files: ReadonlySet<string>
  /** Paths by the name of the file. */
  readonly byName: ReadonlyMap<string, readonly string[]>
}

export const indexFiles = (files: readonly string[]): Known => {
  const byName = new Map<string, string[]>()
  for (const path of files) {
    const name = nameOf(path)
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [path])
    else same.push(path)
  }
  return { files: new Set(files), byName }
}
