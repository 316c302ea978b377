/**
 * Puts the endpoints of requests in place of the ids that samples are labelled with. Done once, behind the decoders:
 * afterwards a profile has a few endpoints where it had an id for every request, and the ids are gone.
 */
import type { DecodedFile } from '../model/parsed.js'
import type { LabelSums, LabelValue, Profile } from '../model/profile.js'
import { OTHER_LABELS } from '../model/profile.js'

/** The label of samples that a trace names the endpoint of. */
export const JOINED = 'traces'

type EndpointOf = (label: LabelValue) => string | undefined

/** Datadog's labels have spaces in their names and decimal ids; all others are hexadecimal. */
const idOf = ({ key, value }: LabelValue): string =>
  key.includes(' ') && /^\d{1,20}$/.test(value)
    ? BigInt(value).toString(16).padStart(16, '0')
    : value.toLowerCase()

const endpointsIn = (files: readonly DecodedFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ parsed: { traces } }) =>
      [...(traces?.ids ?? [])].map(
        ([id, place]) => [id, traces?.endpoints[place]?.name ?? ''] as const
      )
    )
  )

/** Cells of one label and one function as one cell; those of no label are left out. */
const merged = (sums: LabelSums, labels: readonly (LabelValue | undefined)[]): LabelSums => {
  const places = new Map<string, number>()
  const kept: LabelValue[] = []
  const placeOf = (label: LabelValue): number => {
    const id = JSON.stringify([label.key, label.value])
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, kept.length)
    return kept.push(label) - 1
  }
  const cells = new Map<string, number>()
  const labelOf: number[] = []
  const functionOf: number[] = []
  const flat = sums.flat.map((): number[] => [])
  sums.labelOf.forEach((place, cell) => {
    const label = labels[place]
    if (label === undefined && place !== OTHER_LABELS) return
    const to = label === undefined ? OTHER_LABELS : placeOf(label)
    const leaf = sums.functionOf[cell] ?? -1
    const id = `${to} ${leaf}`
    const known = cells.get(id)
    const at = known ?? labelOf.push(to) - 1
    cells.set(id, at)
    functionOf[at] = leaf
    for (const [column, values] of flat.entries())
      values[at] = (values[at] ?? 0) + (sums.flat[column]?.[cell] ?? 0)
  })
  return { ...sums, labels: kept, labelOf, functionOf, flat }
}

const joinProfile = (
  profile: Profile,
  ids: ReadonlySet<string>,
  endpointOf: EndpointOf
): Profile => {
  const { labels: sums, ...rest } = profile
  if (sums === undefined) return profile
  const labels = sums.labels.map((label): LabelValue | undefined => {
    if (!ids.has(label.key)) return label
    const endpoint = endpointOf(label)
    return endpoint === undefined ? undefined : { key: JOINED, value: endpoint }
  })
  const joined = merged(sums, labels)
  return joined.labelOf.length === 0 ? rest : { ...rest, labels: joined }
}

const joinFile = (file: DecodedFile, ids: ReadonlySet<string>, endpointOf: EndpointOf) => {
  const { traces, profiles, ...parsed } = file.parsed
  return {
    ...file,
    parsed: {
      ...parsed,
      profiles: profiles.map((profile) => joinProfile(profile, ids, endpointOf)),
      ...(traces === undefined ? {} : { traces: { ...traces, ids: new Map<string, number>() } })
    }
  }
}

/** The files with endpoints for ids. Ids are of all sides together: they are unique. */
export const joinTraces = (
  files: readonly DecodedFile[],
  keys: readonly string[]
): readonly DecodedFile[] => {
  const endpoints = endpointsIn(files)
  const ids = new Set(keys)
  const endpointOf: EndpointOf = (label) => endpoints.get(idOf(label))
  return files.map((file) => joinFile(file, ids, endpointOf))
}
