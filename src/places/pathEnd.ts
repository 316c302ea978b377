/** The last step: a file whose path ends like the one of the profile, as far as the package agrees. */
import type { Known } from './known.js'
import { below, folderOf, joined, nameOf } from './path.js'
import type { ProfileFrame, Repository } from './repository.js'

/** Sure enough without the folder: nothing else in the repository is called so, and the package says the folder. */
const isFolderOf = (folder: string, frame: ProfileFrame, { modules }: Repository): boolean => {
  if (frame.package === 'main' || frame.package === '') return true
  const plain = frame.package.replace(/_test$/, '')
  return (
    modules.some((one) => {
      const rest = plain === one.path ? '' : below(plain, one.path)
      return rest !== undefined && joined(one.folder, rest).replace(/\/$/, '') === folder
    }) ||
    plain === folder ||
    plain.endsWith(`/${folder}`)
  )
}

/** How many of the last parts of two paths are the same. */
const sharedParts = (a: string, b: string): number => {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()]
  const first = left.findIndex((part, index) => part !== right[index])
  return first < 0 ? left.length : first
}

/**
 * The one file whose path ends like the given one, folder included, and whose folder is that of the frame's package. A
 * name alone is not enough, and of two that fit equally well none is taken.
 */
export const byPathEnd = (
  path: string,
  frame: ProfileFrame,
  repository: Repository,
  known: Known
) => {
  const candidates = (known.byName.get(nameOf(path)) ?? [])
    .filter((file) => isFolderOf(folderOf(file), frame, repository))
    .map((file) => ({ file, shared: sharedParts(file, path) }))
    .filter(({ file, shared }) => shared > 1 || (shared === 1 && folderOf(file) === ''))
    .sort((a, b) => b.shared - a.shared)
  const [best, second] = candidates
  if (best === undefined || best.shared === second?.shared) return undefined
  return best.shared > 1 || frame.package !== '' ? best.file : undefined
}
