import type { ParseLimits } from '../../model/parsed.js'
import type { Profile, SampleType } from '../../model/profile.js'
import { type Collected, newCollected } from '../stacks/collect.js'
import { profileOfStacks } from '../stacks/profile.js'
import { fail, noSamples } from '../wholeJson.js'
import { addEvented } from './evented.js'
import { type FrameTable, newFrameTable } from './frames.js'
import { addSampled } from './sampled.js'
import { failAt, listAt, recordAt } from './take.js'
import { allocations, type Unit, unitAt } from './units.js'

/** One profile of a file, and where its stacks go. */
export interface ProfileAt {
  readonly value: Readonly<Record<string, unknown>>
  /** Where it stands, like `profiles[0]`. */
  readonly place: string
  readonly unit: Unit
  readonly column: number
  readonly frames: FrameTable
  readonly collected: Collected
}

const refuseOwn = (exporter: unknown): void => {
  if (typeof exporter !== 'string' || !exporter.startsWith('flamegate@')) return
  fail({
    code: 'own-output',
    message:
      'expected a profile of one side, found base, head and their difference, as flamegate writes them',
    hint: 'give the files that it was made from'
  })
}

const ADDERS: ReadonlyMap<unknown, (profile: ProfileAt) => void> = new Map([
  ['sampled', addSampled],
  ['evented', addEvented]
])

/** A profile with its unit, before it is known where its stacks go. */
type Found = Pick<ProfileAt, 'value' | 'place' | 'unit'>

const findProfiles = (value: unknown): readonly Found[] =>
  listAt(value, 'profiles').map((one, at) => {
    const place = `profiles[${at}]`
    const profile = recordAt(one, place)
    return { value: profile, place, unit: unitAt(profile['unit'], `${place}.unit`) }
  })

/** Numbers beside bytes count what was allocated, as memray writes them, and not how often a profiler looked. */
const besideBytes = (profiles: readonly Found[]): readonly Found[] => {
  const hasBytes = profiles.some(({ unit: { sampleType } }) => sampleType.unit === 'bytes')
  return profiles.map((one) =>
    hasBytes && one.unit.sampleType.unit === 'count' ? { ...one, unit: allocations } : one
  )
}

/** One column for each kind of value, in order of appearance. */
const columnsOf = (profiles: readonly Found[]): readonly SampleType[] => [
  ...new Map(profiles.map(({ unit: { sampleType } }) => [sampleType.type, sampleType])).values()
]

const framesOf = (shared: unknown, maxRows: number): FrameTable => {
  const list = listAt(recordAt(shared, 'shared')['frames'], 'shared.frames')
  if (list.length > maxRows) failAt('shared.frames', `at most ${maxRows} frames`, list.length)
  return newFrameTable(list)
}

/** The profile that the value of a file is. Fails on anything that the format does not allow. */
export const readFile = (value: unknown, { maxRows, maxTreeNodes }: ParseLimits): Profile => {
  const file = recordAt(value, 'the top')
  refuseOwn(file['exporter'])
  const frames = framesOf(file['shared'], maxRows)
  const profiles = besideBytes(findProfiles(file['profiles']))
  const sampleTypes = columnsOf(profiles)
  const collected = newCollected(sampleTypes.length)
  for (const found of profiles) {
    const { type } = found.value
    const add = ADDERS.get(type) ?? failAt(`${found.place}.type`, '"sampled" or "evented"', type)
    const column = sampleTypes.findIndex((one) => one.type === found.unit.sampleType.type)
    add({ ...found, column, frames, collected })
  }
  if (collected.starts.length === 1) fail(noSamples)
  const isSampled = profiles.every(({ value: { type } }) => type === 'sampled')
  return profileOfStacks(collected, { sampleTypes, isSampled, maxTreeNodes })
}
