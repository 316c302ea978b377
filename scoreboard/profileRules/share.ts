import type { DecodedFile } from '../../src/model/parsed.js'
import type { ProfileRule } from './rule.js'

/** Percentage points of flat share above which a function counts as slower. */
const limit = 5

/** Flat CPU share of every function in percent of the total, the profiles of a side added up. */
export const shares = (files: readonly DecodedFile[]): ReadonlyMap<string, number> => {
  const flat = new Map<string, number>()
  let total = 0
  for (const profile of files.flatMap((file) => file.parsed.profiles)) {
    const column = profile.columns.find((one) => one.sampleType.type === 'cpu')
    total += column?.total ?? 0
    profile.functions.forEach(({ name }, index) => {
      flat.set(name, (flat.get(name) ?? 0) + (column?.flat[index] ?? 0))
    })
  }
  return new Map([...flat].map(([name, value]) => [name, (100 * value) / total]))
}

/** Functions whose share rose by more than the limit, the largest rise first. */
export const risen = (
  base: ReadonlyMap<string, number>,
  head: ReadonlyMap<string, number>
): readonly string[] =>
  [...head]
    .map(([name, share]) => ({ name, rise: share - (base.get(name) ?? 0) }))
    .filter(({ rise }) => rise > limit)
    .sort((a, b) => b.rise - a.rise)
    .map(({ name }) => name)

/** The published share rule by itself: no test, no interval, no operations. */
export const shareRule: ProfileRule = {
  id: 'share-5',
  title: 'flat share up by more than 5 pp',
  origin: 'the bare published rule',
  reads: 'the summed profile of each side',
  judge: ({ base, head }) => {
    const ranked = risen(shares(base), shares(head))
    return { raised: ranked.length > 0, ranked }
  }
}
