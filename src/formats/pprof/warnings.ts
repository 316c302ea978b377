import type { Profile } from '../../model/profile.js'
import type { Damage } from './damage.js'
import type { Frames } from './frames.js'

const NO_SAMPLES: Damage = {
  code: 'no-samples',
  message:
    'the profile is whole but holds no samples: nothing ran while it was collected, or it was stopped at once',
  hint: 'profile for longer, or under load'
}

const NO_STACKS: Damage = {
  code: 'no-stacks',
  message:
    'no sample of the profile has a stack: its values are in the total, and belong to no function',
  hint: 'collect the profile with call stacks'
}

const NO_SYMBOLS: Damage = {
  code: 'no-symbols',
  message:
    'the profile names no function: it holds addresses only, and cannot be compared by function',
  hint: 'symbolise it where its binary is: `go tool pprof -proto BINARY in.pprof > symbolised.pprof`'
}

const NO_THREAD_STACKS: Damage = {
  code: 'no-symbols',
  message:
    'the profile names no function: Go does not record where threads are created (golang/go#6104), only how many there are',
  hint: 'leave it out: nothing in it can be compared by function'
}

const SAVED_DIFF: Damage = {
  code: 'saved-diff',
  message:
    'the profile was saved from a diff (`-diff_base`): its values are head minus base already',
  hint: 'give the two profiles that the diff was made of'
}

const withoutSymbols = ({ columns }: Profile): Damage =>
  columns.every(({ sampleType }) => sampleType.type === 'threadcreate')
    ? NO_THREAD_STACKS
    : NO_SYMBOLS

/** What the reader of a whole profile should know about it before trusting a comparison. */
export const warningsAbout = (profile: Profile, { names, rows }: Frames): readonly Damage[] => {
  const emptiness =
    profile.sampleCount === 0
      ? [NO_SAMPLES]
      : names.length === 0
        ? [NO_STACKS]
        : rows.every((row) => row === -1)
          ? [withoutSymbols(profile)]
          : []
  return profile.isDiff ? [...emptiness, SAVED_DIFF] : emptiness
}
