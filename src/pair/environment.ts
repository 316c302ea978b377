/** What the two sides were measured with: times are comparable only where machine and compiler were the same. */

import type { Manifest } from '../model/manifest.js'
import type { Side } from '../model/side.js'
import type { Listing } from './listing.js'
import type { Placed } from './source.js'

type PlacedListing = Placed & { readonly listing: Listing }

/** Files that a manifest lists and that are part of the comparison. */
const comparedListings = (placed: readonly Placed[], side: Side): readonly PlacedListing[] =>
  placed.flatMap((one) =>
    one.side === side && one.listing !== undefined ? [{ ...one, listing: one.listing }] : []
  )

const goVersion = ({ from: { manifest }, entry }: Listing): string =>
  manifest[entry.side === 'head' ? 'head' : 'base']?.go_version ?? ''

const platform = ({ environment: { goos, goarch, cpu } }: Manifest): string =>
  [[goos, goarch].filter((part) => part !== '').join('/'), cpu]
    .filter((part) => part !== '')
    .join(' ')

/** A property of a side's environment: how a mismatch calls it, and how it is read off. */
interface Property {
  readonly name: string
  readonly read: (listing: Listing) => string
}

const goProperty: Property = { name: 'Go versions', read: goVersion }

const properties: readonly Property[] = [
  { name: 'machines', read: ({ from }) => platform(from.manifest) },
  {
    name: 'GOMAXPROCS',
    read: ({ from: { manifest } }) => String(manifest.environment.gomaxprocs)
  },
  goProperty
]

const valuesOf = (placed: readonly Placed[], side: Side, { read }: Property): readonly string[] => {
  const values = comparedListings(placed, side).map(({ listing }) => read(listing))
  return [...new Set(values)].filter((value) => value !== '').sort()
}

/** The Go versions behind the files of each side. */
export const goVersionsOf = (
  placed: readonly Placed[]
): Readonly<Record<Side, readonly string[]>> => ({
  base: valuesOf(placed, 'base', goProperty),
  head: valuesOf(placed, 'head', goProperty)
})

const isDisjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))

const betweenSides = (placed: readonly Placed[]): readonly string[] =>
  properties.flatMap((property) => {
    const [base, head] = [valuesOf(placed, 'base', property), valuesOf(placed, 'head', property)]
    if (!isDisjoint(base, head)) return []
    return [`different ${property.name}: base ${base.join(', ')}; head ${head.join(', ')}`]
  })

/** What a file measures: the packages of its results, else the workload of its profiles. */
const subjectsOf = ({ file, workload }: Placed): readonly string[] => {
  const { benchmarks } = file.parsed
  if (benchmarks.length === 0) return [workload]
  const results = benchmarks.flatMap((one) => (one.kind === 'raw' ? one.results : []))
  return [...new Set(results.map((result) => result.package))]
}

/** The platforms that everything measured was measured on. */
const platformsBySubject = (
  placed: readonly Placed[]
): ReadonlyMap<string, ReadonlySet<string>> => {
  const platforms = new Map<string, Set<string>>()
  for (const side of ['base', 'head'] as const) {
    for (const one of comparedListings(placed, side)) {
      for (const subject of subjectsOf(one)) {
        const known = platforms.get(subject) ?? new Set<string>()
        platforms.set(subject, known.add(platform(one.listing.from.manifest)))
      }
    }
  }
  return platforms
}

/** One subject measured on several machines, whose results would be pooled. */
const withinSubjects = (placed: readonly Placed[]): readonly string[] =>
  [...platformsBySubject(placed)].flatMap(([subject, platforms]) =>
    platforms.size < 2
      ? []
      : [`\`${subject}\` was measured on different machines: ${[...platforms].sort().join('; ')}`]
  )

/** What makes times not comparable: base against head, else the collections of one package among each other. */
export const mismatchesOf = (placed: readonly Placed[]): readonly string[] => {
  const sides = betweenSides(placed)
  return sides.length > 0 ? sides : withinSubjects(placed)
}
