import type { Manifest } from '../model/manifest.js'
import { andMore } from '../units/count.js'
import { type Listing, type Listings, pathOf } from './listing.js'
import type { Loss } from './losses.js'
import { type CollectedKind, collectedKind, type Placed } from './source.js'

const isCompared = ({ entry }: Listing): boolean => entry.side !== 'noise'

const clause = (paths: readonly string[], what: string): string => {
  const [first = ''] = paths
  return `\`${first}\`${andMore(paths.length - 1)} ${what}`
}

type Kind = Manifest['files'][number]['kind']

/** One loss per kind: a folder that was uploaded without its profiles lacks hundreds of files for one reason. */
const perKind = (all: readonly Listing[], what: string): readonly Loss[] =>
  (['benchmarks', 'cpu', 'mem'] as const).flatMap((kind: Kind): readonly Loss[] => {
    const paths = all.filter(({ entry }) => entry.kind === kind).map(pathOf)
    const kinds: readonly CollectedKind[] = [collectedKind(kind)]
    return paths.length === 0 ? [] : [{ kinds, text: clause(paths, what) }]
  })

/** A listed file that is there and holds nothing that could be compared; damage is the business of its format. */
const isEmpty = ({ file }: Placed): boolean =>
  file.status === 'empty' || file.status === 'unrecognised'

/** Files of base and head that the manifest lists and that are not there, or not what it says. */
export const missingFiles = ({ missing }: Listings, placed: readonly Placed[]): readonly Loss[] => {
  const empty = placed.filter(isEmpty).flatMap(({ listing }) => listing ?? [])
  return [
    ...perKind(missing.filter(isCompared), 'listed in the manifest, not found'),
    ...perKind(empty.filter(isCompared), 'listed in the manifest, found without data')
  ]
}
