/** What the columns of a table are called where the paths of their files have no room. */

const segmentsOf = (path: string): readonly string[] => path.split(/[/\\]/)

/** How many segments all paths begin with, at most so many. */
const commonStart = (paths: readonly (readonly string[])[], most: number): number => {
  const [first = []] = paths
  const at = first.findIndex((segment, i) => paths.some((path) => path[i] !== segment))
  return Math.min(at < 0 ? first.length : at, most)
}

const baseNames = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => segmentsOf(path).at(-1) ?? '')

/** The paths without the segments that all begin and end with, of which at least one is left. */
const whatDiffers = (paths: readonly string[]): readonly string[] => {
  const segments = paths.map(segmentsOf)
  const shortest = Math.min(...segments.map(({ length }) => length))
  const start = commonStart(segments, shortest - 1)
  const reversed = segments.map((one) => one.toReversed())
  const end = commonStart(reversed, shortest - 1 - start)
  return segments.map((one) => one.slice(start, one.length - end).join('/'))
}

/**
 * What to call each path: what it is while all have room, else the name of its file, else what of the paths differs. Where
 * even that has too little room, it is what is left to shorten.
 */
export const shortLabels = (
  paths: readonly string[],
  room: number
): ReadonlyMap<string, string> => {
  const distinct = [...new Set(paths)]
  const isApart = (labels: readonly string[]): boolean => new Set(labels).size === distinct.length
  const fits = (labels: readonly string[]): boolean =>
    isApart(labels) && labels.every(({ length }) => length <= room)
  const [names, differing] = [baseNames(distinct), whatDiffers(distinct)]
  const labels = [distinct, names].find(fits) ?? (isApart(differing) ? differing : distinct)
  return new Map(distinct.map((path, i) => [path, labels[i] ?? path]))
}
