import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FlamegateError } from '../model/diagnostic.js'
import type { GivenPath } from './readFiles.js'
import { type FoundFile, type SearchOptions, search } from './search.js'
import { writing } from './unwritable.js'

export interface Staging {
  readonly paths: readonly GivenPath[]
  /** Paths of the files to take, as the search calls them. */
  readonly wanted: ReadonlySet<string>
  /** Made anew. */
  readonly folder: string
}

const twice = ({ name, path }: FoundFile): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'record/same-name',
      message: `expected files of different names, found a second ${name}`,
      at: { file: path },
      hint: 'keep the files of each kind below one folder, and give that one'
    }
  ])

/**
 * Copies files that a search found into a folder, under the names that sides and workloads are read from: so the search
 * of a later run reads the same from them. Returns where they are now.
 */
export const stageFiles = (
  { paths, wanted, folder }: Staging,
  options: SearchOptions
): readonly string[] => {
  const hint = 'see that the temporary folder of the runner has room and can be written'
  const write = <T>(body: () => T): T => writing({ doing: `copy files to ${folder}`, hint }, body)
  write(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  })
  const staged = new Set<string>()
  for (const found of paths.flatMap((path) => search(path, options))) {
    if (!wanted.has(found.path)) continue
    const target = join(folder, found.name)
    if (staged.has(target)) throw twice(found)
    staged.add(target)
    write(() => {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(found.location, target)
    })
  }
  return [...staged]
}
