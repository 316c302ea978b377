import { FlamegateError } from '../../model/diagnostic.js'

/**
 * The artifact service refuses these characters in a name (@actions/artifact 6.2, path-and-artifact-name-validation).
 * Control characters are added to its CR and LF.
 */
const forbidden = /[":<>|*?\\/]|\p{Cc}/u

/** The longest file name that common file systems take; an artifact of one file is called like the file. */
const MAX_NAME_LENGTH = 255

/** The runner obeys this anywhere in a line, and the artifact client logs names as they are. */
const COMMAND_MARK = '##['

/** For the same reason: marks that turn the direction of a line of the log, and separators that end it. */
const steering = /[\p{Bidi_Control}\p{Zl}\p{Zp}]/u

/** What is wrong with the name of an artifact, if anything. */
export const nameProblem = (name: string): string | undefined => {
  if (name === '' || name === '.' || name === '..') return 'not a name'
  if (name.length > MAX_NAME_LENGTH) return `${name.length} characters long`
  if (name.includes(COMMAND_MARK)) return 'written like a command to the runner'
  if (steering.test(name)) return 'written with marks that turn or break lines'
  return forbidden.test(name) ? 'a name with characters that artifacts cannot have' : undefined
}

/** Throws when an artifact cannot be called this, before the service is asked. */
export const checkName = (name: string): void => {
  const problem = nameProblem(name)
  if (problem === undefined) return
  throw new FlamegateError([
    {
      severity: 'error',
      code: 'artifact/name',
      message: `expected a name for an artifact, found one that is ${problem}: ${name.slice(0, MAX_NAME_LENGTH)}`,
      hint: `use at most ${MAX_NAME_LENGTH} characters, none of " : < > | * ? \\ / or line breaks`
    }
  ])
}
