import { type Diagnostic, FlamegateError, type Place } from '../../src/model/diagnostic.js'

/** The diagnostics that an action throws; fails on any other outcome. */
export const diagnosticsOf = (action: () => unknown): readonly Diagnostic[] => {
  try {
    action()
  } catch (error) {
    if (error instanceof FlamegateError) return error.diagnostics
    throw error
  }
  throw new Error('expected a FlamegateError, nothing was thrown')
}

const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

/** A diagnostic on one line, as a shell prints it. */
export const lineOf = ({ at, message, hint }: Diagnostic): string =>
  `${at === undefined ? '' : `${placeText(at)}: `}${message}; ${hint}`

export const linesOf = (action: () => unknown): readonly string[] =>
  diagnosticsOf(action).map(lineOf)
