import { nameWithKey } from '../artifacts/reportNames.js'
import type { BaselineStart } from './search.js'

export const shortSha = (sha: string): string => sha.slice(0, 7)

const starts: Readonly<Record<BaselineStart['kind'], string>> = {
  'merge-base': 'the merge base',
  commit: 'the base commit',
  before: 'this commit'
}

/** Where a search looks. */
export const stretchWords = ({ kind }: BaselineStart): string =>
  kind === 'before'
    ? `the commits before ${starts[kind]}`
    : `${starts[kind]} and the commits before it`

/** How far a baseline is from where the search began. */
export const howWords = (start: BaselineStart, distance: number): string => {
  const words = starts[start.kind]
  if (distance === 0) return `${words} itself`
  return `${distance} ${distance === 1 ? 'commit' : 'commits'} before ${words}`
}

/** The name of the artifact that `mode: record` stores for a key, and that a search looks for. */
export const baselineName = (key: string): string => nameWithKey('flamegate-baseline', key)
