import process from 'node:process'

/**
 * Ends the process with `code` at an error that no caller took, once `tell` has told it. Node itself would print its text as
 * it is, which may hold anything, and end with 1, which is the code of a failed gate.
 */
export const endOnStrayError = (code: number, tell: (error: unknown) => void): void => {
  process.on('uncaughtException', (error) => {
    tell(error)
    process.exit(code)
  })
}
