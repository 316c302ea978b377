import type { BaselineStart } from './search.js'

export const shortSha = (sha: string): string => sha.slice(0, 7)

const starts: Readonly<Record<BaselineStart['kind'], string>> = {
  'merge-base': 'the merge base',
  commit: 'the base commit'
}

/** What the first commit of the search is called. */
export const startWords = ({ kind }: BaselineStart): string => starts[kind]

/** How far a baseline is from where the search began. */
export const howWords = (start: BaselineStart, distance: number): string => {
  if (distance === 0) return `${startWords(start)} itself`
  return `${distance} ${distance === 1 ? 'commit' : 'commits'} before ${startWords(start)}`
}

/** The name of the artifact that `mode: record` stores for a key, and that a search looks for. */
export const baselineName = (key: string): string =>
  key === 'default' ? 'flamegate-baseline' : `flamegate-baseline-${key}`
