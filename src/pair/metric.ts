import type { Profile } from '../model/profile.js'
import type { Placed } from './source.js'

/** The profile with its one sample type called otherwise. Where there are several, they say themselves what they are. */
const withMetric = (profile: Profile, metric: string): Profile => {
  const [column, ...others] = profile.columns
  if (column === undefined || others.length > 0) return profile
  const sampleType = { ...column.sampleType, type: metric }
  return { ...profile, columns: [{ ...column, sampleType }] }
}

/** The profiles of a file as the user says what they measure. */
export const profilesOf = ({ file, metric }: Placed): readonly Profile[] => {
  const { profiles } = file.parsed
  return metric === undefined ? profiles : profiles.map((profile) => withMetric(profile, metric))
}
