/**
 * Puts the endpoints of requests in place of the ids that samples are labelled with. Done once, behind the decoders:
 * afterwards a profile has a few endpoints where it had an id for every request, and the ids are gone.
 */
import type { DecodedFile } from '../model/parsed.js'
import type { LabelSums, LabelValue, Profile } from '../model/profile.js'
import { OTHER_LABELS } from '../model/profile.js'

/** The label of samples that a trace names the endpoint of. */
const JOINED = 'traces'

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

/** The id that cost most of each endpoint, in the first column. */
const examplesOf = (
  sums: LabelSums,
  labels: readonly (LabelValue | undefined)[]
): ReadonlyMap<string, string> => {
  const costs = new Map<number, number>()
  sums.labelOf.forEach((place, cell) => {
    costs.set(place, (costs.get(place) ?? 0) + (sums.flat[0]?.[cell] ?? 0))
  })
  const largest = new Map<string, { readonly id: string; readonly cost: number }>()
  for (const [place, cost] of costs) {
    const [own, joined] = [sums.labels[place], labels[place]]
    if (own === undefined || joined?.key !== JOINED) continue
    if (cost > (largest.get(joined.value)?.cost ?? -1))
      largest.set(joined.value, { id: idOf(own), cost })
  }
  return new Map([...largest].map(([endpoint, { id }]) => [endpoint, id]))
}

interface Joining {
  /** Keys of labels whose values are ids. */
  readonly keys: ReadonlySet<string>
  readonly endpointOf: EndpointOf
  readonly withExamples: boolean
}

const joinProfile = (profile: Profile, joining: Joining): Profile => {
  const { keys, endpointOf, withExamples } = joining
  const { labels: sums, ...rest } = profile
  if (sums === undefined) return profile
  const labels = sums.labels.map((label): LabelValue | undefined => {
    if (!keys.has(label.key)) return label
    const endpoint = endpointOf(label)
    return endpoint === undefined ? undefined : { key: JOINED, value: endpoint }
  })
  const joined = merged(sums, labels)
  if (joined.labelOf.length === 0) return rest
  if (!withExamples) return { ...rest, labels: joined }
  const examples = examplesOf(sums, labels)
  const told = joined.labels.map((label) => {
    const example = label.key === JOINED ? examples.get(label.value) : undefined
    return example === undefined ? label : { ...label, example }
  })
  return { ...rest, labels: { ...joined, labels: told } }
}

const joinFile = (file: DecodedFile, joining: Joining): DecodedFile => {
  const { traces, profiles, ...parsed } = file.parsed
  return {
    ...file,
    parsed: {
      ...parsed,
      profiles: profiles.map((profile) => joinProfile(profile, joining)),
      ...(traces === undefined ? {} : { traces: { ...traces, ids: new Map<string, number>() } })
    }
  }
}

/**
 * The files with endpoints for ids. Ids are of all sides together: they are unique. With examples one id of each endpoint is
 * kept, to lead to.
 */
export const joinTraces = (
  files: readonly DecodedFile[],
  ids: readonly string[],
  withExamples = false
): readonly DecodedFile[] => {
  const endpoints = endpointsIn(files)
  const endpointOf: EndpointOf = (label) => endpoints.get(idOf(label))
  const joining = { keys: new Set(ids), endpointOf, withExamples }
  return files.map((file) => joinFile(file, joining))
}
