import { groupBy } from '../model/groupBy.js'
import { nameOf } from './path.js'

/** The files of a repository, for looking them up. */
export interface Known {
  readonly files: ReadonlySet<string>
  /** Paths by the name of the file. */
  readonly byName: ReadonlyMap<string, readonly string[]>
}

export const indexFiles = (files: readonly string[]): Known => ({
  files: new Set(files),
  byName: groupBy(files, nameOf)
})
