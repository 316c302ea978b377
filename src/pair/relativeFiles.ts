import type { Profile } from '../model/profile.js'
import type { Listing } from './listing.js'

/** The folder that a side was built in, with a slash at its end, as Go writes it into profiles on every system; or nothing. */
export const rootOf = ({ from: { manifest }, entry }: Listing): string => {
  const root = manifest[entry.side === 'head' ? 'head' : 'base']?.root ?? ''
  return root === '' ? '' : `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`
}

/**
 * A collected profile with the file names of its module as they are in the repository: it was built in a worktree that
 * is gone, in another place on each side.
 */
export const withRelativeFiles = (profile: Profile, listing: Listing | undefined): Profile => {
  const root = listing === undefined ? '' : rootOf(listing)
  if (root === '') return profile
  const functions = profile.functions.map((info) =>
    info.file.startsWith(root) ? { ...info, file: info.file.slice(root.length) } : info
  )
  return { ...profile, functions }
}
