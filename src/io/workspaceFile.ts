import { existsSync, lstatSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/**
 * A path of a profile as a path of the repository: itself, where a regular file of that name is in the workspace.
 * Links count as absent, because the repository's page does not follow them.
 */
export const fileInWorkspace = (workspace: string, file: string): string | undefined => {
  const path = resolve(workspace, file)
  const below = relative(workspace, path)
  if (below === '' || below.startsWith('..') || join(workspace, below) !== path) return undefined
  try {
    return lstatSync(path).isFile() ? below.split('\\').join('/') : undefined
  } catch {
    return undefined
  }
}

/** Whether one of some files or folders is there. */
export const holdsAny = (workspace: string, names: readonly string[]): boolean =>
  names.some((name) => existsSync(resolve(workspace, name)))
