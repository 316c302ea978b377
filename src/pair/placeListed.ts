import type { DecodedFile } from '../model/parsed.js'
import type { Listing } from './listing.js'
import type { Placed } from './source.js'

/** The place that a manifest gives to a file. A side that the user gave stays, but a noise slice is never a side. */
export const placeListed = (file: DecodedFile, listing: Listing): Placed => {
  const { entry } = listing
  const isGiven = file.side !== undefined && entry.side !== 'noise'
  const side = isGiven && file.side !== undefined ? file.side : entry.side
  return {
    file,
    side,
    workload: entry.workload,
    replicate: entry.replicate === undefined ? '' : String(entry.replicate),
    because: isGiven ? `${side}: given by --${side}` : `${side}: the manifest says so`,
    isAmbiguous: false,
    listing
  }
}
